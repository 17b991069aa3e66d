import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createReceipts } from '../../cms/server/packages/receipts.ts'
import { createPosting, type PostingParts } from '../../cms/server/posting/create-posting.ts'
import { keeperRouter } from '../../cms/server/posting/keeper-router.ts'
import { postingRouter } from '../../cms/server/posting/posting-router.ts'
import { createPress } from '../../cms/server/press.ts'
import { printRouter } from '../../cms/server/print/router.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import { keeperHeaders } from '../../cms/server/security-headers.ts'
import { type DatabaseKind, openTestNewsroom, type TestNewsroom } from './cms.ts'
import { makeSamples } from './samples.ts'
import { signByThree } from './sign.ts'

type Role = 'admin' | 'editor' | 'reviewer' | 'print-shop'
const PASSWORD = 'a long enough password'
const DAY_MS = 86_400_000

export interface PostingBench {
  newsroom: TestNewsroom
  posting: PostingParts
  origin: string
  /** The edition on the wall just now, and the month before; a panel each of which is number one. */
  month: string
  before: string
  keeper: number
  otherKeeper: number
  cookie: (role: Role) => string
  /** A keeper's home, '/k/<secret>/'. */
  link: (keeper?: number) => Promise<string>
  close: () => Promise<void>
}

/** '2026-11' so many months later. */
function monthFrom(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 7)
}

/** Two galleries (TC-901, TC-902) with two panels this month, two keepers, one account a role, over HTTP. */
export async function openPostingBench(kind: DatabaseKind): Promise<PostingBench> {
  const newsroom = await openTestNewsroom(kind)
  const { payload, dataDir } = newsroom
  const samples = await makeSamples(payload)
  const now = new Date()
  const [month, before] = [monthFrom(now, 0), monthFrom(now, -1)]
  const panels = [await samples.fresh('panels'), await samples.fresh('panels')]
  const steps = [{ label: { zh: '第一步' }, text: { zh: '做' } }]
  for (const id of panels) await payload.update({ collection: 'panels', id, data: { steps } as never })
  for (const [name, from, until] of [
    [month, now.getTime() - 20 * DAY_MS, now.getTime() + 10 * DAY_MS],
    [before, now.getTime() - 50 * DAY_MS, now.getTime() - 21 * DAY_MS],
  ] as const) {
    const id = await samples.fresh('editions')
    const dates = { from: new Date(from).toISOString(), until: new Date(until).toISOString() }
    await payload.update({ collection: 'editions', id, data: { month: name, panels, ...dates } as never })
    for (const panel of panels) await signByThree(payload, panel, name)
    await payload.update({ collection: 'editions', id, data: { _status: 'published' } })
  }
  const [keeper, otherKeeper] = [await makeKeeper('保管员一'), await makeKeeper('保管员二')]
  const [own, other] = [await makeGallery('TC-901', keeper), await makeGallery('TC-902', otherKeeper)]
  if (!own || !other) throw new Error('no galleries')
  const cookies = new Map<Role, string>()
  for (const role of ['admin', 'editor', 'reviewer', 'print-shop'] as const) {
    const email = `${role}@example.org`
    const shop = role === 'print-shop' ? { printShop: samples.ownShop as number } : {}
    await payload.create({ collection: 'users', data: { email, password: PASSWORD, role, ...shop } })
    cookies.set(role, `galleries-token=${await newsroom.signIn(email, PASSWORD)}`)
  }
  const [press, receipts] = [createPress(dataDir), createReceipts(payload)]
  const posting = await createPosting({ payload, press, receipts, dataDir })
  const app = express().set('etag', false)
  app.use('/k', keeperHeaders(), refuseCrossSite, keeperRouter(posting))
  app.use('/posting', keeperHeaders(), refuseCrossSite, postingRouter(posting))
  const nothing = { state: () => null, start: () => false, close: async () => undefined }
  const links = { list: async () => [] } as never
  app.use('/print', printRouter({ payload, press, presses: nothing, packing: nothing, receipts, links }))
  const server: Server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ newsroom, posting, origin, month, before, keeper, otherKeeper },
    cookie: (role) => cookies.get(role) ?? '',
    link: async (whose = keeper) => `/k/${await posting.links.make({ keeper: String(whose), madeBy: '编辑' })}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await posting.close()
      await newsroom.close()
    },
  }

  async function makeKeeper(name: string): Promise<number> {
    return (await payload.create({ collection: 'keepers', data: { name, firm: '演示张贴公司' } })).id
  }
  async function makeGallery(code: string, whose: number): Promise<number> {
    const { json } = samples.create('galleries') as { json: Record<string, unknown> }
    const frames = [1, 2].map((position) => ({ position, format: 'a3', inUse: true }))
    const data = { ...json, code, keeper: whose, lat: 31.5, lng: 121.2, frames }
    return (await payload.create({ collection: 'galleries', data: data as never })).id
  }
}
