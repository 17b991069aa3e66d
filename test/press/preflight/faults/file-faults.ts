import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { addResource, area, packed, stream } from '../../../support/good-pdf.ts'
import { type Fault, set } from './fault.ts'

const cut = (share: number) => (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length * share))

/** A layer whose content is a square, on or off. */
const layer =
  (on: boolean): Fault['change'] =>
  (draft) => {
    const { ctx, catalog, content } = draft
    const group = ctx.register(ctx.obj({ Type: 'OCG', Name: PDFString.of('English') }))
    catalog.set(
      PDFName.of('OCProperties'),
      ctx.obj({ OCGs: [group], D: { ON: on ? [group] : [], OFF: on ? [] : [group] } }),
    )
    const properties = ctx.obj({})
    draft.resources.set(PDFName.of('Properties'), properties)
    if ('set' in properties && typeof properties.set === 'function') properties.set(PDFName.of('L1'), group)
    content.push(`/OC /L1 BDC 0 0 0 1 k ${area(100, 100, 20, 20)} f EMC`)
  }

export const FILE_FAULTS: Fault[] = [
  { name: 'an empty file', code: 'file/empty', change: set('finish', () => () => new Uint8Array()) },
  {
    name: 'a picture with the wrong ending',
    code: 'file/not-pdf',
    change: set('finish', () => () => new Uint8Array(2000).fill(0x89)),
  },
  { name: 'a file cut off in its first object', code: 'file/unreadable', change: set('finish', () => cut(0.0005)) },
  { name: 'a file cut off in the middle', code: 'file/unreadable', change: set('finish', () => cut(0.5)) },
  {
    name: 'a password',
    code: 'file/encrypted',
    change: set('finish', () => lock),
  },
  {
    name: 'more megabytes than the shop takes',
    code: 'file/too-large',
    profile: { maxFileMb: 0.2 },
    change: () => undefined,
  },
  { name: 'PDF 2.0', code: 'file/version-too-new', change: set('version', () => [2, 0]) },
  {
    name: 'PDF 1.7 where X-1a asks for 1.4',
    code: 'file/version-too-new',
    conformance: 'PDF/X-1a',
    change: set('version', () => [1, 7]),
  },
  {
    name: 'a script that runs on opening',
    code: 'file/javascript',
    change: ({ ctx, catalog }) =>
      catalog.set(PDFName.of('OpenAction'), ctx.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })),
  },
  {
    name: 'an action that starts a program',
    code: 'file/action',
    change: ({ ctx, catalog }) =>
      catalog.set(PDFName.of('OpenAction'), ctx.obj({ S: 'Launch', F: PDFString.of('setup.exe') })),
  },
  {
    name: 'an attached workbook',
    code: 'file/embedded-file',
    change: ({ ctx }) => ctx.register(packed(ctx, { Type: 'EmbeddedFile' }, 'a,b,c')),
  },
  {
    name: 'a form to fill in',
    code: 'file/form',
    change: ({ ctx, catalog }) => {
      const field = ctx.register(ctx.obj({ FT: 'Tx', T: PDFString.of('name') }))
      catalog.set(PDFName.of('AcroForm'), ctx.obj({ Fields: [field] }))
    },
  },
  { name: 'a layer, where X-1a knows none', code: 'file/layers', conformance: 'PDF/X-1a', change: layer(true) },
  { name: 'content on a layer that is off', code: 'file/hidden-content', change: layer(false) },
  {
    name: 'LZW compression',
    code: 'file/lzw',
    change: (d) => {
      // Nine-bit codes: clear, three letters, end.
      const bytes = new Uint8Array([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01])
      d.ctx.register(stream(d.ctx, { Filter: 'LZWDecode' }, bytes))
    },
  },
  {
    name: 'content that does not unpack',
    code: 'file/damaged',
    change: (d) => {
      const form = stream(
        d.ctx,
        { Type: 'XObject', Subtype: 'Form', Filter: 'FlateDecode' },
        'no zlib stream at all, only words',
      )
      d.content.push(`/${addResource(d, 'XObject', 'Fx', form)} Do`)
    },
  },
  {
    name: 'a picture that is named but not there',
    code: 'file/damaged',
    change: (d) => d.content.push('/Im99 Do'),
  },
  {
    name: 'a transfer curve',
    code: 'file/transfer-function',
    change: (d) => {
      const curve = d.ctx.obj({ FunctionType: 2, Domain: [0, 1], C0: [0], C1: [1], N: 2 })
      d.content.unshift(`/${addResource(d, 'ExtGState', 'G1', d.ctx.obj({ TR: d.ctx.register(curve) }))} gs`)
    },
  },
  {
    name: 'a halftone of its own',
    code: 'file/halftone',
    change: (d) => {
      const screen = d.ctx.obj({ HalftoneType: 1, Frequency: 60, Angle: 45, SpotFunction: 'Round' })
      d.content.unshift(`/${addResource(d, 'ExtGState', 'G1', d.ctx.obj({ HT: d.ctx.register(screen) }))} gs`)
    },
  },
  {
    name: 'embedded PostScript',
    code: 'file/postscript',
    change: (d) => {
      const code = stream(d.ctx, { Type: 'XObject', Subtype: 'PS' }, 'showpage')
      d.content.push(`/${addResource(d, 'XObject', 'Ps', code)} Do`)
    },
  },
  {
    name: 'a low-resolution stand-in (OPI)',
    code: 'file/opi',
    change: (d) => d.picture.dict.set(PDFName.of('OPI'), d.ctx.obj({})),
  },
]

/** A trailer that names a lock nobody has the key to. */
function lock(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const key = '00'.repeat(32)
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /Root`
  return new Uint8Array(Buffer.from(text.replace(/\/Root(?=[^/]*\/Info|\s\d+ 0 R)/g, encrypt), 'latin1'))
}
