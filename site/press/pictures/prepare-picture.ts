import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type SharpModule from 'sharp'
import type { JpegOptions, Sharp } from 'sharp'
import { type FormatId, type LayoutId, type Media, type Palette, type Problem, problem } from '#contract'
import { picturePlaceMm } from '../../sheet/picture-share.ts'
import { targetPpi } from '../../sheet/reading.ts'
import type { SheetPicture } from '../../sheet/sheet-data.ts'
import { touch } from '../prune-workspace.ts'
import { writeWhole } from '../sheet-cache.ts'
import type { Workspace } from '../workspace.ts'
import { cmykTiff, deviceLink, separate } from './device-link.ts'
import { paletteInks } from './palette-inks.ts'
import { SEPARATION_PROFILE } from './profiles.ts'

/** Raised when a picture comes out differently from the same original. */
const PICTURE_VERSION = 5
/**
 * Held in the hand, colour edges are seen; from two metres they are not, and cost a third of the bytes. The steps of the
 * far one follow the eye (libjpeg's fourth table): 41 dB on the demo's photographs, a third smaller than the usual table
 * at 82, and as quick. Baseline, since some shops' RIPs are slow with progressive files.
 */
const NEAR_JPEG = { quality: 84, chromaSubsampling: '4:4:4' }
const FAR_JPEG = { quality: 72, chromaSubsampling: '4:2:0', quantisationTable: 3 }
const SCREEN_JPEG = { quality: 72, chromaSubsampling: '4:2:0' }
/** As many as the newsroom takes: a decompression bomb is 300 million pixels in 76 KB. */
const MOST_PIXELS = 200_000_000
/** Longest side of a picture that only a screen will show, px. */
const SCREEN_PX = 1000

/** What a picture is prepared for: ink or light, how large, seen from how far. */
export interface PictureUse {
  colour: 'cmyk' | 'rgb'
  layout: LayoutId
  format: FormatId
  distanceM: number
  /** True for previews and web pictures: small and quick. */
  screen: boolean
  /** Its colours in art become the month's own inks. */
  palette: Pick<Palette, 'deep' | 'accent' | 'screen'>
}
export interface PreparedPicture {
  picture: SheetPicture | null
  problems: Problem[]
}

/** Puts a picture into the workspace, ready for the engine; what was prepared once is found again by its hash. */
export async function preparePicture(
  media: Media,
  mediaDir: string,
  use: PictureUse,
  workspace: Pick<Workspace, 'dir'>,
): Promise<PreparedPicture> {
  const key = pictureKey(media, use)
  const ready = findPicture(key, media, workspace)
  if (ready) return { picture: ready, problems: [] }
  const source = join(mediaDir, media.file)
  const made = isArt(media)
    ? await prepareArt(media, source, key, use.palette, workspace)
    : await prepareRaster(media, source, key, use, workspace)
  if ('code' in made || Array.isArray(made)) return { picture: null, problems: [made].flat() }
  writeWhole(receiptPath(workspace, key), JSON.stringify(made))
  return { picture: findPicture(key, media, workspace), problems: [] }
}

/** The hash of all that a prepared picture is made from. */
export function pictureKey(media: Media, use: PictureUse): string {
  // Art is inks at any size: one file for every format. Its name is only for the problem that may name it.
  const recipe = isArt(media)
    ? JSON.stringify(['art', ...paletteInks(use.palette)])
    : JSON.stringify(
        use.screen
          ? ['screen', SCREEN_PX, printWidthPx(media, use)]
          : [use.colour, printWidthPx(media, use), jpegOf(use)],
      )
  return createHash('sha256').update(`${PICTURE_VERSION} ${media.sha256} ${recipe}`).digest('hex').slice(0, 32)
}

/** The picture as it was prepared before, by its key; null when it was not. */
export function findPicture(key: string, media: Media, workspace: Pick<Workspace, 'dir'>): SheetPicture | null {
  const receipt = receiptPath(workspace, key)
  if (!existsSync(receipt)) return null
  touch(receipt)
  const found = JSON.parse(readFileSync(receipt, 'utf8')) as SheetPicture
  return { ...found, focalX: media.focalX, focalY: media.focalY, media: media.id }
}

const isArt = (media: Media): boolean => media.file.endsWith('.svg')
const receiptPath = ({ dir }: Pick<Workspace, 'dir'>, key: string): string =>
  join(dir, 'pictures', `${key}.receipt.json`)

type Made =
  | { kind: 'raster'; path: string; widthPx: number; heightPx: number }
  | { kind: 'art'; path: string; width: number; height: number }

