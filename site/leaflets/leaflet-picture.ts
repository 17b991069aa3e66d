import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Media, type Problem, problem } from '#contract'
import { touch } from '../press/prune-workspace.ts'
import { writeWhole } from '../press/sheet-cache.ts'
import type { Workspace } from '../press/workspace.ts'
import type { LeafletPicture } from './leaflet-data.ts'

/** Raised when a picture comes out differently from the same original. */
const PICTURE_VERSION = 1
/** A4 across at about 200 ppi: sharp from a home printer. */
const WIDEST_PX = 1600
/** Drawn art stays vector up to this many bytes; beyond, a raster is smaller and sooner drawn. */
const MOST_VECTOR_BYTES = 400_000

type Prepared = Pick<LeafletPicture, 'path' | 'widthPx' | 'heightPx'>

/** Puts a picture for screens and home printers into the workspace once: sRGB, upright, without its metadata. */
export async function prepareLeafletPicture(
  media: Media,
  mediaDir: string,
  workspace: Pick<Workspace, 'dir'>,
): Promise<Prepared | Problem> {
  const key = createHash('sha256').update(`leaflet ${PICTURE_VERSION} ${media.sha256}`).digest('hex').slice(0, 32)
  const receipt = join(workspace.dir, 'pictures', `${key}.receipt.json`)
  if (existsSync(receipt)) {
    touch(receipt)
    return JSON.parse(readFileSync(receipt, 'utf8')) as Prepared
  }
  const ready = await screened(media, mediaDir).catch((cause: unknown) => broken(media, cause))
  if ('code' in ready) return ready
  const { file, bytes, ...size } = ready
  const path = `/pictures/${key}.${file}`
  // A place that cannot be written is no fault of the picture: it is thrown.
  writeWhole(join(workspace.dir, path), bytes)
  const made = { path, ...size }
  writeWhole(receipt, JSON.stringify(made))
  return made
}

async function screened(media: Media, mediaDir: string) {
  const source = readFileSync(join(mediaDir, media.file))
  return media.file.endsWith('.svg') ? drawn(source) : photograph(source)
}

/** Simplified by resvg to bare shapes: no scripts, nothing from outside, no text that would want a font. */
async function drawn(svg: Buffer) {
  const { Resvg } = await import('@resvg/resvg-js')
  const art = new Resvg(svg.toString('utf8'), {
    fitTo: { mode: 'width', value: WIDEST_PX },
    font: { loadSystemFonts: false },
  })
  const flat = Buffer.from(art.toString())
  if (flat.length <= MOST_VECTOR_BYTES && !flat.includes('<image'))
    return { file: 'svg', bytes: flat, widthPx: art.width, heightPx: art.height }
  return photograph(Buffer.from(art.render().asPng()))
}

async function photograph(source: Buffer) {
  const { default: sharp } = await import('sharp')
  const { data, info } = await sharp(source, { failOn: 'error' })
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ width: WIDEST_PX, height: WIDEST_PX, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  return { file: 'jpg', bytes: data, widthPx: info.width, heightPx: info.height }
}

function broken(media: Media, cause: unknown): Problem {
  const why = cause instanceof Error ? cause.message : String(cause)
  return problem({
    code: 'picture/broken',
    at: media.originalName,
    zh: `图片打不开：${why}`,
    en: `The picture cannot be read: ${why}`,
    hint: '在媒体库里重新上传这张图片。 Upload the picture again in the media library.',
    level: 'warning',
  })
}
