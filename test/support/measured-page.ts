import type { Page } from 'playwright-core'

/** A piece of text as it is shown. */
export interface ShownText {
  words: string
  px: number
  /** Of its colour to what lies behind it, 1 to 21. */
  contrast: number
  where: string
}
/** Something to press as it is shown, px. */
export interface ShownTarget {
  name: string
  width: number
  height: number
  /** Stands in a sentence, so that its line decides how high it is. */
  inSentence: boolean
  underlined: boolean
  /** Of what is chosen in a row: its own mark, px; the row is what is pressed. */
  mark: number | null
  /** True when a circle of 24 px around it meets another target (WCAG 2.5.8). */
  crowded: boolean
  where: string
}

/** Every fold is opened: what is in them is measured too. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name')
      fold.open = true
    }
  })
}

/** Every text that can be seen on the page, what style sheets write and hints in fields among them. */
export async function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const known = new Map<string, Colour>()
    const colourOf = (css: string): Colour => {
      const found = known.get(css)
      if (found) return found
      if (!canvas) throw new Error('no canvas')
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      const colour: Colour = [red, green, blue, alpha / 255]
      known.set(css, colour)
      return colour
    }
    const over = (top: Colour, ground: Colour, opacity = 1): Colour => {
      const a = top[3] * opacity
      const mix = (i: 0 | 1 | 2) => top[i] * a + ground[i] * (1 - a)
      return [mix(0), mix(1), mix(2), 1]
    }
    const luminance = ([r, g, b]: Colour) => {
      const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
    const ratio = (a: Colour, b: Colour) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
      return (light + 0.05) / (dark + 0.05)
    }
    /** What lies behind an element: more than one colour where a gradient does. */
    const grounds = (element: Element): Colour[] => {
      const style = getComputedStyle(element)
      const own = colourOf(style.backgroundColor)
      const below = own[3] === 1 ? [] : element.parentElement ? grounds(element.parentElement) : [colourOf('Canvas')]
      const flat = own[3] === 1 ? [own] : below.map((ground) => over(own, ground))
      const inGradient = style.backgroundImage.match(/(?:rgba?|color|oklch)\([^)]*\)/g) ?? []
      return [...flat, ...inGradient.flatMap((css) => flat.map((ground) => over(colourOf(css), ground)))]
    }
    const opacityOf = (element: Element): number =>
      Number(getComputedStyle(element).opacity) * (element.parentElement ? opacityOf(element.parentElement) : 1)
    const nameOf = (element: Element) =>
      [element.parentElement, element].map((e) => `${e?.localName}.${e?.getAttribute('class') ?? ''}`).join(' > ')
    const texts: { words: string; px: number; contrast: number; where: string }[] = []
    const tell = (element: Element, style: CSSStyleDeclaration, words: string, scale = 1) => {
      const letters = over(colourOf(element.closest('svg') ? style.fill : style.color), [0, 0, 0, 0])
      const alpha = colourOf(element.closest('svg') ? style.fill : style.color)[3] * opacityOf(element)
      const drawn = element.closest('svg')?.querySelectorAll('path.ground') ?? []
      const all = [...grounds(element), ...Array.from(drawn, (path) => colourOf(getComputedStyle(path).fill))]
      const contrast = Math.min(
        ...all.map((ground) => ratio(over([...letters.slice(0, 3), alpha] as Colour, ground), ground)),
      )
      texts.push({
        words: words.trim().slice(0, 24),
        px: Math.round(Number.parseFloat(style.fontSize) * scale * 100) / 100,
        contrast: Math.round(contrast * 100) / 100,
        where: nameOf(element),
      })
    }
    const isShown = (element: Element) => {
      const box = element.getBoundingClientRect()
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        box.width > 2 &&
        box.height > 2 &&
        !element.closest('.vh')
      )
    }
    for (const element of document.querySelectorAll('body, body *')) {
      if (!isShown(element)) continue
      const style = getComputedStyle(element)
      const words = Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : '')).join('')
      if (words.trim() !== '' && !/^(title|script|noscript|option|select)$/.test(element.localName)) {
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
        tell(element, style, words, matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1)
      }
      if (element.localName === 'select') tell(element, style, 'select')
      for (const pseudo of ['::before', '::after', '::placeholder']) {
        if (pseudo === '::placeholder' && !element.getAttribute('placeholder')) continue
        const own = getComputedStyle(element, pseudo)
        const said = pseudo === '::placeholder' ? element.getAttribute('placeholder') : own.content
        if (said && !/^(none|normal|""|'')$/.test(said) && own.display !== 'none')
          tell(element, own, `${pseudo} ${said}`)
      }
    }
    return texts
  })
}

