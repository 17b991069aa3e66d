import type { Page } from 'playwright-core'

/** Text that an edge cuts off or that lies beside the page, where nobody can scroll to it; and text on other text. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      left: number
      right: number
      top: number
      bottom: number
    }
    const nameOf = (element: Element | null) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`
    /** A line takes more room than its letters: an em of it is where they are. */
    const lettersIn = (box: DOMRect, em: number, upright: boolean): Box => {
      const spare = Math.max(0, ((upright ? box.width : box.height) - em) / 2)
      const [x, y] = upright ? [spare, 0] : [0, spare]
      return { left: box.left + x, right: box.right - x, top: box.top + y, bottom: box.bottom - y }
    }
    const edges = new Map<Element, ReturnType<typeof readEdge>>()
    const readEdge = (element: Element) => {
      const { overflowX, overflowY, display, position } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const [left, top] = [box.left + element.clientLeft, box.top + element.clientTop]
      const drawn = element instanceof SVGElement
      const right = drawn ? box.right : left + element.clientWidth
      const bottom = drawn ? box.bottom : top + element.clientHeight
      const holds = element !== document.body && display !== 'inline'
      return { left, top, right, bottom, overflowX, overflowY, holds, fixed: position === 'fixed' }
    }
    const edgeOf = (element: Element) => {
      const edge = edges.get(element) ?? readEdge(element)
      edges.set(element, edge)
      return edge
    }
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    const cutBy = (box: Box, element: Element): string | null => {
      let [across, down] = [true, true]
      for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
        const edge = edgeOf(at)
        const wide = Math.max(edge.left - box.left, box.right - edge.right)
        const high = Math.max(edge.top - box.top, box.bottom - edge.bottom)
        if (edge.holds) {
          if (across && cuts(edge.overflowX) && wide > 1) return `${nameOf(at)} by ${Math.round(wide)} px sideways`
          if (down && cuts(edge.overflowY) && high > 1) return `${nameOf(at)} by ${Math.round(high)} px`
          if (scrolls(edge.overflowX)) across = false
          if (scrolls(edge.overflowY)) down = false
        }
        if (edge.fixed) return null
      }
      const beside = Math.max(-box.left, box.right - document.documentElement.clientWidth)
      if (across && beside > 1) return `the window by ${Math.round(beside)} px sideways`
      if (down && box.top + window.scrollY < -1) return 'the top of the page'
      return null
    }
    const cut: string[] = []
    const boxes: { box: Box; node: Text; scroller: Element | null }[] = []
    const scrollerOf = (element: Element | null): Element | null =>
      !element || scrolls(edgeOf(element).overflowX) || scrolls(edgeOf(element).overflowY)
        ? element
        : scrollerOf(element.parentElement)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || node.data.trim() === '' || element.closest('.vh, .skip, title, script, noscript, select, option'))
        continue
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue
      const style = getComputedStyle(element)
      const range = document.createRange()
      range.selectNodeContents(node)
      const scroller = scrollerOf(element)
      const svg = element.closest('svg') !== null
      const rects = svg ? [element.getBoundingClientRect()] : Array.from(range.getClientRects())
      for (const rect of rects) {
        if (rect.width === 0 || rect.height === 0) continue
        const box = lettersIn(rect, Number.parseFloat(style.fontSize), style.writingMode.startsWith('vertical'))
        const by = cutBy(box, element)
        if (by) cut.push(`${nameOf(element)} “${node.data.trim().slice(0, 24)}” is cut by ${by}`)
        if (!svg) boxes.push({ box, node, scroller })
      }
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (!field.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(field)
      const hint = document.createElement('span')
      hint.textContent = field.placeholder
      for (const name of ['font', 'letterSpacing', 'wordSpacing'] as const) hint.style[name] = style[name]
      hint.style.position = 'absolute'
      hint.style.whiteSpace = 'nowrap'
      document.body.append(hint)
      const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      const over = Math.round(hint.getBoundingClientRect().width - room)
      if (over > 1) cut.push(`“${field.placeholder}” is cut by its field by ${over} px`)
      hint.remove()
    }
    boxes.sort((a, b) => a.box.top - b.box.top)
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(i + 1)) {
        if (other.box.top > one.box.bottom - 3) break
        if (other.node === one.node || other.scroller !== one.scroller) continue
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        if (wide > 3 && high > 3)
          cut.push(
            `${nameOf(one.node.parentElement)} “${one.node.data.trim().slice(0, 24)}” meets “${other.node.data.trim().slice(0, 24)}”`,
          )
      }
    })
    return cut
  })
}
