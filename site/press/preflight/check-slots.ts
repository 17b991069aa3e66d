import { type Problem, problem } from '#contract'
import { fieldName } from '../../sheet/field-name.ts'
import type { SheetData, SlotReport } from '../../sheet/sheet-data.ts'

/** The smallest type a sheet may carry, pt. */
export type TypeFloors = Pick<SheetData['format'], 'bodyFloorPt' | 'captionFloorPt'>

/** Rounding of the reports, pt. */
const TOLERANCE_PT = 0.15

/** Text that does not fit above its floor: which field, how many characters too many. */
export function checkSlots(slots: readonly SlotReport[], at: string, floors: TypeFloors): Problem[] {
  return [...tooLong(slots, at), ...tooSmall(slots, at, floors)]
}

function tooLong(slots: readonly SlotReport[], at: string): Problem[] {
  return slots
    .filter((slot) => !slot.fits)
    .map((slot) => {
      const over = Math.max(1, Math.ceil(slot.over))
      const [zh, en] = [fieldName(slot.field, 'zh'), fieldName(slot.field, 'en')]
      const floor = Math.round(slot.lo * 10) / 10
      return problem({
        code: 'panel/text-too-long',
        at: `${at} / ${zh}`,
        zh: `${zh}放不下：最小字号 ${floor} 磅时还多 ${over} 字（现有 ${slot.chars} 字）`,
        en: `The ${en} does not fit: at the smallest size of ${floor} pt it is ${over} characters too long (of ${slot.chars})`,
        hint: `删去约 ${over} 字，或给这个画面写一段更短的。 Cut about ${over} characters, or give the panel a shorter text.`,
      })
    })
}

/** A layout's own mistake: type that nobody can read from where they stand. */
function tooSmall(slots: readonly SlotReport[], at: string, floors: TypeFloors): Problem[] {
  return slots
    .filter((slot) => slot.pt < (slot.field === 'body' ? floors.bodyFloorPt : floors.captionFloorPt) - TOLERANCE_PT)
    .map((slot) => {
      const floor = slot.field === 'body' ? floors.bodyFloorPt : floors.captionFloorPt
      const [zh, en] = [fieldName(slot.field, 'zh'), fieldName(slot.field, 'en')]
      const pt = Math.round(slot.pt * 10) / 10
      return problem({
        code: 'sheet/type-too-small',
        at: `${at} / ${zh}`,
        zh: `${zh}只有 ${pt} 磅，这个距离至少要 ${floor} 磅`,
        en: `The ${en} has only ${pt} pt, at this distance it needs ${floor} pt`,
      })
    })
}
