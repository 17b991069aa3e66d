import type { FormatId, Problem } from '#contract'

/** A place on a poster, percent of the trim from its upper left corner. */
export interface Zone {
  left: number
  top: number
  width: number
  height: number
}

/** A place on the poster where something is wrong. */
export interface Mark {
  /** 'block' stops the print, 'warning' is said and goes on. */
  level: 'block' | 'warning'
  /** The panel's field that fills this place: 'body', 'steps.2', 'picture'. */
  field: string
  /** Characters too many; 0 when the matter is another one. */
  over: number
  /** Effective resolution; only for pictures. */
  ppi?: number
  /** The sentence beside the number. */
  zh: string
  en: string
  /** Percent of the trim from its upper left corner; null when the matter has no place. */
  zone: Zone | null
}

/** What one format of one panel looks like and what is wrong with it. */
export interface PreviewAnswer {
  format: FormatId
  widthMm: number
  heightMm: number
  /** Reading distance that was counted with, m, and the size of the text that was set, pt. */
  distanceM: number | null
  bodyPt: number | null
  /** Empty when only the verdict was asked for. */
  svg: string
  marks: Mark[]
  /** Problems that keep the poster from being drawn at all, or concern no place on it. */
  problems: Problem[]
  /** Where each field stands that has been set: 'body', 'picture', 'steps.2'. */
  zones: Record<string, Zone>
  /** Formats that the edition's galleries need of this panel, with their trim. */
  formats: { id: FormatId; widthMm: number; heightMm: number }[]
  /** For an article: the panel in which it is shown. */
  panel: { id: string; title: string } | null
  ms: number
}

/** The gist of one format, for its tab. */
export interface Verdict {
  level: 'ok' | 'warning' | 'block'
  zh: string
  en: string
}

/** The gravest mark decides what the tab says. */
export function toVerdict(answer: Pick<PreviewAnswer, 'marks' | 'problems'>): Verdict {
  const block = answer.marks.find((m) => m.level === 'block')
  if (block) return { level: 'block', zh: block.zh, en: block.en }
  const error = answer.problems.find((p) => p.level === 'error')
  if (error) return { level: 'block', zh: error.zh, en: error.en }
  const warning = answer.marks[0] ?? answer.problems[0]
  if (warning) return { level: 'warning', zh: warning.zh, en: warning.en }
  return { level: 'ok', zh: '排得下', en: 'Fits' }
}
