import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import pino from 'pino'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkRouter } from '../../cms/server/packages/link-router.ts'
import { withoutToken } from '../../cms/server/packages/link-token.ts'
import { createLinks } from '../../cms/server/packages/links.ts'
import { createPacking } from '../../cms/server/packages/packing.ts'
import { createReceipts } from '../../cms/server/packages/receipts.ts'
import { createPress } from '../../cms/server/press.ts'
import { printRouter } from '../../cms/server/print/router.ts'
import { pressOnDemand } from '../../cms/server/rebuild/press-on-demand.ts'
import { writePackages } from '../../site/delivery/write-packages.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { makeSamples } from '../support/samples.ts'

const EDITION = '2026-11'
const PASSWORD = 'a long enough password'
const ROLES = ['admin', 'editor', 'reviewer', 'print-shop'] as const
type Role = (typeof ROLES)[number]
const [OWN_SHEET, FOREIGN_SHEET] = ['TC-001_2026-11_1of1_600x900.pdf', 'TC-002_2026-11_1of1_600x900.pdf']
/** Two shops with the sheets that the press would have left: what is in them is nothing to these doors. */
const SHEETS = [
  { file: OWN_SHEET, gallery: 'TC-001', slug: 'own' },
  { file: FOREIGN_SHEET, gallery: 'TC-002', slug: 'foreign' },
]

