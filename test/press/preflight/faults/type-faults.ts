import { PDFName } from '@cantoo/pdf-lib'
import { addResource, type Draft, EDGE, mm, packed, stream, textAt } from '../../../support/good-pdf.ts'
import { smallFont, withLicence } from '../../../support/small-font.ts'
import type { Fault } from './fault.ts'

const line =
  (width: number, colour: string): Fault['change'] =>
  (d) =>
    d.content.push(`${colour} ${width} w ${EDGE + mm(20)} ${EDGE + mm(180)} m ${EDGE + mm(200)} ${EDGE + mm(190)} l S`)
const add =
  (text: string): Fault['change'] =>
  (d) =>
    d.content.push(text)
const noDistance = { distanceM: undefined }

const imageOf = (d: Draft, entries: Record<string, string | number>, bytes: Uint8Array) =>
  addResource(d, 'XObject', 'Im2', packed(d.ctx, { Type: 'XObject', Subtype: 'Image', ...entries }, bytes))
const placed = (name: string, widthMm: number, heightMm: number) =>
  `q ${mm(widthMm)} 0 0 ${mm(heightMm)} ${EDGE + mm(100)} ${EDGE + mm(120)} cm /${name} Do Q`

export const TYPE_FAULTS: Fault[] = [
  { name: 'a line of 0.1 pt', code: 'line/hairline', change: line(0.1, '0 0 0 1 K') },
  { name: 'the thinnest line of the machine', code: 'line/hairline', change: line(0, '0 0 0 1 K') },
  {
    name: 'a line that the matrix makes thin',
    code: 'line/hairline',
    change: add('q 0.1 0 0 0.1 100 100 cm 0 0 0 1 K 1 w 100 100 m 900 900 l S Q'),
  },
  { name: 'a thin line of four inks', code: 'line/thin-many-inks', change: line(0.3, '0.4 0.4 0.4 0.2 K') },
  {
    name: 'small text in rich black',
    code: 'text/rich-black',
    change: add(textAt(20, 150, 20, '月的夜空', '0.6 0.5 0.5 0.9 k')),
  },
  {
    name: 'text in four times a hundred',
    code: 'text/registration',
    change: add(textAt(20, 150, 20, '月的夜空', '1 1 1 1 k')),
  },
  {
    name: 'text in the registration colour',
    code: 'text/registration',
    change: add(textAt(20, 150, 20, '月的夜空', '/All cs 1 scn')),
  },
  {
    name: 'tiny text in three inks',
    code: 'text/many-inks',
    order: noDistance,
    change: add(textAt(20, 150, 8, '月的夜空', '0.5 0.6 0.7 0 k')),
  },
  {
    name: 'text that nobody reads from there',
    code: 'text/too-small',
    order: { distanceM: 2 },
    change: add(textAt(20, 150, 9, '月的夜空')),
  },
  { name: 'a character without a glyph', code: 'text/missing-glyph', change: add(textAt(20, 150, 20, '月ABCD空')) },
  {
    name: 'a font that is not in the file',
    code: 'font/not-embedded',
    change: ({ font }) => font.descriptor.delete(PDFName.of('FontFile2')),
  },
  {
    name: 'a font program that is none',
    code: 'font/damaged',
    change: ({ ctx, font }) =>
      font.descriptor.set(PDFName.of('FontFile2'), ctx.register(packed(ctx, {}, 'not a font'))),
  },
  {
    name: 'a font whose maker forbids embedding',
    code: 'font/licence',
    change: ({ ctx, font }) => {
      const program = packed(ctx, {}, withLicence(smallFont().bytes, 0x0002))
      font.descriptor.set(PDFName.of('FontFile2'), ctx.register(program))
    },
  },
  {
    name: 'a Type 3 font',
    code: 'font/type3',
    change: (d) => {
      const glyph = d.ctx.register(stream(d.ctx, {}, '1000 0 d0 0 0 800 800 re f'))
      const font = {
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        FirstChar: 65,
        LastChar: 65,
        Widths: [1000],
        CharProcs: { a: glyph },
        Encoding: { Differences: [65, 'a'] },
        Resources: {},
      }
      addResource(d, 'Font', 'T3', d.ctx.obj(font))
      d.content.push(`BT 0 0 0 1 k /T3 30 Tf 1 0 0 1 300 300 Tm (AAA) Tj ET`)
    },
  },
  {
    name: 'Courier in place of a missing font',
    code: 'font/courier',
    change: (d) => {
      const name = PDFName.of('BaseFont')
      d.font.type0.set(name, PDFName.of('ABCDEF+CourierNew'))
      d.font.cid.set(name, PDFName.of('ABCDEF+CourierNew'))
    },
  },
  {
    name: 'a photograph of 50 ppi',
    code: 'picture/too-coarse',
    change: add(`q ${mm(240)} 0 0 ${mm(160)} ${EDGE + mm(20)} ${EDGE + mm(100)} cm /Im1 Do Q`),
  },
  {
    name: 'a photograph that is a little soft',
    code: 'picture/too-coarse',
    change: add(placed('Im1', 90, 60)),
  },
  {
    name: 'line art of 100 ppi',
    code: 'picture/one-bit-coarse',
    change: (d) => {
      const name = imageOf(
        d,
        { Width: 160, Height: 160, BitsPerComponent: 1, ColorSpace: 'DeviceGray' },
        new Uint8Array(20 * 160).fill(0xaa),
      )
      d.content.push(placed(name, 40, 40))
    },
  },
  { name: 'a photograph out of shape', code: 'picture/stretched', change: add(placed('Im1', 60, 20)) },
  {
    name: 'a photograph of 16 bits, where X-1a knows eight',
    code: 'picture/sixteen-bit',
    conformance: 'PDF/X-1a',
    change: (d) => {
      const name = imageOf(
        d,
        { Width: 200, Height: 200, BitsPerComponent: 16, ColorSpace: 'DeviceCMYK' },
        new Uint8Array(200 * 200 * 8),
      )
      d.content.push(placed(name, 20, 20))
    },
  },
  {
    name: 'JPEG 2000, where X-1a knows none',
    code: 'picture/compression',
    conformance: 'PDF/X-1a',
    change: (d) => d.picture.dict.set(PDFName.of('Filter'), PDFName.of('JPXDecode')),
  },
  {
    name: 'a photograph with alternates',
    code: 'picture/alternate',
    change: (d) => d.picture.dict.set(PDFName.of('Alternates'), d.ctx.obj([{ DefaultForPrinting: true }])),
  },
  {
    name: 'a photograph whose data ends early',
    code: 'picture/damaged',
    change: (d) => {
      const name = imageOf(
        d,
        { Width: 200, Height: 200, BitsPerComponent: 8, ColorSpace: 'DeviceCMYK' },
        new Uint8Array(5000),
      )
      d.content.push(placed(name, 20, 20))
    },
  },
]
