import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import {
  type PDFArray,
  PDFContext,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
  PDFWriter,
} from '@cantoo/pdf-lib'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { INTENT_PROFILE, SEPARATION_PROFILE } from '../../site/press/pictures/profiles.ts'
import { smallFont } from './small-font.ts'

export const mm = (value: number): number => Number(((value * 72) / 25.4).toFixed(4))
export const ADDRESS = 'https://kphl.example/q/014-2611-1'
/** Room round the trim: three of bleed, six of marks. mm. */
const SLUG = 9
export const TRIM = { widthMm: 297, heightMm: 420 }
/** Left edge and bottom of the trim, pt. */
export const EDGE = mm(SLUG)

export type Conformance = 'PDF/X-4' | 'PDF/X-1a' | 'none'

/** A PDF in the making, all its parts open to change. */
export interface Draft {
  ctx: PDFContext
  catalog: PDFDict
  page: PDFDict
  resources: PDFDict
  /** Lines of the page's content. */
  content: string[]
  info: Record<string, PDFObject>
  /** Elements of the XMP packet; null leaves the packet out. */
  xmp: Record<string, string> | null
  intents: PDFDict[]
  version: [number, number]
  hasId: boolean
  objectStreams: boolean
  /** The font's descriptor and its whole dictionary, to be spoiled. */
  font: { descriptor: PDFDict; type0: PDFDict; cid: PDFDict }
  picture: PDFRawStream
  /** The last change, on the written bytes. */
  finish: (bytes: Uint8Array) => Uint8Array
}

/** A sheet of A3 as a shop wants it, with one change. It has a photograph, text, lines, a code, bleed, an intent. */
export async function goodPdf(
  conformance: Conformance,
  change: (draft: Draft) => unknown = () => undefined,
): Promise<Uint8Array> {
  const draft = await openDraft(conformance)
  await change(draft)
  return closeDraft(draft)
}

/** Adds a resource and returns its name: `/Font /F1`. */
export function addResource(draft: Draft, kind: string, name: string, value: PDFObject): string {
  const ref = draft.ctx.register(value)
  dictOf(draft, kind).set(PDFName.of(name), ref)
  return name
}

export function stream(
  ctx: PDFContext,
  entries: Record<string, PDFObject | number | boolean | string>,
  bytes: Uint8Array | string,
): PDFRawStream {
  const data = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  return PDFRawStream.of(ctx.obj({ ...entries, Length: data.length }) as PDFDict, new Uint8Array(data))
}

