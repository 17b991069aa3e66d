import type { LocalText, PrintShop, Profile } from '#contract'

/** What a file is held against: a print shop's profile with what only a check needs. */
export interface PreflightProfile {
  id: string
  name: LocalText
  process: 'inkjet' | 'offset'
  colour: 'cmyk' | 'rgb'
  bleedMm: number
  /** The page stands at 1 : scale of the sheet. */
  scale: number
  /** Total ink limit, percent. */
  maxInk: number
  /** Least effective resolution at the printed size, ppi. */
  minPpi: number
  conformance: 'none' | 'PDF/X-1a' | 'PDF/X-4'
  maxFileMb: number
  /** Small dark text is black ink alone everywhere; 'rich' allows large areas of four inks. */
  black: 'k-only' | 'rich'
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
  black: 'k-only',
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

/** Fields that a shop's profile may have beside those of the contract. */
type Grown = Profile & { scale?: unknown; black?: unknown; blackPolicy?: unknown; spots?: unknown; minPpi: number }

/** A print shop's own profile as the checks want it. */
export function toPreflightProfile(shop: Pick<PrintShop, 'name' | 'slug'> & { profile: Profile }): PreflightProfile {
  const grown: Grown = shop.profile
  const { process, colour, bleedMm, maxInk, minPpi, maxFileMb } = grown
  const conformance: string = grown.conformance
  const black = grown.black ?? grown.blackPolicy
  return {
    id: shop.slug,
    name: shop.name,
    process,
    colour,
    bleedMm,
    scale: toScale(grown.scale),
    maxInk,
    minPpi,
    conformance: conformance === 'PDF/X-4' || conformance === 'PDF/X-1a' ? conformance : 'none',
    maxFileMb,
    black: typeof black === 'string' ? (black.startsWith('rich') ? 'rich' : 'k-only') : usualBlack(process),
    spots: Array.isArray(grown.spots) ? grown.spots.filter((name) => typeof name === 'string') : usualSpots(process),
  }
}

/** 10, '10' and '1:10' are all one tenth. */
function toScale(scale: unknown): number {
  const last = typeof scale === 'string' ? Number(scale.split(':').at(-1)) : scale
  return typeof last === 'number' && last >= 1 ? last : 1
}

const usualBlack = (process: Profile['process']): PreflightProfile['black'] =>
  process === 'inkjet' ? 'rich' : 'k-only'
const usualSpots = (process: Profile['process']): readonly string[] => (process === 'inkjet' ? CUTTER_INKS : [])
