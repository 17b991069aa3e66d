import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { measure } from '../../scripts/bench/measure.ts'
import { productEnv, ROOT, type RunningServer, runServer, signIn } from '../support/running-server.ts'

/** Snapshot, site and sheets on a busy machine. */
const REBUILD_MS = 240_000
const FIRST = { email: 'first@example.org', password: 'correct horse battery' }

const dataDir = mkdtempSync(path.join(tmpdir(), 'empty-'))
const env = productEnv(dataDir, { DEMO: 'off' })
let server: RunningServer
let home: string
beforeAll(async () => {
  server = await runServer(env)
  home = await (await fetch(server.origin)).text()
}, 600_000)
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

it('an empty newsroom serves at once, says that there is no edition yet and asks for its first user', async () => {
  // Before its first release or with it: nothing was waited for.
  expect(home).toMatch(/网站还没有生成|还没有开过一期/)
  const admin = await fetch(`${server.origin}/admin`)
  expect(admin.status).toBe(200)
  expect(await admin.text()).toContain('create-first-user')
  await expect
    .poll(async () => (await fetch(server.origin)).text(), { timeout: REBUILD_MS, interval: 1_000 })
    .toContain('还没有开过一期')
})

it('a build before the first edition makes the site, warns and does not fail', async () => {
  const { exitCode, answer } = await measure(['scripts/run.mjs', 'build', '--json'], {
    DATA_DIR: dataDir,
    DEMO: 'off',
  })
  expect(exitCode).toBe(0)
  expect(answer).toMatchObject({ ok: true, problems: [], warnings: [{ code: 'edition/none-current' }] })
})

it('the first published edition leads to its pages and its sheets without a restart', async () => {
  const created = await fetch(`${server.origin}/api/users/first-register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(FIRST),
  })
  expect(created.status).toBe(200)
  const cookie = await signIn(server.origin, { ...FIRST, role: 'admin' })
  const { month, gallery } = await publishFirstEdition(cookie)

  const page = `${server.origin}/panels/${month}-1/`
  await expect
    .poll(async () => (await fetch(page)).text(), { timeout: REBUILD_MS, interval: 1_000 })
    .toContain('第一张海报')
  expect(await (await fetch(server.origin)).text()).not.toContain('还没有开过一期')
  const sheets = `${server.origin}/print?edition=${month}`
  await expect
    .poll(async () => (await fetch(sheets, { headers: { cookie } })).text(), { timeout: REBUILD_MS, interval: 1_000 })
    .toContain(`${gallery}_${month}_1of1_600x900.pdf`)
}, 600_000)

/** What an editor fills in on the first day, over REST. */
async function publishFirstEdition(cookie: string): Promise<{ month: string; gallery: string }> {
  const post = async (slug: string, body: object | FormData) => {
    const isForm = body instanceof FormData
    const answer = await fetch(`${server.origin}/api/${slug}`, {
      method: 'POST',
      headers: { cookie, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    expect(answer.status, `${slug}: ${text}`).toBe(201)
    return (JSON.parse(text) as { doc: { id: number } }).doc.id
  }
  const gallery = 'TC-001'
  const shop = await post('print-shops', {
    name: { zh: '第一家' },
    contact: '0512',
    profile: {
      process: 'inkjet',
      colour: 'cmyk',
      bleedMm: 0,
      cropMarks: false,
      conformance: 'none',
      maxInk: 300,
      minPpi: 72,
      material: { zh: '写真' },
    },
  })
  await post('galleries', {
    code: gallery,
    name: { zh: '第一座画廊' },
    town: { zh: '城厢镇' },
    community: { zh: '一社区' },
    address: { zh: '一路 1 号' },
    lat: 31.45,
    lng: 121.13,
    frames: [{ position: 1, format: '600x900', inUse: true }],
    printShop: shop,
  })
  const form = new FormData()
  const svg = readFileSync(path.join(ROOT, 'cms', 'demo', 'pictures', 'porpoise.svg'))
  form.set('file', new File([svg], '江豚.svg', { type: 'image/svg+xml' }))
  const rights = {
    creator: '绘者',
    credit: { zh: '图：绘者' },
    alt: { zh: '江豚' },
    sourceKind: 'own',
    licence: '自有',
  }
  form.set('_payload', JSON.stringify(rights))
  const picture = await post('media', form)
  const _status = 'draft'
  const article = await post('articles', {
    title: { zh: '第一篇稿件' },
    summary: { zh: '一篇稿件的提要，写在海报的最上面。' },
    body: { zh: paragraph('正文写在这里，一段就够。') },
    sources: [{ type: 'M', title: '江豚', publisher: '出版社', year: '2020', short: '《江豚》，2020' }],
    _status,
  })
  const panel = await post('panels', {
    layout: 'lead-picture',
    articles: [article],
    title: { zh: '第一张海报' },
    picture,
    _status,
  })
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const month = today.slice(0, 7)
  const [year = 0, number = 0] = month.split('-').map(Number)
  const from = `${month}-01T12:00:00.000Z`
  const until = new Date(Date.UTC(year, number, 0, 12)).toISOString()
  const edition = await post('editions?draft=true', {
    month,
    theme: { zh: '第一期' },
    panels: [panel],
    from,
    until,
    _status,
  })
  await signedByThree(post, panel)
  const answer = await fetch(`${server.origin}/api/editions/${edition}`, {
    method: 'PATCH',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ _status: 'published' }),
  })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return { month, gallery }
}

/** Three colleagues get an account, read the panel and sign it. */
async function signedByThree(post: (slug: string, body: object) => Promise<number>, panel: number): Promise<void> {
  for (const email of ['one@example.org', 'two@example.org', 'three@example.org']) {
    const account = { email, password: 'a long enough password', role: 'reviewer' as const }
    await post('users', { ...account, name: email })
    const headers = { cookie: await signIn(server.origin, account), 'content-type': 'application/json' }
    const state = await fetch(`${server.origin}/api/panels/${panel}/sign-off`, { headers })
    const { hash } = (await state.json()) as { hash: string }
    const body = JSON.stringify({ panel: String(panel), verdict: 'signed', hash })
    const signed = await fetch(`${server.origin}/api/sign-offs`, { method: 'POST', headers, body })
    expect(signed.status, await signed.clone().text()).toBe(201)
  }
}

function paragraph(text: string) {
  const shape = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }
  return {
    root: { type: 'root', ...shape, children: [{ type: 'paragraph', ...shape, textFormat: 0, children: [words] }] },
  }
}
