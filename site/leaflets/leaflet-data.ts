import type { Run } from '#contract'

/** Ordinary type is 11.5 pt; in large type nothing is smaller than 18 pt. */
export const LEAFLET_SIZES = ['ordinary', 'large'] as const
export type LeafletSize = (typeof LEAFLET_SIZES)[number]

/** A run of a leaflet's text; `href` is absolute. */
export type LeafletRun = Pick<Run, 'text' | 'bold' | 'italic' | 'sub' | 'sup' | 'href'>
export type LeafletBlock =
  | { kind: 'paragraph' | 'quote'; runs: LeafletRun[] }
  | { kind: 'heading'; level: 2 | 3; runs: LeafletRun[] }
  | { kind: 'list'; ordered: boolean; items: LeafletRun[][] }
  | { kind: 'table'; head: boolean; rows: LeafletRun[][][] }

/** A picture in the engine's workspace; sizes only give its proportions. */
export interface LeafletPicture {
  path: string
  widthPx: number
  heightPx: number
  focalX: number
  focalY: number
  alt: string
  caption: string
  credit: string
}
/** A computed picture: its file in the workspace, what it shows in words, and what is marked on it as a list. */
export interface LeafletFigure {
  kind: 'sky' | 'series'
  path: string
  alt: string
  caption: string
  notesTitle: string
  notes: { when: string; text: string; major: boolean }[]
}

export interface LeafletPanel {
  no: number
  /** Head line over its title: month, theme, its place in the edition. */
  line: string
  title: string
  titlePhrases: string[][]
  subtitle: string
  lead: string
  body: LeafletBlock[]
  picture: LeafletPicture | null
  data: LeafletFigure | null
  fact: { number: string; unit: string; text: string } | null
  /** Colours as '#rrggbb'. */
  alert: { ink: string; name: string; issued: string; until: string } | null
  timeline: { when: string; text: string; major: boolean }[]
  phases: { name: string; steps: { label: string; text: string }[] }[]
  myths: { claim: string; truth: string }[]
  grades: { ink: string; name: string; when: string; act: string }[]
  questions: { question: string; options: string[]; answer: number; why: string }[]
  sources: LeafletRun[][]
  /** Address of its page, and the dark runs of its code's rows. */
  address: string
  qr: [number, number][][]
}

/** What a template gets to know: a leaflet has one panel, a booklet all of an edition. */
export interface LeafletData {
  lang: 'zh' | 'en'
  large: boolean
  /** What the file says of itself. */
  title: string
  author: string
  description: string
  /** Year, month, day of the last change, so that the same input gives the same bytes. */
  date: [number, number, number]
  colours: Record<string, string>
  head: { series: string; month: string; line: string }
  words: Record<string, string | string[]>
  theme: string
  themePhrases: string[][]
  intro: string
  /** A line under a booklet's contents. */
  note: string
  panels: LeafletPanel[]
  imprint: string[]
  address: string
  qr: [number, number][][]
}