describe.each(DATABASES)('packages by link and by account on %s', (kind) => {
  let newsroom: TestNewsroom
  let server: Server
  let origin: string
  const cookies = new Map<Role, string>()

  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    const { payload, dataDir } = newsroom
    const samples = await makeSamples(payload)
    await layOutSheets(dataDir, { own: String(samples.ownShop), foreign: String(samples.otherShop) })
    await writePackages({ dataDir, edition: EDITION })
    for (const role of ROLES) {
      const email = `${role}@example.org`
      const shop = role === 'print-shop' ? { printShop: samples.ownShop as number } : {}
      await payload.create({ collection: 'users', data: { email, password: PASSWORD, role, ...shop } })
      cookies.set(role, `galleries-token=${await newsroom.signIn(email, PASSWORD)}`)
    }
    const log = pino({ level: 'silent' })
    const parts = {
      press: createPress(dataDir),
      packing: createPacking({ log }),
      receipts: createReceipts(payload),
      links: createLinks(payload),
    }
    const app = express().set('etag', false)
    app.use('/print', printRouter({ payload, presses: pressOnDemand({ log }), ...parts }))
    app.use('/p', linkRouter(parts))
    server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server?.close()
    await newsroom?.close()
  })

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(origin + path, { headers, method, redirect: 'manual' })
  const post = (path: string, body: Record<string, string>, role?: Role) =>
    fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(body),
      headers: role ? { cookie: cookies.get(role) ?? '' } : {},
    })
  const as = (role: Role) => ({ cookie: cookies.get(role) ?? '' })
  const page = async (role: Role) => (await get(`/print?edition=${EDITION}`, as(role))).text()
  const makeLink = async (shop = 'own') => {
    const html = await (
      await post(`/print/${EDITION}/links`, { shop, act: randomBytes(16).toString('hex') }, 'editor')
    ).text()
    const path = /value="http:[^"]*(\/p\/[A-Za-z0-9_-]+)"/.exec(html)?.[1]
    if (!path) throw new Error(html)
    return path
  }
  const linkDocs = async () =>
    (await newsroom.payload.find({ collection: 'package-links', sort: '-createdAt', showHiddenFields: true })).docs

  it('a broken download of a package or a sheet goes on where it broke', async () => {
    for (const path of [`/print/${EDITION}/own.zip`, `/print/${EDITION}/sheets/${OWN_SHEET}`]) {
      const whole = await get(path, as('print-shop'))
      const bytes = Buffer.from(await whole.arrayBuffer())
      const etag = whole.headers.get('etag') ?? ''
      expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
      expect(etag).toMatch(/^"[0-9a-f]{32,64}"$/)
      const part = async (range: string, more: Record<string, string> = {}) => {
        const answer = await get(path, { ...as('print-shop'), range, ...more })
        return [answer.status, answer.headers.get('content-range'), Buffer.from(await answer.arrayBuffer())] as const
      }
      const n = bytes.length
      expect(await part('bytes=0-9')).toEqual([206, `bytes 0-9/${n}`, bytes.subarray(0, 10)])
      expect(await part('bytes=100-', { 'if-range': etag })).toEqual([
        206,
        `bytes 100-${n - 1}/${n}`,
        bytes.subarray(100),
      ])
      expect(await part('bytes=-7')).toEqual([206, `bytes ${n - 7}-${n - 1}/${n}`, bytes.subarray(n - 7)])
      expect(await part(`bytes=5-${n * 2}`)).toEqual([206, `bytes 5-${n - 1}/${n}`, bytes.subarray(5)])
      // Of another file's beginning the rest is no rest.
      expect(await part('bytes=100-', { 'if-range': '"another"' })).toEqual([200, null, bytes])
      expect(await part('bytes=100-', { 'if-range': `W/${etag}` })).toEqual([200, null, bytes])
      for (const odd of ['bytes=0-1,3-4', 'lines=1-2', 'bytes=9-3', 'bytes=-'])
        expect((await part(odd))[0], odd).toBe(200)
      expect(await part(`bytes=${n}-`)).toEqual([416, `bytes */${n}`, Buffer.alloc(0)])
      const head = await get(path, as('print-shop'), 'HEAD')
      expect([head.status, head.headers.get('content-length'), head.headers.get('etag')]).toEqual([
        200,
        String(n),
        etag,
      ])
      expect((await get(path, { ...as('print-shop'), 'if-none-match': etag })).status).toBe(304)
    }
  })

  it('a link opens its shop’s sheets of the edition without an account, and is kept as a hash only', async () => {
    const link = await makeLink()
    const token = link.slice(3)
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    const opened = await get(link)
    const html = await opened.text()
    expect([opened.status, opened.headers.get('referrer-policy'), opened.headers.get('cache-control')]).toEqual([
      200,
      // With 'no-referrer' a browser's forms would come from nowhere and be refused.
      'same-origin',
      'private, no-store',
    ])
    expect(html).toContain(OWN_SHEET)
    expect(html).not.toContain(FOREIGN_SHEET)
    expect(html).toContain(`${link}/own.zip`)
    expect(await (await get(`${link}?lang=en`)).text()).toContain('Download the package')
    for (const file of ['own.zip', `sheets/${OWN_SHEET}`, 'thumbs/own.webp'])
      expect((await get(`${link}/${file}`)).status, file).toBe(200)
    const [doc] = await linkDocs()
    expect(doc?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
    expect(JSON.stringify(doc)).not.toContain(token)
    const days = (Date.parse(doc?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(29.9)
    expect(days).toBeLessThanOrEqual(30)
    // Counted when the last byte has gone, after the answer.
    await expect.poll(async () => (await linkDocs())[0]?.downloads).toBe(2)
    expect(await page('editor')).toContain('下载 2 次')
  })

  it('unknown, expired, revoked and foreign links answer alike', async () => {
    const [open, expired, revoked] = [await makeLink(), await makeLink(), await makeLink()]
    const idOf = async (link: string) => {
      const hash = createHash('sha256').update(link.slice(3)).digest('hex')
      return (await linkDocs()).find((doc) => doc.tokenHash === hash)?.id ?? 0
    }
    const data = { expiresAt: new Date(Date.now() - 1000).toISOString() }
    await newsroom.payload.update({ collection: 'package-links', id: await idOf(expired), data })
    const end = `/print/${EDITION}/links/${await idOf(revoked)}/revoke`
    expect((await post(end, {}, 'reviewer')).status).toBe(403)
    expect((await get(revoked)).status).toBe(200)
    expect((await post(end, {}, 'editor')).status).toBe(303)
    const answers = await Promise.all(
      [
        `/p/${'A'.repeat(22)}`,
        '/p/short',
        `/p/${'%00'.repeat(3)}`,
        expired,
        revoked,
        `${expired}/own.zip`,
        `${revoked}/sheets/${OWN_SHEET}`,
        `${open}/foreign.zip`,
        `${open}/sheets/${FOREIGN_SHEET}`,
        `${open}/thumbs/foreign.webp`,
        `${open}/sheets/..%2fmanifest.json`,
        `${open}/elsewhere`,
      ].map(async (path) => {
        const answer = await get(path)
        const { status, headers } = answer
        return [status, headers.get('content-type'), headers.get('content-disposition'), await answer.text()]
      }),
    )
    expect(answers[0]?.[0]).toBe(404)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    // What is written down of a request says nothing of its link.
    expect(withoutToken(`${open}/own.zip`)).toBe('/p/…/own.zip')
    const foreign = await post(`${open}/receipts`, { file: FOREIGN_SHEET, state: 'received' })
    expect([foreign.status, await foreign.text()]).toEqual([404, answers[0]?.[3]])
  })

  it('only editors and admins make links', async () => {
    for (const role of ['reviewer', 'print-shop'] as const)
      expect((await post(`/print/${EDITION}/links`, { shop: 'own' }, role)).status, role).toBe(403)
    expect((await post(`/print/${EDITION}/links`, { shop: 'own' })).status).toBe(303)
    expect((await post(`/print/${EDITION}/links`, { shop: 'nobody' }, 'admin')).status).toBe(404)
    expect(await page('print-shop')).not.toContain('取件链接')
  })

  it('a shop says how its sheets stand, by link and by account, and editors see problems first', async () => {
    const link = await makeLink()
    expect((await post(`${link}/receipts`, { file: 'all', shop: 'own', state: 'received' })).status).toBe(303)
    const problem = { file: OWN_SHEET, state: 'problem', note: '右下角发糊' }
    const answer = await post(`/print/${EDITION}/receipts`, problem, 'print-shop')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/print?edition=${EDITION}#${OWN_SHEET}`])
    const seen = await page('editor')
    expect(seen.includes('1 张有问题')).toBe(true)
    expect(seen.indexOf('右下角发糊')).toBeLessThan(seen.lastIndexOf('class="counts"'))
    // One act, one line, signed; nobody marks what is not theirs, nor without a word what is wrong.
    const { docs } = await newsroom.payload.find({ collection: 'receipts', where: { note: { equals: '右下角发糊' } } })
    expect(docs[0]).toMatchObject({ state: 'problem', by: 'print-shop@example.org', summary: OWN_SHEET })
    expect((await post(`/print/${EDITION}/receipts`, problem, 'reviewer')).status).toBe(403)
    expect((await post(`/print/${EDITION}/receipts`, { ...problem, file: FOREIGN_SHEET }, 'print-shop')).status).toBe(
      404,
    )
    expect((await post(`/print/${EDITION}/receipts`, { ...problem, note: ' ' }, 'print-shop')).status).toBe(400)
    expect((await post(`${link}/receipts`, { file: OWN_SHEET, state: 'eaten' })).status).toBe(400)
    await post(`${link}/receipts`, { file: OWN_SHEET, state: 'delivered' })
    expect(await page('editor')).not.toContain('1 张有问题')
  })

  it('a reprint is one click: that sheet again, with its reason, for the shop and for the newsroom', async () => {
    const link = await makeLink()
    expect((await get(`${link}/reprints/${OWN_SHEET}.zip`)).status).toBe(404)
    const reprint = { file: OWN_SHEET, state: 'reprint', note: '被风刮破' }
    expect((await post(`/print/${EDITION}/receipts`, reprint, 'editor')).status).toBe(303)
    const html = await (await get(link)).text()
    expect(html.includes('1 张要补印')).toBe(true)
    expect(html).toContain('被风刮破')
    expect(html).not.toContain('editor@example.org')
    const zip = await get(`${link}/reprints/${OWN_SHEET}.zip`)
    expect([zip.status, zip.headers.get('etag')?.startsWith('"')]).toEqual([200, true])
    const { docs } = await newsroom.payload.find({ collection: 'receipts', where: { state: { equals: 'reprint' } } })
    expect(docs.map(({ note, by }) => [note, by])).toEqual([['被风刮破', 'editor@example.org']])
  })

  it('a sheet pressed anew asks for a new package and a new receipt', async () => {
    await post(`/print/${EDITION}/receipts`, { file: OWN_SHEET, state: 'printing' }, 'print-shop')
    expect(await page('print-shop')).not.toContain('请重新打包')
    const { dataDir } = newsroom
    await layOutSheets(dataDir, await shopIds(), 'mended')
    await new Promise((resolve) => setTimeout(resolve, 2_100)) // the list of sheets is kept for two seconds
    const html = await page('print-shop')
    expect(html).toContain('打包以后有印张换过，请重新打包')
    expect(html.includes('回执之后文件换过')).toBe(true)
    // The old package stays until the new one is whole.
    expect((await get(`/print/${EDITION}/own.zip`, as('print-shop'))).status).toBe(200)
  })

  async function shopIds() {
    const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'print-shop' } } })
    const shop = docs[0]?.printShop
    return { own: String(typeof shop === 'object' ? shop?.id : shop), foreign: 'another' }
  }
})

