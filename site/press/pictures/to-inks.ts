import sharp from 'sharp'
import type { Ink } from '#contract'
import { SEPARATION_PROFILE } from './profiles.ts'

/** Converts '#rrggbb' colours to inks in percent, in one batch through the separation profile. */
export async function toInks(hexes: readonly string[]): Promise<Map<string, Ink>> {
  const colours = [...new Set(hexes)]
  if (colours.length === 0) return new Map()
  const pixels = Buffer.from(
    colours.flatMap((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))),
  )
  const inks = await sharp(pixels, { raw: { width: colours.length, height: 1, channels: 3 } })
    .toColourspace('cmyk')
    .withIccProfile(SEPARATION_PROFILE, { attach: false })
    .raw()
    .toBuffer()
  const percent = (at: number): number => Math.round(((inks[at] ?? 0) / 255) * 1000) / 10
  return new Map(
    colours.map((hex, i) => [hex, [percent(4 * i), percent(4 * i + 1), percent(4 * i + 2), percent(4 * i + 3)]]),
  )
}
