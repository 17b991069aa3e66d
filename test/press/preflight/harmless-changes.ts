import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { addResource, area, type Draft, EDGE, mm, packed, stream, TRIM, textAt } from '../../support/good-pdf.ts'

/** What other programs do to a file without harm: no check may mind. */
export interface HarmlessChange {
  name: string
  /** Not where PDF/X-1a is asked for. */
  modern?: true
  change: (draft: Draft) => unknown
}

const square = area(150, 60, 30, 30)
const placed = (name: string, widthMm: number, heightMm: number) =>
  `q ${mm(widthMm)} 0 0 ${mm(heightMm)} ${EDGE + mm(100)} ${EDGE + mm(150)} cm /${name} Do Q`
const image = (d: Draft, entries: Record<string, string | number>, bytes: Uint8Array) =>
  addResource(d, 'XObject', 'Im9', packed(d.ctx, { Type: 'XObject', Subtype: 'Image', ...entries }, bytes))

export const HARMLESS: HarmlessChange[] = [
  {
    name: 'objects packed into streams',
    modern: true,
    change: (d) => {
      d.objectStreams = true
    },
  },
  {
    name: 'content in many pieces',
    change: (d) => {
      const parts = d.content.map((line) => d.ctx.register(packed(d.ctx, {}, line)))
      d.page.set(PDFName.of('Contents'), d.ctx.obj(parts))
    },
  },
  {
    name: 'all content in a form',
    change: (d) => {
      const resources = d.ctx.register(d.resources)
      const entries = { Type: 'XObject', Subtype: 'Form', BBox: d.ctx.obj([0, 0, 2000, 2000]), Resources: resources }
      const form = d.ctx.register(packed(d.ctx, entries as never, d.content.join('\n')))
      d.content.splice(0, d.content.length, '/Fm0 Do')
      d.page.set(PDFName.of('Resources'), d.ctx.obj({ XObject: { Fm0: form } }))
    },
  },
  {
    name: 'a crop box round the whole page',
    change: ({ page }) =>
      page.set(PDFName.of('CropBox'), page.get(PDFName.of('MediaBox')) ?? PDFArray.withContext(page.context)),
  },
  {
    name: 'a page whose corner is not at zero',
    change: (d) => {
      for (const name of ['MediaBox', 'BleedBox', 'TrimBox']) {
        const box = d.page.lookup(PDFName.of(name), PDFArray)
        d.page.set(PDFName.of(name), d.ctx.obj(shifted(box)))
      }
      d.content.unshift('q 1 0 0 1 -500 300 cm')
      d.content.push('Q')
    },
  },
  { name: 'black text that overprints', change: (d) => overprinting(d, textAt(20, 150, 20, '月的夜空')) },
  { name: 'a line of a quarter point', change: (d) => d.content.push(`0 0 0 1 K 0.25 w ${square} S`) },
  { name: 'white lettering', change: (d) => d.content.push(textAt(20, 150, 30, '月', '0 0 0 0 k')) },
  { name: 'the darkest allowed colour', change: (d) => d.content.push(`0.8 0.7 0.7 0.8 k ${square} f`) },
  {
    name: 'a gradient in four inks',
    change: (d) => {
      const fn = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0.9, 0.7, 0.4, 0.5], N: 1 }
      const shading = { ShadingType: 3, ColorSpace: 'DeviceCMYK', Coords: [300, 300, 0, 300, 300, 99], Function: fn }
      addResource(d, 'Pattern', 'P8', d.ctx.obj({ Type: 'Pattern', PatternType: 2, Shading: shading }))
      d.content.push(`/Pattern cs /P8 scn ${square} f`)
    },
  },
  {
    name: 'a tiling pattern in one ink',
    change: (d) => {
      const entries = {
        Type: 'Pattern',
        PatternType: 1,
        PaintType: 1,
        TilingType: 1,
        BBox: d.ctx.obj([0, 0, 9, 9]),
        XStep: 9,
        YStep: 9,
      }
      addResource(
        d,
        'Pattern',
        'P7',
        packed(d.ctx, { ...entries, Resources: d.ctx.obj({}) }, '0 0.4 0 0 k 0 0 4 4 re f'),
      )
      d.content.push(`/Pattern cs /P7 scn ${square} f`)
    },
  },
  {
    name: 'a picture of plain CMYK',
    change: (d) => {
      const size = { Width: 300, Height: 200, BitsPerComponent: 8, ColorSpace: 'DeviceCMYK' }
      d.content.push(placed(image(d, size, new Uint8Array(300 * 200 * 4).fill(120)), 30, 20))
    },
  },
  {
    name: 'line art as a fine stencil in black',
    change: (d) => {
      const size = { Width: 640, Height: 640, BitsPerComponent: 1 }
      const name = image(d, size, new Uint8Array(80 * 640).fill(0x55))
      const mask = d.resources.lookup(PDFName.of('XObject'), PDFDict)
      const dict = mask.lookup(PDFName.of(name))
      if (dict && 'dict' in dict && dict.dict instanceof PDFDict)
        dict.dict.set(PDFName.of('ImageMask'), d.ctx.obj(true))
      d.content.push(`0 0 0 1 k ${placed(name, 25, 25)}`)
    },
  },
  {
    name: 'a small inline picture in four inks',
    change: (d) => d.content.push('q 9 0 0 9 300 300 cm BI /W 2 /H 1 /BPC 8 /CS /CMYK ID \x00EI\x20abcd\nEI Q'),
  },
  {
    name: 'a colour by the names of its inks',
    change: (d) => {
      const fn = stream(
        d.ctx,
        { FunctionType: 4, Domain: d.ctx.obj([0, 1, 0, 1]), Range: d.ctx.obj([0, 1, 0, 1, 0, 1, 0, 1]) },
        '{ 0 0 4 2 roll }',
      )
      const space = d.ctx.obj(['DeviceN', ['Cyan', 'Black'], 'DeviceCMYK', d.ctx.register(fn)])
      addResource(d, 'ColorSpace', 'Dn', space)
      d.content.push(`/Dn cs 0.4 0.2 scn ${square} f`)
    },
  },
  {
    name: 'translucency blended in CMYK',
    modern: true,
    change: (d) => {
      d.page.set(PDFName.of('Group'), d.ctx.obj({ S: 'Transparency', CS: 'DeviceCMYK' }))
      addResource(d, 'ExtGState', 'Half', d.ctx.obj({ ca: 0.5, BM: 'Multiply' }))
      d.content.push(`q /Half gs 0.2 0 0 0 k ${square} f Q`)
    },
  },
  {
    name: 'comments and strings with brackets',
    change: (d) => d.content.push('% 0.5 g (\n/Span << /ActualText (\\) 1 0 0 rg ) >> BDC EMC'),
  },
  {
    name: 'marked content and a property list',
    change: (d) => d.content.push(`/Artifact BMC ${textAt(20, 140, 18, '月')} EMC`),
  },
  { name: 'an annotation beside the sheet', change: (d) => annotate(d, [0, 0, 5, 5]) },
  {
    name: 'a registration mark beside the sheet',
    change: (d) =>
      d.content.push(`/All CS 1 SCN 0.3 w 2 ${EDGE + mm(TRIM.heightMm)} m 12 ${EDGE + mm(TRIM.heightMm)} l S`),
  },
  {
    name: 'a drawing clipped at the page',
    change: (d) => d.content.push(`q ${square} W n 0 0.3 0 0 k -900 -900 4000 4000 re f Q`),
  },
  {
    name: 'an unused font, picture and colour of the screen',
    change: (d) => {
      addResource(d, 'Font', 'F9', d.ctx.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
      addResource(d, 'ColorSpace', 'Cx', d.ctx.obj(['CalRGB', { WhitePoint: [0.95, 1, 1.09] }]))
    },
  },
  {
    name: 'an older version',
    change: (d) => {
      d.version = [1, 4]
    },
  },
]

function shifted(box: PDFArray): number[] {
  const { x, y, width, height } = box.asRectangle()
  return [x - 500, y + 300, x - 500 + width, y + 300 + height]
}

function overprinting(d: Draft, then: string): void {
  addResource(d, 'ExtGState', 'Over', d.ctx.obj({ OP: true, op: true, OPM: 1 }))
  d.content.push(`q /Over gs ${then} Q`)
}

function annotate({ ctx, page }: Draft, rect: number[]): void {
  const mark = ctx.register(ctx.obj({ Type: 'Annot', Subtype: 'Text', Rect: rect }))
  page.set(PDFName.of('Annots'), ctx.obj([mark]))
}
