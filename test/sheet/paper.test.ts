import { expect, test } from 'vitest'
import { FORMAT_IDS } from '#contract'
import { cleanText } from '../../site/sheet/clean-text.ts'
import { codePath, editionName, sheetFileName } from '../../site/sheet/names.ts'
import { PT_PER_MM, toPaper } from '../../site/sheet/paper.ts'
import { qrRuns } from '../../site/sheet/qr-runs.ts'
import { leastPpi, readingFloors } from '../../site/sheet/reading.ts'
import { plainTitle, titlePhrases } from '../../site/sheet/title-phrases.ts'

test('body type is a 200th of the reading distance and never under the format’s own floor', () => {
  expect(readingFloors('900x1200', 3).bodyFloorPt).toBeCloseTo((3000 / 200) * PT_PER_MM, 1)
  expect(readingFloors('600x900', 1).bodyFloorPt).toBe(28)
  expect(readingFloors('2400x1200', 5).bodyFloorPt).toBeCloseTo(70.9, 1)
  for (const format of FORMAT_IDS) expect(readingFloors(format, 2).captionFloorPt).toBe(format === 'a3' ? 9 : 24)
})

test('the code is a tenth of the distance wide, 60 mm at least', () => {
  expect(readingFloors('600x900', 1.5).qrMm).toBe(150)
  expect(readingFloors('2400x1200', 2).qrMm).toBe(200)
  for (const format of FORMAT_IDS) expect(readingFloors(format, 0.3).qrMm).toBeGreaterThanOrEqual(60)
})

test('a picture needs what the eye can part from there, and 72 ppi', () => {
  expect(leastPpi(3)).toBe(72)
  expect(leastPpi(0.6)).toBeCloseTo(3438 / (600 / 25.4), 3)
})

test('crop marks stand 6 mm outside the bleed, and take no room where nobody wants them', () => {
  expect(toPaper('600x900', { bleedMm: 3, cropMarks: true })).toMatchObject({ widthMm: 600, heightMm: 900, slugMm: 9 })
  expect(toPaper('a3', { bleedMm: 0, cropMarks: false }).slugMm).toBe(0)
})

test('a title keeps the editor’s breaks, its words whole and its punctuation with them', () => {
  expect(titlePhrases('头顶有|座房子', 'zh')).toEqual([expect.arrayContaining(['头顶']), expect.any(Array)])
  const words = titlePhrases('台风来了怎么办？一张图看懂“预警”信号', 'zh').flat()
  expect(words.join('')).toBe('台风来了怎么办？一张图看懂“预警”信号')
  expect(words.some((w) => /^[？”]/.test(w) || /[“]$/.test(w))).toBe(false)
  expect(plainTitle('头顶有|座房子', 'zh')).toBe('头顶有座房子')
  expect(plainTitle('A house|overhead', 'en')).toBe('A house overhead')
})

test('a sheet’s name and its code say gallery, edition and panel', () => {
  const sheet = { gallery: 'TC-017', edition: '2026-11', no: 2, of: 4, format: '600x900' } as const
  expect(sheetFileName({ ...sheet, file: 'pdf' })).toBe('TC-017_2026-11_2of4_600x900.pdf')
  expect(sheetFileName({ ...sheet, file: 'tiff' })).toBe('TC-017_2026-11_2of4_600x900.tif')
  const path = codePath({ code: 'TC-017' as never }, { edition: '2026-11' as never, no: 2 })
  expect(`kphl.example${path}`).toBe('kphl.example/q/017-2611-2')
  expect(`kphl.example${path}`.length).toBeLessThanOrEqual(25)
  expect(codePath({ code: 'TC-017' as never }, { edition: '2026-08-e1' as never, no: 1 })).toBe('/q/017-2608e1-1')
  expect([editionName('2026-11', 'zh'), editionName('2026-11', 'en')]).toEqual(['2026年11月', 'November 2026'])
})

test('the runs of a code are its dark modules', () => {
  const rows = qrRuns('https://kphl.example/q/017-2611-2')
  expect(rows.length).toBe(29)
  expect(rows[0]?.[0]).toEqual([0, 7])
  expect(Math.max(...rows.flat().map(([from, length]) => from + length))).toBe(29)
})

test('marks that turn the line or print nothing are left out, letters of any script stay', () => {
  expect(cleanText('安全\u202e反\u200b转\u0007\t完')).toBe('安全反转 完')
  expect(cleanText('שלום العربية 一\n二')).toBe('שלום العربية 一\n二')
})
