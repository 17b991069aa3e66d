import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { listEditions, listSheets, thumbnailPath } from '../../site/delivery/list-sheets.ts'
import { safeCell } from '../../site/delivery/sheet-list.ts'
import { streamPackage, writePackages } from '../../site/delivery/stream-package.ts'
import { pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress, type TestPress } from '../support/press.ts'
import { unzip } from '../support/unzip.ts'

let press: TestPress
const edition = '2026-11'
beforeAll(async () => {
  press = await openTestPress((snapshot) => {
    const gallery = snapshot.galleries.find((g) => g.code === 'TC-004')
    Object.assign(gallery ?? {}, { name: { zh: '=HYPERLINK("http://x")' } })
  })
  await pressPosters(press.options)
})

test('what is listed is what lies there, by shop and gallery', () => {
  const { dataDir } = press
  expect(listEditions({ dataDir })).toEqual([edition])
  const shops = listSheets({ dataDir, edition })
  expect(shops.map((s) => [s.slug, s.sheets.length])).toEqual([
    ['jia-tuwen', 12],
    ['yi-yinshua', 3],
  ])
  for (const sheet of shops.flatMap((s) => s.sheets)) {
    expect(readFileSync(sheet.path).length).toBe(sheet.bytes)
    expect(existsSync(thumbnailPath({ dataDir, edition }, sheet.thumbnail ?? ''))).toBe(true)
  }
  expect(listSheets({ dataDir, edition: '2026-10' })).toEqual([])
})

test('a shop’s package holds its sheets, their sums, a list and a word in Chinese', async () => {
  const files = unzip(await buffer(await streamPackage({ dataDir: press.dataDir, edition, shop: 'shop-b' })))
  const root = 'yi-yinshua_2026-11/'
  const sums = files.get(`${root}SHA256SUMS`)?.toString('utf8').trim().split('\n') ?? []
  expect(sums).toHaveLength(3)
  for (const line of sums) {
    const [sum, name] = line.split('  ')
    const bytes = files.get(root + name)
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(sum)
    expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-')
  }
  expect(files.get(`${root}说明.txt`)?.toString('utf8')).toContain('共 3 张')
  expect([...files.keys()].every((name) => name.startsWith(root))).toBe(true)
})

test('the sheet list names gallery, size, file and sum, and no cell is a formula', async () => {
  const files = unzip(await buffer(await streamPackage({ dataDir: press.dataDir, edition, shop: 'yi-yinshua' })))
  const book = new ExcelJS.Workbook()
  const xlsx = files.get('yi-yinshua_2026-11/印张清单.xlsx') ?? Buffer.alloc(0)
  await book.xlsx.load(new Uint8Array(xlsx).buffer)
  const [sheet] = book.worksheets
  const rows = (sheet?.getSheetValues() ?? []).slice(2) as unknown[][]
  expect(rows).toHaveLength(3)
  expect(rows.flat()).toEqual(expect.arrayContaining(['TC-004_2026-11_1of2_a3.pdf', 297, 420, '户外写真背胶']))
  sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
  expect(rows[0]?.[2]).toBe(`'=HYPERLINK("http://x")`)
  expect(['=1', '+1', '-1', '@a', '\t=1'].map(safeCell)).toEqual(["'=1", "'+1", "'-1", "'@a", "'\t=1"])
})

test('packages are written for every shop, and a missing edition is a problem', async () => {
  const written = await writePackages({ dataDir: press.dataDir, edition })
  expect(written.map((p) => [p.shop, p.sheets])).toEqual([
    ['jia-tuwen', 12],
    ['yi-yinshua', 3],
  ])
  for (const { file } of written) expect(unzip(readFileSync(file)).size).toBeGreaterThan(3)
  await expect(writePackages({ dataDir: press.dataDir, edition: '2026-10' })).rejects.toThrow('package/no-sheets')
  await expect(streamPackage({ dataDir: press.dataDir, edition, shop: 'nobody' })).rejects.toThrow('package/no-sheets')
})

test('two runs of one edition at once give the same whole packages, and old halves are cleared', async () => {
  const dir = join(press.dataDir, 'packages', edition)
  const [old, young] = [join(dir, 'jia-tuwen.zip.1-ab.part'), join(dir, 'yi-yinshua.zip.2-cd.part')]
  for (const part of [old, young]) writeFileSync(part, 'half')
  const yesterday = new Date(Date.now() - 86_400_000)
  utimesSync(old, yesterday, yesterday)
  const runs = await Promise.all([1, 2, 3].map(() => writePackages({ dataDir: press.dataDir, edition })))
  for (const { file, sheets } of runs.flat()) expect(unzip(readFileSync(file)).size).toBe(sheets + 3)
  // Another run may still be writing the young one.
  expect(readdirSync(dir).sort()).toEqual(['jia-tuwen.zip', 'yi-yinshua.zip', 'yi-yinshua.zip.2-cd.part'])
  rmSync(young)
})

test('a sheet that cannot be read stops its package, which stays as it was, without litter', async () => {
  const dir = join(press.dataDir, 'packages', edition)
  const before = readFileSync(join(dir, 'jia-tuwen.zip'))
  const sheet = listSheets({ dataDir: press.dataDir, edition })[0]?.sheets[1]?.path ?? ''
  renameSync(sheet, `${sheet}.away`)
  mkdirSync(sheet)
  await expect(writePackages({ dataDir: press.dataDir, edition })).rejects.toThrow('not a file')
  const streamed = buffer(await streamPackage({ dataDir: press.dataDir, edition, shop: 'jia-tuwen' }))
  await expect(streamed).rejects.toThrow('not a file')
  rmSync(sheet, { recursive: true })
  renameSync(`${sheet}.away`, sheet)
  expect(readdirSync(dir).sort()).toEqual(['jia-tuwen.zip', 'yi-yinshua.zip'])
  expect(readFileSync(join(dir, 'jia-tuwen.zip')).equals(before)).toBe(true)
})

test('a sheet whose file is gone is not in the package', async () => {
  const [sheet] = listSheets({ dataDir: press.dataDir, edition })[0]?.sheets ?? []
  rmSync(sheet?.path ?? join(press.dataDir, 'none'))
  const files = unzip(await buffer(await streamPackage({ dataDir: press.dataDir, edition, shop: 'shop-a' })))
  expect([...files.keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(11)
})
