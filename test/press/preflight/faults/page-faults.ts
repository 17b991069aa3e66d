import { type PDFDict, PDFName } from '@cantoo/pdf-lib'
import { area, type Draft, EDGE, mm, packed, TRIM, textAt } from '../../../support/good-pdf.ts'
import { type Fault, set, setLine } from './fault.ts'

const box = ({ ctx }: Draft, left: number, bottom: number, width: number, height: number) =>
  ctx.obj([left, bottom, left + width, bottom + height].map(mm))
const setBox =
  (name: string, left: number, bottom: number, width: number, height: number): Fault['change'] =>
  (draft) =>
    draft.page.set(PDFName.of(name), box(draft, left, bottom, width, height))
const drop =
  (...names: string[]): Fault['change'] =>
  ({ page }) => {
    for (const name of names) page.delete(PDFName.of(name))
  }
const annotation = (type: string, entries: Record<string, number> = {}): Fault['change'] => {
  return ({ ctx, page }) => {
    const rect = [EDGE + 50, EDGE + 50, EDGE + 150, EDGE + 90]
    const note = ctx.register(ctx.obj({ Type: 'Annot', Subtype: type, Rect: rect, ...entries }))
    page.set(PDFName.of('Annots'), ctx.obj([note]))
  }
}
const [W, H] = [TRIM.widthMm, TRIM.heightMm]

/** Another page, with a little on it. */
const secondPage =
  (width: number): Fault['change'] =>
  ({ ctx, catalog }) => {
    const media = [0, 0, mm(width), mm(H)]
    const contents = ctx.register(packed(ctx, {}, `0 0 0 1 k 0 0 ${mm(width)} ${mm(H)} re f`))
    const page = ctx.obj({
      Type: 'Page',
      MediaBox: media,
      BleedBox: media,
      TrimBox: media,
      Contents: contents,
    }) as PDFDict
    catalog.set(PDFName.of('ExtraKids'), ctx.register(page))
  }

export const PAGE_FAULTS: Fault[] = [
  {
    name: 'a second page',
    code: 'page/count',
    order: { trimMm: undefined },
    profile: { bleedMm: 0 },
    change: secondPage(W),
  },
  {
    name: 'pages of two sizes',
    code: 'page/sizes-differ',
    order: { trimMm: undefined, pages: 2 },
    profile: { bleedMm: 0 },
    change: secondPage(210),
  },
  {
    name: 'a blank page',
    code: 'page/blank',
    order: { address: undefined },
    change: set('content', () => []),
  },
  {
    name: 'a page of white paint only',
    code: 'page/blank',
    order: { address: undefined },
    change: (d) => void d.content.splice(0, d.content.length, `0 0 0 0 k ${area(0, 0, W, H)} f`),
  },
  { name: 'no trim box', code: 'page/no-trim', change: drop('TrimBox') },
  { name: 'a trim box and an art box', code: 'page/art-box', change: setBox('ArtBox', 9, 9, W, H) },
  {
    name: 'a trim larger than its bleed',
    code: 'page/box-nesting',
    order: { trimMm: undefined },
    change: setBox('TrimBox', 4, 4, W + 10, H + 10),
  },
  { name: 'a bleed outside the page', code: 'page/box-nesting', change: setBox('BleedBox', 6, 6, W + 30, H + 30) },
  { name: 'a crop box that hides the bleed', code: 'page/crop-box', change: setBox('CropBox', 20, 20, W, H - 40) },
  {
    name: 'a sheet of another size',
    code: 'page/size',
    order: { trimMm: { widthMm: 600, heightMm: 900 } },
    change: () => undefined,
  },
  {
    name: 'a sheet turned sideways',
    code: 'page/size',
    order: { trimMm: { widthMm: H, heightMm: W } },
    change: () => undefined,
  },
  {
    name: 'a tenth of the size where a half was agreed',
    code: 'page/size',
    profile: { scale: 2, bleedMm: 0 },
    order: { distanceM: undefined, trimMm: { widthMm: 2970, heightMm: 4200 } },
    change: (d) => void d.content.splice(1, 1),
  },
  { name: 'a bleed of one millimetre', code: 'page/bleed-box', change: setBox('BleedBox', 8, 8, W + 2, H + 2) },
  { name: 'no bleed', code: 'page/bleed-box', change: setBox('BleedBox', 9, 9, W, H) },
  {
    name: 'a background that ends at the cut',
    code: 'page/bleed-missing',
    change: setLine(0, `0.1 0.05 0.1 0 k ${area(0, 0, W, H)} f`),
  },
  {
    name: 'a picture that stops short of the bleed at the left',
    code: 'page/bleed-missing',
    change: (d) => {
      d.content[0] = ''
      d.content.push(`q ${mm(60)} 0 0 ${mm(40)} ${EDGE} ${EDGE + mm(100)} cm /Im1 Do Q`)
    },
  },
  {
    name: 'a page scaled by its user unit',
    code: 'page/user-unit',
    order: { trimMm: undefined, distanceM: undefined },
    change: ({ page, ctx }) => page.set(PDFName.of('UserUnit'), ctx.obj(1.2)),
  },
  {
    name: 'a page turned by the viewer',
    code: 'page/rotated',
    order: { trimMm: { widthMm: H, heightMm: W } },
    change: ({ page, ctx }) => page.set(PDFName.of('Rotate'), ctx.obj(90)),
  },
  {
    name: 'text beside the page',
    code: 'page/outside-media',
    change: (d) => d.content.push(textAt(-400, 100, 24, '月')),
  },
  {
    name: 'a sheet that is one picture',
    code: 'page/single-image',
    order: { address: undefined, distanceM: undefined },
    profile: { minPpi: 15 },
    change: (d) => {
      d.content.splice(0, d.content.length, `q ${mm(W + 6)} 0 0 ${mm(H + 6)} ${mm(6)} ${mm(6)} cm /Im1 Do Q`)
    },
  },
  { name: 'a sticky note on the sheet', code: 'page/annotation', change: annotation('Text') },
  { name: 'a link on the sheet', code: 'page/annotation', change: annotation('Link') },
  {
    name: 'a printed stamp, also where nobody asked for PDF/X',
    code: 'page/annotation',
    conformance: 'none',
    change: annotation('Stamp', { F: 4 }),
  },
  {
    name: 'a code that is not there',
    code: 'code/missing',
    change: setLine(5, ''),
  },
  {
    name: 'a code that leads to another gallery',
    code: 'code/elsewhere',
    order: { address: 'https://kphl.example/q/015-2611-1' },
    change: () => undefined,
  },
  {
    name: 'a code with a sticker over its middle',
    code: 'code/unreadable',
    change: (d) => d.content.push(`0 0 0 0 k ${area(235, 33, 24, 28)} f`),
  },
]
