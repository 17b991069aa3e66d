import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOf } from '../../support/axe.ts'
import { launchBrowser } from '../../support/browser.ts'
import type { Account, TestServer } from '../../support/server.ts'

interface Screen {
  name: string
  path: string
  role: Account['role'] | null
  width: number
  /** What stands on the screen when it is ready. */
  ready: string
}
/** Stands for a link that is made for the test. */
const A_LINK = 'a link'
const SCREENS: Screen[] = [
  { name: 'the dashboard', path: '/admin?edition=2026-11', role: 'editor', width: 1440, ready: '.kp-next' },
  {
    name: 'the dashboard of a month not opened',
    path: '/admin?edition=2031-01',
    role: 'editor',
    width: 1440,
    ready: '.kp-blank',
  },
  { name: 'the sign-off desk', path: '/admin/sign', role: 'reviewer', width: 1440, ready: '.kp-sign-list' },
  { name: 'the sign-off desk on a phone', path: '/admin/sign', role: 'editor', width: 360, ready: '.kp-sign-list' },
  { name: 'a panel that is signed', path: '/admin/sign/2026-11/1', role: 'reviewer', width: 1440, ready: '.kp-trio' },
  { name: 'a panel on a phone', path: '/admin/sign/2026-11/1', role: 'editor', width: 360, ready: '.kp-trio' },
  { name: 'a panel that is not there', path: '/admin/sign/2026-11/99', role: 'admin', width: 1440, ready: '.kp-blank' },
  { name: 'the intake of articles', path: '/admin/intake/articles', role: 'editor', width: 1440, ready: '.kp-drop' },
  {
    name: 'the intake of articles for a reviewer',
    path: '/admin/intake/articles',
    role: 'reviewer',
    width: 1440,
    ready: '.kp-blank',
  },
  { name: 'the tables of galleries', path: '/admin/intake/galleries', role: 'admin', width: 1440, ready: '.kp-drop' },
  {
    name: 'the tables of galleries on a phone',
    path: '/admin/intake/galleries',
    role: 'editor',
    width: 360,
    ready: '.kp-drop',
  },
  { name: 'the year of coverage', path: '/admin/coverage', role: 'editor', width: 1440, ready: '.kp-coverage' },
  { name: 'the year of coverage on a phone', path: '/admin/coverage', role: 'reviewer', width: 360, ready: '.kp-mx' },
  { name: 'the print desk', path: '/admin/printing', role: 'editor', width: 1440, ready: '.kp-printing' },
  { name: 'the print desk on a phone', path: '/admin/printing', role: 'admin', width: 360, ready: '.kp-printing' },
  { name: 'a new edition', path: '/admin/new-edition', role: 'editor', width: 1440, ready: '.kp-choice' },
  { name: 'a new edition on a phone', path: '/admin/new-edition', role: 'editor', width: 360, ready: '.kp-choice' },
  {
    name: 'a new edition for a reviewer',
    path: '/admin/new-edition',
    role: 'reviewer',
    width: 1440,
    ready: '.kp-blank',
  },
  { name: 'an emergency', path: '/admin/emergency', role: 'admin', width: 1440, ready: '.kp-choice' },
  { name: 'an emergency on a phone', path: '/admin/emergency', role: 'editor', width: 360, ready: '.kp-choice' },
  { name: 'the screen of posting', path: '/admin/posting', role: 'editor', width: 1440, ready: '.kp-posting' },
  { name: 'the year', path: '/admin/year', role: 'reviewer', width: 1440, ready: '.kp-year' },
  { name: 'the handbook', path: '/admin/help', role: 'reviewer', width: 1440, ready: '.kp-help' },
  { name: 'the shops’ page', path: '/print', role: 'print-shop', width: 1440, ready: '.sheets' },
  { name: 'the shops’ page on a phone', path: '/print', role: 'print-shop', width: 360, ready: '.sheets' },
  { name: 'what a link opens', path: A_LINK, role: null, width: 1440, ready: '.sheets' },
  { name: 'what a link opens, on a phone', path: A_LINK, role: null, width: 360, ready: '.sheets' },
  { name: 'a link that is dead', path: '/p/nothing', role: null, width: 360, ready: 'h1' },
  { name: 'the shops’ handbook', path: '/print/help', role: null, width: 360, ready: '.help' },
  { name: 'the shops’ sign-in', path: '/print/login', role: null, width: 360, ready: 'form' },
]

export function screensForEveryone(server: () => TestServer): void {
  describe('screens of our own', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launchBrowser()
    })
    afterAll(() => browser?.close())

    for (const colorScheme of ['light', 'dark'] as const) {
      it.each(SCREENS)(`$name has no barrier that axe can see (${colorScheme})`, async (screen) => {
        const { origin, accounts, signIn } = server()
        const context = await browser.newContext({
          viewport: { width: screen.width, height: 900 },
          colorScheme,
          locale: 'zh-CN',
          // The scan brings its own script.
          bypassCSP: true,
        })
        if (screen.role) {
          const [name = '', value = ''] = (await signIn(accounts.find((a) => a.role === screen.role))).split('=')
          await context.addCookies([{ name, value, url: origin }])
        }
        const page = await context.newPage()
        await page.goto(origin + (screen.path === A_LINK ? await makeLink(server()) : screen.path))
        await page.waitForSelector(screen.ready)
        // Payload's frame is not ours to mend: only our own part of its pages is judged.
        expect(await barriersOf(page, screen.path.startsWith('/admin') ? '.kp' : 'body')).toEqual([])
        if (screen.width === 360) {
          // The frame's menu stands open until its script has run.
          const wider = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          await expect.poll(wider, { message: 'the page is wider than the phone' }).toBeLessThanOrEqual(0)
        }
        await context.close()
      })
    }
  })
}

/** An editor hands out a link to the first shop's sheets. */
async function makeLink({ origin, accounts, signIn }: TestServer): Promise<string> {
  const cookie = await signIn(accounts.find((a) => a.role === 'editor'))
  const sheets = await (await fetch(`${origin}/print`, { headers: { cookie } })).text()
  const [, action = '', shop = '', act = ''] =
    /action="(\/print\/[^"]+\/links)"[^>]*><input[^>]*value="([^"]+)"[^>]*><input[^>]*value="([^"]+)"/.exec(sheets) ??
    []
  const body = new URLSearchParams({ shop, act })
  const made = await (await fetch(origin + action, { method: 'POST', headers: { cookie }, body })).text()
  return /value="http:[^"]*(\/p\/[A-Za-z0-9_-]+)"/.exec(made)?.[1] ?? ''
}
