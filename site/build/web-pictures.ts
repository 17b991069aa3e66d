import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Media, type MediaId, type Problem, problem } from '#contract'
import type { WebPicture } from '../parts/picture/web.tsx'
import { grouped } from '../parts/words/grouped.ts'
import { inTurns } from './in-turns.ts'
import { exists, place } from './place.ts'

/** Part of every file's name: raise it when what comes out of the same original changes. */
const SETTINGS = 'v4'
/** As many at a time as keep two cores busy to the end. */
const AT_ONCE = 3

interface Wanted {
  media: Media[]
  mediaDir: string
  /** Made pictures by content; a picture made once is found again as long as it is used. */
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
/** What was made of one original: what a page says of it, and its files. */
export interface Recipe {
  picture: WebPicture
  files: string[]
}

/** Every picture in three widths as AVIF (photographs) and WebP, and one JPEG; the EXIF data (and the place in it) stay behind. */
export async function makePictures({ media, mediaDir, cacheDir, outDir }: Wanted): Promise<MadePictures> {
  const made: MadePictures = { pictures: new Map(), files: [], written: 0, problems: [] }
  // A photograph takes ten times as long as a drawing: first, so that the end is not one core's.
  const longestFirst = [...media].sort((a, b) => Number(isDrawn(a)) - Number(isDrawn(b)))
  const recipes = new Map<MediaId, Recipe>()
  // What was uploaded twice has the same files: the second is found when the first is made.
  const originals = grouped(longestFirst, keyOf)
  await inTurns(originals, AT_ONCE, async ([, same]) => {
    for (const one of same) {
      const recipe = (await fromCache(one, cacheDir)) ?? (await make(one, mediaDir, cacheDir))
      if ('code' in recipe) made.problems.push(recipe)
      else recipes.set(one.id, recipe)
    }
  })
  for (const { id } of media) {
    const recipe = recipes.get(id)
    if (!recipe) continue
    made.pictures.set(id, recipe.picture)
    for (const file of recipe.files) {
      if (await place(join(cacheDir, file), join(outDir, 'pictures', file))) made.written += 1
      made.files.push(`pictures/${file}`)
    }
  }
  made.files.sort()
  return made
}

const isDrawn = (media: Media) => media.mimeType === 'image/svg+xml'

const keyOf = (media: Media) => createHash('sha256').update(`${media.sha256} ${SETTINGS}`).digest('hex').slice(0, 16)

async function fromCache(media: Media, cacheDir: string): Promise<Recipe | null> {
  const file = join(cacheDir, `${keyOf(media)}.json`)
  if (!(await exists(file))) return null
  const recipe = JSON.parse(await readFile(file, 'utf8')) as Recipe
  const all = await Promise.all(recipe.files.map((name) => exists(join(cacheDir, name))))
  if (!all.every(Boolean)) return null
  return recipe
}

async function make(media: Media, mediaDir: string, cacheDir: string): Promise<Recipe | Problem> {
  const source = join(mediaDir, media.file)
  if (!(await exists(source))) return missing(media)
  try {
    const { makePicture } = await import('./make-picture.ts')
    return await makePicture({ source, drawn: isDrawn(media), key: keyOf(media), cacheDir })
  } catch (cause) {
    return unreadable(media, cause)
  }
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
