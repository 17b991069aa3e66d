import type { Page } from 'playwright-core'

/** Chinese text of several lines whose last one is a single character, with or without its full stop. */
export async function loneEnds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = 'p, h1, h2, h3, h4, li, dd, dt, figcaption, blockquote, td, legend, summary'
    return Array.from(document.querySelectorAll(texts)).flatMap((element) => {
      const isUpright = (one: Element) => getComputedStyle(one).writingMode !== 'horizontal-tb'
      const { display, lineHeight } = getComputedStyle(element)
      if (element.getBoundingClientRect().height < Number.parseFloat(lineHeight) * 1.5) return []
      const holds = element.querySelector('p, ul, ol, dl, div, h2, h3, table, img, input, [lang]')
      if (/flex|grid/.test(display) || holds || element.closest('.vh, [lang="en"]') || !element.checkVisibility())
        return []
      if ([element, ...element.querySelectorAll('*')].some(isUpright)) return []
      const characters: { one: string; bottom: number }[] = []
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
        for (let i = 0; i < node.length; i += 1) {
          const range = document.createRange()
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const box = Array.from(range.getClientRects()).at(-1)
          const one = range.toString().trim()
          if (one !== '' && box && box.width > 0) characters.push({ one, bottom: box.bottom })
        }
      const end = characters.at(-1)?.bottom ?? 0
      const last = characters.filter(({ bottom }) => Math.abs(bottom - end) < 8).map(({ one }) => one)
      const letters = last.filter((one) => !/\p{Punctuation}/u.test(one))
      if (last.length === characters.length || letters.length > 1 || !/\p{Script=Han}/u.test(last.join(''))) return []
      return [`${element.localName}.${element.className} ends with “${last.join('')}” alone`]
    })
  })
}
