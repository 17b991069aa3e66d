/**
 * How far one gallery is in one edition: signed by three → packed for its shop → delivered → both photos sent → photos
 * right. Under repair, retired and not yet there are as they should be. Late is none of them: it follows from the day.
 */
export const COVERAGE_STATES = [
  'planned',
  'signed',
  'packaged',
  'printed',
  'posted',
  'proved',
  'repair',
  'retired',
  'absent',
] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

export const COVERAGE_WORDS: Record<CoverageState, { zh: string; en: string }> = {
  planned: { zh: '已安排', en: 'Planned' },
  signed: { zh: '三审签完', en: 'Signed' },
  packaged: { zh: '已打包', en: 'Packed' },
  printed: { zh: '已送到', en: 'Delivered' },
  posted: { zh: '贴了，等人看照片', en: 'Posted, to be looked at' },
  proved: { zh: '贴好了', en: 'Proved' },
  repair: { zh: '维修中，不计', en: 'Under repair' },
  retired: { zh: '已撤除，不计', en: 'Retired' },
  absent: { zh: '那时还没有登记', en: 'Not in the register yet' },
}

/** Whom it waits for: a reminder helps only where that is the keeper. */
export const WAITS_FOR = ['nobody', 'newsroom', 'shop', 'keeper', 'repair'] as const
export type WaitsFor = (typeof WAITS_FOR)[number]

/** Why a gallery is no further, in words for people; `code` for what counts and groups. */
export interface CoverageReason {
  code: string
  zh: string
  en: string
}

/** One row of the kept table. It knows no clock: whether it is late is told from `due` when somebody looks. */
export interface CoverageRow {
  edition: string
  /** Code of the gallery. */
  gallery: string
  state: CoverageState
  reason: CoverageReason
  waitsFor: WaitsFor
  /** True where somebody has to see to it: a wrong photo, a fault, a problem at the shop, an exception that fits nothing. */
  trouble: boolean
  /** When it came to be so, ISO 8601; null where nobody wrote it down. */
  since: string | null
  /** Last day on which it is posted in time, '2026-11-05'. */
  due: string
  /** An editor decided otherwise than the rule. */
  exception: boolean
  /** How many hang there. */
  sheets: number
}
