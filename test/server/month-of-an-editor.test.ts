import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityDay } from '../../cms/workflow/city-time.ts'
import { drawing, makeDocx, p, r } from '../intake/articles/make-docx.ts'
import { tableOf } from '../intake/gallery-tables.ts'
import { launchBrowser } from '../support/browser.ts'
import { dropFiles } from '../support/drop-files.ts'
import { type Account, startServer, type TestServer } from '../support/server.ts'
import { signOverHttp } from '../support/sign-http.ts'

/** What an editor may be asked to do with her hand in a month of 142 galleries; typing prose is apart. */
const MOST_ACTS = 40
const BUILD_MS = 400_000
/** The edition that hangs while the next one is made: this month's, or the demo's last. */
const HANGING = [cityDay().slice(0, 7), '2026-12'].sort()[0] ?? ''

const ARTICLES = [
  ['水杉的年轮', '一圈是一年，宽的一圈是雨水好的一年。', '树干每年长一层新的木质，春天的细胞大而浅，秋天的小而深，'],
  [
    '候鸟过江',
    '冬天的浏河口，有从西伯利亚飞来的客人。',
    '它们沿着海岸线一站一站地停，滩涂上的小螺和小蟹是路上的粮食，',
  ],
  [
    '一滴油的远行',
    '倒进水池的油，要走很远才会被看见。',
    '油脂在管道里遇冷凝住，和别的东西结成块，把下水道一点点堵住，',
  ],
  ['夜里的光', '灯光太亮的地方，萤火虫找不到同伴。', '它们靠一闪一闪的光认出自己的同类，亮着的路灯盖住了这些信号，'],
] as const

