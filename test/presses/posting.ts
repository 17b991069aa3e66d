import { randomUUID } from 'node:crypto'
import { GALLERY, noise } from '../support/press-bench.ts'
import { act, type Press, send, server } from './press.ts'

export const POSTING: Press[] = [
  {
    route: server('posting/photo-routes.ts', 'PUT', '/:token/photos/:id'),
    who: null,
    path: ({ keeperLink, month }) =>
      `${keeperLink}/photos/${randomUUID()}?gallery=${GALLERY}&edition=${month}&kind=near`,
    body: async () => new Uint8Array(await noise(400)),
  },
  {
    route: server('posting/photo-routes.ts', 'POST', '/:token/g/:edition/:gallery'),
    who: null,
    path: ({ keeperLink, month }) => `${keeperLink}/g/${month}/${GALLERY}`,
    body: async () => {
      const form = new FormData()
      for (const kind of ['near', 'far']) {
        form.set(`${kind}Id`, randomUUID())
        form.set(kind, new File([new Uint8Array(await noise(400))], `${kind}.jpg`, { type: 'image/jpeg' }))
      }
      return form
    },
  },
  {
    route: server('posting/fault-routes.ts', 'PUT', '/:token/faults/:id'),
    who: null,
    path: ({ keeperLink }) => `${keeperLink}/faults/${randomUUID()}`,
    json: ({ month }) => ({ edition: month, gallery: GALLERY, kind: 'glass' }),
  },
  {
    route: server('posting/fault-routes.ts', 'POST', '/:token/faults'),
    who: null,
    path: ({ keeperLink }) => `${keeperLink}/faults`,
    body: async ({ month }) => {
      const form = new FormData()
      const said = { id: randomUUID(), photoId: randomUUID(), edition: month, gallery: GALLERY, kind: 'light' }
      for (const [name, value] of Object.entries(said)) form.set(name, value)
      form.set('photo', new File([new Uint8Array(await noise(400))], 'a.jpg', { type: 'image/jpeg' }))
      return form
    },
  },
  {
    route: server('posting/posting-router.ts', 'POST', '/links'),
    who: 'editor',
    path: '/posting/links',
    form: ({ keeper }) => ({ keeper, act: act() }),
  },
  {
    route: server('posting/posting-router.ts', 'POST', '/links/:id/revoke'),
    who: 'editor',
    before: async ({ ready }) => ready['keeper-links'],
    path: (_, id) => `/posting/links/${id}/revoke`,
    form: () => ({}),
  },
  {
    route: server('posting/posting-router.ts', 'POST', '/photos/:id/decision'),
    who: 'editor',
    before: async ({ ready }) => ready['posting-photos'],
    path: (_, id) => `/posting/photos/${id}/decision`,
    form: () => ({ decision: 'refused', note: '不是这一座' }),
  },
  {
    route: server('posting/posting-router.ts', 'POST', '/faults/:id/close'),
    who: 'editor',
    before: async ({ ready }) => ready['posting-faults'],
    path: (_, id) => `/posting/faults/${id}/close`,
    form: () => ({ note: '换了玻璃' }),
  },
  {
    route: server('posting/posting-router.ts', 'POST', '/reassign'),
    who: 'editor',
    path: '/posting/reassign',
    form: ({ keeper, otherKeeper }) => ({ from: `keeper ${keeper}`, to: otherKeeper }),
  },
  {
    route: server('posting/posting-router.ts', 'POST', '/reassign'),
    who: 'editor',
    path: '/posting/reassign',
    form: ({ keeper, otherKeeper, month }) => ({ from: `keeper ${keeper}`, to: otherKeeper, only: month }),
  },
  {
    route: server('coverage/coverage-router.ts', 'POST', '/remind'),
    who: 'editor',
    path: '/coverage/remind',
    json: ({ month, keeper }) => ({ month, keeper, act: randomUUID() }),
  },
  {
    route: server('coverage/coverage-router.ts', 'POST', '/remind/undo'),
    who: 'editor',
    before: async (bench) => {
      const id = randomUUID()
      const reminded = await send(bench, 'editor', '/coverage/remind', {
        json: { month: bench.month, keeper: bench.keeper, act: id },
      })
      if (!reminded.ok) throw new Error(await reminded.text())
      return id
    },
    path: '/coverage/remind/undo',
    json: (_, id) => ({ act: id }),
  },
]
