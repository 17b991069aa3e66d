import type { PDFObject } from '@cantoo/pdf-lib'
import { isEmpty, meet } from './boxes.ts'
import type { Box, ColourSpace, Ink, Oddity, PdfPage } from './document-model.ts'
import type { GraphicsState } from './graphics-state.ts'
import { entry, items, toDict } from './pdf-values.ts'
import { type ReadFont, readFont } from './read-font.ts'

/** Forms in forms: deeper than any program nests them, and a form that draws itself ends there. */
export const DEEPEST = 12

/** Shared by all content of a file. */
export interface WalkFile {
  fonts: Map<PDFObject, ReadFont>
  /** Layers that are off. */
  off: ReadonlySet<PDFObject>
  /** Operators still to be read; below 0 reading stops. */
  budget: number
}

/** One content stream being walked: where its names are looked up, what is set, where its marks go. */
export interface Scope {
  page: PdfPage
  file: WalkFile
  resources: PDFObject | undefined
  /** The resources' ColorSpace dictionary. */
  spaces: PDFObject | undefined
  /** What `g`, `rg` and `k` stand for here, once asked for. */
  devices: Map<string, ColourSpace>
  state: GraphicsState
  stack: GraphicsState[]
  depth: number
  /** Inside a form on a layer that is off. */
  hidden: boolean
  /** For each open marked content: whether its layer is off. */
  layers: boolean[]
  /** Tiles already looked into: one look a page is enough. */
  patterns: Set<PDFObject>
  /** While a tile is walked: the place that is painted with it. */
  paintedBox: Box | null
}

export function openScope(
  from: Pick<Scope, 'page' | 'file' | 'depth' | 'hidden' | 'patterns' | 'paintedBox'>,
  resources: PDFObject | undefined,
  state: GraphicsState,
): Scope {
  return {
    ...from,
    resources,
    spaces: entry(resources, 'ColorSpace'),
    devices: new Map(),
    state: { ...state },
    stack: [],
    layers: [],
  }
}

export function resource({ resources }: Scope, kind: string, name: string): PDFObject | undefined {
  return entry(entry(resources, kind), name)
}

export function note({ page }: Scope, oddity: Oddity): void {
  page.oddities.set(oddity, (page.oddities.get(oddity) ?? 0) + 1)
}

/** What of a box is seen; null when it is clipped away. Text and pictures beside the page are counted. */
export function seen({ page, state, paintedBox }: Scope, box: Box, counts = false): Box | null {
  const visible = meet(box, state.clip)
  if (!isEmpty(visible)) return paintedBox ?? visible
  if (counts && isEmpty(meet(box, page.media))) page.outside += 1
  return null
}

/** What all marks have. */
export function placing(scope: Scope, ink: Ink | null, box: Box, stroke: boolean, upright: boolean) {
  const { state } = scope
  return {
    box,
    ink,
    overprint: stroke ? state.strokeOverprint : state.fillOverprint,
    transparent: state.blended || (stroke ? state.strokeAlpha : state.fillAlpha) < 1,
    hidden: isHidden(scope),
    upright,
  }
}

export function isHidden({ hidden, layers }: Scope): boolean {
  return hidden || layers.includes(true)
}

/** A layer, or a list of layers that are all off. */
export function isLayerOff(layer: PDFObject | undefined, off: ReadonlySet<PDFObject>): boolean {
  if (layer === undefined) return false
  if (off.has(layer)) return true
  const members = entry(layer, 'OCGs')
  const list = toDict(members) === undefined ? items(members) : [members]
  return list.length > 0 && list.every((one) => one !== undefined && off.has(one))
}

/** A font is read once a file and listed once a page. */
export function fontOf({ file, page }: Scope, font: PDFObject): ReadFont {
  let read = file.fonts.get(font)
  if (!read) {
    read = readFont(font)
    file.fonts.set(font, read)
  }
  if (!page.fonts.includes(read)) page.fonts.push(read)
  return read
}
