import type { Block } from './read-blocks.ts'

/** Name of the highlight, and class of the element where the browser has no highlights. */
const NAME = 'said'

/** Shows what is being read, from one offset of the block to another; undefined takes the mark away. */
export function mark(block?: Block, from = 0, until = 0): Range | undefined {
  unmark()
  const ranges = block ? rangesOf(block, from, until) : []
  const [first] = ranges
  const last = ranges.at(-1)
  if (!first || !last) return undefined
  const whole = document.createRange()
  whole.setStart(first.startContainer, first.startOffset)
  whole.setEnd(last.endContainer, last.endOffset)
  if (block?.drawing) block.drawing.classList.add(NAME)
  else if (canHighlight()) CSS.highlights.set(NAME, new Highlight(...ranges))
  else return wrapped(ranges)
  return whole
}

const canHighlight = () => typeof Highlight === 'function' && 'highlights' in CSS

function unmark(): void {
  if (canHighlight()) CSS.highlights.delete(NAME)
  for (const one of document.querySelectorAll(`.${NAME}`)) {
    if (one.localName !== 'mark') one.classList.remove(NAME)
    else one.replaceWith(...one.childNodes)
  }
}

/** One range a text node, so that readings between the nodes stay unmarked. */
function rangesOf(block: Block, from: number, until: number): Range[] {
  if (block.drawing) {
    const range = document.createRange()
    range.selectNode(block.drawing)
    return [range]
  }
  return block.pieces.flatMap(({ node, from: at }) => {
    const [start, end] = [Math.max(0, from - at), Math.min(node.length, until - at)]
    if (start >= end) return []
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    return [range]
  })
}

/** For browsers of before 2022: the words are put into elements, which `readBlocks` has to be asked for anew. */
function wrapped(ranges: Range[]): Range {
  const marks = ranges.map((range) => {
    const element = document.createElement('mark')
    element.className = NAME
    range.surroundContents(element)
    return element
  })
  const whole = document.createRange()
  const last = marks.at(-1)
  if (marks[0] && last) {
    whole.setStartBefore(marks[0])
    whole.setEndAfter(last)
  }
  return whole
}
