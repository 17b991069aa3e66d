import sharp from 'sharp'
import type { Ink } from '#contract'
import type { PaletteInks } from './palette-inks.ts'
import { SEPARATION_PROFILE } from './profiles.ts'

/**
 * Converts '#rrggbb' colours to inks in percent: the month's own colours to its inks, greys to black ink alone, all
 * others in one batch through the separation profile.
 */
export async function toInks(hexes: readonly string[], palette: PaletteInks = new Map()): Promise<Map<string, Ink>> {
  const colours = [...new Set(hexes)]
  const known = new Map<string, Ink>()
  for (const hex of colours) {
    const ink = palette.get(hex) ?? greyInk(hex)
    if (ink) known.set(hex, ink)
  }
  const separated = await separate(colours.filter((hex) => !known.has(hex)))
  return new Map([...known, ...separated])
}

async function separate(colours: readonly string[]): Promise<[string, Ink][]> {
  if (colours.length === 0) return []
  const pixels = Buffer.from(colours.flatMap(channels))
  const inks = await sharp(pixels, { raw: { width: colours.length, height: 1, channels: 3 } })
    .toColourspace('cmyk')
    .withIccProfile(SEPARATION_PROFILE, { attach: false })
    .raw()
    .toBuffer()
  const percent = (at: number): number => Math.round(((inks[at] ?? 0) / 255) * 1000) / 10
  return colours.map((hex, i) => [hex, [percent(4 * i), percent(4 * i + 1), percent(4 * i + 2), percent(4 * i + 3)]])
}

function channels(hex: string): [number, number, number] {
  const at = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16)
  return [at(1), at(3), at(5)]
}

/** Lightness of the paper and of full black on it, and how much a half-tone dot grows at 50 %: ISO 12647-2, coated. */
const [PAPER_L, BLACK_L, DOT_GAIN] = [95, 16, 0.16]

/** A grey as black ink alone: four inks never meet exactly, and a neutral of three turns with the light. */
function greyInk(hex: string): Ink | null {
  const [r, g, b] = channels(hex)
  if (r !== g || g !== b) return null
  // From white to black as from bare paper to full ink, in equal steps of lightness.
  const wanted = reflectance(BLACK_L + (lightness(r) / 100) * (PAPER_L - BLACK_L))
  const [paper, black] = [reflectance(PAPER_L), reflectance(BLACK_L)]
  const covered = (paper - wanted) / (paper - black)
  // covered = d + 4·gain·d·(1 − d), by Murray and Davies with a gain that is largest in the middle
  const k = 4 * DOT_GAIN
  const dot = (1 + k - Math.sqrt((1 + k) ** 2 - 4 * k * covered)) / (2 * k)
  return [0, 0, 0, Math.round(dot * 1000) / 10]
}

/** L* of an sRGB grey, 0–255 (IEC 61966-2-1). */
function lightness(value: number): number {
  const v = value / 255
  const y = v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y
}

/** Y of an L*. */
function reflectance(l: number): number {
  return l > 8 ? ((l + 16) / 116) ** 3 : (l * 27) / 24389
}
