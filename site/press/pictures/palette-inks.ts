import type { Ink, Palette } from '#contract'

/** Colours of art that stand for inks of the month: '#rrggbb' → ink. */
export type PaletteInks = ReadonlyMap<string, Ink>

/** On screens the month's dark wall and its accent are these colours: on paper they are its very inks. */
export function paletteInks({ deep, accent, screen }: Pick<Palette, 'deep' | 'accent' | 'screen'>): PaletteInks {
  return new Map([
    [screen.wall, deep],
    [screen.accent, accent],
  ])
}
