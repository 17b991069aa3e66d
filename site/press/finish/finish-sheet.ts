import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { type Paper, pointsPerMm } from '../../sheet/paper.ts'
import { INTENT_PROFILE } from '../pictures/profiles.ts'
import { toForm, toOverLay } from './lay-over.ts'
import { type PdfFile, pageOf, readPdf } from './pdf-objects.ts'
import { PRODUCER, type SheetIdentity, xmpPacket } from './xmp.ts'

/**
 * Makes the engine's PDF a printer's: boxes, output intent, Info and XMP that agree, ids from the inputs. The file is
 * written anew around the engine's own objects (they are copied byte for byte), which costs a hundredth of parsing and
 * copying it with a library. The same input gives the same bytes.
 * @param over one gallery's own layer, a page of the same size: it becomes a form that is shown last.
 */
export function finishSheet(pdf: Uint8Array, paper: Paper, identity: SheetIdentity, over?: Uint8Array): Buffer {
  const file = readPdf(pdf)
  const page = pageOf(file)
  const catalog = file.objects.get(file.root)
  if (!catalog) throw new Error('no catalog')
  let next = Math.max(...file.objects.keys()) + 1
  const added = new Map<number, Buffer>()
  const add: AddObject = (body, num = next) => {
    added.set(num, typeof body === 'string' ? Buffer.from(body, 'latin1') : body)
    next = Math.max(next, num + 1)
    return num
  }
  const metadata = add(streamObject('/Type /Metadata /Subtype /XML', Buffer.from(xmpPacket(identity), 'utf8')))
  const info = add(infoObject(identity))
  const intents = identity.pdfx ? `/OutputIntents ${outputIntents(add, identity.pdfx)}` : ''

  const drop = new Set([...oldMetadata(file), file.root])
  const catalogBody = body(catalog.text)
    .replace(/\/Metadata \d+ 0 R/, '')
    .replace(/>>\s*$/, `/Metadata ${metadata} 0 R ${intents} >>`)
  added.set(file.root, Buffer.from(catalogBody, 'latin1'))
  const pageBody = body(page.text)
    .replace(/\/(?:Media|Crop|Art)Box \[[^\]]*\]/g, '')
    .replace(/>>\s*$/, `${boxes(paper)} >>`)
  const own = over ? toOverLay(readPdf(over), next) : null
  for (const [num, object] of own?.objects ?? []) add(object, num)
  added.set(page.num, Buffer.from(showLayers(pageBody, { file, over: own?.form ?? null }, paper, add), 'latin1'))
  return writePdf(file, added, drop, { info, id: identity.id, version: pdfVersion(identity.pdfx) })
}

/** Adds an object to the file, under the next number when none is given; returns the number. */
type AddObject = (body: string | Buffer, num?: number) => number

/** The name of a gallery's own layer among the page's XObjects. */
export const OWN_LAYER = 'GalleryLayer'

/** The name of the panel's layer where it is a form: on sheets that are not made at true size. */
const PANEL_LAYER = 'PanelLayer'

/**
 * The page's own contents, the gallery's layer shown after them, both at the sheet's scale. Contents are fenced so that
 * their state cannot reach what comes after; at a scale they become a form, for a pattern's matrix is that of the form
 * it is painted in and would stay as it was under a `cm` of the page (ISO 32000-1, 8.7.3.1).
 */
function showLayers(
  pageBody: string,
  { file, over }: { file: PdfFile; over: number | null },
  { scale }: Paper,
  add: AddObject,
): string {
  if (scale === 1 && over === null) return pageBody
  const content = (text: string): string => `${add(streamObject('', Buffer.from(text)))} 0 R`
  if (scale === 1) {
    const named = `/${OWN_LAYER} ${over} 0 R`
    const shown = /\/XObject\s*<</.test(pageBody)
      ? pageBody.replace(/\/XObject\s*<</, (found) => `${found} ${named}`)
      : pageBody.replace(/\/Resources\s*<</, (found) => `${found} /XObject << ${named} >>`)
    const [before, after] = [content('q\n'), content(`\nQ q /${OWN_LAYER} Do Q\n`)]
    return shown.replace(/\/Contents (\d+ 0 R)/, `/Contents [${before} $1 ${after}]`)
  }
  const { resources, body: form } = toForm(file)
  const factor = (1 / scale).toFixed(4)
  const show = (name: string): string => `q ${factor} 0 0 ${factor} 0 0 cm /${name} Do Q\n`
  const names = [`/${PANEL_LAYER} ${add(form)} 0 R`, ...(over === null ? [] : [`/${OWN_LAYER} ${over} 0 R`])]
  const contents = [content(show(PANEL_LAYER)), ...(over === null ? [] : [content(show(OWN_LAYER))])]
  return pageBody
    .replace(resources, `<< /XObject << ${names.join(' ')} >> >>`)
    .replace(/\/Contents \d+ 0 R/, `/Contents [${contents.join(' ')}]`)
}

