import express from 'express'
import pino from 'pino'
import sharp from 'sharp'
import { ROLES, type Role } from '../../cms/access/rights.ts'
import { paragraphs } from '../../cms/demo/to-lexical.ts'
import { createReaderLinks } from '../../cms/server/desk/reader-links.ts'
import { createEmergencyRuns } from '../../cms/server/editions/emergency-runs.ts'
import { createPreviews } from '../../cms/server/editions/previews.ts'
import { createHost } from '../../cms/server/host.ts'
import { createIntake } from '../../cms/server/intake/intake.ts'
import { createLinks } from '../../cms/server/packages/links.ts'
import { createPacking } from '../../cms/server/packages/packing.ts'
import { createReceipts } from '../../cms/server/packages/receipts.ts'
import { createPosting } from '../../cms/server/posting/create-posting.ts'
import { createPress } from '../../cms/server/press.ts'
import { createTrials } from '../../cms/server/preview/trials.ts'
import { createPrintJobs } from '../../cms/server/printing/print-jobs.ts'
import { followChanges } from '../../cms/server/rebuild/follow-changes.ts'
import { pressOnDemand } from '../../cms/server/rebuild/press-on-demand.ts'
import { createSamples } from '../../cms/server/samples/samples.ts'
import { type DatabaseKind, openTestNewsroom, type TestNewsroom } from './cms.ts'
import { layOutSheets } from './laid-out-sheets.ts'
import { listen } from './listen.ts'
import { makeSamples } from './samples.ts'
import { publishSigned, whatToSign } from './sign.ts'

const PASSWORD = 'a long enough password'
const DAY_MS = 86_400_000
const READY = ['package-links', 'keeper-links', 'reader-links', 'posting-photos', 'posting-faults', 'marks'] as const
export const GALLERY = 'TC-951'

export interface PressBench {
  newsroom: TestNewsroom
  origin: string
  cookie: (role: Role) => string
  email: (role: Role) => string
  /** The edition on the wall: its fifth day is over and its last is not. */
  month: string
  /** Its one sheet. */
  sheet: string
  panel: string
  keeper: string
  otherKeeper: string
  article: string
  /** One record each that a button is pressed for. */
  ready: Record<(typeof READY)[number], string>
  photo: string
  /** An edition with a panel that nobody has read yet. */
  next: { month: string; panel: string; hash: string }
  shopLink: string
  keeperLink: string
  readerLink: string
  /** Nothing is being packed, pressed or built any more. */
  quiet: () => Promise<void>
  close: () => Promise<void>
}

