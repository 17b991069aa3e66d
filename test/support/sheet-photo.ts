import sharp, { type Exif } from 'sharp'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { pngOf } from '../../site/press/page-raster.ts'
import { codePath } from '../../site/sheet/names.ts'
import { qrRuns } from '../../site/sheet/qr-runs.ts'
import { openExamplePress } from '../posters/press-example.ts'

const WALL = '#8d9093'

export interface Shot {
  /** Long edge of the photograph, px. */
  px?: number
  /** Standard deviation of a Gaussian, px at 3000. */
  blur?: number
  /** 1 is as it was; 0.3 is dusk. */
  light?: number
  /** Degrees by which the phone is held askew. */
  turn?: number
  /** Share of the picture's width that the sheet takes. */
  share?: number
  exif?: { takenAt?: string; lat?: number; lng?: number }
}

/** A sheet as a phone sees it behind glass: on a wall, askew, sheared, with noise and a reflection. */
export async function photographOf(pdf: Uint8Array, shot: Shot = {}): Promise<Buffer> {
  const { px = 3000, blur = 0, light = 1, turn = 2, share = 0.8, exif } = shot
  const width = Math.round(px * 0.75)
  const held = await sharp(await pngOf(pdf, Math.round(width * share)))
    .affine([1, 0.03, 0.02, 0.98], { background: WALL })
    .png()
    .toBuffer()
  const askew = await sharp(held).rotate(turn, { background: WALL }).png().toBuffer()
  const sheet = await sharp(askew).resize(width, px, { fit: 'inside', withoutEnlargement: true }).png().toBuffer()
  const reflection = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${px}"><path d="M0 0h${width * 0.4}L${width * 0.1} ${px}H0z" fill="#fff" opacity=".12"/></svg>`,
  )
  const wall = sharp({ create: { width, height: px, channels: 3, background: WALL } })
  const scene = await wall
    .composite([{ input: sheet }, { input: reflection }])
    .png()
    .toBuffer()
  let seen = sharp(scene).linear(light, 0)
  if (blur > 0) seen = sharp(await seen.png().toBuffer()).blur(blur)
  if (exif) seen = seen.withExif(toExif(exif))
  return await seen.jpeg({ quality: 88 }).toBuffer()
}

function toExif({ takenAt, lat, lng }: NonNullable<Shot['exif']>): Exif {
  const time = takenAt?.replaceAll('-', ':').replace('T', ' ').slice(0, 19)
  return {
    IFD0: { Make: 'Phone', Model: 'Test' },
    IFD2: time ? { DateTimeOriginal: time, OffsetTimeOriginal: '+08:00' } : {},
    IFD3:
      lat === undefined || lng === undefined
        ? {}
        : { GPSLatitudeRef: 'N', GPSLatitude: dms(lat), GPSLongitudeRef: 'E', GPSLongitude: dms(lng) },
  }
}

/** Degrees as cameras write them: '31/1 27/1 3012/100'. */
function dms(degrees: number): string {
  const minutes = (degrees % 1) * 60
  return `${Math.trunc(degrees)}/1 ${Math.trunc(minutes)}/1 ${Math.round((minutes % 1) * 6000)}/100`
}

/** Real posters of the product's own layouts with whatever code is wanted, as PDF. */
export async function openSheetMaker(): Promise<{
  sheet: (code: { gallery: string; edition: string; no: number }) => Promise<Uint8Array>
  close: () => void
}> {
  const press = await openExamplePress()
  const example = POSTER_EXAMPLES['lead-picture'].find(({ name }) => name === 'typical')
  if (!example) throw new Error('no typical example')
  return {
    sheet: async ({ gallery, edition, no }) => {
      const data = press.sheet('lead-picture', example, '600x900')
      const address = `https://kphl.example${codePath({ code: gallery as never }, { edition: edition as never, no })}`
      const { pdf } = await press.press({ ...data, qr: qrRuns(address) })
      if (!pdf) throw new Error('nothing was set')
      return pdf
    },
    close: press.close,
  }
}
