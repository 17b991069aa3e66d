import { PDFName, type PDFObject } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { addResource, area, type Draft, packed, stream, textAt } from '../../../support/good-pdf.ts'
import type { Fault } from './fault.ts'

const square = area(100, 100, 40, 40)
const paint =
  (colour: string): Fault['change'] =>
  (draft) =>
    draft.content.push(`${colour} ${square} f`)

/** Paints the square in a colour space written by hand. */
const inSpace =
  (space: (draft: Draft) => PDFObject, values: string): Fault['change'] =>
  (draft) => {
    addResource(draft, 'ColorSpace', 'Cs1', space(draft))
    draft.content.push(`/Cs1 cs ${values} scn ${square} f`)
  }
const icc =
  (components: number) =>
  ({ ctx }: Draft) => {
    const alternate = components === 1 ? 'DeviceGray' : components === 3 ? 'DeviceRGB' : 'DeviceCMYK'
    return ctx.obj(['ICCBased', ctx.register(packed(ctx, { N: components, Alternate: alternate }, 'a profile'))])
  }
const spot =
  (name: string) =>
  ({ ctx }: Draft) => {
    const tint = ctx.obj({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 1, 1, 0], N: 1 })
    return ctx.obj(['Separation', name, 'DeviceCMYK', tint])
  }
const state =
  (entries: Record<string, number | boolean | string>, then: string): Fault['change'] =>
  (draft) => {
    const dict = draft.ctx.obj(entries)
    draft.content.push(`q /${addResource(draft, 'ExtGState', 'Gs9', dict)} gs ${then} Q`)
  }
/** A gradient in four inks between two colours. */
const gradient =
  (from: number[], to: number[], space = 'DeviceCMYK'): Fault['change'] =>
  (draft) => {
    const { ctx } = draft
    const fn = { FunctionType: 2, Domain: [0, 1], C0: from, C1: to, N: 1 }
    const shading = {
      ShadingType: 2,
      ColorSpace: space,
      Coords: [300, 300, 400, 400],
      Function: fn,
      Extend: [true, true],
    }
    addResource(draft, 'Pattern', 'P1', ctx.obj({ Type: 'Pattern', PatternType: 2, Shading: shading }))
    draft.content.push(`/Pattern cs /P1 scn ${square} f`)
  }

