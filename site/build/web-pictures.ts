import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Image from '@11ty/eleventy-img'
import { Resvg } from '@resvg/resvg-js'
import { type Media, type MediaId, type Problem, problem } from '#contract'
import type { WebPicture } from '../parts/picture/web.tsx'
import { inTurns } from './in-turns.ts'
import { exists, place } from './place.ts'

const WIDTHS = [400, 800, 1600]
/** Flat art is sharp enough at this on a dense screen, and every pixel of it is encoded twice. */
const DRAWN_WIDTHS = [400, 800, 1280]
/** JPEG is for browsers of before 2020 only: one size. */
const FALLBACK_WIDTH = 800
/** Part of every file's name: raise it when a setting below changes what comes out. */
const SETTINGS = 'v4'

interface Wanted {
  media: Media[]
  mediaDir: string
  /** Made pictures by content; a picture made once is never made again. */
  cacheDir: string
  /** The site's folder; pictures come to lie in `pictures/`. */
  outDir: string
}
export interface MadePictures {
  pictures: Map<MediaId, WebPicture>
  /** Files under `outDir`. */
  files: string[]
  written: number
  problems: Problem[]
}

/** Every picture in three widths as AVIF (photographs) and WebP, and one JPEG; the EXIF data (and the place in it) stay behind. */
export async function makePictures({ media, mediaDir, cacheDir, outDir }: Wanted): Promise<MadePictures> {
  await mkdir(cacheDir, { recursive: true })
  const made: MadePictures = { pictures: new Map(), files: [], written: 0, problems: [] }
  await inTurns(media, 2, async (one) => {
    const recipe = await fromCache(one, cacheDir).then((cached) => cached ?? make(one, mediaDir, cacheDir))
    if ('code' in recipe) {
      made.problems.push(recipe)
      return
    }
    made.pictures.set(one.id, recipe.picture)
    for (const file of recipe.files) {
      if (await place(join(cacheDir, file), join(outDir, 'pictures', file))) made.written += 1
      made.files.push(`pictures/${file}`)
    }
  })
  made.files.sort()
  return made
}

interface Recipe {
  picture: WebPicture
  files: string[]
}

/** Flat art gains 20 KB by AVIF at 1600 px and costs 1.4 s of CPU for it, three times all else: photographs only. */
const isDrawn = (media: Media) => media.mimeType === 'image/svg+xml'

const keyOf = (media: Media) => createHash('sha256').update(`${media.sha256} ${SETTINGS}`).digest('hex').slice(0, 16)

async function fromCache(media: Media, cacheDir: string): Promise<Recipe | null> {
  const file = join(cacheDir, `${keyOf(media)}.json`)
  if (!(await exists(file))) return null
  const recipe = JSON.parse(await readFile(file, 'utf8')) as Recipe
  const all = await Promise.all(recipe.files.map((name) => exists(join(cacheDir, name))))
  return all.every(Boolean) ? recipe : null
}

async function make(media: Media, mediaDir: string, cacheDir: string): Promise<Recipe | Problem> {
  const source = join(mediaDir, media.file)
  if (!(await exists(source))) return missing(media)
  const key = keyOf(media)
  try {
    const bytes = await readFile(source)
    const raster = isDrawn(media) ? drawn(bytes) : bytes
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
    const modern = await Image(raster, {
      ...options,
      widths: isDrawn(media) ? DRAWN_WIDTHS : WIDTHS,
      formats: isDrawn(media) ? ['webp'] : ['avif', 'webp'],
    })
    const fallback = await Image(raster, { ...options, widths: [FALLBACK_WIDTH], formats: ['jpeg'] })
    const made = { ...modern, ...fallback }
    const recipe = toRecipe(made)
    const file = join(cacheDir, `${key}.json`)
    // Renamed into place: a recipe is either whole or not there.
    await writeFile(`${file}.${process.pid}`, JSON.stringify(recipe))
    await rename(`${file}.${process.pid}`, file)
    return recipe
  } catch (cause) {
    return unreadable(media, cause)
  }
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
function drawn(svg: Buffer): Buffer {
  const options = {
    fitTo: { mode: 'width' as const, value: Math.max(...DRAWN_WIDTHS) },
    font: { loadSystemFonts: false },
  }
  return Buffer.from(new Resvg(svg.toString('utf8'), options).render().asPng())
}

function missing(media: Media): Problem {
  return problem({
    code: 'media/missing-file',
    at: `媒体 / ${media.originalName}`,
    zh: '快照里没有这张图片的文件',
    en: 'The snapshot lacks the file of this picture',
    hint: '在媒体库重新上传，再导出快照。 Upload it again, then export a snapshot.',
  })
}

function unreadable(media: Media, cause: unknown): Problem {
  return problem({
    code: 'media/unreadable',
    at: `媒体 / ${media.originalName}`,
    zh: `图片打不开：${cause instanceof Error ? cause.message : String(cause)}`,
    en: 'The picture cannot be decoded',
    hint: '换一个文件，或另存为 JPEG、PNG 再上传。 Save it anew as JPEG or PNG and upload it.',
  })
}
