import { readdir, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import ExcelJS from 'exceljs'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addDays, cityDay } from '../../../cms/workflow/city-time.ts'
import { PRIVACY } from '../../../site/pages/privacy/words.ts'
import { launchBrowser } from '../../support/browser.ts'
import { demoAccounts, type RunningServer, runServer, signIn } from '../../support/running-server.ts'
import { prepareDemo, run } from '../../support/server.ts'

/** What must be found nowhere afterwards. */
const ADDRESS = '203.0.113.77'
const MARK = 'Zxqv-Handset'
const PHONE = `Mozilla/5.0 (Linux; Android 12; ${MARK}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36`
const SOUGHT = 'qiguaideci'

let dataDir: string
let env: NodeJS.ProcessEnv
let server: RunningServer
let browser: Browser
/** '/q/001-2611-1', which is a page of its own, and what it stands for. */
let code: { path: string; gallery: string; edition: string; no: string }

beforeAll(async () => {
  ;({ dataDir, env } = await prepareDemo('small'))
  server = await runServer(env)
  browser = await launchBrowser()
  const map = JSON.parse(await readFile(path.join(dataDir, 'releases/current/q/map.json'), 'utf8')) as object
  const name = Object.keys(map).find((one) => one.includes('-2611-')) ?? expect.fail('no code')
  const [number = '', , no = ''] = name.split('-')
  code = { path: `/q/${name}`, gallery: `TC-${number}`, edition: '2026-11', no }
}, 900_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  if (dataDir) await rm(dataDir, { recursive: true, force: true })
})

/** As a phone asks: Node's own `fetch` says that it is a script. */
function open(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  const all = { 'user-agent': PHONE, 'x-forwarded-for': ADDRESS, ...headers }
  return new Promise((resolve, reject) => {
    const asked = request(server.origin + url, { method, headers: all }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode ?? 0))
    })
    asked.on('error', reject).end()
  })
}

async function countedRows(): Promise<string[]> {
  const client = createClient({ url: pathToFileURL(path.join(dataDir, 'db', 'galleries.db')).href })
  const { rows } = await client.execute('select edition, no, gallery, kind, count from counts order by id')
  client.close()
  return rows.map(({ edition, no, gallery, kind, count }) => [edition, no, gallery, kind, count].join(' '))
}

describe('a resident’s whole visit', () => {
  let context: BrowserContext
  const hosts = new Set<string>()

  beforeAll(async () => {
    context = await browser.newContext({
      userAgent: PHONE,
      viewport: { width: 390, height: 800 },
      extraHTTPHeaders: { 'x-forwarded-for': ADDRESS },
    })
    const page = await context.newPage()
    page.on('request', (one) => hosts.add(new URL(one.url()).host))
    await page.goto(server.origin + code.path)
    expect(new URL(page.url()).pathname).toBe(code.path)
    for (let i = 0; i < 10; i += 1) await page.reload()
    await page.click('.to-b')
    for (const url of [`/galleries/${code.gallery.toLowerCase()}/`, '/', '/counts/', '/privacy/', '/nowhere/'])
      await page.goto(server.origin + url)
    await page.goto(`${server.origin}/search/?q=${SOUGHT}`)
  }, 120_000)
  afterAll(() => context?.close())

  it('sets no cookie and asks no other host', async () => {
    expect(await context.cookies()).toEqual([])
    expect([...hosts]).toEqual([new URL(server.origin).host])
  })

  it('leaves in the browser what the privacy page names, and nothing else', async () => {
    const { origins } = await context.storageState()
    const kept = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))
    expect(kept.sort()).toEqual(['big', 'mine'])
    expect(PRIVACY.zh.device.texts[0]).toContain('“大字版”、明暗、朗读快慢和“上次看的画廊”')
  })

  it('machines, heads and prefetched pages are answered and not counted', async () => {
    const agents = ['Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)', 'curl/8.5.0']
    for (const agent of agents) expect(await open(code.path, { 'user-agent': agent })).toBe(200)
    expect(await open(code.path, {}, 'HEAD')).toBe(200)
    expect(await open(code.path, { 'sec-purpose': 'prefetch' })).toBe(200)
    expect(await open('/q/999-2611-1')).toBe(404)
    const editor = (await demoAccounts(dataDir)).find(({ role }) => role === 'editor')
    expect(await open(code.path, { cookie: await signIn(server.origin, editor) })).toBe(200)
  })

  it('is one scan and one read of ten loadings, kept though the server stops at once', async () => {
    await server.stop()
    const { edition, no, gallery } = code
    expect(await countedRows()).toEqual([`${edition} ${no} ${gallery} read 1`, `${edition} ${no} ${gallery} scan 1`])
  })

  it('leaves no address, no phone and no word that was looked for in the database or the log', async () => {
    const folder = path.join(dataDir, 'db')
    // The last connection to close takes the write-ahead log and its index with it, maybe while they are read.
    const files = await vi.waitFor(async () =>
      Promise.all((await readdir(folder)).map((file) => readFile(path.join(folder, file)))),
    )
    const bytes = Buffer.concat([...files, Buffer.from(server.said())])
    expect(bytes.includes(code.gallery)).toBe(true)
    for (const trace of [ADDRESS, MARK, SOUGHT]) expect(bytes.includes(trace), trace).toBe(false)
  })
})

