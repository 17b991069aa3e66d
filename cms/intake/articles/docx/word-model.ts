/** What mammoth reads a DOCX into, as far as we look at it; its own types leave it open. */
export type WordNode =
  | {
      type: 'paragraph'
      children: WordNode[]
      styleId: string | null
      styleName: string | null
      numbering: Numbering | null
    }
  | WordRun
  | { type: 'text'; value: string }
  | { type: 'hyperlink'; children: WordNode[]; href?: string; anchor?: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'image'; altText?: string; contentType?: string; readAsBuffer: () => Promise<Buffer> }
  | { type: 'table'; children: WordNode[] }
  | { type: 'tableRow'; children: WordNode[]; isHeader: boolean }
  | WordCell
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'tab' | 'commentReference' | 'bookmarkStart' }

interface Numbering {
  isOrdered: boolean
  level: string
}
export interface WordRun {
  type: 'run'
  children: WordNode[]
  styleName: string | null
  isBold: boolean
  isItalic: boolean
  isUnderline: boolean
  isStrikethrough: boolean
  /** The colour of a marker over the text. */
  highlight: string | null
  verticalAlignment: string
}
export interface WordCell {
  type: 'tableCell'
  children: WordNode[]
  colSpan: number
  rowSpan: number
}
export type WordParagraph = Extract<WordNode, { type: 'paragraph' }>
export type WordTable = Extract<WordNode, { type: 'table' }>

export interface WordDocument {
  children: WordNode[]
  notes: { resolve: (reference: { noteType: string; noteId: string }) => { body: WordNode[] } | null }
}