/** Numbers of a box are padded to one width, so that preflight can lay a crop over them in place. */
export function boxText(name: string, [x, y, w, h]: readonly [number, number, number, number]): string {
  return `/${name} [${[x, y, x + w, y + h].map((v) => v.toFixed(4).padStart(10)).join(' ')}]`
}

function boxes(paper: Paper): string {
  const pt = pointsPerMm(paper)
  const { widthMm, heightMm, bleedMm, slugMm } = paper
  const [w, h] = [widthMm + 2 * slugMm, heightMm + 2 * slugMm]
  const inset = (mm: number): [number, number, number, number] => [
    mm * pt,
    mm * pt,
    (w - 2 * mm) * pt,
    (h - 2 * mm) * pt,
  ]
  return [
    boxText('MediaBox', inset(0)),
    boxText('BleedBox', inset(slugMm - bleedMm)),
    boxText('TrimBox', inset(slugMm)),
  ].join(' ')
}

let deflatedIntent: Buffer | null = null

function outputIntents(add: AddObject, pdfx: 'PDF/X-1a' | 'PDF/X-4'): string {
  deflatedIntent ??= deflateSync(readFileSync(INTENT_PROFILE), { level: 9 })
  const profile = add(streamObject('/N 4 /Alternate /DeviceCMYK /Filter /FlateDecode', deflatedIntent))
  const common =
    `/Type /OutputIntent /DestOutputProfile ${profile} 0 R /OutputConditionIdentifier (FOGRA39) ` +
    '/OutputCondition (Offset, ISO 12647-2:2004/Amd 1, paper type 1 or 2) /RegistryName (http://www.color.org) /Info (Coated FOGRA39)'
  const x = add(`<< ${common} /S /GTS_PDFX >>`)
  if (pdfx === 'PDF/X-1a') return `[${x} 0 R]`
  const a = add(`<< ${common} /S /GTS_PDFA1 >>`)
  return `[${x} 0 R ${a} 0 R]`
}

function infoObject({ title, instant, creator, pdfx }: SheetIdentity): string {
  const date = `(D:${instant.replace(/[-:TZ]/g, '').slice(0, 14)}+00'00')`
  const utf16 = Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex').toUpperCase()
  return (
    `<< /Title <${utf16}> /Creator (${creator}) /Producer (${PRODUCER}) /CreationDate ${date} /ModDate ${date} ` +
    `/Trapped /False ${pdfx ? `/GTS_PDFXVersion (${PDFX_VERSION[pdfx]})` : ''} >>`
  )
}

/** What Info says of the standard: ISO 15930-4 (X-1a:2003) and ISO 15930-7 (X-4). */
const PDFX_VERSION = { 'PDF/X-1a': 'PDF/X-1a:2003', 'PDF/X-4': 'PDF/X-4' } as const

/** PDF/X-1a:2003 is PDF 1.4. */
export function pdfVersion(pdfx: SheetIdentity['pdfx']): '1.4' | '1.6' {
  return pdfx === 'PDF/X-1a' ? '1.4' : '1.6'
}

function oldMetadata(file: PdfFile): number[] {
  return [...file.objects.values()]
    .filter((o) => o.text.includes('/Type /Metadata') || (o.text.includes('/CreationDate') && o.stream === null))
    .map((o) => o.num)
}

/** An object's content, without its number and its end. */
export function body(text: string): string {
  return text.replace(/^\s*\d+ 0 obj\s*/, '').replace(/\s*endobj\s*$/, '')
}

function streamObject(entries: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ])
}

/** Writes header, objects in the order of their numbers, one cross-reference table. */
export function writePdf(
  file: PdfFile,
  added: Map<number, Buffer>,
  drop: Set<number>,
  { info, id, version }: { info: number; id: string; version: string },
): Buffer {
  const parts: Buffer[] = [Buffer.from(`%PDF-${version}\n%\x80\x80\x80\x80\n\n`, 'latin1')]
  const highest = Math.max(...file.objects.keys(), ...added.keys())
  const offsets: (number | null)[] = []
  let at = parts[0]?.length ?? 0
  const push = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  for (let num = 1; num <= highest; num += 1) {
    const replaced = added.get(num)
    const kept = file.objects.get(num)
    offsets[num] = replaced || (kept && !drop.has(num)) ? at : null
    if (replaced)
      push(Buffer.concat([Buffer.from(`${num} 0 obj\n`, 'latin1'), replaced, Buffer.from('\nendobj\n\n', 'latin1')]))
    else if (kept && !drop.has(num)) push(file.bytes.subarray(kept.start, kept.end))
  }
  // Free entries form a list through their first field; ours points back to the head each.
  const entries = offsets
    .slice(1)
    .map((o) => (o === null ? '0000000000 00001 f\r\n' : `${String(o).padStart(10, '0')} 00000 n\r\n`))
  const trailer =
    `trailer\n<< /Size ${highest + 1} /Root ${file.root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>\n` +
    `startxref\n${at}\n%%EOF\n`
  parts.push(Buffer.from(`xref\n0 ${highest + 1}\n0000000000 65535 f\r\n${entries.join('')}${trailer}`, 'latin1'))
  return Buffer.concat(parts)
}