describe('after a restart', () => {
  const get = async (url: string, role: string | null) => {
    const account = (await demoAccounts(dataDir)).find((one) => one.role === role)
    const headers: Record<string, string> = account ? { cookie: await signIn(server.origin, account) } : {}
    return await fetch(server.origin + url, { headers, redirect: 'manual' })
  }

  beforeAll(async () => {
    server = await runServer(env)
    for (let i = 0; i < 7; i += 1) expect(await open(code.path)).toBe(200)
  }, 400_000)

  it('counting goes on, and eight scans are five to an editor, on the screen and in the tables', async () => {
    const screen = async () => (await get('/admin/counts?edition=2026-11', 'editor')).text()
    await expect.poll(screen, { timeout: 60_000, interval: 1000 }).toContain('2026 年 11 月：扫码 5 次，阅读 5 次')
    const csv = await (await get('/counts-desk/2026-11.csv', 'reviewer')).text()
    expect(csv.split('\r\n')[1]).toMatch(/^"合计","","","5","5"/)
    const line = csv.split('\r\n').find((one) => one.startsWith(`"${code.gallery}"`)) ?? ''
    expect(line).toContain('"5"')
    expect(csv).not.toContain('"8"')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await (await get('/counts-desk/2026-11.xlsx', 'editor')).arrayBuffer())
    expect(book.getWorksheet('2026-11 画廊')?.getRow(2).getCell(4).value).toBe(5)
    expect(book.getWorksheet('2026-11 画廊')?.getRow(2).getCell(5).value).toBe(5)
    expect(book.getWorksheet('每天')?.getRow(2).getCell(2).value).toBe(5)
  })

  it('the year’s sheet has them too', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await (await get('/year/2026.xlsx', 'editor')).arrayBuffer())
    const totals = new Map<unknown, unknown>()
    book.getWorksheet('2026 全年')?.eachRow((row) => totals.set(row.getCell(1).value, row.getCell(2).value))
    expect([totals.get('扫码'), totals.get('阅读')]).toEqual([5, 5])
    expect(await (await get('/admin/year?year=2026', 'reviewer')).text()).toContain('2026-11 扫码 5 次，阅读 5 次')
  })

  it('exact figures are for nobody, and the tables for the newsroom', async () => {
    expect((await get('/api/counts', 'admin')).status).toBe(403)
    expect((await get('/api/counts', null)).status).toBe(403)
    expect((await get('/counts-desk/2026-11.xlsx', 'print-shop')).status).toBe(403)
    expect((await get('/counts-desk/2026-11.csv', null)).status).toBe(303)
    expect((await get('/counts-desk/1999-01.csv', 'editor')).status).toBe(404)
  })

  it('the next day residents see the same on their page, in both languages', async () => {
    const page = async (url: string) => (await get(url, null)).text()
    expect(await page('/counts/')).not.toContain('扫码 5 次')
    await run(['snapshot', '--today', addDays(cityDay(), 1)], env)
    await run(['site'], env)
    await expect.poll(() => page('/counts/'), { timeout: 60_000 }).toContain('扫码 5 次，阅读 5 次')
    expect(await page('/en/counts/')).toContain('5 scans, 5 reads')
  }, 120_000)
})
