import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Profile } from '#contract'
import { readManifest } from '../../site/press/manifest.ts'
import { rasterOf } from '../../site/press/page-raster.ts'
import { pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress } from '../support/press.ts'

const A3_OF_B = 'TC-004_2026-11_2of2_a3'
const RGB = { process: 'inkjet', conformance: 'none', colour: 'rgb', maxInk: 400 } as const

/** Presses TC-004, whose shop prints offset, to another profile with the product's own layouts. */
async function press(change: Partial<Profile>, own: Partial<Profile> | null = null) {
  const test = await openTestPress((snapshot) => {
    for (const shop of snapshot.printShops) {
      Object.assign(shop.profile, change)
      const [frame] = snapshot.galleries.find((g) => g.code === 'TC-004')?.frames ?? []
      if (own && frame) frame.format = '600x900'
      if (own) shop.special = [{ formats: ['a3'], profile: { ...shop.profile, ...own } }]
    }
  })
  const { layoutsDir: _, ...options } = test.options
  const report = await pressPosters({ ...options, gallery: 'TC-004', workers: 1 })
  const errors = report.problems.filter((p) => p.level === 'error')
  const open = (file: string): Buffer => readFileSync(join(report.outDir, file))
  return { errors, open, sheets: readManifest(report.outDir)?.sheets ?? [], outDir: report.outDir }
}

test('PDF/X-1a is PDF 1.4 with an intent of its own, without transparency and without any colour but inks', async () => {
  const { errors, open } = await press({ conformance: 'PDF/X-1a' })
  expect(errors).toEqual([])
  const bytes = open(`${A3_OF_B}.pdf`)
  expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.4')
  const doc = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()
  if (!doc) throw new Error('not a PDF')
  expect(doc.getTrailer().get('Info').get('GTS_PDFXVersion').asString()).toBe('PDF/X-1a:2003')
  expect(doc.getTrailer().get('Info').get('Trapped').asName()).toBe('False')
  const intents = doc.getTrailer().get('Root').get('OutputIntents')
  expect([intents.length, intents.get(0).get('S').asName()]).toEqual([1, 'GTS_PDFX'])
  const text = bytes.toString('latin1')
  for (const word of ['/SMask', '/ca ', '/CA ', '/BM ', '/S /Transparency', '/DeviceRGB', '/ICCBased', '/OCG'])
    expect(text.includes(word), word).toBe(false)
})

test('a sheet at 1:2 is half as large and looks the same', async () => {
  const full = await press({ process: 'inkjet', conformance: 'none' })
  const half = await press({ process: 'inkjet', conformance: 'none', scale: 2 })
  expect(half.errors).toEqual([])
  const [a, b] = [full, half].map(({ open }) => open(`${A3_OF_B}.pdf`))
  const boxOf = (bytes: Buffer | undefined): number[] => [
    ...mupdf.Document.openDocument(bytes ?? Buffer.alloc(0), 'application/pdf')
      .loadPage(0)
      .getBounds(),
  ]
  const [, , width = 0, height = 0] = boxOf(a)
  expect(boxOf(b)[2]).toBeCloseTo(width / 2, 2)
  expect(boxOf(b)[3]).toBeCloseTo(height / 2, 2)
  const [one, two] = [await rasterOf(a ?? Buffer.alloc(0), 600), await rasterOf(b ?? Buffer.alloc(0), 600)]
  let unlike = 0
  for (let i = 0; i < one.data.length; i += 4) if (Math.abs((one.data[i] ?? 0) - (two.data[i] ?? 0)) > 48) unlike += 1
  expect(unlike / (one.data.length / 4)).toBeLessThan(0.002)
})

test.each([
  ['tiff', '.tif', 'tiff'],
  ['jpg', '.jpg', 'jpeg'],
] as const)(
  'a shop that takes %s gets the sheet at its size, in sRGB, and its name says so',
  async (file, ending, format) => {
    const { errors, open, sheets } = await press({ ...RGB, file, minPpi: 120 })
    expect(errors).toEqual([])
    const sheet = sheets.find((s) => s.file.startsWith(A3_OF_B))
    expect(sheet).toMatchObject({ file: `${A3_OF_B}${ending}`, colour: 'sRGB' })
    const { density = 0, width = 0, ...meta } = await sharp(open(`${A3_OF_B}${ending}`)).metadata()
    expect(meta).toMatchObject({ format, space: 'srgb', hasProfile: true })
    // 297 mm and on each side 3 mm of bleed and 6 mm for the marks, at the 150 ppi a notice board wants.
    expect(density).toBeCloseTo(150, 0)
    expect((width / density) * 25.4).toBeCloseTo(297 + 18, 0)
    expect(sheet?.bytes).toBe(open(`${A3_OF_B}${ending}`).length)
  },
)

test('a picture file over the shop’s limit is refused', async () => {
  const { errors, sheets } = await press({ ...RGB, file: 'tiff', maxFileMb: 0.02 })
  expect(errors.map((p) => p.code)).toContain('sheet/too-large')
  expect(sheets).toEqual([])
})

test('a format with a profile of its own follows it, the others the shop’s', async () => {
  const { sheets } = await press({}, { ...RGB, file: 'jpg', material: { zh: '相纸' } })
  expect(sheets.map((s) => [s.format, s.file.slice(-4), s.material])).toEqual([
    ['600x900', '.pdf', '户外写真背胶'],
    ['a3', '.jpg', '相纸'],
  ])
})
