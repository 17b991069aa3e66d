import { constants, inflateSync } from 'node:zlib'
import { decodePDFRawStream, type PDFObject, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { entry, items, toName, toNumber } from './pdf-values.ts'

/** A small file may unpack to anything: this is more than a page's content or a large picture needs. */
const MOST_BYTES = 512 * 1024 * 1024
const HEAD_BYTES = 4096
/** Filters that only pack bytes; what the others hold is a picture's own format. */
const PACKING = new Set(['FlateDecode', 'LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode'])

/** Names of a stream's filters, outermost first. */
export function filtersOf(stream: PDFObject | undefined): string[] {
  const filter = entry(stream, 'Filter')
  const one = toName(filter)
  return one === undefined ? items(filter).map((name) => toName(name) ?? '?') : [one]
}

/** The bytes of a stream, unpacked; null when they are a picture's own format or broken. */
export function unpack(stream: PDFObject | undefined): Uint8Array | null {
  if (!(stream instanceof PDFStream)) return null
  const filters = filtersOf(stream)
  if (!filters.every((name) => PACKING.has(name))) return null
  if (!(stream instanceof PDFRawStream)) return stream.getContents()
  if (filters.length === 0) return stream.contents
  try {
    const bytes =
      filters.length === 1 && filters[0] === 'FlateDecode'
        ? inflate(stream.contents)
        : decodePDFRawStream(stream).decode()
    return bytes.length === 0 && stream.contents.length > 16 ? null : unpredict(bytes, entry(stream, 'DecodeParms'))
  } catch (error) {
    // The stream is broken: the caller names it. A bug of ours would be no Error of zlib's or of the decoder's.
    if (error instanceof Error) return null
    throw error
  }
}

/** The first bytes of a stream, some kilobytes at most: enough for a file's head and table of contents. */
export function unpackHead(stream: PDFObject | undefined): Uint8Array | null {
  if (!(stream instanceof PDFRawStream) || filtersOf(stream).join() !== 'FlateDecode') return unpack(stream)
  try {
    return inflate(stream.contents.subarray(0, HEAD_BYTES))
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/** What there is of a stream that breaks off is still shown by viewers, so it is still looked at. */
function inflate(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES })
}

/** Undoes PNG's row filters (PDF 32000-1, 7.4.4.4); TIFF's predictor is left as it is: only ink is measured from it. */
function unpredict(bytes: Uint8Array, parms: PDFObject | undefined): Uint8Array {
  if ((toNumber(entry(parms, 'Predictor')) ?? 1) < 10) return bytes
  const colours = toNumber(entry(parms, 'Colors')) ?? 1
  const bits = toNumber(entry(parms, 'BitsPerComponent')) ?? 8
  const columns = toNumber(entry(parms, 'Columns')) ?? 1
  const step = Math.max(1, (colours * bits) >> 3)
  const row = Math.ceil((colours * bits * columns) / 8)
  const rows = Math.floor(bytes.length / (row + 1))
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y += 1) {
    const kind = bytes[y * (row + 1)] ?? 0
    const [from, to] = [y * (row + 1) + 1, y * row]
    for (let x = 0; x < row; x += 1) {
      const left = x < step ? 0 : (out[to + x - step] ?? 0)
      const up = y === 0 ? 0 : (out[to + x - row] ?? 0)
      const corner = x < step || y === 0 ? 0 : (out[to + x - row - step] ?? 0)
      out[to + x] = (bytes[from + x] ?? 0) + predicted(kind, left, up, corner)
    }
  }
  return out
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
