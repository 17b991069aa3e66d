import type { Page } from 'playwright-core'

/** What moves on a page, or would. */
export async function movingOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (style: CSSStyleDeclaration) =>
      (style.animationName !== 'none' && style.animationName !== '') ||
      style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
      style.scrollBehavior === 'smooth'
    const all = Array.from(document.querySelectorAll('*')).filter((e) =>
      ['', '::before', '::after'].some((pseudo) => lasts(getComputedStyle(e, pseudo || null))),
    )
    return [
      ...all.map((e) => `${e.localName}.${e.getAttribute('class') ?? ''}`),
      ...document.getAnimations().map(() => 'an animation'),
      ...Array.from(document.querySelectorAll('video, marquee, [autoplay], img[src$=".gif"]'), (e) => e.localName),
    ]
  })
}

/** Buttons, fields and frames that nothing sets off when a reader forces colours on the page. */
export async function edgelessOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clear = (colour: string) => /^(transparent|rgba\(.*, 0\))$/.test(colour)
    // What is chosen in a row the browser draws itself, in the reader's colours.
    const drawn = '.btn, button, input:not([type=radio], [type=checkbox]), select, textarea, .frames a'
    return Array.from(document.querySelectorAll(drawn))
      .filter((e) => e.checkVisibility({ visibilityProperty: true }))
      .filter((e) => {
        const style = getComputedStyle(e)
        return Number.parseFloat(style.borderTopWidth) === 0 || clear(style.borderTopColor)
      })
      .map((e) => `${e.localName}.${e.getAttribute('class') ?? ''}`)
  })
}
