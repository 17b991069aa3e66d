import type { Page } from 'playwright-core'

/**
 * All that moved on a page by itself since it was opened, as Chromium counts it: how much, and what. What follows the
 * reader's own act within half a second is left out.
 */
export async function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          value: number
          hadRecentInput: boolean
          sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
        }
        const name = (node: Node | null) => {
          const element = node instanceof Element ? node : node?.parentElement
          return element ? [element.localName, ...element.classList].join('.') : 'gone'
        }
        const found: string[] = []
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
            // Less is a sign that its own line made room for, which nobody sees and Chromium's figure rounds to nothing.
            if (hadRecentInput || value < 0.00005) continue
            const who = sources.map(
              ({ node, previousRect: a, currentRect: b }) =>
                `${name(node)} (${Math.round(a.x)}, ${Math.round(a.y)}) → (${Math.round(b.x)}, ${Math.round(b.y)})`,
            )
            found.push(`${value.toFixed(5)} ${who.join(', ')}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(found), 150)
      }),
  )
}
