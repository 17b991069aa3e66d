import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import express from 'express'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '../../cms/access/rights.ts'
import { coverageRouter } from '../../cms/server/coverage/coverage-router.ts'
import { linkRouter } from '../../cms/server/packages/link-router.ts'
import { createLinks } from '../../cms/server/packages/links.ts'
import { createPacking } from '../../cms/server/packages/packing.ts'
import { createReceipts, type Receipts } from '../../cms/server/packages/receipts.ts'
import { createPosting, type PostingParts } from '../../cms/server/posting/create-posting.ts'
import { keeperRouter } from '../../cms/server/posting/keeper-router.ts'
import { createPress, type PressDoor } from '../../cms/server/press.ts'
import { createPrintJobs, type PrintJobs } from '../../cms/server/printing/print-jobs.ts'
import { printingRouter } from '../../cms/server/printing/printing-router.ts'
import { readHanging } from '../../cms/server/printing/read-hanging.ts'
import { readPrintDesk } from '../../cms/server/printing/read-print-desk.ts'
import { recordPacked } from '../../cms/server/printing/record-packed.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import { readYear } from '../../cms/views/coverage/read-year.ts'
import { summariseYear } from '../../cms/views/coverage/summarise-year.ts'
import { readHung } from '../../cms/views/printing/read-hung.ts'
import { writeCorrections } from '../../site/delivery/write-corrections.ts'
import { writePackages } from '../../site/delivery/write-packages.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { layOutSheets } from '../support/laid-out-sheets.ts'
import { listen } from '../support/listen.ts'
import { makeSamples } from '../support/samples.ts'
import { publishSigned } from '../support/sign.ts'

const PASSWORD = 'a long enough password'
const DAY_MS = 86_400_000
const [FIRST, SECOND] = ['TC-951', 'TC-952']

