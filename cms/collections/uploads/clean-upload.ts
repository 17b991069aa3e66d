import sharp from 'sharp'
import { type Problem, problem, type Result } from '#contract'
import { svgDangers } from './svg-dangers.ts'

export interface CleanUpload {
  bytes: Buffer
  extension: 'jpg' | 'png' | 'webp' | 'svg' | 'pdf'
  mimeType: string
}

const MIME = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
} as const
/** Larger pictures are decompression bombs, or scans that no poster needs: 600 × 900 mm at 400 ppi is 134 Mpx. */
const MAX_PIXELS = 200_000_000

/** One picture after the other: unpacked, a large one takes 600 MB, and ten of them at once the machine. */
let last: Promise<unknown> = Promise.resolve()

/** Reads an upload by its bytes, whatever it is called: upright, without metadata, or the reason why it cannot be kept. */
export function cleanUpload(bytes: Buffer, name: string): Promise<Result<CleanUpload>> {
  const turn = last.then(() => clean(bytes, name))
  last = turn.catch(() => undefined)
  return turn
}

async function clean(bytes: Buffer, name: string): Promise<Result<CleanUpload>> {
  if (bytes.length === 0) return broken(name, 'the file is empty', '文件是空的')
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return keep(bytes, 'pdf')
  if (looksLikeSvg(bytes)) return await cleanSvg(bytes, name)
  // Its pixels cannot be read here, its name can.
  if (/^ftyp(hei|hev|mif1|msf1)/.test(bytes.toString('latin1', 4, 12))) return unknownKind(name, 'heif')
  return await cleanRaster(bytes, name)
}

async function cleanRaster(bytes: Buffer, name: string): Promise<Result<CleanUpload>> {
  try {
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS })
    const { format, orientation = 1, exif, xmp, iptc, space, pages = 1 } = await image.metadata()
    const extension = format === 'jpeg' ? 'jpg' : format
    if (extension !== 'jpg' && extension !== 'png' && extension !== 'webp') return unknownKind(name, format)
    if (pages > 1) return unknownKind(name, `animated ${format}`)
    const asIs = orientation === 1 && !exif && !xmp && !iptc && (space === 'srgb' || space === 'b-w')
    if (asIs) {
      // A file that is cut short has sound headers: only decoding finds it out.
      await image.stats()
      return keep(bytes, extension)
    }
    const upright = image.autoOrient()
    const out =
      extension === 'jpg'
        ? upright.jpeg({ quality: 93, chromaSubsampling: '4:4:4' })
        : extension === 'png'
          ? upright.png()
          : upright.webp({ quality: 93 })
    return keep(await out.toBuffer(), extension)
  } catch (error) {
    const why = (error as Error).message
    if (/exceeds pixel limit/i.test(why)) return await tooManyPixels(bytes, name)
    return /unsupported image format/i.test(why)
      ? unknownKind(name, undefined)
      : broken(name, why, '图片打不开，多半是没有传完或没有存完')
  }
}

async function cleanSvg(bytes: Buffer, name: string): Promise<Result<CleanUpload>> {
  const dangers = svgDangers(bytes.toString('utf8'))
  if (dangers.length > 0) {
    return no(
      problem({
        code: 'media/svg-active',
        at: name,
        zh: `《${name}》里有不能留的内容：${dangers.join('、')}；请在绘图软件里另存为普通 SVG`,
        en: `“${name}” holds what a picture may not hold: ${dangers.join(', ')}; save it as plain SVG`,
      }),
    )
  }
  try {
    const { width, height } = await sharp(bytes, { failOn: 'error' }).metadata()
    if (!width || !height) return broken(name, 'it has no size', '没有尺寸')
    return keep(bytes, 'svg')
  } catch (error) {
    return broken(name, (error as Error).message, '图片打不开')
  }
}

/** An SVG begins with a mark-up character, and names its root element before any content. */
function looksLikeSvg(bytes: Buffer): boolean {
  const head = bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  return head.startsWith('<') && /<(\w+:)?svg[\s>]/i.test(head)
}

const keep = (bytes: Buffer, extension: CleanUpload['extension']): Result<CleanUpload> => ({
  ok: true,
  value: { bytes, extension, mimeType: MIME[extension] },
  problems: [],
})
const no = (...problems: Problem[]): Result<CleanUpload> => ({ ok: false, problems })
const broken = (name: string, en: string, zh: string) =>
  no(
    problem({
      code: 'media/broken',
      at: name,
      zh: `《${name}》坏了：${zh}；请重新导出或重新传一次`,
      en: `“${name}” is broken: ${en}; export it again or send it again`,
    }),
  )

/** Read from its first bytes alone: it is not unpacked to be told its size. */
async function tooManyPixels(bytes: Buffer, name: string): Promise<Result<CleanUpload>> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return no(
    problem({
      code: 'media/too-many-pixels',
      at: name,
      zh: `《${name}》像素太多（${width} × ${height}），最多 2 亿像素；请在图片软件里把长边缩到 12000 像素以内，再传一次`,
      en: `“${name}” has too many pixels (${width} × ${height}; 200 million at most): make its longer side 12,000 px and send it again`,
    }),
  )
}

/** What editors bring, and how it becomes what is taken. */
const WAYS_OUT: Record<string, { zh: string; en: string }> = {
  heif: {
    zh: '。手机照片请在“设置 › 相机 › 格式”里选“兼容性最佳”，或在电脑上另存为 JPG',
    en: '. Save it as JPG; on the phone choose the most compatible format for the camera',
  },
  tiff: { zh: '。请在图片软件里另存为 JPG 或 PNG', en: '. Save it as JPG or PNG' },
}

function unknownKind(name: string, format: string | undefined): Result<CleanUpload> {
  const kind = format === undefined ? { zh: '', en: '' } : { zh: `（${format}）`, en: ` (${format})` }
  const way = WAYS_OUT[format ?? ''] ?? { zh: '', en: '' }
  return no(
    problem({
      code: 'media/unknown-kind',
      at: name,
      zh: `《${name}》不能用${kind.zh}：只收 JPG、PNG、WebP、SVG 和 PDF${way.zh}`,
      en: `“${name}” cannot be used${kind.en}: JPG, PNG, WebP, SVG and PDF only${way.en}`,
    }),
  )
}
