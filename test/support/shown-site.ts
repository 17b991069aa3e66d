import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { launchBrowser } from './browser.ts'
import { kindsOfPages, pageFiles } from './kinds-of-pages.ts'
import { realPosters } from './real-posters.ts'
import { serveFolder } from './serve-folder.ts'
import { openTestSite } from './site.ts'
import type { SnapshotInput } from './snapshot.ts'

/** A built site, served and opened in a browser: one for all suites of a test file. */
export interface ShownSite {
  /** Its folder, and every page in it. */
  dir: string
  files: string[]
  /** One address for everything that the site has. */
  pages: string[]
  url: string
  browser: Browser
  /** A page in a window of its own, which is closed afterwards. */
  look: <T>(path: string, options: BrowserContextOptions, at: (page: Page) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

export async function showSite(): Promise<ShownSite> {
  const site = openTestSite(realPosters, makeLeaflets)
  await site.build(writeEverything)
  const files = await pageFiles(site.workDir)
  const [{ url, close }, browser, pages] = await Promise.all([
    serveFolder(site.workDir),
    launchBrowser(),
    kindsOfPages(site.workDir, files),
  ])
  return {
    dir: site.workDir,
    files,
    pages,
    url,
    browser,
    look: async (path, options, at) => {
      const context = await browser.newContext(options)
      try {
        const page = await context.newPage()
        await page.goto(url + path)
        return await at(page)
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      await close()
    },
  }
}

/** One article with everything that rich text can be. */
function writeEverything({ articles }: SnapshotInput): void {
  articles[0]?.more?.zh.push(
    {
      kind: 'paragraph',
      runs: [
        { text: '㙍', ruby: 'duō' },
        { text: '塘的水里有 CO' },
        { text: '2', sub: true },
        { text: '，每升约 10' },
        { text: '3', sup: true },
        { text: ' 微克[1]，见' },
        { text: '公开的数据', href: 'https://www.moa.gov.cn/' },
        { text: '，' },
        { text: '也可以问', bold: true },
        { text: '社区', italic: true },
        { text: '。' },
      ],
    },
    { kind: 'quote', runs: [{ text: '水清了，鱼就回来。' }] },
    { kind: 'heading', level: 3, runs: [{ text: '一餐的分量' }] },
    { kind: 'list', ordered: true, items: [[{ text: '先洗手。' }], [{ text: '再称一称。' }]] },
    { kind: 'list', ordered: false, items: [[{ text: '不加盐。' }]] },
    {
      kind: 'table',
      head: true,
      rows: [
        [[{ text: '品种' }], [{ text: '克数' }], [{ text: '说明' }]],
        [[{ text: '糙米' }], [{ text: '50' }], [{ text: '泡一夜，第二天早上和白米一起煮，煮到开花。' }]],
      ],
    },
  )
}
