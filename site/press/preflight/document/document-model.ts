/**
 * A PDF as a printer sees it: plain data, free of the library that read it. Lengths are in pt of the page's own
 * space unless the name says otherwise; inks are in percent.
 */

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number]

export type SpaceKind =
  | 'DeviceGray'
  | 'DeviceRGB'
  | 'DeviceCMYK'
  | 'CalGray'
  | 'CalRGB'
  | 'Lab'
  | 'ICCBased'
  | 'Indexed'
  | 'Separation'
  | 'DeviceN'
  | 'Pattern'

export interface ColourSpace {
  kind: SpaceKind
  components: number
  /** What an Indexed looks up, what a Separation or DeviceN stands in for. */
  base: ColourSpace | null
  /** Inks of a Separation or DeviceN. */
  inks: readonly string[]
  /** Of an Indexed: its colours, one byte a component. */
  table: Uint8Array | null
}

/** One colour as it was set. */
export interface Ink {
  space: ColourSpace
  values: readonly number[]
  /** Cyan, magenta, yellow, black; null when the space does not say (RGB, Lab, ICC). */
  cmyk: readonly [number, number, number, number] | null
  /** All plates together; null when it cannot be known. */
  total: number | null
  /** Laid down with a pattern: the colours are those of the pattern's own marks. */
  pattern: boolean
}

interface Placed {
  box: Box
  ink: Ink | null
  overprint: boolean
  /** Below 1, a blend mode or a soft mask: the mark is transparent. */
  transparent: boolean
  /** On a layer that is off. */
  hidden: boolean
  /** A rectangle along the page's edges: its box is its shape. */
  upright: boolean
}
interface FillMark extends Placed {
  kind: 'fill'
}
interface StrokeMark extends Placed {
  kind: 'stroke'
  /** As it stands on the page; 0 is the thinnest line a device can draw. */
  widthPt: number
}
export interface TextMark extends Placed {
  kind: 'text'
  font: PdfFont | null
  /** As it stands on the page. */
  pt: number
  /** 0 fill, 1 stroke, 2 both, 3 invisible, 4–7 the same and clip. */
  mode: number
  /** Codes shown that no glyph stands for. */
  notdef: number
  glyphs: number
}
export interface ImageMark extends Placed {
  kind: 'image'
  image: PdfImage
  widthPt: number
  heightPt: number
}
interface ShadingMark extends Placed {
  kind: 'shading'
  space: ColourSpace
  /** Greatest total ink of its stops; null when it cannot be known. */
  mostInk: number | null
}
export type Mark = FillMark | StrokeMark | TextMark | ImageMark | ShadingMark

export interface PdfFont {
  /** Without the subset's tag. */
  name: string
  type: string
  subset: boolean
  embedded: boolean
  /** The embedded program begins as its kind must. */
  sound: boolean
  /** OS/2 fsType when the program still carries it. */
  licence: number | null
}

export interface PdfImage {
  /** Same for the same image wherever it is placed. */
  id: string
  widthPx: number
  heightPx: number
  bits: number
  /** A stencil: painted in the current colour. */
  stencil: boolean
  space: ColourSpace | null
  filters: readonly string[]
  softMask: boolean
  alternates: boolean
  opi: boolean
  decode: readonly number[] | null
  /** The data, still packed. */
  bytes: () => Uint8Array
  /** The data, unpacked; null for pictures in a format of their own (JPEG) or when it is broken. */
  samples: () => Uint8Array | null
}

export interface PdfAnnotation {
  type: string
  box: Box
  /** Shown in print. */
  printed: boolean
}

export interface PdfPage {
  no: number
  media: Box
  crop: Box | null
  bleed: Box | null
  trim: Box | null
  art: Box | null
  rotate: number
  userUnit: number
  /** Colour space in which the page's transparent marks are blended; null when it is not said. */
  blendSpace: ColourSpace | null
  /** Blend spaces of groups on the page. */
  groupSpaces: ColourSpace[]
  fonts: PdfFont[]
  marks: Mark[]
  annotations: PdfAnnotation[]
  /** Things that print engines must not meet, each with how often. */
  oddities: Map<Oddity, number>
  /** Transparency groups, the page's own among them, whether or not anything in them blends. */
  groups: number
  /** Text and pictures that lie wholly outside the media box. Drawings may run over the edge with a part of theirs. */
  outside: number
  /** Fonts, forms and pictures that are used but not there or not readable. */
  broken: string[]
}
export type Oddity = 'transfer' | 'halftone' | 'postscript' | 'opi'

export interface OutputIntent {
  /** GTS_PDFX, GTS_PDFA1 … */
  type: string
  condition: string
  /** Header of the embedded profile: class ('prtr'), colour space ('CMYK'), components said in the dictionary. */
  profile: { class: string; space: string; components: number } | null
}

export interface PdfDocument {
  bytes: number
  /** The newer of header and catalogue: '1.6'. */
  version: string
  encrypted: boolean
  /** Objects that could not be read. */
  damaged: number
  hasId: boolean
  /** All pages that the file has; of very many only the first are in `pages`. */
  pageCount: number
  pages: PdfPage[]
  /** Info dictionary, names and dates as text. */
  info: Record<string, string>
  /** The XMP packet as text; null when there is none. */
  xmp: string | null
  intents: OutputIntent[]
  /** Compressions used anywhere in the file. */
  filters: ReadonlySet<string>
  scripts: number
  actions: string[]
  embeddedFiles: number
  formFields: number
  layers: { name: string; on: boolean }[]
  /** The content was longer than is read. */
  tooComplex: boolean
}
