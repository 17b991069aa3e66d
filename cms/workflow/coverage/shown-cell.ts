import { cityDay } from '../city-time.ts'
import type { CoverageRow, CoverageState } from './coverage-states.ts'

/** What a cell looks like: a state, or what the day makes of it. */
export const LOOKS = [
  'late',
  'trouble',
  'proved',
  'proved-late',
  'posted',
  'printed',
  'packaged',
  'signed',
  'planned',
  'repair',
  'retired',
  'absent',
] as const
export type Look = (typeof LOOKS)[number]

export const LOOK_WORDS: Record<Look, { zh: string; en: string }> = {
  late: { zh: '没有更新', en: 'Late' },
  trouble: { zh: '要处理', en: 'To be seen to' },
  proved: { zh: '按时贴好，近照远照齐', en: 'Posted in time, both photos right' },
  'proved-late': { zh: '贴好了，晚了', en: 'Posted, but late' },
  posted: { zh: '贴了，等人看照片', en: 'Posted, photos to be looked at' },
  printed: { zh: '印张送到', en: 'Delivered' },
  packaged: { zh: '已打包送印', en: 'Packed' },
  signed: { zh: '三审签完', en: 'Signed' },
  planned: { zh: '已安排', en: 'Planned' },
  repair: { zh: '维修，不计', en: 'Under repair' },
  retired: { zh: '已撤除，不计', en: 'Retired' },
  absent: { zh: '那时还没有登记', en: 'Not in the register yet' },
}

interface OnADay {
  /** '2026-11-28' */
  today: string
  /** Keepers have links or have sent photos: before that there is nothing to be late with. */
  begun: boolean
}

const NOT_ASKED: readonly CoverageState[] = ['repair', 'retired', 'absent']
const HANGS: readonly CoverageState[] = ['posted', 'proved']

/** How a row looks on a day. */
export function lookOf(row: CoverageRow, { today, begun }: OnADay): Look {
  const { state, due, trouble, since } = row
  if (NOT_ASKED.includes(state)) return state
  if (!HANGS.includes(state) && begun && today > due) return 'late'
  if (trouble) return 'trouble'
  return state === 'proved' && since !== null && cityDay(since) > due ? 'proved-late' : state
}

/** True where an edition should hang. */
export const isAsked = ({ state }: Pick<CoverageRow, 'state'>): boolean => !NOT_ASKED.includes(state)
/** True where it does. */
export const isHanging = ({ state }: Pick<CoverageRow, 'state'>): boolean => HANGS.includes(state)
