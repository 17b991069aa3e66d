import { type Paper, pointsPerMm } from '../../sheet/paper.ts'
import { boxText } from './finish-sheet.ts'

/**
 * A copy of a finished sheet whose page is only a part of it, for drawing: its MediaBox is written over in place (the
 * numbers are padded, so no offset moves).
 * @param part mm from the trim's upper left corner
 */
export function cropTo(pdf: Buffer, paper: Paper, part: { x: number; y: number; w: number; h: number }): Buffer {
  const pageMm = paper.heightMm + 2 * paper.slugMm
  const left = paper.slugMm + part.x
  const bottom = pageMm - paper.slugMm - part.y - part.h
  const copy = Buffer.from(pdf)
  const at = copy.indexOf('/MediaBox [')
  if (at < 0) throw new Error('a finished sheet has a MediaBox')
  const [x, y, w, h] = [left, bottom, part.w, part.h].map((mm) => mm * pointsPerMm(paper))
  copy.write(boxText('MediaBox', [x ?? 0, y ?? 0, w ?? 0, h ?? 0]), at, 'latin1')
  return copy
}
