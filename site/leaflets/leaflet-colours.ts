import type { Palette } from '#contract'
import { contrast, hexOf, lchOf } from '../styles/oklch.ts'
import { screenColours } from '../styles/palette.ts'

const WHITE = '#ffffff'

/**
 * A month's colours on white paper: a leaflet is printed at home, so its ground stays white. Every text is owed 7 : 1
 * (WCAG AAA): ink and wall on white and on tint, onwall and sparkText on the wall. Accent, spark and hair are never text.
 */
export function leafletColours(screen: Palette['screen']): Record<string, string> {
  const known = found.get(screen)
  if (known) return known
  const { ink, wall, onwall, spark, accent, hair, surface } = screenColours(screen).light
  const colours = { ink, wall, onwall, spark, sparkText: readableOn(wall, spark), accent, hair, tint: surface }
  found.set(screen, colours)
  return colours
}

/** Searched once a month's palette: a dozen files wear the same. */
const found = new WeakMap<Palette['screen'], Record<string, string>>()

/** The colour made lighter until it may be text on that ground. */
function readableOn(ground: string, colour: string): string {
  const [lightness, chroma, hue] = lchOf(colour)
  for (let l = lightness; l < 1; l += 0.005) {
    const hex = hexOf([l, chroma, hue])
    if (contrast(hex, ground) >= 7) return hex
  }
  return WHITE
}