/** The whole server without the admin's own pages, over HTTP, with one of everything that can be acted on. */
export async function openPressBench(kind: DatabaseKind): Promise<PressBench> {
  const newsroom = await openTestNewsroom(kind)
  const { payload, dataDir, env } = newsroom
  // What the server starts as a process of its own reads its settings from here.
  process.env.DATA_DIR = dataDir
  const samples = await makeSamples(payload)
  const shop = String(samples.ownShop)
  const emailOf = (role: Role) => `${role}@press.example.org`
  const cookies = new Map<Role, string>()
  for (const role of ROLES) {
    const own = role === 'print-shop' ? { printShop: samples.ownShop as number } : {}
    await payload.create({ collection: 'users', data: { email: emailOf(role), password: PASSWORD, role, ...own } })
    cookies.set(role, `galleries-token=${await newsroom.signIn(emailOf(role), PASSWORD)}`)
  }
  const keeper = String((await payload.create({ collection: 'keepers', data: { name: '保管员甲' } })).id)
  const otherKeeper = String((await payload.create({ collection: 'keepers', data: { name: '保管员乙' } })).id)
  const { json } = samples.create('galleries') as { json: object }
  const own = { code: GALLERY, keeper: Number(keeper) || keeper }
  await payload.create({ collection: 'galleries', data: { ...json, ...own } as never })
  const month = new Date(Date.now() - 8 * DAY_MS).toISOString().slice(0, 7)
  const [edition, panel] = [await samples.fresh('editions'), await samples.fresh('panels')]
  // Its own article: what is published with it is signed with it.
  const ownArticle = await samples.fresh('articles')
  await payload.update({ collection: 'panels', id: panel, data: { articles: [ownArticle] } as never })
  const [from, until] = [-10, 10].map((days) => new Date(Date.now() + days * DAY_MS).toISOString())
  await payload.update({ collection: 'editions', id: edition, data: { month, from, until, panels: [panel] } as never })
  await publishSigned(payload, panel, edition)
  const sheet = `${GALLERY}_${month}_1of1_600x900.pdf`
  layOutSheets(dataDir, month, [{ file: sheet, gallery: GALLERY, shop, slug: 'own' }])
  const ready = {} as PressBench['ready']
  for (const name of READY) ready[name] = String(await samples.fresh(name))
  await payload.create({ collection: 'terms', data: { term: '天下第一等', kind: 'style', advice: '少用' } })
  const text = { zh: paragraphs([{ zh: '这是天下第一等的好事。' }], 'zh') }
  const article = await payload.create({
    collection: 'articles',
    draft: true,
    data: { title: { zh: '试' }, summary: { zh: '提要' }, body: text } as never,
  })
  const photo = await payload.create({
    collection: 'media',
    data: { alt: { zh: '照片' }, peopleShown: 'crowd' },
    file: { data: await noise(120), mimetype: 'image/jpeg', name: '集市.jpg', size: 1 },
  })
  const { json: sign } = samples.create('sign-offs') as { json: { panel: string; edition: string } }
  const waiting = await whatToSign(payload, sign.panel, sign.edition)

  const log = pino({ level: 'silent' })
  const press = createPress(dataDir)
  const [receipts, links, readerLinks] = [createReceipts(payload), createLinks(payload), createReaderLinks(payload)]
  // It lies at the keeper's, who is late.
  const sheets = press.listSheets(month)[0]?.sheets ?? []
  await receipts.write({ edition: month, shop, sheets, state: 'delivered', note: '', by: '单位' })
  const readSaid = async () => new Map<string, string>()
  const [packing, presses] = [createPacking({ log }), pressOnDemand({ log })]
  const posting = await createPosting({ payload, press, receipts, dataDir })
  const trials = createTrials({ payload, env, log })
  const [samplesOfLayouts, intake] = [createSamples({ dataDir, log }), createIntake({ payload, dataDir, log })]
  const follower = followChanges({ log, steps: [] })
  const previews = createPreviews({ dataDir, log })
  const runs = createEmergencyRuns({ payload, follower, links, log })
  const app = createHost({
    ...{ payload, press, presses, packing, receipts, links, readSaid, posting, readerLinks, trials, intake, follower },
    samples: samplesOfLayouts,
    counter: { count: () => {} },
    jobs: createPrintJobs(payload, press, readSaid),
    editions: { payload, log, follower, previews, runs },
    ...{ redraws: null, dataDir, publicUrl: 'https://kphl.example', dev: false },
    next: async (_req, res) => void res.writeHead(404).end(),
  })
  const host = await listen(express().use(app))
  const act = 'f'.repeat(32)
  return {
    ...{ newsroom, origin: host.origin, ready, month, sheet, keeper, otherKeeper },
    ...{ panel: String(panel), article: String(article.id), photo: String(photo.id) },
    cookie: (role) => cookies.get(role) ?? '',
    email: emailOf,
    next: { month: waiting.edition, panel: waiting.panel, hash: waiting.hash },
    shopLink: `/p/${await links.make({ shop, edition: month, madeBy: '编辑', act })}`,
    keeperLink: `/k/${await posting.links.make({ keeper, madeBy: '编辑', act })}`,
    readerLink: `/e/${(await readerLinks.make({ edition: month, panel: String(panel), title: '画', madeBy: '编辑', act })).token}`,
    quiet: async () => {
      while (packing.state()?.running || presses.state()?.running || (await previews.state(month)).building)
        await new Promise((resolve) => setTimeout(resolve, 100))
    },
    close: async () => {
      await host.close()
      for (const part of [follower, presses, packing, trials, samplesOfLayouts, intake, posting, previews])
        await part.close()
      await newsroom.close()
    },
  }
}

/** A photograph that nothing knows yet. */
export function noise(side: number): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: side * side * 3 }, () => Math.floor(Math.random() * 256)))
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}
