/** A paragraph, a heading, a row of a table: its words, and the nodes they stand in. */
export interface Block {
  text: string
  lang: string
  pieces: { node: Text; from: number }[]
  /** A drawing that is told by its own description. */
  drawing?: Element
}

/** Elements that are read by themselves. */
const OWN_LINE =
  /^(?:h[1-6]|p|li|dt|dd|tr|caption|figcaption|figure|blockquote|div|section|article|ul|ol|dl|table|summary)$/
/** Readings above characters are in the characters already; what is folded, hidden or pressed is not part of the text. */
const SILENT = 'rt, rp, script, [hidden], [aria-hidden=true], details:not([open]), button, .tools, .btns'

/** What is read of a page, in the order of the page: all that stands inside `[data-read]`. */
export function readBlocks(page: ParentNode): Block[] {
  const blocks: Block[] = []
  for (const region of page.querySelectorAll('[data-read]')) {
    let block = open(region)
    const close = (next: Element) => {
      if (block.text.trim() !== '') blocks.push(block)
      block = open(next)
    }
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        block.pieces.push({ node, from: block.text.length })
        block.text += node.data
      } else if (node instanceof Element && !node.matches(SILENT)) within(node)
    }
    const within = (element: Element): void => {
      const name = element.localName
      if (name === 'svg') {
        const text = element.getAttribute('aria-label')
        close(element)
        if (text) blocks.push({ ...open(element), text, drawing: element })
        return
      }
      const own = OWN_LINE.test(name)
      if (own) close(element)
      for (const child of Array.from(element.childNodes)) walk(child)
      // Cells of a row follow each other with a breath between them.
      if (name === 'td' || name === 'th') block.text += block.lang.startsWith('zh') ? '，' : ', '
      // So does what a step is called before what it is.
      if (element.matches('.acts b')) block.text += block.lang.startsWith('zh') ? '：' : ': '
      if (own) close(element.parentElement ?? element)
    }
    within(region)
    close(region)
  }
  return blocks
}

const open = (element: Element): Block => ({
  text: '',
  lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
  pieces: [],
})
