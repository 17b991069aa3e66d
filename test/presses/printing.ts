import { randomUUID } from 'node:crypto'
import type { PressBench } from '../support/press-bench.ts'
import { act, type Press, server } from './press.ts'

const RECEIPT = (bench: PressBench) => ({ file: bench.sheet, shop: 'own', state: 'problem', note: '右下角有一道划痕' })

export const PRINTING: Press[] = [
  {
    route: server('packages/shop-router.ts', 'POST', '/pack'),
    who: 'editor',
    path: ({ month }) => `/print/${month}/pack`,
    form: () => ({ shop: 'own' }),
    writesNothing: 'what was packed is written down when it is packed, by its content',
  },
  {
    route: server('packages/shop-router.ts', 'POST', '/receipts'),
    who: 'print-shop',
    path: ({ month }) => `/print/${month}/receipts`,
    form: RECEIPT,
  },
  {
    route: server('packages/shop-router.ts', 'POST', '/receipts'),
    who: null,
    path: ({ shopLink }) => `${shopLink}/receipts`,
    form: ({ sheet }) => ({ file: sheet, state: 'reprint', note: '玻璃里进了水' }),
  },
  {
    route: server('printing/printing-router.ts', 'POST', '/:edition/links'),
    who: 'editor',
    path: ({ month }) => `/printing/${month}/links`,
    json: () => ({ shop: 'own', act: act() }),
  },
  {
    route: server('printing/printing-router.ts', 'POST', '/:edition/links/:id/revoke'),
    who: 'editor',
    before: async ({ ready }) => ready['package-links'],
    path: ({ month }, id) => `/printing/${month}/links/${id}/revoke`,
    form: () => ({}),
  },
  {
    route: server('printing/printing-router.ts', 'POST', '/:edition/reprint'),
    who: 'editor',
    path: ({ month }) => `/printing/${month}/reprint`,
    form: ({ sheet }) => ({ file: sheet, reason: '玻璃里进了水', atFault: 'shop', act: randomUUID() }),
  },
  {
    route: server('printing/printing-router.ts', 'POST', '/:edition/correction'),
    who: 'editor',
    path: ({ month }) => `/printing/${month}/correction`,
    form: () => ({}),
    writesNothing: 'nothing that hangs says anything else',
  },
  {
    route: server('print/router.ts', 'POST', '/:edition/links'),
    who: 'editor',
    path: ({ month }) => `/print/${month}/links`,
    form: () => ({ shop: 'own', act: act() }),
  },
  {
    route: server('print/router.ts', 'POST', '/:edition/links/:id/revoke'),
    who: 'editor',
    before: async ({ ready }) => ready['package-links'],
    path: ({ month }, id) => `/print/${month}/links/${id}/revoke`,
  },
  {
    route: server('print/account-routes.ts', 'POST', '/login'),
    who: null,
    path: '/print/login',
    form: ({ email }) => ({ email: email('print-shop'), password: 'a long enough password' }),
    besides: { tables: /^users/, why: 'each of the two is a session of its own, and each ends by itself' },
  },
  {
    route: server('print/account-routes.ts', 'POST', '/logout'),
    who: null,
    path: '/print/logout',
    writesNothing: 'nobody is signed in; who is signed in ends one session',
  },
]

/** Presses other sheets than the bench has laid out, and so comes after all that asks for those. */
export const PRESSING: Press[] = [
  {
    route: server('print/router.ts', 'POST', '/:edition/press'),
    who: 'editor',
    path: ({ month }) => `/print/${month}/press`,
    writesNothing: 'sheets are files',
  },
]