async function layOutSheets(dataDir: string, shops: { own: string; foreign: string }, words = 'sheet'): Promise<void> {
  const dir = join(dataDir, 'press', 'sheets', EDITION)
  mkdirSync(join(dir, 'thumbnails'), { recursive: true })
  const picture = await sharp({ create: { width: 20, height: 30, channels: 3, background: '#123' } })
    .webp()
    .toBuffer()
  const sheets = SHEETS.map(({ file, gallery, slug }) => {
    const bytes = Buffer.from(`%PDF-1.6 ${words} ${file} ${'x'.repeat(4_000)}`)
    writeFileSync(join(dir, file), bytes)
    writeFileSync(join(dir, 'thumbnails', `${slug}.webp`), picture)
    return {
      ...{ file, gallery, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      ...{ galleryName: '画廊', address: '路 1 号', position: 1, no: 1, of: 1, format: '600x900' },
      ...{ widthMm: 600, heightMm: 900, bleedMm: 0, panel: 'p', panelNo: 1, panelTitle: '画面' },
      ...{
        shop: slug === 'own' ? shops.own : shops.foreign,
        shopSlug: slug,
        shopName: `${slug}印刷`,
        material: '背胶',
      },
      ...{
        colour: 'CMYK',
        conformance: 'none',
        scale: 1,
        installBy: '2026-11-01',
        codeUrl: '',
        thumbnail: `${slug}.webp`,
      },
    }
  })
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ version: 1, edition: EDITION, theme: '', sheets }))
}
