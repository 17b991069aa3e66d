import { type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import type { PdfFont } from './document-model.ts'
import { entry, items, numbers, toName, toNumber } from './pdf-values.ts'
import { unpack, unpackHead } from './unpack-stream.ts'

/** A font with what is needed to step over its text. */
export interface ReadFont extends PdfFont {
  bytesPerCode: 1 | 2
  /** Advance of a code in thousandths of the size. */
  widthOf: (code: number) => number
  /** No glyph stands for the code: the empty box or nothing at all is shown. */
  isMissing: (code: number) => boolean
}

/** Reads a font dictionary: its name, whether its program is in the file, how wide its codes are. */
export function readFont(font: PDFObject): ReadFont {
  const type = toName(entry(font, 'Subtype')) ?? '?'
  const composite = type === 'Type0'
  const inner = composite ? (items(entry(font, 'DescendantFonts'))[0] ?? font) : font
  const descriptor = entry(inner, 'FontDescriptor')
  const full = toName(entry(font, 'BaseFont')) ?? toName(entry(font, 'Name')) ?? type
  const program = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => entry(descriptor, key)).find(Boolean)
  const head = program instanceof PDFStream ? unpackHead(program) : null
  const encoding = toName(entry(font, 'Encoding'))
  return {
    name: full.replace(/^[A-Z]{6}\+/, ''),
    type: composite ? (toName(entry(inner, 'Subtype')) ?? type) : type,
    subset: /^[A-Z]{6}\+/.test(full),
    embedded: type === 'Type3' || program !== undefined,
    sound: program === undefined || (head !== null && isProgram(head)),
    licence: head === null ? null : licenceOf(head, () => unpack(program) ?? head),
    bytesPerCode: composite ? 2 : 1,
    widthOf: composite ? cidWidths(inner) : simpleWidths(font, descriptor),
    // Only an identity encoding says that code 0 is glyph 0, the one that stands for nothing.
    isMissing: composite && encoding?.startsWith('Identity') ? (code) => code === 0 : missingBy(font),
  }
}

function simpleWidths(font: PDFObject, descriptor: PDFObject | undefined): (code: number) => number {
  const widths = numbers(entry(font, 'Widths'))
  const first = toNumber(entry(font, 'FirstChar')) ?? 0
  // The fourteen standard fonts may come without widths: half the size is near enough for a place.
  const other = toNumber(entry(descriptor, 'MissingWidth')) ?? (widths.length === 0 ? 500 : 0)
  return (code) => widths[code - first] ?? other
}

/** `/W [c [w …] c1 c2 w …]`: PDF 32000-1, 9.7.4.3. */
function cidWidths(font: PDFObject): (code: number) => number {
  const usual = toNumber(entry(font, 'DW')) ?? 1000
  const list = items(entry(font, 'W'))
  const widths = new Map<number, number>()
  for (let i = 0; i < list.length; ) {
    const first = toNumber(list[i]) ?? 0
    const last = toNumber(list[i + 1])
    if (last === undefined) {
      numbers(list[i + 1]).forEach((width, k) => void widths.set(first + k, width))
      i += 2
    } else {
      const width = toNumber(list[i + 2]) ?? usual
      for (let code = first; code <= Math.min(last, 0xffff); code += 1) widths.set(code, width)
      i += 3
    }
  }
  return (code) => widths.get(code) ?? usual
}

function missingBy(font: PDFObject): (code: number) => boolean {
  const missing = new Set<number>()
  let code = 0
  for (const one of items(entry(entry(font, 'Encoding'), 'Differences'))) {
    const number = toNumber(one)
    if (number !== undefined) code = number
    else {
      if (toName(one) === '.notdef') missing.add(code)
      code += 1
    }
  }
  return (asked) => missing.has(asked)
}

const STARTS = ['\x00\x01\x00\x00', 'true', 'OTTO', 'ttcf', '%!']

/** TrueType, OpenType, Type 1, or a bare CFF (major version 1 and a header of four bytes). */
function isProgram(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  return STARTS.some((start) => head.startsWith(start)) || (bytes[0] === 1 && (bytes[2] ?? 0) >= 4) || bytes[0] === 0x80
}

/** OpenType OS/2 `fsType`: what the maker of the font allows. Subsets often leave the table out. */
function licenceOf(head: Uint8Array, whole: () => Uint8Array): number | null {
  const view = viewOf(head)
  if (head.length < 12) return null
  const tables = view.getUint16(4)
  for (let i = 0; i < tables && 12 + i * 16 + 16 <= head.length; i += 1) {
    const at = 12 + i * 16
    if (String.fromCharCode(...head.subarray(at, at + 4)) !== 'OS/2') continue
    const offset = view.getUint32(at + 8)
    // The table itself may lie behind the head.
    const bytes = offset + 10 <= head.length ? head : whole()
    return offset + 10 <= bytes.length ? viewOf(bytes).getUint16(offset + 8) : null
  }
  return null
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
