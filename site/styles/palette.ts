import type { Palette } from '#contract'
import { contrast, contrastOf, hexOf, intoSrgb, type Lch, lchOf, luminance, luminanceOf } from './oklch.ts'

/** The names of all colours a page uses; each is a custom property `--name`. */
const COLOUR_NAMES = [
  'paper',
  'surface',
  'ink',
  'mute',
  'link',
  'line',
  'hair',
  'tint',
  'wall',
  'onwall',
  'spark',
  'glow',
  'accent',
  'focus',
] as const
export type ScreenColours = Record<(typeof COLOUR_NAMES)[number], string>

/** Which colour stands on which, and the contrast it owes there (WCAG 2.2: 7 is AAA text, 4.5 text, 3 marks). */
export const OWED: [keyof ScreenColours, keyof ScreenColours, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['mute', 'paper', 7],
  ['mute', 'surface', 7],
  ['link', 'paper', 7],
  ['link', 'surface', 7],
  ['line', 'paper', 3],
  ['line', 'surface', 3],
  ['accent', 'paper', 3],
  ['accent', 'surface', 3],
  ['onwall', 'wall', 7],
  ['spark', 'wall', 4.5],
  ['glow', 'wall', 7],
  ['ink', 'tint', 7],
]

/**
 * A month's colours for the screen, light and dark. The wall and the two accents are the editor's own, moved in
 * lightness only if they would not be read; the rest takes its hue from them and is searched until the contrast it
 * owes is met. Hex, because phones older than Chrome 111 do not read oklch().
 */
export function screenColours(screen: Palette['screen']): { light: ScreenColours; dark: ScreenColours } {
  const key = JSON.stringify(screen)
  const found = known.get(key) ?? { light: light(screen), dark: dark(screen) }
  known.set(key, found)
  return found
}

/** Searched once a palette: a hundred months are asked for at every turn. */
const known = new Map<string, { light: ScreenColours; dark: ScreenColours }>()

/**
 * The colours as custom properties: light, dark where the device asks for it, and either by the reader's own choice,
 * which is a class on the root. `--edge` frames what the wall's colour fills, `--photo` dims pictures in the dark.
 */
export function coloursCss(colours: { light: ScreenColours; dark: ScreenColours }): string {
  const vars = (c: ScreenColours) => COLOUR_NAMES.map((name) => `--${name}:${c[name]}`).join(';')
  const light = `color-scheme:light;${vars(colours.light)};--edge:var(--wall);--photo:none`
  const dark = `color-scheme:dark;${vars(colours.dark)};--edge:var(--line);--photo:brightness(.88)`
  return `:root{${light}}@media(prefers-color-scheme:dark){:root:not(.light){${dark}}}:root.dark{${dark}}`
}

function light(screen: Palette['screen']): ScreenColours {
  const [, keyChroma, key] = lchOf(screen.wall)
  const [, accentChroma, warm] = lchOf(screen.accent)
  // The stock leans to the accent: warm paper under a cool wall, as in print.
  const paper = hexOf([0.982, 0.008, warm])
  const surface = hexOf([0.948, 0.018, warm])
  const grounds = [paper, surface]
  const wall = darkEnough(screen.wall)
  const ink = solve([0.34, 0.025, key], -1, grounds, 12)
  const accent = solve([lightness(screen.accent), accentChroma, warm], -1, grounds, 3)
  return {
    paper,
    surface,
    ink,
    mute: solve([0.56, 0.03, key], -1, grounds, 7),
    link: solve([0.5, keyChroma + 0.03, key], -1, grounds, 7),
    line: solve([0.72, 0.03, key], -1, grounds, 3),
    hair: hexOf([0.86, 0.02, warm]),
    tint: hexOf([0.87, 0.085, warm]),
    wall,
    onwall: solve([0.93, 0.015, warm], 1, [wall], 7.5),
    spark: solve(lchOf(screen.spark), 1, [wall], 4.6),
    glow: solve(lchOf(screen.spark), 1, [wall], 7),
    accent,
    focus: ink,
  }
}

function dark(screen: Palette['screen']): ScreenColours {
  const [, keyChroma, key] = lchOf(screen.wallDark)
  const [, , warm] = lchOf(screen.accentDark)
  const paper = hexOf([0.19, Math.min(0.018, keyChroma), key])
  const surface = hexOf([0.245, Math.min(0.026, keyChroma + 0.008), key])
  const grounds = [paper, surface]
  const wall = darkEnough(screen.wallDark)
  const ink = solve([0.85, 0.012, warm], 1, grounds, 11.5)
  const accent = solve(lchOf(screen.accentDark), 1, [...grounds, wall], 4.5)
  return {
    paper,
    surface,
    ink,
    mute: solve([0.6, 0.018, warm], 1, grounds, 7),
    link: solve([0.66, keyChroma + 0.02, key], 1, grounds, 7),
    line: solve([0.42, 0.03, key], 1, grounds, 3),
    hair: hexOf([0.345, 0.03, key]),
    tint: hexOf([0.365, 0.075, warm]),
    wall,
    onwall: solve([0.88, 0.015, warm], 1, [wall], 9),
    spark: solve(lchOf(screen.sparkDark), 1, [wall], 4.6),
    glow: solve(lchOf(screen.sparkDark), 1, [wall], 7),
    accent,
    focus: ink,
  }
}

/** A wall must leave room above it for white letters: 9 : 1 against white at least. */
function darkEnough(hex: string): string {
  return contrast(hex, '#ffffff') >= 9.6 ? hex : solve(lchOf(hex), -1, ['#ffffff'], 9.6)
}

const lightness = (hex: string): number => lchOf(hex)[0]

/** Walks the lightness one way until every ground is owed no more. */
function solve([from, chroma, hue]: Lch, step: 1 | -1, grounds: string[], owed: number): string {
  const under = grounds.map(luminance)
  for (let l = from; l > 0.02 && l < 1; l += step * 0.004) {
    const colour = intoSrgb([l, chroma, hue])
    // Far from it a colour need not be written out to see that it is not there yet.
    const about = luminanceOf(colour)
    if (under.some((ground) => contrastOf(about, ground) < owed * 0.98)) continue
    const hex = hexOf(colour)
    const own = luminance(hex)
    if (under.every((ground) => contrastOf(own, ground) >= owed)) return hex
  }
  return hexOf(intoSrgb([step > 0 ? 1 : 0, 0, hue]))
}