export const COLOUR_FAULTS: Fault[] = [
  { name: 'a colour of the screen', code: 'colour/rgb', change: paint('0.2 0.4 0.6 rg') },
  { name: 'a line of the screen', code: 'colour/rgb', change: (d) => d.content.push(`1 0 0 RG 2 w ${square} S`) },
  { name: 'a gradient of the screen', code: 'colour/rgb', change: gradient([1, 0, 0], [0, 0, 1], 'DeviceRGB') },
  {
    name: 'a photograph of the screen',
    code: 'colour/rgb',
    change: (d) => {
      d.picture.dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceRGB'))
      d.picture.dict.delete(PDFName.of('Decode'))
    },
  },
  {
    name: 'a colour of the screen inside a form',
    code: 'colour/rgb',
    change: (d) => {
      const form = packed(
        d.ctx,
        { Type: 'XObject', Subtype: 'Form', BBox: d.ctx.obj([0, 0, 2000, 2000]) },
        `1 0 0 rg ${square} f`,
      )
      d.content.push(`/${addResource(d, 'XObject', 'Fm1', form)} Do`)
    },
  },
  {
    name: 'a colour of the screen inside a tiling pattern',
    code: 'colour/rgb',
    change: (d) => {
      const [bbox, resources] = [d.ctx.obj([0, 0, 10, 10]), d.ctx.obj({})]
      const tile = packed(
        d.ctx,
        {
          Type: 'Pattern',
          PatternType: 1,
          PaintType: 1,
          TilingType: 1,
          BBox: bbox,
          XStep: 10,
          YStep: 10,
          Resources: resources,
        },
        '0 1 0 rg 0 0 5 5 re f',
      )
      addResource(d, 'Pattern', 'P1', tile)
      d.content.push(`/Pattern cs /P1 scn ${square} f`)
    },
  },
  {
    name: 'a small picture of the screen written into the content',
    code: 'colour/rgb',
    change: (d) => d.content.push('q 40 0 0 40 300 300 cm BI /W 2 /H 2 /BPC 8 /CS /RGB ID abcdefghijkl\nEI Q'),
  },
  { name: 'a picture profile of the screen', code: 'colour/rgb', change: inSpace(icc(3), '0.1 0.2 0.3') },
  { name: 'CMYK with a profile of its own', code: 'colour/icc', change: inSpace(icc(4), '0.1 0.2 0.3 0') },
  { name: 'grey with a profile', code: 'colour/icc', change: inSpace(icc(1), '0.5') },
  { name: 'grey of a device', code: 'colour/gray', change: paint('0.5 g') },
  {
    name: 'Lab colour',
    code: 'colour/lab',
    change: inSpace(
      ({ ctx }) => ctx.obj(['Lab', { WhitePoint: [0.96, 1, 0.82], Range: [-100, 100, -100, 100] }]),
      '50 20 20',
    ),
  },
  {
    name: 'calibrated RGB',
    code: 'colour/calibrated',
    change: inSpace(({ ctx }) => ctx.obj(['CalRGB', { WhitePoint: [0.95, 1, 1.09] }]), '0.5 0.2 0.1'),
  },
  {
    name: 'transparency blended in RGB',
    code: 'colour/blend-space',
    change: ({ ctx, page }) => page.set(PDFName.of('Group'), ctx.obj({ S: 'Transparency', CS: 'DeviceRGB' })),
  },
  {
    name: 'a translucent area, where X-1a knows none',
    code: 'colour/transparency',
    conformance: 'PDF/X-1a',
    change: state({ ca: 0.5 }, `0 0.2 0.2 0 k ${square} f`),
  },
  {
    name: 'a blend mode, where X-1a knows none',
    code: 'colour/transparency',
    conformance: 'PDF/X-1a',
    change: state({ BM: 'Multiply' }, `0 0.2 0.2 0 k ${square} f`),
  },
  {
    name: 'a photograph with a soft mask, where X-1a knows none',
    code: 'colour/transparency',
    conformance: 'PDF/X-1a',
    change: (d) => {
      const mask = packed(
        d.ctx,
        { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8, ColorSpace: 'DeviceGray' },
        'z',
      )
      d.picture.dict.set(PDFName.of('SMask'), d.ctx.register(mask))
    },
  },
  { name: 'a spot ink nobody ordered', code: 'colour/spot-unknown', change: inSpace(spot('PANTONE 485 C'), '1') },
  {
    name: 'two spellings of one spot ink',
    code: 'colour/spot-twice',
    profile: { spots: ['CutContour'] },
    change: (d) => {
      addResource(d, 'ColorSpace', 'Cs1', spot('CutContour')(d))
      addResource(d, 'ColorSpace', 'Cs2', spot('CUTCONTOUR')(d))
      d.content.push(`/Cs1 cs 1 scn ${square} f /Cs2 cs 1 scn ${area(150, 100, 20, 20)} f`)
    },
  },
  {
    name: 'the registration colour on the sheet',
    code: 'colour/registration',
    change: (d) => d.content.push(`/All cs 1 scn ${square} f`),
  },
  { name: 'an area of 360 % ink', code: 'ink/too-much', change: paint('0.9 0.9 0.9 0.9 k') },
  {
    name: 'a large title of 340 % ink',
    code: 'ink/too-much',
    change: (d) => d.content.push(textAt(20, 100, 90, '头顶', '1 0.9 0.9 0.6 k')),
  },
  {
    name: 'a gradient that ends in 340 % ink',
    code: 'ink/too-much-gradient',
    change: gradient([0, 0, 0, 0], [0.9, 0.9, 0.9, 0.7]),
  },
  {
    name: 'a photograph of 380 % ink',
    code: 'ink/too-much-picture',
    change: (d) => {
      const pixels = new Uint8Array(480 * 320 * 4).fill(242)
      const picture = packed(
        d.ctx,
        { Type: 'XObject', Subtype: 'Image', Width: 480, Height: 320, BitsPerComponent: 8, ColorSpace: 'DeviceCMYK' },
        pixels,
      )
      addResource(d, 'XObject', 'Im1', picture)
    },
  },
  {
    name: 'a JPEG with its inks upside down',
    code: 'ink/too-much-picture',
    change: async (d) => {
      const white = await sharp({ create: { width: 480, height: 320, channels: 3, background: '#fff' } })
        .toColourspace('cmyk')
        .jpeg()
        .toBuffer()
      const entries = { Type: 'XObject', Subtype: 'Image', Width: 480, Height: 320, BitsPerComponent: 8 }
      const picture = stream(d.ctx, { ...entries, ColorSpace: 'DeviceCMYK', Filter: 'DCTDecode' }, white)
      addResource(d, 'XObject', 'Im1', picture)
    },
  },
  {
    name: 'a rich black ground where black alone is wanted',
    code: 'ink/rich-black-area',
    change: paint('0.3 0.3 0.3 1 k'),
  },
  {
    name: 'a great ground of black alone where rich black is wanted',
    code: 'ink/plain-black-area',
    conformance: 'none',
    change: (d) => d.content.push(`0 0 0 1 k ${area(20, 90, 180, 130)} f`),
  },
  {
    name: 'white that overprints',
    code: 'ink/white-overprint',
    change: state({ OP: true, op: true, OPM: 1 }, `0 0 0 0 k ${square} f`),
  },
  {
    name: 'white text that overprints',
    code: 'ink/white-overprint',
    change: state({ op: true }, textAt(20, 150, 30, '月', '0 0 0 0 k')),
  },
  { name: 'grey that overprints', code: 'ink/grey-overprint', change: state({ op: true }, `0.5 g ${square} f`) },
]