describe('an editor’s month, all 142 galleries of the demo', { timeout: 600_000 }, () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  /** Clicks, drops and choices, in words. */
  const acts: string[] = []
  const faults: string[] = []
  let month = ''

  const click = async (what: string, selector: string) => {
    acts.push(what)
    await page.locator(selector).first().click({ timeout: BUILD_MS })
  }
  const press = async (what: string, role: 'button' | 'link', name: string | RegExp) => {
    acts.push(what)
    await page.getByRole(role, { name }).first().click()
  }
  const drop = async (what: string, files: { name: string; bytes: Buffer }[]) => {
    acts.push(what)
    await dropFiles(page, files)
  }
  const go = (what: string, href: string) => click(what, `.kp-nav a[href="${href}"]`)
  /** The screen of the month opens with the edition that hangs next; on another day that is another one. */
  const toMonth = async () => {
    await click('回本月', 'a.step-nav__home')
    await page.waitForSelector('.kp-next')
    const shown = page.getByLabel('换一期')
    if ((await shown.inputValue()) === month) return
    acts.push('换到这一期')
    await shown.selectOption(month)
    await page.waitForURL((url) => url.searchParams.get('edition') === month)
    await page.waitForSelector('.kp-release')
  }
  const cookieOf = (role: Account['role']) => server.signIn(server.accounts.find((one) => one.role === role))
  const send = async (path: string, body: Record<string, string>, role: Account['role']) => {
    const headers = { cookie: await cookieOf(role) }
    const how = { method: 'POST', headers, body: new URLSearchParams(body), redirect: 'manual' as const }
    return (await fetch(server.origin + path, how)).status
  }
  const docsOf = async <T>(query: string): Promise<T[]> =>
    ((await (await page.request.get(`${server.origin}/api/${query}`)).json()) as { docs: T[] }).docs

  beforeAll(async () => {
    server = await startServer({ demo: 'whole' })
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'zh-CN' })
    const [name = '', value = ''] = (await cookieOf('editor')).split('=')
    await context.addCookies([{ name, value, url: server.origin }])
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    // As the months before left it: keepers have their links, and the shops have delivered what hangs.
    for (const { id } of await docsOf<{ id: number }>('keepers?limit=0&depth=0'))
      expect(await send('/posting/links', { keeper: String(id), act: String(id).padStart(32, '0') }, 'editor')).toBe(
        200,
      )
    for (const { slug } of await docsOf<{ slug: string }>('print-shops?limit=0&depth=0'))
      await send(`/print/${HANGING}/receipts`, { file: 'all', shop: slug, state: 'delivered' }, 'admin')
    await page.goto(`${server.origin}/admin`)
    // With the demo's last month on the walls there is none in work: the page leads to a new one.
    await page.waitForSelector('.kp-next, a[href^="/admin/new-edition"]')
  }, 1_200_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('opens the next edition from the calendar of themes', async () => {
    expect(await docsOf('galleries?limit=0&depth=0')).toHaveLength(142)
    await click('打开新的一期', 'a[href^="/admin/new-edition"]')
    await page.waitForSelector('.kp-choice')
    await click('选主题', '.kp-choice label:has(b)')
    await click('建这一期', '.kp-do .kp-act')
    await page.waitForURL(/\/admin\?edition=/, { timeout: BUILD_MS })
    month = new URL(page.url()).searchParams.get('edition') ?? ''
    expect(month > HANGING).toBe(true)
    await expect.poll(() => page.locator('.kp-wall article').count()).toBe(4)
  })

  it('brings the month’s four articles in and hangs them on the empty panels', async () => {
    await press('去收稿', 'link', '收稿')
    await page.waitForSelector('.kp-drop')
    await drop('拖进四个文件', await Promise.all(ARTICLES.map(toFile)))
    await page.locator('.kp-place ol li').nth(3).waitFor({ timeout: BUILD_MS })
    await press('放上画面', 'button', '把这 4 篇放上画面')
    await page.getByText('放上画面了').waitFor({ timeout: BUILD_MS })
    const [edition] = await docsOf<{ panels: { title: { zh: string }; picture: number; layout: string }[] }>(
      `editions?draft=true&depth=1&where[month][equals]=${month}`,
    )
    expect(edition?.panels.map(({ title, picture }) => [title.zh, typeof picture])).toEqual(
      ARTICLES.map(([title]) => [title, expect.anything()]),
    )
  })

  it('writes the rights of the four pictures at once', async () => {
    await click('打开图片库', 'nav a[href="/admin/collections/media"]')
    await press('只看有缺的', 'link', /^版权有缺/)
    await expect.poll(() => page.locator('.kp-filter [aria-current]').textContent()).toContain('版权有缺')
    await expect.poll(() => page.locator('.kp-rights').count()).toBe(4)
    acts.push('全选')
    await page.locator('thead input[type=checkbox]').check({ force: true })
    const form = page.getByRole('form', { name: '一起写版权' })
    await form.getByLabel('作者').fill('摄影组')
    await form.getByLabel('署名（中文）').fill('图：摄影组')
    acts.push('选来历')
    await form.getByLabel('来历').selectOption('own')
    await form.getByLabel('许可').fill('自有')
    await press('写入版权', 'button', '写入 4 张')
    await expect.poll(() => page.locator('.kp-rights.gaps').count()).toBe(0)
  })

  it('mends what does not fit, led there by the month, and looks at all of it before anybody else does', async () => {
    await toMonth()
    await page.locator('.kp-wall .kp-st.red').first().waitFor({ timeout: BUILD_MS })
    await click('点标出的地方', '.kp-wall .say a:has(.kp-st.red)')
    await page.waitForURL(/collections\/panels\//)
    const text = page.locator('[data-field-path="body.zh"] [contenteditable=true]')
    await text.waitFor({ timeout: BUILD_MS })
    await text.focus()
    await page.keyboard.type('它们沿着海岸线一站一站地停。滩涂上的小螺和小蟹，是路上的粮食。')
    await page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/panels/'),
    )
    await toMonth()
    await press('预览整期', 'button', '预览整期')
    acts.push('看预览')
    await page.getByRole('link', { name: /那天的样子$/ }).waitFor({ timeout: BUILD_MS })
  })

  it('when three others have signed each panel, publishes the edition as one', async () => {
    const [edition] = await docsOf<{ panels: number[] }>(`editions?draft=true&depth=0&where[month][equals]=${month}`)
    for (const panel of edition?.panels ?? []) await signOverHttp(server, panel)
    await page.reload()
    await click('发布这一期', '.kp-release .acts .kp-act')
    await page
      .getByText(/已公开/)
      .first()
      .waitFor({ timeout: BUILD_MS })
  })

  it('has the sheets pressed and packed, and sends each shop its link', async () => {
    await click('去印制', '.kp-next a.kp-act[href^="/admin/printing"]')
    await page.waitForSelector('.kp-printing')
    await press('排出印张', 'button', '排出印张')
    const lanes = page.locator('.lane')
    await lanes.nth(1).waitFor({ timeout: BUILD_MS })
    for (const i of [0, 1]) {
      const lane = lanes.nth(i)
      await expect.poll(() => lane.getByRole('button', { name: '打包' }).isEnabled(), { timeout: BUILD_MS }).toBe(true)
      acts.push('打包')
      await lane.getByRole('button', { name: '打包' }).click()
      await lane.getByRole('button', { name: '做链接' }).waitFor({ timeout: BUILD_MS })
      acts.push('做链接')
      await lane.getByRole('button', { name: '做链接' }).click()
      const address = await lane.locator('.made input').inputValue()
      const stranger = await fetch(address)
      expect(stranger.status).toBe(200)
      expect(await stranger.text()).toContain(`_${month}_1of`)
    }
  })

  it('keeps the register: a table of what changed is tried and written', async () => {
    const [first] = await docsOf<{ code: string }>('galleries?limit=1&depth=0&sort=code')
    await go('去画廊导入', '/admin/intake/galleries')
    await page.waitForSelector('.kp-drop')
    const bytes = await tableOf({
      名录: [
        ['编号', '观看距离'],
        [first?.code ?? '', 1.8],
      ],
    })
    await drop('拖进名录', [{ name: '名录.xlsx', bytes }])
    await press('写入名录', 'button', '写入 1 行')
    await page.getByText('写好了').waitFor({ timeout: BUILD_MS })
  })

  it('announces last month’s lecture once more', async () => {
    await click('打开公告', 'nav a[href="/admin/collections/bulletins"]')
    await click('打开一条', 'table a[href*="/admin/collections/bulletins/"]')
    await page.getByTestId('once-more').waitFor()
    const before = page.url()
    await press('再办一次', 'button', '一个月后')
    await page.waitForURL((url) => /bulletins\/\w+$/.test(url.pathname) && url.href !== before)
    await click('发布公告', '#action-save')
    await expect
      .poll(async () => (await docsOf('bulletins?limit=0&depth=0&where[_status][equals]=published')).length)
      .toBeGreaterThan(0)
  })

  it('after the fifth: reminds who is late, reprints a wrinkled sheet, settles the account', async () => {
    await go('去上刊一览', '/admin/coverage')
    await page.locator('.kp-nav a[href="/admin/coverage"][aria-current], table').first().waitFor()
    // Until the fifth nobody is late: then there is nothing to press.
    if (Number(cityDay().slice(8)) > 5) {
      await page.waitForSelector('.kp-late .kp-act')
      await click('提醒全部', '.kp-late .kp-act')
      await page.waitForSelector('.kp-late .remind[role=status]')
    } else expect(await page.locator('.kp-late .kp-act').count()).toBe(0)

    const sheets = await page.request.get(`${server.origin}/print?edition=${HANGING}`)
    const file = /id="(TC-001_[^"]+\.pdf)"/.exec(await sheets.text())?.[1] ?? ''
    expect(await send(`/print/${HANGING}/receipts`, { file, state: 'problem', note: '起皱' }, 'print-shop')).toBe(303)
    await go('去印制', '/admin/printing')
    await page.waitForSelector('.kp-printing')
    await click('打开报错', '.reprint summary:has-text("起皱")')
    await click('补印', '.reprint[open] .kp-act')
    await page.waitForSelector('#reprints .rows li')
    acts.push('下载结算单')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="settlement.xlsx"]').first().click(),
    ])
    expect(download.suggestedFilename()).toBe(`结算单_${HANGING}.xlsx`)
  })

  it(`took at most ${MOST_ACTS} acts, and no page broke on the way`, () => {
    expect(acts.length, acts.join(' · ')).toBeLessThanOrEqual(MOST_ACTS)
    expect(acts.length).toBeGreaterThan(25)
    expect(faults).toEqual([])
  })
})

async function toFile([title, summary, text]: readonly [string, string, string], i: number) {
  const size = { width: 6400, height: 4800 }
  const photo = await sharp({ create: { ...size, channels: 3, background: `hsl(${i * 80}, 40%, 45%)` } })
    .jpeg()
    .toBuffer()
  const body = [
    p(r(title), '1'),
    p(r(summary), 'S'),
    // The second one says more than a sheet has room for.
    ...Array.from({ length: i === 1 ? 40 : 3 }, () =>
      p(r(`${text}科学家把它们一一记下来，和气象站的记录放在一起比较。`)),
    ),
    p(drawing('i1', title)),
    p(r('参考资料'), '1'),
    p(r(`中国科学院．${title}[M]．北京：科学出版社，2020．`)),
  ]
  const bytes = await makeDocx(body.join(''), {
    relations: { i1: 'media/1.jpg' },
    files: { 'word/media/1.jpg': photo },
  })
  return { name: `${i + 1} ${title}.docx`, bytes }
}
