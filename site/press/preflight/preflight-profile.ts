import type { LocalText, PrintShop, Profile } from '#contract'

/** What a file is held against: a print shop's profile with what only a check needs. */
export interface PreflightProfile {
  id: string
  name: LocalText
  process: 'inkjet' | 'offset'
  colour: 'cmyk' | 'rgb'
  /** In the size that will hang, mm. */
  bleedMm: number
  /** The page stands at 1 : scale of the sheet. */
  scale: number
  /** Total ink limit, percent. */
  maxInk: number
  /** Least effective resolution at the printed size, ppi. */
  minPpi: number
  conformance: 'none' | 'PDF/X-1a' | 'PDF/X-4'
  maxFileMb: number
  /** Large black grounds: black ink alone, or with other inks below it. Text is always black ink alone. */
  black: 'k' | 'rich'
  /** Inks beside the four that the shop knows: cut lines, white. */
  spots: readonly string[]
}

/** Names under which large-format shops take cutting paths and white ink (GWG Processing Steps, ISO 19593-1). */
const CUTTER_INKS = ['CutContour', 'Through-cut', 'Kiss-cut', 'White']

const OFFSET: Omit<PreflightProfile, 'id' | 'name' | 'conformance'> = {
  process: 'offset',
  colour: 'cmyk',
  bleedMm: 3,
  scale: 1,
  maxInk: 300,
  minPpi: 72,
  maxFileMb: 200,
  black: 'k',
  spots: [],
}

/** Profiles for files of which no shop is known. */
export const BUILT_IN_PROFILES: readonly PreflightProfile[] = [
  { ...OFFSET, id: 'offset-x4', name: { zh: '胶印 PDF/X-4', en: 'Offset, PDF/X-4' }, conformance: 'PDF/X-4' },
  { ...OFFSET, id: 'offset-x1a', name: { zh: '胶印 PDF/X-1a', en: 'Offset, PDF/X-1a' }, conformance: 'PDF/X-1a' },
  {
    ...OFFSET,
    id: 'inkjet',
    name: { zh: '写真喷绘', en: 'Inkjet' },
    process: 'inkjet',
    conformance: 'none',
    bleedMm: 0,
    maxInk: 400,
    black: 'rich',
    spots: CUTTER_INKS,
  },
  {
    ...OFFSET,
    id: 'inkjet-rgb',
    name: { zh: '写真喷绘 RGB', en: 'Inkjet, RGB' },
    process: 'inkjet',
    colour: 'rgb',
    conformance: 'none',
    bleedMm: 0,
    maxInk: 400,
    black: 'rich',
    spots: CUTTER_INKS,
  },
]

/** A print shop's own profile as the checks want it. */
export function toPreflightProfile(
  { slug, name }: Pick<PrintShop, 'slug' | 'name'>,
  profile: Profile,
): PreflightProfile {
  const { process, colour, bleedMm, scale, maxInk, minPpi, conformance, maxFileMb, black } = profile
  const spots = process === 'inkjet' ? CUTTER_INKS : []
  return { id: slug, name, process, colour, bleedMm, scale, maxInk, minPpi, conformance, maxFileMb, black, spots }
}
