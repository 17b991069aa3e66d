import type { PressBench } from '../support/press-bench.ts'
import { act, type Press, send, server } from './press.ts'

const AREA = { left: 0.2, top: 0.2, width: 0.3, height: 0.3 }

export const TEXTS: Press[] = [
  {
    route: server('checks/mask-routes.ts', 'POST', '/mask/:id'),
    who: 'editor',
    path: ({ photo }) => `/checks/mask/${photo}`,
    json: () => ({ areas: [AREA], peopleShown: 'crowd', replace: false }),
  },
  {
    route: server('checks/words-routes.ts', 'POST', '/words/:kind/:id/accept'),
    who: 'reviewer',
    before: findingOf,
    path: ({ article }) => `/checks/words/articles/${article}/accept`,
    json: (_, key) => ({ key, reason: '引用原文' }),
  },
  {
    route: server('checks/words-routes.ts', 'POST', '/words/:kind/:id/take-back'),
    who: 'reviewer',
    before: async (bench) => {
      const key = await findingOf(bench)
      await send(bench, 'reviewer', `/checks/words/articles/${bench.article}/accept`, { json: { key } })
      return key
    },
    path: ({ article }) => `/checks/words/articles/${article}/take-back`,
    json: (_, key) => ({ key }),
  },
  {
    route: server('checks/words-routes.ts', 'POST', '/words/:kind/:id/links'),
    who: 'reviewer',
    path: ({ article }) => `/checks/words/articles/${article}/links`,
    writesNothing: 'whether a page opens is true for a minute',
  },
  {
    route: server('checks/terms-routes.ts', 'POST', '/terms'),
    who: 'editor',
    path: '/checks/terms',
    json: () => ({ text: '太阳凤→太阳风\n超新星\n', kind: 'style', write: true }),
  },
  {
    route: server('desk/router.ts', 'POST', '/:edition/:panel/marks'),
    who: 'reviewer',
    path: ({ next }) => `/desk/${next.month}/${next.panel}/marks`,
    json: ({ next }) => ({
      ...{ act: act(), format: '600x900', x: 0.2, y: 0.3, w: 0, h: 0 },
      note: '请核',
      hash: next.hash,
    }),
  },
  {
    route: server('desk/router.ts', 'POST', '/marks/:id'),
    who: 'editor',
    before: async ({ ready }) => ready.marks,
    path: (_, id) => `/desk/marks/${id}`,
    json: () => ({ state: 'answered', answer: '国家统计局' }),
  },
  {
    route: server('desk/router.ts', 'POST', '/:edition/:panel/claim'),
    who: 'reviewer',
    path: ({ next }) => `/desk/${next.month}/${next.panel}/claim`,
    json: () => ({}),
  },
  {
    route: server('desk/router.ts', 'POST', '/:edition/:panel/links'),
    who: 'editor',
    path: ({ next }) => `/desk/${next.month}/${next.panel}/links`,
    json: () => ({ act: act() }),
  },
  {
    route: server('desk/router.ts', 'POST', '/links/:id/revoke'),
    who: 'editor',
    before: async ({ ready }) => ready['reader-links'],
    path: (_, id) => `/desk/links/${id}/revoke`,
    json: () => ({}),
  },
  {
    route: server('desk/expert-router.ts', 'POST', '/:token'),
    who: null,
    path: ({ readerLink }) => readerLink,
    form: () => ({ name: '专家', note: '这一句请再核', x: '20', y: '30', format: '600x900', act: act() }),
  },
  ...['panel', 'article'].map(
    (kind): Press => ({
      route: server('preview/router.ts', 'POST', '/:kind'),
      who: 'editor',
      path: `/preview/${kind}`,
      json: ({ panel, article }) => ({ id: kind === 'panel' ? panel : article, data: {}, verdictOnly: true }),
      writesNothing: 'it draws what stands in the form',
    }),
  ),
]

async function findingOf(bench: PressBench): Promise<string> {
  const answer = await send(bench, 'reviewer', `/checks/words/articles/${bench.article}`, { method: 'GET' })
  return ((await answer.json()) as { findings: { key: string }[] }).findings[0]?.key ?? ''
}
