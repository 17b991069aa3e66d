import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** What axe finds inside of `scope`, up to WCAG 2.2 AA. Its script is brought along: the page's policy must be bypassed. */
export async function barriersOf(page: Page, scope: string): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(
    (where) =>
      (globalThis as unknown as { axe: { run: (w: string, o: object) => Promise<{ violations: object[] }> } }).axe.run(
        where,
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      ),
    scope,
  )
  return (found.violations as Violation[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