/** The same, packed with Flate. */
export function packed(
  ctx: PDFContext,
  entries: Record<string, PDFObject | number | boolean | string>,
  bytes: Uint8Array | string,
): PDFRawStream {
  const data = deflateSync(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  return stream(ctx, { ...entries, Filter: 'FlateDecode' }, new Uint8Array(data))
}

/** Text at a place of the trim in mm from its lower left, in the small font. */
export function textAt(xMm: number, yMm: number, pt: number, text: string, colour = '0 0 0 1 k'): string {
  const { glyphOf } = smallFont()
  const hex = [...text].map((c) => (glyphOf.get(c) ?? 0).toString(16).padStart(4, '0')).join('')
  return `BT ${colour} /F1 ${pt} Tf 1 0 0 1 ${EDGE + mm(xMm)} ${EDGE + mm(yMm)} Tm <${hex}> Tj ET`
}

/** A rectangle of the trim, mm from its lower left. */
export function area(x: number, y: number, w: number, h: number): string {
  return `${EDGE + mm(x)} ${EDGE + mm(y)} ${mm(w)} ${mm(h)} re`
}

function dictOf({ resources, ctx }: Draft, kind: string): PDFDict {
  const found = resources.lookup(PDFName.of(kind))
  if (found instanceof PDFDict) return found
  const dict = ctx.obj({}) as PDFDict
  resources.set(PDFName.of(kind), dict)
  return dict
}

async function openDraft(conformance: Conformance): Promise<Draft> {
  const ctx = PDFContext.create()
  const [w, h] = [mm(TRIM.widthMm + 2 * SLUG), mm(TRIM.heightMm + 2 * SLUG)]
  const box = (inset: number): PDFArray => ctx.obj([mm(inset), mm(inset), w - mm(inset), h - mm(inset)]) as PDFArray
  const page = ctx.obj({ Type: 'Page', MediaBox: box(0), BleedBox: box(SLUG - 3), TrimBox: box(SLUG) }) as PDFDict
  const resources = ctx.obj({}) as PDFDict
  const font = makeFont(ctx)
  const picture = stream(
    ctx,
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 480,
      Height: 320,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceCMYK',
      Filter: 'DCTDecode',
      Decode: ctx.obj([1, 0, 1, 0, 1, 0, 1, 0]),
    },
    await photograph(),
  )
  const date = PDFString.of("D:20261101000000+00'00'")
  const x1a = conformance === 'PDF/X-1a'
  const title = '印前检查'
  const draft: Draft = {
    ctx,
    catalog: ctx.obj({ Type: 'Catalog' }) as PDFDict,
    page,
    resources,
    content: [],
    info: {
      Title: PDFHexString.fromText(title),
      Creator: PDFString.of('Layout 1'),
      Producer: PDFString.of('Writer 1'),
      CreationDate: date,
      ModDate: date,
      Trapped: PDFName.of('False'),
      ...(x1a ? { GTS_PDFXVersion: PDFString.of('PDF/X-1a:2003') } : {}),
    },
    xmp: {
      'dc:title': title,
      'xmp:CreatorTool': 'Layout 1',
      'pdf:Producer': 'Writer 1',
      'xmp:CreateDate': '2026-11-01T00:00:00Z',
      'xmp:ModifyDate': '2026-11-01T08:00:00+08:00',
      'pdf:Trapped': 'False',
      ...(conformance === 'PDF/X-4' ? { 'pdfxid:GTS_PDFXVersion': 'PDF/X-4' } : {}),
    },
    intents: conformance === 'none' ? [] : [intent(ctx)],
    version: x1a ? [1, 4] : [1, 6],
    hasId: true,
    objectStreams: false,
    font,
    picture,
    finish: (bytes) => bytes,
  }
  addResource(draft, 'Font', 'F1', font.type0)
  addResource(draft, 'XObject', 'Im1', picture)
  draft.content.push(
    `0.1 0.05 0.1 0 k ${area(-3, -3, 303, 426)} f`,
    `q ${mm(60)} 0 0 ${mm(40)} ${EDGE + mm(20)} ${EDGE + mm(300)} cm /Im1 Do Q`,
    textAt(20, 250, 72, '头顶有座房子', '0.9 0.6 0.1 0.2 k'),
    textAt(20, 230, 24, '月的夜空 Preflight'),
    `0.9 0.6 0 0.2 K 1 w ${EDGE + mm(20)} ${EDGE + mm(220)} m ${EDGE + mm(277)} ${EDGE + mm(220)} l S`,
    code(ADDRESS),
    // A crop mark in the registration colour, outside the bleed.
    `/All CS 1 SCN 0.3 w 0 ${EDGE} m ${mm(5)} ${EDGE} l S`,
  )
  const tint = ctx.obj({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 })
  dictOf(draft, 'ColorSpace').set(PDFName.of('All'), ctx.obj(['Separation', 'All', 'DeviceCMYK', tint]))
  return draft
}

