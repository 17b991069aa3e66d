import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { readManifest } from '../../site/press/manifest.ts'
import { readCode } from '../../site/press/preflight/read-code.ts'
import { type PressReport, pressPosters } from '../../site/press/press-posters.ts'
import { PT_PER_MM, toPaper } from '../../site/sheet/paper.ts'
import { openTestPress, type TestPress } from '../support/press.ts'

let press: TestPress
let report: PressReport
const open = (file: string): Buffer => readFileSync(join(report.outDir, file))
/** A sheet of the offset shop: CMYK, bleed, marks, PDF/X-4. */
const OFFSET = 'TC-004_2026-11_2of2_a3.pdf'
const INKJET = 'TC-001_2026-11_1of4_600x900.pdf'

beforeAll(async () => {
  press = await openTestPress()
  report = await pressPosters(press.options)
})

test('every frame in use has its finished sheet, and the manifest names what lies there', () => {
  expect(report.problems.filter((p) => p.level === 'error')).toEqual([])
  expect(report).toMatchObject({ ok: true, edition: '2026-11', counts: { planned: 15, pressed: 15, failed: 0 } })
  const manifest = readManifest(report.outDir)
  expect(manifest?.sheets).toHaveLength(15)
  for (const sheet of manifest?.sheets ?? []) expect(open(sheet.file).length).toBe(sheet.bytes)
})

test('the boxes are the trim, the bleed round it and the page with its marks', async () => {
  const page = (await PDFDocument.load(open(OFFSET), { updateMetadata: false })).getPage(0)
  const mm = (v: number): number => v * PT_PER_MM
  expect(page.getMediaBox().width).toBeCloseTo(mm(297 + 18), 2)
  expect(page.getTrimBox().width).toBeCloseTo(mm(297), 2)
  expect(page.getTrimBox().height).toBeCloseTo(mm(420), 2)
  expect(page.getTrimBox().x).toBeCloseTo(mm(9), 2)
  expect(page.getBleedBox().x).toBeCloseTo(mm(6), 2)
  const inkjet = (await PDFDocument.load(open(INKJET), { updateMetadata: false })).getPage(0)
  expect(inkjet.getMediaBox()).toEqual(inkjet.getTrimBox())
  expect(inkjet.getSize().height).toBeCloseTo(mm(900), 2)
})

test('a sheet built to PDF/X-4 carries the output intent, and Info and XMP agree', async () => {
  const bytes = open(OFFSET)
  expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.6')
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const intents = doc.catalog.lookup(PDFName.of('OutputIntents'))?.toString()
  expect(intents).toBeDefined()
  const kinds = doc.context
    .enumerateIndirectObjects()
    .flatMap(([, o]) => (o instanceof PDFDict ? String(o.get(PDFName.of('S'))) : []))
  expect(kinds).toContain('/GTS_PDFX')
  const info = doc.context.lookup(doc.context.trailerInfo.Info, PDFDict)
  const title = info.lookup(PDFName.of('Title'), PDFHexString).decodeText()
  const packet = doc.catalog.lookup(PDFName.of('Metadata'))
  const xmp = packet instanceof PDFRawStream ? Buffer.from(packet.contents).toString('utf8') : ''
  expect(xmp).toContain(`>${title}<`)
  expect(xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4<')
  expect(info.lookup(PDFName.of('GTS_PDFXVersion'), PDFString).asString()).toBe('PDF/X-4')
  expect(xmp).toContain('<xmp:ModifyDate>2026-10-20T08:00:00Z<')
  const plain = await PDFDocument.load(open(INKJET), { updateMetadata: false })
  expect(plain.catalog.get(PDFName.of('OutputIntents'))).toBeUndefined()
})

test('fonts are embedded and another reader finds the words', () => {
  const doc = mupdf.Document.openDocument(open(OFFSET), 'application/pdf')
  const text = doc.loadPage(0).toStructuredText('').asText()
  expect(text).toContain('TC-004')
  expect(text).toContain('kphl.example/q/004-2611-2')
  const raw = open(OFFSET).toString('latin1')
  expect(raw.match(/\/Type \/FontDescriptor/g)?.length).toBe(raw.match(/\/FontFile2 \d+ 0 R/g)?.length)
  expect(raw).not.toContain('/Type3')
})

test('nothing on an offset sheet is grey or RGB, and its photograph is CMYK', async () => {
  const photo = readManifest(report.outDir)?.sheets.find((s) => s.shop === 'shop-b' && s.panelNo === 3)
  const doc = mupdf.Document.openDocument(open(photo?.file ?? OFFSET), 'application/pdf')
  const spaces = new Set<string>()
  const note = (_: unknown, __: unknown, space: mupdf.ColorSpace): void => void spaces.add(space.getName())
  const device = new mupdf.Device({
    fillPath: (_path, _evenOdd, _ctm, space) => note(0, 0, space),
    strokePath: (_path, _stroke, _ctm, space) => note(0, 0, space),
    fillText: (_text, _ctm, space) => note(0, 0, space),
    fillImage: (image) => note(0, 0, image.getColorSpace() ?? mupdf.ColorSpace.DeviceGray),
  })
  doc.loadPage(0).run(device, mupdf.Matrix.identity)
  device.close()
  expect([...spaces]).toEqual(['DeviceCMYK'])
})

test('each code leads to its own gallery and panel, read from the finished file', async () => {
  const paper = toPaper('a3', { bleedMm: 3, cropMarks: true })
  expect(await readCode(open(OFFSET), paper, null)).toBe('https://kphl.example/q/004-2611-2')
  expect(await readCode(open('TC-004_2026-11_1of2_a3.pdf'), paper, null)).toBe('https://kphl.example/q/004-2611-1')
})

test('the same snapshot gives the same bytes', async () => {
  const again = await openTestPress()
  const second = await pressPosters({ ...again.options, gallery: 'TC-004' })
  expect(readFileSync(join(second.outDir, OFFSET)).equals(open(OFFSET))).toBe(true)
})
