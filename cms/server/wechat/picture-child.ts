import { readFile, writeFile } from 'node:fs/promises'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'

/** A process of its own: `picture-child.ts SOURCE TARGET` writes a JPEG as WeChat takes it and ends. */
const [, , source = '', target = ''] = process.argv
const WIDTH_PX = 1080
/** A long scroll stays a picture and does not become a file that WeChat refuses. */
const HEIGHT_PX = 10_000
const MOST_BYTES = 10 * 1024 * 1024
const QUALITIES = [88, 75, 60, 40]

sharp.cache(false)
sharp.concurrency(1)
const picture = source.endsWith('.svg') ? await draw() : await readFile(source)
for (const quality of QUALITIES) {
  const jpeg = await sharp(picture)
    .rotate()
    .resize({ width: WIDTH_PX, height: HEIGHT_PX, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality })
    .toBuffer()
  if (jpeg.length > MOST_BYTES && quality !== QUALITIES.at(-1)) continue
  await writeFile(target, jpeg)
  break
}

/** Drawn art has no size of its own, and no letters. */
async function draw(): Promise<Buffer> {
  const drawn = await renderAsync(await readFile(source, 'utf8'), {
    fitTo: { mode: 'width', value: WIDTH_PX },
    font: { loadSystemFonts: false },
  })
  return drawn.asPng()
}