async function closeDraft({
  ctx,
  catalog,
  page,
  resources,
  content,
  info,
  xmp,
  intents,
  version,
  hasId,
  objectStreams,
  finish,
}: Draft): Promise<Uint8Array> {
  const pages = ctx.register(ctx.obj({ Type: 'Pages', Count: 1 }))
  if (!page.has(PDFName.of('Contents')))
    page.set(PDFName.of('Contents'), ctx.register(packed(ctx, {}, content.join('\n'))))
  if (!page.has(PDFName.of('Resources'))) page.set(PDFName.of('Resources'), resources)
  page.set(PDFName.of('Parent'), pages)
  const tree = ctx.lookup(pages) as PDFDict
  const extra = catalog.get(PDFName.of('ExtraKids'))
  catalog.delete(PDFName.of('ExtraKids'))
  const kids = [ctx.register(page), ...(extra ? [extra as PDFRef] : [])]
  tree.set(PDFName.of('Kids'), ctx.obj(kids))
  tree.set(PDFName.of('Count'), ctx.obj(kids.length))
  catalog.set(PDFName.of('Pages'), pages)
  if (xmp) {
    const elements = Object.entries(xmp).map(([name, value]) => `<${name}>${value}</${name}>`)
    const packet = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>${elements.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
    catalog.set(
      PDFName.of('Metadata'),
      ctx.register(stream(ctx, { Type: 'Metadata', Subtype: 'XML' }, Buffer.from(packet, 'utf8'))),
    )
  }
  if (intents.length > 0) catalog.set(PDFName.of('OutputIntents'), ctx.obj(intents.map((one) => ctx.register(one))))
  ctx.header = PDFHeader.forVersion(...version)
  ctx.trailerInfo.Root = ctx.register(catalog)
  ctx.trailerInfo.Info = ctx.register(ctx.obj(info))
  const id = PDFHexString.of('00'.repeat(16))
  if (hasId) ctx.trailerInfo.ID = ctx.obj([id, id])
  const writer = objectStreams ? PDFStreamWriter.forContext(ctx, Infinity) : PDFWriter.forContext(ctx, Infinity)
  return finish(await writer.serializeToBuffer())
}

function makeFont(ctx: PDFContext): Draft['font'] {
  const { bytes, widths } = smallFont()
  const descriptor = ctx.obj({
    Type: 'FontDescriptor',
    FontName: 'ABCDEF+NotoSansSC-Regular',
    Flags: 4,
    FontBBox: [-1000, -1000, 2000, 2000],
    ItalicAngle: 0,
    Ascent: 880,
    Descent: -120,
    CapHeight: 733,
    StemV: 80,
    FontFile2: ctx.register(packed(ctx, { Length1: bytes.length }, bytes)),
  }) as PDFDict
  const cid = ctx.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'ABCDEF+NotoSansSC-Regular',
    CIDToGIDMap: 'Identity',
    DW: 1000,
    W: [0, widths.map((width) => Math.round(width ?? 1000))],
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: ctx.register(descriptor),
  }) as PDFDict
  const type0 = ctx.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'ABCDEF+NotoSansSC-Regular',
    Encoding: 'Identity-H',
    DescendantFonts: [ctx.register(cid)],
  }) as PDFDict
  return { descriptor, type0, cid }
}

const profiles = new Map<string, Buffer>()

/** An output intent with a profile, by default that of coated offset. */
export function intent(
  ctx: PDFContext,
  { file = INTENT_PROFILE, components = 4, spoil = (bytes: Buffer) => bytes } = {},
): PDFDict {
  const bytes = profiles.get(file) ?? readFileSync(file)
  profiles.set(file, bytes)
  const profile = ctx.register(packed(ctx, { N: components }, spoil(Buffer.from(bytes))))
  return ctx.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of('FOGRA39'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('Coated FOGRA39'),
    DestOutputProfile: profile,
  }) as PDFDict
}

let photo: Buffer | null = null

async function photograph(): Promise<Buffer> {
  photo ??= await sharp({
    create: {
      width: 480,
      height: 320,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 130, sigma: 30 },
    },
  })
    .toColourspace('cmyk')
    .withIccProfile(SEPARATION_PROFILE, { attach: false })
    .jpeg({ quality: 80 })
    .toBuffer()
  return photo
}

/** The code of an address, 60 mm wide in the lower right, black on white. */
function code(address: string): string {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules
  const side = 60 / (size + 8)
  const dark: string[] = []
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (data[y * size + x]) dark.push(area(217 + (x + 4) * side, 80 - (y + 5) * side, side * 1.01, side * 1.01))
  return `0 0 0 0 k ${area(217, 20, 60, 60)} f 0 0 0 1 k ${dark.join(' ')} f`
}
