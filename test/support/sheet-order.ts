import type { FormatId, Profile } from '#contract'
import type { SheetOrder } from '../../site/press/preflight/check-sheet.ts'
import { toPaper } from '../../site/sheet/paper.ts'

/** An offset shop that takes nearly anything, changed where a test asks. */
const PROFILE: Profile = {
  process: 'offset',
  material: { zh: '纸', en: 'paper' },
  colour: 'cmyk',
  file: 'pdf',
  conformance: 'PDF/X-4',
  scale: 1,
  bleedMm: 3,
  cropMarks: true,
  black: 'k',
  maxInk: 300,
  minPpi: 36,
  maxFileMb: 100,
}

/** What a finished sheet is held against, as the press would ask it. */
export function sheetOrder(
  format: FormatId,
  distanceM: number,
  over: Partial<Profile> = {},
  at = '试',
): SheetOrder & { profile: Profile } {
  const profile = { ...PROFILE, ...over }
  return {
    at,
    paper: toPaper(format, profile),
    format,
    distanceM,
    profile,
    shop: { slug: 'shop', name: { zh: '制作单位', en: 'shop' } },
  }
}
