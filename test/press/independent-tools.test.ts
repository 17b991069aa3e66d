import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Profile } from '#contract'
import { pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress } from '../support/press.ts'
import { runTool, veraPdf } from '../support/tools.ts'

/** Finished sheets of one gallery in the product's own layouts, whose shop has another standard each time. */
async function press(change: Partial<Profile>): Promise<string[]> {
  const { options } = await openTestPress((snapshot) => {
    for (const shop of snapshot.printShops) Object.assign(shop.profile, change)
    const frames = snapshot.galleries.find((g) => g.code === 'TC-004')?.frames ?? []
    for (const frame of frames) if (frame.position === 1) frame.format = '600x900'
  })
  const { layoutsDir: _, ...own } = options
  const { outDir, problems } = await pressPosters({ ...own, gallery: 'TC-004', workers: 1 })
  expect(problems.filter((p) => p.level === 'error')).toEqual([])
  const files = readdirSync(outDir).filter((f) => f.endsWith('.pdf'))
  return files.map((f) => join(outDir, f))
}

let [x4, x1a, plain]: string[][] = []
beforeAll(async () => {
  x4 = await press({})
  x1a = await press({ conformance: 'PDF/X-1a' })
  plain = await press({ process: 'inkjet', conformance: 'none', bleedMm: 0, cropMarks: false, black: 'rich' })
}, 120_000)

/** The four plates of a page, 8 bits a dot, 255 where there is full ink; and the names of any others. */
async function plates(file: string): Promise<{ inks: Record<'C' | 'M' | 'Y' | 'K', Buffer>; others: string[] }> {
  const dir = mkdtempSync(join(tmpdir(), 'plates-'))
  const args = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=tiffsep', '-r30', '-dTextAlphaBits=1']
  const { code, out } = runTool('gs', [...args, '-dGraphicsAlphaBits=1', `-sOutputFile=${dir}/p%d.tif`, file])
  expect([code, out]).toEqual([0, ''])
  const plate = async (name: string): Promise<Buffer> => {
    const { data } = await sharp(join(dir, `p1(${name}).tif`))
      .toColourspace('b-w')
      .negate()
      .raw()
      .toBuffer({
        resolveWithObject: true,
      })
    return data
  }
  const [C, M, Y, K] = await Promise.all(['Cyan', 'Magenta', 'Yellow', 'Black'].map(plate))
  const named = readdirSync(dir).flatMap((f) => /\((.+)\)\.tif$/.exec(f)?.[1] ?? [])
  const others = named.filter((name) => !['Cyan', 'Magenta', 'Yellow', 'Black'].includes(name))
  if (!C || !M || !Y || !K) throw new Error('a plate is missing')
  return { inks: { C, M, Y, K }, others }
}

describe('by tools that did not write the files', () => {
  test('qpdf finds every file whole', () => {
    for (const file of [x4, x1a, plain].flat()) expect(runTool('qpdf', ['--check', file ?? '']).code, file).toBe(0)
  })

  test('poppler finds every font embedded, as a subset, and none of Type 3', () => {
    for (const file of [x4, x1a, plain].flat()) {
      const { out } = runTool('pdffonts', [file ?? ''])
      const fonts = out.trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(2)
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto\S+ +CID TrueType +Identity-H +yes yes yes/)
    }
  })

  test('Ghostscript separates every sheet into four plates under the ink limit', async () => {
    for (const file of [x4?.[0], x1a?.[1], plain?.[0]]) {
      const { inks, others } = await plates(file ?? '')
      expect(others).toEqual([])
      let most = 0
      for (let i = 0; i < inks.K.length; i += 1) {
        const sum = (inks.C[i] ?? 0) + (inks.M[i] ?? 0) + (inks.Y[i] ?? 0) + (inks.K[i] ?? 0)
        // Crop marks stand on all plates.
        if (sum < 4 * 250) most = Math.max(most, sum)
      }
      expect((most / 255) * 100).toBeLessThanOrEqual(302)
    }
  })

  test('where black is full on an offset sheet it is alone: text and code, all but the crop marks', async () => {
    for (const file of [x4?.[0], x1a?.[1]]) {
      const { inks } = await plates(file ?? '')
      let [alone, mixed] = [0, 0]
      for (let i = 0; i < inks.K.length; i += 1) {
        if ((inks.K[i] ?? 0) < 250) continue
        const others = [inks.C[i] ?? 0, inks.M[i] ?? 0, inks.Y[i] ?? 0]
        if (others.every((ink) => ink === 0)) alone += 1
        else if (!others.every((ink) => ink > 250)) mixed += 1
      }
      expect(alone).toBeGreaterThan(1000)
      expect(mixed).toBe(0)
    }
  })

  test('there is no colour but ink in the streams of an offset file', () => {
    for (const file of [x4, x1a].flat()) {
      const text = readFileSync(file ?? '').toString('latin1')
      for (const word of ['/DeviceRGB', '/DeviceGray', '/CalRGB', '/CalGray', '/Lab ', '/Separation'])
        expect(text.includes(word), `${file}: ${word}`).toBe(false)
    }
  })

  test('veraPDF, asked for PDF/A-2b, finds fonts, colour and XMP of a PDF/X-4 sheet in order', () => {
    for (const [file, broken] of veraPdf('2b', x4 ?? [])) expect(broken, file).toEqual([])
  }, 300_000)
})
