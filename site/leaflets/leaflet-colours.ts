import type { Palette } from '#contract'
import { contrast, hexOf, lchOf } from '../styles/oklch.ts'
import { screenColours } from '../styles/palette.ts'

const WHITE = '#ffffff'

/**
 * A month's colours on white paper: a leaflet is printed at home, so its ground stays white. Every text is owed 7 : 1
 * (WCAG AAA): ink and wall on white and on tint, onwall and sparkText on the wall. Accent, spark and hair are never text.
 */
export function leafletColours(screen: Palette['screen']): Record<string, string> {
  const { ink, wall, onwall, spark, accent, hair, surface } = screenColours(screen).light
  return { ink, wall, onwall, spark, sparkText: readableOn(wall, spark), accent, hair, tint: surface, white: WHITE }
}

/** The colour made lighter until it may be text on that ground. */
function readableOn(ground: string, colour: string): string {
  const [lightness, chroma, hue] = lchOf(colour)
  for (let l = lightness; l < 1; l += 0.005) {
    const hex = hexOf([l, chroma, hue])
    if (contrast(hex, ground) >= 7) return hex
  }
  return WHITE
}
