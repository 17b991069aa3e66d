/** One thing that is missing, with the one click to where it is mended. */
export interface Gap {
  /** 'block' stops the print, 'todo' must be done before the month is over, 'note' is good to have. */
  level: 'block' | 'todo' | 'note'
  /** Number of the panel, 0 when the matter concerns the edition as a whole. */
  panelNo: number
  zh: string
  en: string
  hint: { zh: string; en: string }
  act: { zh: string; en: string }
  href: string
  /** Where on the poster, percent of its height and width; for the clipping and the pin. */
  place: { top: number; left: number } | null
}

const ORDER: Record<Gap['level'], number> = { block: 0, todo: 1, note: 2 }

/** The gravest first, then in the order of the panels. */
export function byGravity(a: Gap, b: Gap): number {
  return ORDER[a.level] - ORDER[b.level] || a.panelNo - b.panelNo
}
