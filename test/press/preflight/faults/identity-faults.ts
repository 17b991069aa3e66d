import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { intent } from '../../../support/good-pdf.ts'
import { type Fault, set } from './fault.ts'

const setXmp =
  (name: string, value: string): Fault['change'] =>
  ({ xmp }) => {
    if (xmp) xmp[name] = value
  }
/** Bytes 12–16 of an ICC profile are its class, 16–20 its colour space. */
const spoil = (from: number, text: string) => (bytes: Buffer) => {
  bytes.write(text, from, 'latin1')
  return bytes
}

export const IDENTITY_FAULTS: Fault[] = [
  { name: 'no output intent', code: 'intent/missing', change: set('intents', () => []) },
  { name: 'two output intents', code: 'intent/doubled', change: (d) => d.intents.push(intent(d.ctx)) },
  {
    name: 'an output intent without a profile',
    code: 'intent/no-profile',
    change: (d) => d.intents[0]?.delete(PDFName.of('DestOutputProfile')),
  },
  {
    name: 'the profile of a monitor as output intent',
    code: 'intent/class',
    change: set('intents', (d) => [intent(d.ctx, { spoil: spoil(12, 'mntr') })]),
  },
  {
    name: 'an RGB printer as output intent',
    code: 'intent/components',
    change: set('intents', (d) => [intent(d.ctx, { components: 3, spoil: spoil(16, 'RGB ') })]),
  },
  {
    name: 'an output intent that says three channels for four inks',
    code: 'intent/components',
    change: set('intents', (d) => [intent(d.ctx, { components: 3 })]),
  },
  {
    name: 'no word of PDF/X-4',
    code: 'meta/conformance-missing',
    change: ({ xmp }) => void delete xmp?.['pdfxid:GTS_PDFXVersion'],
  },
  {
    name: 'no word of PDF/X-1a',
    code: 'meta/conformance-missing',
    conformance: 'PDF/X-1a',
    change: ({ info }) => void delete info.GTS_PDFXVersion,
  },
  {
    name: 'the word of another standard',
    code: 'meta/conformance-other',
    change: setXmp('pdfxid:GTS_PDFXVersion', 'PDF/X-3:2003'),
  },
  { name: 'no XMP', code: 'meta/no-xmp', change: set('xmp', () => null) },
  {
    name: 'two titles',
    code: 'meta/disagree',
    change: ({ info }) => {
      info.Title = PDFHexString.fromText('另一个标题')
    },
  },
  { name: 'two dates of change', code: 'meta/disagree', change: setXmp('xmp:ModifyDate', '2026-11-02T00:00:00Z') },
  {
    name: 'no word of trapping',
    code: 'meta/trapped',
    change: ({ info, xmp }) => {
      delete info.Trapped
      delete xmp?.['pdf:Trapped']
    },
  },
  {
    name: 'trapping unknown',
    code: 'meta/trapped',
    change: (d) => {
      d.info.Trapped = PDFName.of('Unknown')
      setXmp('pdf:Trapped', 'Unknown')(d)
    },
  },
  { name: 'no id', code: 'meta/no-id', change: set('hasId', () => false) },
  {
    name: 'no title',
    code: 'meta/no-title',
    change: ({ info, xmp }) => {
      info.Title = PDFString.of('')
      delete xmp?.['dc:title']
    },
  },
  {
    name: 'no date of making',
    code: 'meta/no-dates',
    change: ({ info, xmp }) => {
      delete info.CreationDate
      delete xmp?.['xmp:CreateDate']
    },
  },
]
