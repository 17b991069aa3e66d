import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Image from '@11ty/eleventy-img'
import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'
import { writeWhole } from './place.ts'
import type { Recipe } from './web-pictures.ts'

const WIDTHS = [400, 800, 1600]
/** Flat art is sharp enough at this on a dense screen, and every pixel of it is encoded twice. */
const DRAWN_WIDTHS = [400, 800, 1280]
/** JPEG is for browsers of before 2020 only: one size. */
const FALLBACK_WIDTH = 800

interface Original {
  /** Its file. */
  source: string
  /** Vector art, as opposed to a photograph. */
  drawn: boolean
  /** Begins every file's name. */
  key: string
  cacheDir: string
}

/**
 * Makes one picture's files in the cache, its recipe last. A module of its own, since its tools take a third of a
 * second to load and most builds find every picture made.
 */
export async function makePicture({ source, drawn, key, cacheDir }: Original): Promise<Recipe> {
  const file = join(cacheDir, `${key}.json`)
  const raster = join(cacheDir, `${key}.png.${process.pid}.part`)
  try {
    if (drawn) await writeFile(raster, await draw(await readFile(source)))
    const recipe = await encode(drawn ? raster : source, drawn, key, cacheDir)
    await writeWhole(file, JSON.stringify(recipe))
    return recipe
  } finally {
    await rm(raster, { force: true })
  }
}

/** From a file, never from a buffer: the plugin takes a buffer for an address first, and spells it out several times. */
async function encode(raster: string, drawn: boolean, key: string, cacheDir: string): Promise<Recipe> {
  const options = {
    outputDir: cacheDir,
    urlPath: '/pictures/',
    useCache: false,
    fixOrientation: true,
    filenameFormat: (_id: string, _src: unknown, width: number, format: string) => `${key}-${width}.${format}`,
    sharpAvifOptions: { effort: 2, quality: 52 },
    // Effort 3 takes twice the time for a tenth of the bytes.
    sharpWebpOptions: { quality: 80, effort: 1 },
    sharpJpegOptions: { quality: 80, mozjpeg: false },
  }
  // Flat art gains 20 KB by AVIF at 1600 px and costs 1.4 s of CPU for it, three times all else: photographs only.
  const modern = await Image(raster, {
    ...options,
    widths: drawn ? DRAWN_WIDTHS : WIDTHS,
    formats: drawn ? ['webp'] : ['avif', 'webp'],
  })
  const fallback = await Image(raster, { ...options, widths: [FALLBACK_WIDTH], formats: ['jpeg'] })
  return toRecipe({ ...modern, ...fallback })
}

function toRecipe(made: Awaited<ReturnType<typeof Image>>): Recipe {
  const kinds = (['avif', 'webp', 'jpeg'] as const).map((format) => made[format] ?? [])
  const largest = made.webp?.at(-1)
  const fallback = made.jpeg?.at(-1)
  if (!largest || !fallback) throw new Error('no picture came out')
  return {
    picture: {
      width: largest.width,
      height: largest.height,
      src: fallback.url,
      sources: kinds
        .filter((kind) => kind.length > 0)
        .map((kind) => ({ type: kind[0]?.sourceType ?? '', srcSet: kind.map((one) => one.srcset).join(', ') })),
    },
    files: kinds.flatMap((kind) => kind.map((one) => one.filename)),
  }
}

/** Vector art at the largest width the web shows; it has no letters, so no fonts are looked for. */
async function draw(svg: Buffer): Promise<Buffer> {
  const rendered = await renderAsync(svg.toString('utf8'), {
    fitTo: { mode: 'width', value: Math.max(...DRAWN_WIDTHS) },
    font: { loadSystemFonts: false },
  })
  const { width, height, pixels } = rendered
  // Its pixels are multiplied by their alpha, which only its own PNG undoes.
  if (!isOpaque(pixels)) return rendered.asPng()
  // Every size is decoded from this and thrown away: squeezing it costs 30 ms a picture, a useless alpha channel 35.
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 0, adaptiveFiltering: false })
    .toBuffer()
}

function isOpaque(rgba: Buffer): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false
  return true
}
