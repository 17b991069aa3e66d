import { type PDFObject, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { namedSpace, toSpace } from './colour-space.ts'
import type { PdfImage } from './document-model.ts'
import { entry, numbers, toBoolean, toNumber } from './pdf-values.ts'
import { filtersOf, unpack } from './unpack-stream.ts'

/** An image XObject. `id` is the same wherever the object is placed. */
export function readImage(stream: PDFStream, id: string, spaces: PDFObject | undefined): PdfImage {
  const soft = entry(stream, 'SMask')
  return {
    id,
    widthPx: toNumber(entry(stream, 'Width')) ?? 0,
    heightPx: toNumber(entry(stream, 'Height')) ?? 0,
    bits: toNumber(entry(stream, 'BitsPerComponent')) ?? 8,
    stencil: toBoolean(entry(stream, 'ImageMask')) ?? false,
    space: toSpace(entry(stream, 'ColorSpace'), spaces),
    filters: filtersOf(stream),
    softMask: soft instanceof PDFStream || (toNumber(entry(stream, 'SMaskInData')) ?? 0) > 0,
    alternates: entry(stream, 'Alternates') !== undefined,
    opi: entry(stream, 'OPI') !== undefined,
    decode: decodeOf(stream),
    bytes: () => (stream instanceof PDFRawStream ? stream.contents : stream.getContents()),
    samples: () => unpack(stream),
  }
}

function decodeOf(stream: PDFObject): number[] | null {
  const decode = numbers(entry(stream, 'Decode'))
  return decode.length === 0 ? null : decode
}

const LONG: Record<string, string> = {
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
}

/** An image inside the content: keys and values arrive as the names and numbers before its data. */
export function readInlineImage(
  names: readonly string[],
  nums: readonly number[],
  data: Uint8Array,
  spaces: PDFObject | undefined,
): PdfImage {
  // Numbers stand in the order of their keys; true and false are left out by the reader.
  const counted = names.filter((name) => ['W', 'Width', 'H', 'Height', 'BPC', 'BitsPerComponent'].includes(name))
  const value = (short: string, long: string): number | undefined =>
    nums[counted.findIndex((name) => name === short || name === long)]
  const after = (...keys: string[]): string | undefined =>
    names.find((_, i) => i > 0 && keys.includes(names[i - 1] ?? ''))
  const stencil = names.includes('IM') || names.includes('ImageMask')
  const filters = names.map((name) => LONG[name] ?? name).filter((name) => Object.values(LONG).includes(name))
  return {
    id: `inline-${data.byteOffset}`,
    widthPx: value('W', 'Width') ?? 0,
    heightPx: value('H', 'Height') ?? 0,
    bits: stencil ? 1 : (value('BPC', 'BitsPerComponent') ?? 8),
    stencil,
    space: namedSpace(after('CS', 'ColorSpace') ?? '', spaces),
    filters,
    softMask: false,
    alternates: false,
    opi: false,
    decode: null,
    bytes: () => data,
    samples: () => (filters.length === 0 ? data : null),
  }
}
