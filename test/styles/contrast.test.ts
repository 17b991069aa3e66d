import { describe, expect, it } from 'vitest'
import { contrast } from '../../site/styles/oklch.ts'
import { OWED, screenColours } from '../../site/styles/palette.ts'

const hex = (n: number) => `#${Math.floor(n).toString(16).padStart(6, '0')}`

describe("a month's colours", () => {
  it('owe and keep their contrast, light and dark, whatever an editor chooses', () => {
    const chosen = Array.from({ length: 24 }, (_, i) => {
      const colour = (k: number) => hex((i * 7919 * 65537 + k * 104729 * 257) % 0xffffff)
      return {
        wall: colour(1),
        accent: colour(2),
        spark: colour(3),
        wallDark: colour(4),
        accentDark: colour(5),
        sparkDark: colour(6),
      }
    })
    const extremes = ['#000000', '#ffffff', '#ffff00', '#0000ff'].map((c) => ({
      wall: c,
      accent: c,
      spark: c,
      wallDark: c,
      accentDark: c,
      sparkDark: c,
    }))
    for (const screen of [...chosen, ...extremes]) {
      const { light, dark } = screenColours(screen)
      for (const colours of [light, dark])
        for (const [ink, ground, owed] of OWED)
          expect(
            contrast(colours[ink], colours[ground]),
            `${ink} on ${ground} of ${JSON.stringify(screen)}`,
          ).toBeGreaterThanOrEqual(owed)
    }
  })

  it('are the very colours that were chosen when those can be read', () => {
    const screen = {
      wall: '#014165',
      accent: '#d96911',
      spark: '#fe8b43',
      wallDark: '#013451',
      accentDark: '#f58237',
      sparkDark: '#f58237',
    }
    const { light, dark } = screenColours(screen)
    expect([light.wall, light.spark, dark.wall, dark.accent]).toEqual(['#014165', '#fe8b43', '#013451', '#f58237'])
  })
})