async function prepareArt(
  media: Media,
  source: string,
  key: string,
  palette: PictureUse['palette'],
  workspace: Pick<Workspace, 'dir'>,
): Promise<Made | Problem[]> {
  const svg = read(source)
  if (!svg) return [unreadable(media, source)]
  const { svgToArt } = await import('./svg-art.ts')
  const { art, problems } = await svgToArt(svg.toString('utf8'), media.originalName, paletteInks(palette))
  if (!art) return problems
  const path = `/pictures/${key}.json`
  writeWhole(join(workspace.dir, path), JSON.stringify(art))
  return { kind: 'art', path, width: art.w, height: art.h }
}

async function prepareRaster(
  media: Media,
  source: string,
  key: string,
  use: PictureUse,
  workspace: Pick<Workspace, 'dir'>,
): Promise<Made | Problem> {
  const widthPx = use.screen ? SCREEN_PX : printWidthPx(media, use)
  const ready = await toRaster(source, media, widthPx, use)
  if ('code' in ready) return ready
  const path = `/pictures/${key}.jpg`
  // A place that cannot be written is no fault of the picture: it is thrown.
  writeWhole(join(workspace.dir, path), ready.data)
  // A screen's small stand-in answers for the picture that will be printed: layouts count its resolution.
  const [w, h] = use.screen ? printSizePx(media, use) : [ready.info.width, ready.info.height]
  return { kind: 'raster', path, widthPx: w, heightPx: h }
}

async function toRaster(source: string, media: Media, widthPx: number, use: PictureUse) {
  try {
    // The tools are loaded by the first picture that needs them: most builds find all of theirs prepared.
    const { default: sharp } = await import('sharp')
    // Each original is read once: what the library keeps of it (100 MB) is only in the way.
    sharp.cache(false)
    const { width, height } = await sharp(source, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return tooManyPixels(media, width, height)
    const upright = sharp(source, { failOn: 'error', limitInputPixels: MOST_PIXELS }).rotate()
    const sized = upright.flatten({ background: '#ffffff' }).resize({ width: widthPx, withoutEnlargement: true })
    const light = sized.toColourspace('srgb')
    const ready = use.colour === 'cmyk' && !use.screen ? await toCmyk(light, sharp) : light
    return await ready.jpeg(jpegOf(use)).toBuffer({ resolveWithObject: true })
  } catch (cause) {
    return unreadable(media, cause instanceof Error ? cause.message : String(cause))
  }
}

function jpegOf({ screen, format }: PictureUse): JpegOptions {
  if (screen) return SCREEN_JPEG
  return format === 'a3' ? NEAR_JPEG : FAR_JPEG
}

/** The picture in inks, by the press's own separation. */
async function toCmyk(light: Sharp, sharp: typeof SharpModule): Promise<Sharp> {
  const { data, info } = await light.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`${info.channels} channels`)
  const inks = separate(data, await deviceLink(SEPARATION_PROFILE))
  const tiff = cmykTiff(inks, info.width, info.height)
  return sharp(tiff, { limitInputPixels: MOST_PIXELS }).pipelineColourspace('cmyk').toColourspace('cmyk')
}

/** Wide enough to cover its place in the layout at the resolution the eye can use from there; never enlarged. */
function printSizePx(media: Media, use: PictureUse): [number, number] {
  const width = printWidthPx(media, use)
  return [width, Math.round((width * media.height) / media.width)]
}

function printWidthPx(media: Media, use: PictureUse): number {
  const { widthMm, heightMm } = picturePlaceMm(use.layout, use.format)
  const ppi = targetPpi(use.format, use.distanceM)
  const coverMm = Math.max(widthMm, (heightMm * media.width) / media.height)
  return Math.min(Math.round(media.width), Math.ceil((coverMm / 25.4) * ppi))
}

function read(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null
}

function tooManyPixels(media: Media, width: number, height: number): Problem {
  return problem({
    code: 'picture/too-many-pixels',
    at: media.originalName,
    zh: `图片有 ${width} × ${height} 像素，最多 ${MOST_PIXELS / 1e6} 百万像素`,
    en: `The picture has ${width} × ${height} pixels, at most ${MOST_PIXELS / 1e6} million`,
    hint: '缩小后重新上传：600×900 毫米的海报用不到 1 亿像素。 Upload a smaller one: no poster of 600 × 900 mm needs a hundred million.',
  })
}

function unreadable(media: Media, why: string): Problem {
  return problem({
    code: 'picture/broken',
    at: media.originalName,
    zh: `图片打不开：${why}`,
    en: `The picture cannot be read: ${why}`,
    hint: '在媒体库里重新上传这张图片。 Upload the picture again in the media library.',
  })
}
