import sharp from 'sharp'

/** Darkest sea and land: below this a navy night separates to a brown black on paper. */
const FLOOR = [10, 22, 48] as const
const LAMP = [255, 190, 98] as const
const MOONLIGHT = [0.9, 1.02, 0.78] as const

/**
 * Develops NASA's night lights for paper: the land stays visible, the lamps are warm and bloom a little.
 * Same size in px as the original; the same bytes each time.
 */
export async function developNight(original: string): Promise<Buffer> {
  const { data, info } = await sharp(original).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const base = Buffer.alloc(data.length)
  const lamps = Buffer.alloc(data.length)
  for (let i = 0; i < data.length; i += 3) {
    const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]]
    // City lights are warm; snow and moonlit desert are not.
    const warm = Math.min(1, Math.max(0, r - b * 0.55 - 8) / 14)
    const lamp = (Math.min(1, Math.max(0, (r - 26) / 120)) * warm) ** 0.62
    for (const [n, value] of [r, g, b].entries()) {
      const ground = (FLOOR[n] ?? 0) + value * (MOONLIGHT[n] ?? 0)
      base[i + n] = Math.min(255, ground + lamp * (LAMP[n] ?? 0) * 0.9)
      lamps[i + n] = Math.min(255, lamp * (LAMP[n] ?? 0) * 1.3)
    }
  }
  const raw = { width: info.width, height: info.height, channels: 3 as const }
  const bloom = (sigma: number, gain: number) =>
    sharp(lamps, { raw }).blur(sigma).linear(gain, 0).png({ compressionLevel: 1 }).toBuffer()
  return sharp(base, { raw })
    .composite([
      { input: await bloom(2, 1.2), blend: 'screen' },
      { input: await bloom(9, 1.1), blend: 'screen' },
    ])
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