/** Everything that can be pressed, the links of a drawing too. */
export async function shownTargets(page: Page): Promise<ShownTarget[]> {
  return page.evaluate(() => {
    const all = Array.from(
      document.querySelectorAll('a[href], button, input, select, summary, textarea, [tabindex="0"]'),
    )
      .filter((e) => !e.closest('.vh') && e.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const chosen = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)
        const own = element.getBoundingClientRect()
        const pressed = (chosen ? element.closest('label') : null) ?? element
        const boxes = Array.from(pressed.getClientRects()).filter((box) => box.width > 0 && box.height > 0)
        const block = element.closest('p, li, dd, dt, td, h1, h2, h3, h4, figcaption, span[lang]')
        const inline = getComputedStyle(element).display === 'inline' && !(element instanceof SVGElement)
        const beside = (block?.textContent ?? '').replace(element.textContent ?? '', '').trim()
        return {
          element,
          box: pressed.getBoundingClientRect(),
          boxes,
          inSentence: inline && beside !== '' && !chosen,
          mark: chosen ? Math.min(own.width, own.height) : null,
        }
      })
      .filter(({ box }) => box.width > 2 && box.height > 2 && box.right > 0)
    const meets = (x: number, y: number, other: DOMRect) => {
      const dx = Math.max(other.left - x, 0, x - other.right)
      const dy = Math.max(other.top - y, 0, y - other.bottom)
      return Math.hypot(dx, dy) < 12
    }
    return all.map(({ element, box, boxes, inSentence, mark }) => {
      const small = boxes.filter(({ width, height }) => width < 24 || height < 24)
      const crowded = small.some(({ left, top, width, height }) =>
        all.some(
          (other) =>
            other.element !== element &&
            !element.contains(other.element) &&
            !other.element.contains(element) &&
            other.boxes.some((one) => meets(left + width / 2, top + height / 2, one)),
        ),
      )
      return {
        name: (element.textContent || element.getAttribute('aria-label') || element.querySelector('img')?.alt || '')
          .trim()
          .slice(0, 24),
        width: Math.round(box.width * 10) / 10,
        height: Math.round(box.height * 10) / 10,
        inSentence,
        mark,
        underlined: getComputedStyle(element).textDecorationLine.includes('underline'),
        crowded,
        where: `${element.closest('[class]:not(a,button,summary)')?.getAttribute('class')} > ${element.localName}.${element.getAttribute('class') ?? ''}`,
      }
    })
  })
}

/** Lines of more than one, in widths of a Han character: the longest of each text that runs over several lines. */
export async function longLines(page: Page, most: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const all = Array.from(document.querySelectorAll('p, li, dd, td, figcaption, blockquote'))
    return all.flatMap((element) => {
      const words = Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : ''))
        .join('')
        .trim()
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const px = Number.parseFloat(style.fontSize)
      const lines = height / Number.parseFloat(style.lineHeight)
      if (words.length < limit || lines < 1.5 || width / px <= limit + 0.5) return []
      return [`${element.localName}.${element.className} ${Math.round(width / px)} ${words.slice(0, 20)}`]
    })
  }, most)
}
