import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { CARD_SIZE, type WantedCard } from '../build/card-files.ts'
import { writeWhole } from '../build/place.ts'
import { drawCard } from './card-drawing.ts'
import type { TypeCase } from './type-case.ts'

/** Some messengers leave out a picture that is heavier. */
const MOST_BYTES = 150_000
const QUALITIES = [84, 74, 62, 48]

/** Draws a card as a JPEG of at most 150 KB: the wall and its words by resvg, then the posters hung on it. */
export async function makeCard(card: WantedCard, type: TypeCase, file: string): Promise<void> {
  const { svg, posters } = drawCard(card, type)
  const { width, height } = CARD_SIZE
  const wall = await renderAsync(svg, { font: { loadSystemFonts: false } })
  const hung = await Promise.all(
    posters.map(async ({ file: poster, ...at }) => ({
      input: await sharp(poster).resize({ width: at.width, height: at.height, fit: 'cover' }).removeAlpha().toBuffer(),
      left: at.left,
      top: at.top,
    })),
  )
  const flat = await sharp(wall.pixels, { raw: { width, height, channels: 4 } })
    .composite(hung)
    .removeAlpha()
    .raw()
    .toBuffer()
  await writeWhole(file, await encode(flat))
}

/** As good as has room; letters keep their own colour to the edge, so the colours are not thinned out. */
async function encode(rgb: Buffer): Promise<Buffer> {
  const { width, height } = CARD_SIZE
  let jpeg = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, chromaSubsampling: '4:4:4' })
      .toBuffer()
    if (jpeg.length <= MOST_BYTES) break
  }
  return jpeg
}
