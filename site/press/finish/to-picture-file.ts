import sharp from 'sharp'
import { type Problem, type Profile, problem } from '#contract'
import type { Paper } from '../../sheet/paper.ts'
import { rasterOf } from '../page-raster.ts'

const MM_PER_INCH = 25.4
const JPEG_QUALITY = 92

/**
 * A finished sheet as the TIFF or JPEG that some shops want: trim and bleed, sRGB with its profile, at `ppi` of the
 * sheet that will hang. The density written into it gives the file's own size, a sheet at 1:2 being half as large.
 */
export async function toPictureFile(
  pdf: Buffer,
  paper: Paper,
  { file, ppi }: { file: 'tiff' | 'jpg'; ppi: number },
): Promise<Buffer> {
  const [wide, tall] = [paper.widthMm, paper.heightMm].map((mm) =>
    Math.round(((mm + 2 * paper.slugMm) / MM_PER_INCH) * ppi),
  )
  const { data, width, height } = await rasterOf(pdf, wide ?? 0)
  const picture = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false })
    .flatten({ background: '#ffffff' })
    // The page fills its raster, which is a pixel or two short of the size that was asked for.
    .resize({ width: wide ?? 0, height: tall ?? 0, fit: 'fill' })
    .withIccProfile('srgb')
    .withMetadata({ density: ppi * paper.scale })
  if (file === 'jpg') return await picture.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer()
  const density = (ppi * paper.scale) / MM_PER_INCH
  return await picture.tiff({ compression: 'lzw', predictor: 'horizontal', xres: density, yres: density }).toBuffer()
}

/** Opens the picture again, as a shop would: its size in millimetres must be the sheet's, its file not too large. */
export async function checkPictureFile(
  bytes: Buffer,
  at: string,
  paper: Paper,
  { maxFileMb }: Pick<Profile, 'maxFileMb'>,
): Promise<Problem[]> {
  const { width = 0, height = 0, density = 0, space, icc } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const problems: Problem[] = []
  const bad = (code: string, zh: string, en: string): unknown => problems.push(problem({ code, at, zh, en }))
  const sizes = [width, height].map((px) => (px / density) * MM_PER_INCH * paper.scale)
  const wanted = [paper.widthMm, paper.heightMm].map((mm) => mm + 2 * paper.slugMm)
  // One pixel either way: a page is not always a whole number of them.
  const pixelMm = (MM_PER_INCH * paper.scale) / (density || 1)
  if (!sizes.every((mm, i) => Math.abs(mm - (wanted[i] ?? 0)) <= pixelMm)) {
    const size = sizes.map((mm) => mm.toFixed(1)).join(' × ')
    bad(
      'sheet/page-size',
      `图片文件的尺寸是 ${size} 毫米，与画幅不符`,
      `The picture file is ${size} mm, not the format's size`,
    )
  }
  if (space !== 'srgb' || !icc)
    bad('sheet/no-profile', '图片文件没有带 sRGB 特性文件', 'The picture file does not carry the sRGB profile')
  const mb = bytes.length / 1e6
  if (mb > maxFileMb) {
    const size = mb.toFixed(1)
    bad(
      'sheet/too-large',
      `文件 ${size} MB，超过 ${maxFileMb} MB`,
      `The file has ${size} MB, more than ${maxFileMb} MB`,
    )
  }
  return problems
}
