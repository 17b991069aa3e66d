import type { Block, FormatId, GradeColour, Ink, LayoutId, MediaId } from '#contract'

/** One picture, ready for Typst: a raster by path, or vector art whose shapes are already inks. */
export type SheetPicture =
  | { kind: 'raster'; path: string; widthPx: number; heightPx: number; focalX: number; focalY: number; media: MediaId }
  | { kind: 'art'; path: string; width: number; height: number; focalX: number; focalY: number; media: MediaId }

/**
 * What one Typst layout gets to know, as JSON through `sys.inputs.data`: text in one language, sizes in mm and pt,
 * inks in percent. Content reaches a template as data, never as code.
 */
export interface SheetData {
  /** 'print' is a finished sheet; 'preview' sets an overrun in red where it would run to, and draws no marks. */
  mode: 'print' | 'preview'
  /** 'panel' leaves out what is one gallery's own (number, line, address, code) and reports its places as `<own>`. */
  layer: 'whole' | 'panel'
  lang: 'zh' | 'en'
  layout: LayoutId
  format: {
    id: FormatId
    /** Trim size. */
    widthMm: number
    heightMm: number
    bleedMm: number
    cropMarks: boolean
    /** Body text is never set below this: 1/200 of the reading distance, and the format's own floor. */
    bodyFloorPt: number
    /** Captions, credits and sources are never set below this. */
    captionFloorPt: number
    /** Side of the QR symbol with its quiet zone, at least distance / 10. */
    qrMm: number
  }
  /** 'rgb' sheets use the same inks, converted by the engine's caller; templates always speak CMYK. */
  palette: { deep: Ink; mid: Ink; light: Ink; paper: Ink; accent: Ink }
  /** Total ink limit in percent; `ink()` in the kit clamps to it. */
  maxInk: number
  /** Large black grounds: 'rich' sets C50 M50 Y50 below the black. */
  black: 'k' | 'rich'
  /** `no` of `of` among the gallery's sheets; `panelNo` in the edition, from which a layout may vary. */
  head: { series: string; edition: string; no: number; of: number; panelNo: number; theme: string }
  foot: {
    /** 'TC-017　浏河镇紫薇社区科普画廊　滨江大道120号'; empty on a sheet for no gallery in particular. */
    gallery: string
    host: string
    /** Address beside the code, without its scheme. */
    url: string
    scan: string
    sources: string
    credit: string
  }
  /** Dark runs of each row of the QR symbol: [first module, length]. */
  qr: [number, number][][]
  /** The title cut into words that must not break; each phrase (between `|`) is a list of words. */
  titlePhrases: string[][]
  title: string
  subtitle: string
  lead: string
  body: Block[]
  picture: (SheetPicture & { caption: string }) | null
  fact: { number: string; unit: string; text: string } | null
  timeline: { year: number; when: string; text: string; major: boolean }[]
  steps: { label: string; text: string; phase: string }[]
  myths: { claim: string; truth: string }[]
  grades: { name: string; colour: GradeColour; when: string; act: string }[]
  /** The warning in force; null when the panel is none. */
  alert: { colour: GradeColour; issued: string; until: string } | null
  /** `answer` counts the options from 0. */
  questions: { question: string; options: string[]; answer: number; why: string }[]
  /** Upside down on the sheet, or only behind the code. */
  answersAt: 'sheet' | 'web'
  /** Path of a JSON file inside the workspace with the computed star chart or the series; null when the panel has none. */
  data: { kind: 'sky' | 'series'; path: string } | null
}

/**
 * One gallery's own, for `kit/gallery-layer.typ`: it is set on a page of its own and laid over the panel's layer, which
 * all the panel's galleries share.
 */
export interface GalleryLayerData
  extends Pick<SheetData, 'mode' | 'lang' | 'format' | 'palette' | 'maxInk' | 'black' | 'head' | 'foot' | 'qr'> {
  layer: 'gallery'
  own: OwnPlace[]
}

/** Where a panel's layer keeps room for what is a gallery's own: pt from the trim's upper left corner. */
export interface OwnPlace {
  kind: 'theme' | 'address' | 'gallery' | 'code'
  x: number
  y: number
  w: number
  /** As tall as it is set. A gallery whose line needs more is set on a panel's layer that keeps more room. */
  tall: number
  /** Type size of a label; elsewhere it is fitted again. */
  size: number
  /** Percent. */
  ink: Ink
}

/** What a layout reports of each text it set: `[#metadata((…))<fit>]`, one per slot. */
export interface SlotReport {
  /** The slot's name; the field of the panel that fills it is `field`. */
  slot: string
  /** 'title' | 'subtitle' | 'lead' | 'body' | 'fact' | 'timeline.0' | 'steps.2' | 'myths.1' | 'grades.0' | 'sources' | 'credit' | 'gallery' | … */
  field: string
  /** Size that was set, and the bounds, pt. */
  pt: number
  lo: number
  hi: number
  fits: boolean
  /** Characters too many at the floor, 0 when it fits. */
  over: number
  chars: number
  /** Slot on the trim, mm from its upper left corner. */
  x: number
  y: number
  w: number
  h: number
}
/** A picture's place on the trim, reported by every `picture()`: `[#metadata((…))<picture>]`. */
export interface PictureReport {
  media: string
  x: number
  y: number
  w: number
  h: number
  /** Effective resolution, ppi; 0 for vector art. */
  ppi: number
}

/** The QR code's square on the trim, mm, with its quiet zone: `[#metadata((x, y, side))<code>]`, once a sheet. */
export interface CodePlace {
  x: number
  y: number
  side: number
}