describe.each(DATABASES)('上刊一览 and 印制 over HTTP on %s', (kind) => {
  let newsroom: TestNewsroom
  let posting: PostingParts
  let press: PressDoor
  let jobs: PrintJobs
  let receipts: Receipts
  let host: Awaited<ReturnType<typeof listen>>
  let shop: string
  let keeper: string
  let said = new Map<string, string>()
  const links = () => createLinks(newsroom.payload)
  const readSaid = async () => said
  const cookies = new Map<Role, string>()
  // Its fifth day is over and its last is not.
  const month = new Date(Date.now() - 8 * DAY_MS).toISOString().slice(0, 7)
  const sheetOf = (code: string) => `${code}_${month}_1of1_600x900.pdf`

  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    const { payload, dataDir } = newsroom
    const samples = await makeSamples(payload)
    shop = String(samples.ownShop)
    keeper = String((await payload.create({ collection: 'keepers', data: { name: '保管员一' } })).id)
    for (const code of [FIRST, SECOND, 'TC-953']) {
      const { json } = samples.create('galleries') as { json: object }
      const own = { code, keeper: code === 'TC-953' ? null : Number(keeper) || keeper }
      await payload.create({ collection: 'galleries', data: { ...json, ...own } as never })
    }
    const edition = await samples.fresh('editions')
    const from = new Date(Date.now() - 10 * DAY_MS).toISOString()
    const until = new Date(Date.now() + 10 * DAY_MS).toISOString()
    const panel = await samples.fresh('panels')
    const data = { month, from, until, panels: [panel], _status: 'draft' }
    await payload.update({ collection: 'editions', id: edition, data: data as never })
    await publishSigned(payload, panel, edition)
    await layOutSheets(dataDir, month, [
      { file: sheetOf(FIRST), gallery: FIRST, shop, slug: 'own' },
      { file: sheetOf(SECOND), gallery: SECOND, shop, slug: 'own' },
    ])
    for (const role of ROLES) {
      const email = `${role}@example.org`
      const own = role === 'print-shop' ? { printShop: samples.ownShop as number } : {}
      await payload.create({ collection: 'users', data: { email, password: PASSWORD, role, ...own } })
      cookies.set(role, `galleries-token=${await newsroom.signIn(email, PASSWORD)}`)
    }
    press = createPress(dataDir)
    receipts = createReceipts(payload)
    jobs = createPrintJobs(payload, press, readSaid)
    posting = await createPosting({ payload, press, receipts, dataDir })
    const log = pino({ level: 'silent' })
    const parts = { payload, press, packing: createPacking({ log }), receipts, links: links(), jobs, readSaid }
    const app = express().set('etag', false)
    app.use('/coverage', refuseCrossSite, coverageRouter(payload))
    app.use('/printing', refuseCrossSite, printingRouter(parts))
    app.use('/p', linkRouter(parts))
    app.use('/k', keeperRouter(posting))
    host = await listen(app)
  })
  afterAll(async () => {
    await host?.close()
    await posting?.close()
    await newsroom?.close()
  })

  type Who = Role | null
  const as = (who: Who): Record<string, string> => (who ? { cookie: cookies.get(who) ?? '' } : {})
  const get = (path: string, who: Who) => fetch(host.origin + path, { headers: as(who), redirect: 'manual' })
  const post = (path: string, body: object, who: Who, more: Record<string, string> = {}) =>
    fetch(host.origin + path, {
      ...{ method: 'POST', redirect: 'manual', body: JSON.stringify(body) },
      headers: { ...as(who), 'content-type': 'application/json', ...more },
    })
  const send = (path: string, body: Record<string, string>, who: Who) =>
    fetch(host.origin + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(body), headers: as(who) })
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const asked = { month, year: Number(month.slice(0, 4)), town: '', shop: '', keeper: '', only: false }
  const summary = async (change: Partial<typeof asked> = {}) =>
    summariseYear(await readYear(newsroom.payload, asked.year, month), { ...asked, ...change }, today())
  const reminders = async () => (await newsroom.payload.find({ collection: 'reminders', pagination: false })).docs
  const remind = (act: string, who: Who = 'editor', more: object = {}) =>
    post('/coverage/remind', { month, keeper, act, ...more }, who)
  const deliver = (code: string) => {
    const sheets = [{ file: sheetOf(code), sha256: 'ab' }]
    return receipts.write({ edition: month, shop, sheets, state: 'delivered', note: '', by: '单位' })
  }

  it('only editors and admins act; reviewers look; shops and strangers do neither', async () => {
    const acts: [string, object][] = [
      ['/coverage/remind', { month, act: randomUUID() }],
      ['/coverage/remind/undo', { act: randomUUID() }],
      [`/printing/${month}/links`, { shop: 'own' }],
      [`/printing/${month}/links/1/revoke`, {}],
      [`/printing/${month}/reprint`, {}],
      [`/printing/${month}/correction`, {}],
    ]
    for (const [path, body] of acts) {
      for (const who of ['reviewer', 'print-shop'] as const)
        expect((await post(path, body, who)).status, `${path} ${who}`).toBe(403)
      expect((await post(path, body, null)).status, path).toBe(401)
      expect((await post(path, body, 'editor', { origin: 'https://elsewhere.example' })).status, path).toBe(403)
    }
    const table = await Promise.all(
      ([null, 'print-shop', 'reviewer', 'editor', 'admin'] as const).map(
        async (who) => (await get(`/printing/${month}/settlement.xlsx`, who)).status,
      ),
    )
    expect(table).toEqual([401, 403, 200, 200, 200])
  })

  it('every late keeper is reminded once in one act: a record, a text, a line on the phone and on the list', async () => {
    const home = `/k/${await posting.links.make({ keeper, madeBy: '编辑' })}/`
    await deliver(FIRST)
    await deliver(SECOND)
    expect((await summary({ keeper })).toRemind.map(({ gallery }) => gallery.code)).toEqual([FIRST, SECOND])
    expect(await (await get(home, null)).text()).not.toContain('提醒过')
    const act = randomUUID()
    const [once, twice] = await Promise.all([remind(act), remind(act)])
    expect([once.status, twice.status]).toEqual([200, 200])
    const { reminded } = (await once.json()) as { reminded: { keeper: string; text: string }[] }
    expect(reminded).toEqual([expect.objectContaining({ keeper: '保管员一', text: expect.stringContaining(FIRST) })])
    const [record, ...more] = (await reminders()).filter(({ edition }) => edition === month)
    expect(more).toEqual([])
    expect(record).toMatchObject({ keeper, galleries: [FIRST, SECOND], by: 'editor@example.org' })
    expect((await summary()).toRemind[0]?.reminded).toMatchObject({ by: 'editor@example.org' })
    expect(await (await get(home, null)).text()).toContain('提醒过：等您的照片')
    // Taken back, it stands nowhere.
    expect((await post('/coverage/remind/undo', { act }, 'editor')).status).toBe(200)
    expect((await reminders()).filter(({ edition }) => edition === month)).toEqual([])
    expect(await (await get(home, null)).text()).not.toContain('提醒过')
    expect((await remind('not an act')).status).toBe(400)
  })

  it('filters change what is counted and what is listed; who has no keeper is listed apart', async () => {
    const all = await summary()
    const nobody = await summary({ keeper: 'nobody' })
    const column = (of: typeof all) => of.columns.find((one) => one.month === month)
    expect(nobody.rows.map(({ gallery }) => gallery.code)).toContain('TC-953')
    expect(column(nobody)?.asked).toBeLessThan(column(all)?.asked ?? 0)
    expect(nobody.toRemind).toEqual([])
    expect((await summary({ keeper, only: true })).rows.map(({ gallery }) => gallery.code)).toEqual([FIRST, SECOND])
    expect((await summary({ town: '没有这个镇' })).rows).toEqual([])
    expect(await remind(randomUUID(), 'editor', { town: '没有这个镇' }).then((answer) => answer.json())).toEqual({
      reminded: [],
    })
  })

  it('a link is shown once with its letter, opens the shop’s page, and is dead once it is taken back', async () => {
    const answer = await post(`/printing/${month}/links`, { shop: 'own', act: 'a'.repeat(32) }, 'editor')
    const made = (await answer.json()) as { address: string; text: string }
    expect(made.text).toContain(made.address)
    const path = new URL(made.address).pathname
    expect((await get(path, null)).status).toBe(200)
    const [link] = await links().list(month)
    expect((await send(`/printing/${month}/links/${link?.id}/revoke`, {}, 'editor')).status).toBe(303)
    expect((await get(path, null)).status).toBe(404)
    expect((await post(`/printing/${month}/links`, { shop: 'nobody' }, 'editor')).status).toBe(404)
  })

  it('one sheet is printed again: its package, a receipt, whose fault it was; pressed twice it is one', async () => {
    const act = randomUUID()
    const order = { file: sheetOf(FIRST), reason: '起皱', atFault: 'shop', act }
    expect((await send(`/printing/${month}/reprint`, { ...order, reason: ' ' }, 'editor')).status).toBe(400)
    expect((await send(`/printing/${month}/reprint`, { ...order, file: 'x.pdf' }, 'editor')).status).toBe(404)
    for (let twice = 0; twice < 2; twice += 1)
      expect((await send(`/printing/${month}/reprint`, order, 'editor')).status).toBe(303)
    expect((await jobs.read([month])).filter(({ kind: of }) => of === 'reprint')).toHaveLength(1)
    expect(await press.readReprint(month, order.file)).not.toBeNull()
    const book = new ExcelJS.Workbook()
    const table = await (await get(`/printing/${month}/settlement.xlsx`, 'reviewer')).arrayBuffer()
    await book.xlsx.load(table)
    const [lines, again] = book.worksheets.map((sheet) => sheet.getSheetValues().flat().map(String).join(' '))
    expect(lines).toContain('浏河镇 600×900 2 2 1.08')
    expect(again).toMatch(new RegExp(`${FIRST}.*起皱 制作单位 .* 不计`))
  })

  it('what was printed and changed since is found by its content, corrected by its sheets alone, and then quiet', async () => {
    const { payload, dataDir } = newsroom
    const sources = { payload, jobs, receipts, readSaid }
    said = new Map([['panel', 'old words']])
    await writePackages({ dataDir, edition: month })
    await jobs.recordPackages({ edition: month, shop: null, by: '编辑' })
    await jobs.recordPackages({ edition: month, shop: null, by: '编辑' })
    expect((await jobs.read([month])).filter(({ kind: of }) => of === 'package')).toHaveLength(1)
    expect(await readHanging(month, sources)).toEqual([])
    said = new Map([['panel', 'new words']])
    // Both were delivered before.
    const [panel] = await readHanging(month, sources)
    expect(panel?.sheets.map(({ gallery }) => gallery)).toEqual([FIRST, SECOND])
    const files = [sheetOf(FIRST)]
    const [written] = await writeCorrections({ dataDir, edition: month, files, reason: '改了数字', day: '2026-11-28' })
    await recordPacked(jobs, press)({ kind: 'correction', edition: month, shop: null, files, by: '编辑' })
    const left = await readHanging(month, sources)
    expect(left[0]?.sheets.map(({ gallery }) => gallery)).toEqual([SECOND])
    const link = await links().make({ shop, edition: month, madeBy: '编辑' })
    expect(await (await get(`/p/${link}`, null)).text()).toContain(`corrections/own/${written?.name}.zip`)
    expect((await get(`/p/${link}/corrections/own/${written?.name}.zip`, null)).status).toBe(200)
    expect((await get(`/p/${link}/corrections/own/..%2fown.zip`, null)).status).toBe(404)
  })

  it('the print desk knows how far each shop is, and how its year was', async () => {
    const { payload } = newsroom
    const idle = { state: () => null }
    const desk = await readPrintDesk(month, {
      ...{ payload, press, receipts, jobs, readSaid, links: links(), presses: idle, packing: idle },
    })
    expect(desk.shops).toEqual([
      expect.objectContaining({ slug: 'own', sheets: 2, galleries: 2, corrections: [expect.anything()] }),
    ])
    expect(desk.shops[0]?.reprints).toEqual([expect.objectContaining({ reason: '起皱', atFault: 'shop' })])
    expect(desk.shops[0]?.record).toMatchObject({ reprints: 1, ownFault: 1, judged: 1, onTime: 0 })
    expect((await readHung(payload, month)).get(shop)?.asked).toBeGreaterThan(2)
  })
})
