export const COUNT_KINDS = ['scan', 'read'] as const
/** `scan`: a code on a sheet was opened. `read`: a panel's page was opened, by a code or in any other way. */
export type CountKind = (typeof COUNT_KINDS)[number]

/** What is counted by itself: one kind of request for one panel, at one gallery, on one day of the city. */
export interface CountCell {
  /** '2026-11-28' */
  day: string
  /** '2026-11', of an emergency '2026-08-e1'. */
  edition: string
  /** The panel's place in its edition, from 1. */
  no: number
  /** 'TC-017'; empty for a page that was not opened by a gallery's code. */
  gallery: string
  kind: CountKind
}

/** The same as one word, which is a row's id: no row can be there twice. '2026-11-28_2026-11_2_TC-017_scan' */
export const cellId = ({ day, edition, no, gallery, kind }: CountCell): string =>
  [day, edition, no, gallery || 'any', kind].join('_')
