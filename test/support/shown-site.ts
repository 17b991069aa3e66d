import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { launchBrowser } from './browser.ts'
import { kindsOfPages, pageFiles } from './kinds-of-pages.ts'
import { realPosters } from './real-posters.ts'
import { serveFolder } from './serve-folder.ts'
import { openTestSite } from './site.ts'
import type { SnapshotInput } from './snapshot.ts'

/** Which panel has the quiz. */
const QUIZ_PANEL = 'panel-2026-11-2'

/** A built site, served and opened in a browser: one for all suites of a test file. */
export interface ShownSite {
  /** Its folder, and every page in it. */
  dir: string
  files: string[]
  /** One address for everything that the site has. */
  pages: string[]
  /** Pages as the server fills them in, by what they show: files of their own, at addresses of their own. */
  filled: Record<string, string>
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
    filled: {},
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

/** One article with everything that rich text can be, a panel with a quiz, a question that was answered. */
function writeEverything(snapshot: SnapshotInput): void {
  const { articles, panels } = snapshot
  const panel = panels.find(({ id }) => id === QUIZ_PANEL)
  if (!panel) throw new Error('fixture')
  const [source] = panel.sources
  panel.questions = [
    {
      question: { zh: '江豚靠什么“看路”？', en: 'How do porpoises find their way?' },
      options: [
        { zh: '眼睛', en: 'By sight' },
        { zh: '自己声音的回声，也就是听它碰到东西以后弹回来的那一点点', en: 'By the echoes of their own voices' },
      ],
      answer: 1,
      why: { zh: '江水浑，它听自己声音的回声。', en: 'The river is turbid; they listen to echoes.' },
      ...(source ? { source } : {}),
    },
    {
      question: { zh: '它是鱼吗？', en: 'Is it a fish?' },
      options: [
        { zh: '是', en: 'Yes' },
        { zh: '不是', en: 'No' },
        { zh: '小时候是', en: 'When it is young' },
      ],
      answer: 1,
      why: { zh: '是兽，用肺呼吸。', en: 'A mammal: it breathes air.' },
    },
    {
      question: { zh: '它睡觉吗？', en: 'Does it sleep?' },
      options: [
        { zh: '睡', en: 'Yes' },
        { zh: '不睡', en: 'No' },
      ],
      answer: 0,
      why: { zh: '一半脑子睡，另一半醒着。', en: 'With half a brain at a time.' },
    },
  ]
  snapshot.answered = [
    {
      id: '1',
      panel: QUIZ_PANEL,
      question: { zh: '江豚会不会睡觉？', en: 'Do porpoises sleep?' },
      answer: { zh: '会，一半脑子睡。\n另一半醒着。', en: 'With half a brain.' },
      by: { zh: '水生所 研究员' },
      day: '2026-11-20',
    },
  ]
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
