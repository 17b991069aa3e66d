import { toNotice } from '../../cms/workflow/emergency/notice.ts'
import { EMERGENCY_TEMPLATES } from '../../cms/workflow/emergency/templates.ts'
import { GALLERY, type PressBench } from '../support/press-bench.ts'
import { act, type Press, send, server } from './press.ts'

export const EDITIONS: Press[] = [
  {
    route: server('editions/edition-router.ts', 'POST', '/new'),
    who: 'editor',
    path: '/edition-desk/new',
    json: ({ month }) => ({ act: act(), month: '2041-03', from: { kind: 'edition', month, reuse: [] } }),
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/emergency'),
    who: 'editor',
    path: '/edition-desk/emergency',
    json: () => {
      const [template] = EMERGENCY_TEMPLATES
      if (!template) throw new Error('no template')
      return { act: act(), notice: { ...toNotice(template, '台风要来'), galleries: [GALLERY] } }
    },
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/:edition/publish'),
    who: 'editor',
    before: (bench) => doTo(bench, 'withdraw'),
    path: ({ month }) => `/edition-desk/${month}/publish`,
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/:edition/withdraw'),
    who: 'editor',
    path: ({ month }) => `/edition-desk/${month}/withdraw`,
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/:edition/revert'),
    who: 'editor',
    before: (bench) => doTo(bench, 'withdraw'),
    path: ({ month }) => `/edition-desk/${month}/revert`,
    json: () => ({}),
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/:edition/fill'),
    who: 'editor',
    before: async (bench) => {
      const { payload } = bench.newsroom
      const made = { draft: true, data: { layout: 'lead-picture', articles: [] } as never }
      const panel = await payload.create({ collection: 'panels', ...made })
      const month = { month: '2041-04', kind: 'monthly', panels: [panel.id] } as never
      await payload.create({ collection: 'editions', draft: true, data: month })
      const article = { title: { zh: '水杉的年轮' } } as never
      return String((await payload.create({ collection: 'articles', draft: true, data: article })).id)
    },
    path: '/edition-desk/2041-04/fill',
    json: (_bench, article) => ({ articles: [article] }),
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/:edition/preview'),
    who: 'editor',
    path: ({ month }) => `/edition-desk/${month}/preview`,
    writesNothing: 'a preview is a folder of files',
  },
  {
    route: server('editions/edition-router.ts', 'POST', '/:edition/preview/cancel'),
    who: 'editor',
    path: ({ month }) => `/edition-desk/${month}/preview/cancel`,
    writesNothing: 'a preview is a folder of files',
  },
]

async function doTo(bench: PressBench, what: string): Promise<string> {
  const answer = await send(bench, 'editor', `/edition-desk/${bench.month}/${what}`)
  if (!answer.ok) throw new Error(await answer.text())
  return ''
}
