import type { PDFObject } from '@cantoo/pdf-lib'
import type { Operands } from '../content-tokens.ts'
import { isUpright, meet, NO_BOX, placed } from './boxes.ts'
import { GRAY, toSpace } from './colour-space.ts'
import type { Box, Ink, PdfImage } from './document-model.ts'
import type { PathBuilder } from './path-builder.ts'
import { entry } from './pdf-values.ts'
import { note, placing, type Scope, seen } from './scope.ts'
import { shadingInk } from './shading-ink.ts'
import type { TextPlace } from './text-place.ts'

/** Half of the thinnest line that is given an area, pt: a level line of width 0 has a place too. */
const LEAST_HALF_PT = 0.01

/** Fills and strokes the path that was built; `onPattern` hears of fills with a pattern. */
export function addPath(
  scope: Scope,
  path: PathBuilder,
  how: { fill: boolean; stroke: boolean; clip: boolean },
  onPattern: (ink: Ink, box: Box) => void,
): void {
  const { state, page } = scope
  if (path.isEmpty()) {
    if (how.clip) state.clip = NO_BOX
    return
  }
  const box = path.box()
  const filled = how.fill ? seen(scope, box) : null
  if (filled) {
    page.marks.push({ kind: 'fill', ...placing(scope, state.fill, filled, false, path.isRectangle()) })
    if (state.fill.pattern) onPattern(state.fill, filled)
  }
  if (how.stroke) {
    const [a, b, c, d] = state.ctm
    const widthPt = state.lineWidth * Math.min(Math.hypot(a, b), Math.hypot(c, d))
    const half = Math.max(widthPt / 2, LEAST_HALF_PT)
    const stroked = seen(scope, [box[0] - half, box[1] - half, box[2] + half, box[3] + half])
    if (stroked) page.marks.push({ kind: 'stroke', ...placing(scope, state.stroke, stroked, true, false), widthPt })
  }
  if (how.clip) state.clip = meet(state.clip, box)
  path.clear()
}

export function addShading(scope: Scope, shading: PDFObject, box: Box): void {
  const space = toSpace(entry(shading, 'ColorSpace'), scope.spaces) ?? GRAY
  const mark = placing(scope, null, box, false, true)
  scope.page.marks.push({ kind: 'shading', ...mark, space, mostInk: shadingInk(shading, space) })
}

/** One showing operator of text. */
export function addText(
  scope: Scope,
  text: TextPlace,
  content: Uint8Array,
  numbers: readonly number[],
  strings: Operands['strings'],
): void {
  const { state, page } = scope
  const shown = text.show(state, content, strings, numbers)
  const box = shown && seen(scope, shown.box, true)
  if (!box) return
  const { pt, notdef, glyphs } = shown
  const stroke = state.mode % 4 === 1
  const mark = placing(scope, stroke ? state.stroke : state.fill, box, stroke, false)
  page.marks.push({ kind: 'text', ...mark, font: state.font, pt, mode: state.mode, notdef, glyphs })
}

/** An image on the unit square under the current matrix. */
export function addImage(scope: Scope, image: PdfImage): void {
  const { state, page } = scope
  const box = seen(scope, placed(state.ctm, [0, 0, 1, 1]), true)
  if (box === null) return
  if (image.opi) note(scope, 'opi')
  const [a, b, c, d] = state.ctm
  const mark = placing(scope, image.stencil ? state.fill : null, box, false, isUpright(state.ctm))
  const transparent = mark.transparent || image.softMask
  const [widthPt, heightPt] = [Math.hypot(a, b), Math.hypot(c, d)]
  page.marks.push({ kind: 'image', ...mark, transparent, image, widthPt, heightPt })
}
