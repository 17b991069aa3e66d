import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { type Problem, problem, type Result } from '#contract'
import type { SheetCode } from '../../sheet/names.ts'
import { differenceHash } from './difference-hash.ts'
import { findCodes } from './find-codes.ts'
import { type PhotoFacts, photoFacts } from './photo-facts.ts'
import { photoKind } from './photo-kind.ts'

export interface PhotoRequest {
  path: string
  /** Where the cleaned picture and its thumbnail are to lie. */
  keepAt: string
  thumbnailAt: string
  /** A posting's far photo shows too little of a code for anybody to miss it. */
  wantsCodes: boolean
}
/** What a photograph of a hung sheet shows. What is kept of it holds no metadata. */
export interface PhotoReading extends PhotoFacts {
  codes: SheetCode[]
  /** Of the bytes as they were sent. */
  sha256: string
  /** See `differenceHash`. */
  look: string
  widthPx: number
  heightPx: number
  /** Mean lightness, 0–255. */
  light: number
  bytes: number
}

/** Phones take 50 megapixels at most unless told otherwise; more would cost a gigabyte to look at. */
const MOST_PIXELS = 64_000_000
const KEPT_PX = 1600
const THUMBNAIL_PX = 360
/** Codes are looked for on a copy of this size. */
const LOOKED_AT_PX = 4000
const DECODE_SECONDS = 20
const SMALLER = { fit: 'inside', withoutEnlargement: true } as const

/** Reads a phone's photograph by its bytes, whatever it is called, and writes what is kept of it. */
export async function readPhoto({
  path,
  keepAt,
  thumbnailAt,
  wantsCodes,
}: PhotoRequest): Promise<Result<PhotoReading>> {
  const bytes = await readFile(path)
  const kind = photoKind(bytes)
  const refused = REFUSED[kind]
  if (refused) return no(refused)
  try {
    const { width = 0, height = 0, exif } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return no(tooLarge(width, height))
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .timeout({ seconds: DECODE_SECONDS })
      .resize(LOOKED_AT_PX, LOOKED_AT_PX, SMALLER)
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    // Nothing of the camera's notes is left from here on.
    const upright = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    const kept = upright().resize(KEPT_PX, KEPT_PX, SMALLER)
    const { size } = await kept.jpeg({ quality: 82, mozjpeg: true }).toFile(keepAt)
    await upright().resize(THUMBNAIL_PX, THUMBNAIL_PX, SMALLER).jpeg({ quality: 74 }).toFile(thumbnailAt)
    const { channels } = await upright().resize(64, 64, { fit: 'fill' }).greyscale().stats()
    const reading: PhotoReading = {
      ...(await photoFacts(exif)),
      codes: wantsCodes ? await findCodes(upright, Math.max(info.width, info.height)) : [],
      sha256: createHash('sha256').update(bytes).digest('hex'),
      look: await differenceHash(upright()),
      widthPx: width,
      heightPx: height,
      light: Math.round(channels[0]?.mean ?? 255),
      bytes: size,
    }
    return { ok: true, value: reading, problems: [] }
  } catch (error) {
    return no(broken((error as Error).message))
  }
}

type Said = Pick<Problem, 'code' | 'zh' | 'en'>
const UNKNOWN: Said = {
  code: 'photo/unknown-kind',
  zh: '这不是照片，打不开。请用手机相机拍一张（JPG）再发',
  en: 'this is not a photo; take one with the phone’s camera (JPG)',
}
const REFUSED: Record<ReturnType<typeof photoKind>, Said | null> = {
  jpeg: null,
  png: null,
  webp: null,
  heic: {
    code: 'photo/heic',
    zh: '这是苹果手机的 HEIC 格式，这里打不开。请到“设置 → 相机 → 格式”选“兼容性最佳”，再拍一张',
    en: 'this is Apple’s HEIC, which cannot be opened here: choose “Most Compatible” in Settings → Camera → Formats and take it again',
  },
  empty: { code: 'photo/empty', zh: '照片是空的，没有传过来。请再发一次', en: 'the photo is empty; send it again' },
  other: UNKNOWN,
}

function tooLarge(width: number, height: number): Said {
  const millions = Math.round((width * height) / 1e6)
  return {
    code: 'photo/too-many-pixels',
    zh: `照片有 ${millions * 100} 万像素，太大了。请在相机里关掉“高像素”，用普通模式再拍一张`,
    en: `the photo has ${millions} megapixels, which is too many: take it again in the camera’s ordinary mode`,
  }
}

function broken(why: string): Said {
  return {
    code: 'photo/broken',
    zh: '照片坏了，或没有传完整。请再拍一张，或再发一次',
    en: `the photo is broken or was cut short (${why.split('\n')[0]}); take it again or send it again`,
  }
}

function no(said: Said): Result<PhotoReading> {
  return { ok: false, problems: [problem({ ...said, at: '照片' })] }
}
