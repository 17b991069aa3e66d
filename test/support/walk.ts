import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page as it stands, a line a rule. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's own policy forbids inline scripts, as it should.
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>
      }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .map((n) => n.target.join(' '))
          .slice(0, 3)
          .join(' | ')} ${v.nodes[0]?.failureSummary ?? ''}`,
    )
  })
}

/** How far the page reaches beyond its window sideways, px, and what reaches there. */
export async function sidewaysBy(page: Page): Promise<{ px: number; who: string }> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *')].filter(
      (e) => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('svg, .vh, .skip'),
    )
    const who = wide.slice(0, 3).map((e) => `${e.tagName}.${e.className}`)
    return { px: document.documentElement.scrollWidth - window.innerWidth, who: who.join(' ') }
  })
}
