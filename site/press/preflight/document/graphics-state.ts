import { PDFDict, type PDFObject } from '@cantoo/pdf-lib'
import { IDENTITY, type Matrix } from '../../pictures/path-ops.ts'
import { GRAY } from './colour-space.ts'
import type { Box, Ink, Oddity } from './document-model.ts'
import { inkOf } from './ink-of.ts'
import { entry, items, numbers, pairs, toBoolean, toName, toNumber } from './pdf-values.ts'
import type { ReadFont } from './read-font.ts'

/** What a page's content has set so far; copied by `q`. */
export interface GraphicsState {
  ctm: Matrix
  clip: Box
  fill: Ink
  stroke: Ink
  lineWidth: number
  fillOverprint: boolean
  strokeOverprint: boolean
  fillAlpha: number
  strokeAlpha: number
  /** A blend mode other than Normal, or a soft mask. */
  blended: boolean
  font: ReadFont | null
  fontSize: number
  charSpace: number
  wordSpace: number
  /** 1 = as it is. */
  stretch: number
  leading: number
  rise: number
  mode: number
}

const BLACK = inkOf(GRAY, [0])

export function initialState(ctm: Matrix, clip: Box): GraphicsState {
  return {
    ctm,
    clip,
    fill: BLACK,
    stroke: BLACK,
    lineWidth: 1,
    fillOverprint: false,
    strokeOverprint: false,
    fillAlpha: 1,
    strokeAlpha: 1,
    blended: false,
    font: null,
    fontSize: 0,
    charSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
}

/** Applies an ExtGState dictionary; `note` hears of what print engines must not meet. */
export function applyExtGState(
  state: GraphicsState,
  dict: PDFObject | undefined,
  note: (oddity: Oddity) => void,
  fontOf: (font: PDFObject) => ReadFont | null,
): void {
  // Capital OP sets both unless the small one says otherwise (PDF 32000-1, table 58).
  const upper = toBoolean(entry(dict, 'OP'))
  if (upper !== undefined) [state.strokeOverprint, state.fillOverprint] = [upper, upper]
  for (const [key, value] of pairs(dict)) {
    if (key === 'LW') state.lineWidth = toNumber(value) ?? state.lineWidth
    else if (key === 'op') state.fillOverprint = toBoolean(value) ?? state.fillOverprint
    else if (key === 'ca') state.fillAlpha = toNumber(value) ?? 1
    else if (key === 'CA') state.strokeAlpha = toNumber(value) ?? 1
    else if (key === 'SMask') state.blended = value instanceof PDFDict || state.blended
    else if (key === 'BM') {
      const mode = toName(value) ?? toName(items(value)[0]) ?? 'Normal'
      if (mode !== 'Normal' && mode !== 'Compatible') state.blended = true
    } else if (key === 'Font') {
      const [font] = items(value)
      if (font) state.font = fontOf(font)
      state.fontSize = numbers(value)[0] ?? state.fontSize
    } else if (key === 'TR' || key === 'TR2') {
      const name = toName(value)
      if (name !== 'Identity' && name !== 'Default') note('transfer')
    } else if (key === 'HT' && toName(value) !== 'Default') note('halftone')
    else if (key === 'HTP') note('halftone')
  }
}

/** A matrix from operands or from an array of a dictionary. */
export function toMatrix(n: readonly number[]): Matrix {
  if (n.length < 6) return IDENTITY
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n
  return [a, b, c, d, e, f]
}
