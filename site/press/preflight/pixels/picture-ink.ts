import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { innermost } from '../document/colour-space.ts'
import type { ColourSpace, PdfImage } from '../document/document-model.ts'

/** What a picture's data says: its greatest total ink in percent, null when it has no four inks; or that it is broken. */
export type PictureInk = { ok: true; ink: number | null } | { ok: false }

/** Enough to find its dark parts; averaged as GWG2015 averages ink over 15 mm². Pixels across. */
const SAMPLE_PX = 320
/** The darkest thousandth may be noise. */
const DARKEST = 0.999
/** The same photograph stands on a hundred sheets. */
const KNOWN = new Map<string, PictureInk>()
const MOST_KNOWN = 500

/** Samples the inks of a picture. */
export async function pictureInk(image: PdfImage): Promise<PictureInk> {
  const bytes = image.bytes()
  const key = createHash('sha1').update(bytes).update(`${image.decode}${image.space?.kind}`).digest('hex')
  const known = KNOWN.get(key) ?? (await measure(image, bytes))
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(key, known)
  return known
}

async function measure(image: PdfImage, bytes: Uint8Array): Promise<PictureInk> {
  const { filters } = image
  if (filters.at(-1) === 'DCTDecode') return filters.length === 1 ? jpegInk(image, bytes) : { ok: true, ink: null }
  if (filters.some((name) => !name.match(/^(?:Flate|LZW|ASCII85|ASCIIHex|RunLength)Decode$/)))
    return { ok: true, ink: null }
  const samples = image.samples()
  if (samples === null || samples.length < bytesOf(image) * 0.98) return { ok: false }
  return { ok: true, ink: plainInk(image, samples) }
}

async function jpegInk({ space, decode }: PdfImage, bytes: Uint8Array): Promise<PictureInk> {
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: false })
    const { channels, space: coding } = await picture.metadata()
    if (channels !== 4 || coding !== 'cmyk' || !space || innermost(space).components !== 4) {
      await picture.resize(16).raw().toBuffer()
      return { ok: true, ink: null }
    }
    const data = await picture
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .resize({ width: SAMPLE_PX, withoutEnlargement: true })
      .raw()
      .toBuffer()
    // The decoder already turned what Adobe writes upside down; PDF turns it only when `Decode` says so.
    const turned = hasAdobeMark(bytes) !== (decode?.[0] ?? 0) > (decode?.[1] ?? 1)
    return { ok: true, ink: darkest(data, (value) => (turned ? 255 - value : value)) }
  } catch (error) {
    if (error instanceof Error) return { ok: false }
    throw error
  }
}

function plainInk({ space, bits, decode, widthPx, heightPx }: PdfImage, samples: Uint8Array): number | null {
  if (!space || bits !== 8 || innermost(space).components !== 4) return null
  if (space.kind === 'Indexed') return paletteInk(space)
  if (space.kind !== 'DeviceCMYK' && space.kind !== 'ICCBased') return null
  const step = Math.max(1, Math.floor(Math.max(widthPx, heightPx) / SAMPLE_PX))
  const picked: number[] = []
  for (let y = 0; y < heightPx; y += step)
    for (let x = 0; x < widthPx; x += step)
      for (let i = 0; i < 4; i += 1) picked.push(samples[(y * widthPx + x) * 4 + i] ?? 0)
  const turned = (decode?.[0] ?? 0) > (decode?.[1] ?? 1)
  return darkest(Uint8Array.from(picked), (value) => (turned ? 255 - value : value))
}

function paletteInk({ table }: ColourSpace): number | null {
  return table === null ? null : darkest(table, (value) => value)
}

function darkest(data: Uint8Array, ink: (value: number) => number): number {
  const totals = new Float64Array(Math.floor(data.length / 4))
  for (let i = 0; i < totals.length; i += 1) {
    let sum = 0
    for (let k = 0; k < 4; k += 1) sum += ink(data[i * 4 + k] ?? 0)
    totals[i] = sum / 2.55
  }
  totals.sort()
  return totals[Math.min(totals.length - 1, Math.floor(totals.length * DARKEST))] ?? 0
}

function bytesOf({ widthPx, heightPx, bits, space, stencil }: PdfImage): number {
  return Math.ceil((widthPx * bits * (stencil ? 1 : (space?.components ?? 1))) / 8) * heightPx
}

/** An APP14 segment 'Adobe' stands near the start of what Photoshop and libjpeg's CMYK writers make. */
function hasAdobeMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).includes('Adobe\0')
}
