import type { FormatId } from '#contract'
import type { Mark as StoredMark } from '../../payload-types.ts'

/** A reader's note on a poster, as screens draw it. Numbers are shares of the trim. */
export interface PosterMark {
  id: string
  /** Its number on this panel, from 1: the order in which they came. */
  no: number
  format: FormatId
  x: number
  y: number
  w: number
  h: number
  note: string
  byName: string
  guest: boolean
  at: string
  state: 'open' | 'answered' | 'resolved'
  answer: string
  answeredBy: string
  answeredAt: string
  /** Left on the content as it is now. */
  current: boolean
}

/** All marks of a panel in the order in which they came; `hash` of the content as it is now. */
export function toPosterMarks(docs: readonly StoredMark[], hash: string): PosterMark[] {
  return docs.map((doc, i) => ({
    id: String(doc.id),
    no: i + 1,
    format: doc.format as FormatId,
    ...{ x: doc.x, y: doc.y, w: doc.w, h: doc.h },
    note: doc.note,
    byName: doc.byName,
    guest: doc.guest === true,
    at: doc.createdAt,
    state: doc.state,
    answer: doc.answer ?? '',
    answeredBy: doc.answeredBy ?? '',
    answeredAt: doc.answeredAt ?? '',
    current: doc.hash === hash,
  }))
}
