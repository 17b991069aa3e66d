import { make } from './elements.ts'

/** What mammoth has no word for and would drop: it is carried through it in a bookmark's link. */
export type Mark =
  | { is: 'ruby'; reading: string }
  | { is: 'formula' | 'text-box' | 'word-art' | 'object'; words: string }

export interface Marks {
  /** An element for Word's text that mammoth hands on as a link, with these nodes in it. */
  wrap: (document: Document, mark: Mark, nodes: readonly Node[]) => Element
  /** What a link stands for; undefined when the link is none of ours. */
  find: (anchor: string | undefined) => Mark | undefined
}

export function createMarks(): Marks {
  const marks: Mark[] = []
  return {
    wrap: (document, mark, nodes) => {
      const link = make(document, 'hyperlink', { anchor: `intake-mark-${marks.length}` })
      for (const node of nodes) link.appendChild(node)
      marks.push(mark)
      return link
    },
    find: (anchor) => {
      const index = /^intake-mark-(\d{1,9})$/.exec(anchor ?? '')?.[1]
      return index === undefined ? undefined : marks[Number(index)]
    },
  }
}
