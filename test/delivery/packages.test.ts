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
import ExcelJS from 'exceljs'
import { JSDOM } from 'jsdom'
import * as mupdf from 'mupdf'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { listEditions, listSheets, thumbnailPath } from '../../site/delivery/list-sheets.ts'
import { readPackage, readReprint } from '../../site/delivery/read-package.ts'
import { safeCell } from '../../site/delivery/sheet-list.ts'
import { writePackages } from '../../site/delivery/write-packages.ts'
import { writeReprint } from '../../site/delivery/write-reprint.ts'
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

/** The package of a shop as it lies there, made when its sheets ask for it. */
const packed = async (shop: string) => {
  const [written] = await writePackages({ dataDir: press.dataDir, edition, shop })
  return unzip(readFileSync(written?.file ?? ''))
}

test('a shop’s package holds its sheets, their sums, a list, an overview and a word in Chinese', async () => {
  const files = await packed('shop-b')
  const root = 'yi-yinshua_2026-11/'
  const sums = files.get(`${root}SHA256SUMS`)?.toString('utf8').trim().split('\n') ?? []
  expect(sums).toHaveLength(6)
  for (const line of sums) {
    const [sum, name] = line.split('  ')
    const bytes = files.get(root + name)
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(sum)
    if (name?.startsWith('sheets/')) expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-')
  }
  expect(files.get(`${root}说明.txt`)?.toString('utf8')).toContain('共 3 张')
  expect([...files.keys()].every((name) => name.startsWith(root))).toBe(true)
})

test('the sheet list names gallery, size, file and sum, and no cell is a formula', async () => {
  const files = await packed('yi-yinshua')
  const book = new ExcelJS.Workbook()
  const xlsx = files.get('yi-yinshua_2026-11/印张清单.xlsx') ?? Buffer.alloc(0)
  await book.xlsx.load(new Uint8Array(xlsx).buffer)
  const [sheet] = book.worksheets
  const rows = (sheet?.getSheetValues() ?? []).slice(2) as unknown[][]
  expect(rows).toHaveLength(3)
  expect(rows.flat()).toEqual(
    expect.arrayContaining(['TC-004_2026-11_1of2_a3.pdf', 297, 420, '户外写真背胶', '1:1', '2026-11-01']),
  )
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
  await expect(writePackages({ dataDir: press.dataDir, edition, shop: 'nobody' })).rejects.toThrow('package/no-sheets')
})

test('two runs of one edition at once give the same whole packages, and old halves are cleared', async () => {
  const dir = join(press.dataDir, 'packages', edition)
  const [old, young] = [join(dir, 'jia-tuwen.zip.1-ab.part'), join(dir, 'yi-yinshua.zip.2-cd.part')]
  for (const part of [old, young]) writeFileSync(part, 'half')
  const yesterday = new Date(Date.now() - 86_400_000)
  utimesSync(old, yesterday, yesterday)
  for (const name of ['jia-tuwen.zip', 'yi-yinshua.zip']) rmSync(join(dir, name))
  const runs = await Promise.all([1, 2, 3].map(() => writePackages({ dataDir: press.dataDir, edition })))
  for (const { file, sheets } of runs.flat()) expect(unzip(readFileSync(file)).size).toBe(sheets + 5)
  // Another run may still be writing the young one.
  expect(readdirSync(dir).sort()).toEqual(['jia-tuwen.zip', 'yi-yinshua.zip', 'yi-yinshua.zip.2-cd.part'])
  rmSync(young)
})

test('a sheet that cannot be read, or is another than was checked, stops its package; the old one stays, without litter', async () => {
  const { dataDir } = press
  const dir = join(dataDir, 'packages', edition)
  const before = readFileSync(join(dir, 'jia-tuwen.zip'))
  const path = listSheets({ dataDir, edition })[0]?.sheets[1]?.path ?? ''
  renameSync(path, `${path}.away`)
  // The first sheet's file is gone, so a new package is due and meets the second.
  const first = listSheets({ dataDir, edition })[0]?.sheets[0]?.path ?? ''
  renameSync(first, `${first}.away`)
  mkdirSync(path)
  await expect(writePackages({ dataDir, edition })).rejects.toThrow(/EISDIR|unexpected number of bytes/)
  rmSync(path, { recursive: true })
  const bytes = readFileSync(`${path}.away`)
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  writeFileSync(path, bytes)
  await expect(writePackages({ dataDir, edition })).rejects.toThrow('package/sheet-changed')
  rmSync(path)
  for (const sheet of [path, first]) renameSync(`${sheet}.away`, sheet)
  expect(readdirSync(dir).sort()).toEqual(['jia-tuwen.zip', 'yi-yinshua.zip'])
  expect(readFileSync(join(dir, 'jia-tuwen.zip')).equals(before)).toBe(true)
})

test('the same sheets give the same package, byte for byte; it is not written twice, and says when it is old', async () => {
  const { dataDir } = press
  const [shop] = listSheets({ dataDir, edition })
  if (!shop) throw new Error('the press has no shop')
  const [one] = await writePackages({ dataDir, edition, shop: shop.slug })
  const before = readFileSync(one?.file ?? '')
  expect(one?.written).toBe(false)
  rmSync(one?.file ?? '')
  const said: number[] = []
  const [again] = await writePackages({ dataDir, edition, shop: shop.slug, onProgress: ({ done }) => said.push(done) })
  expect(again?.written).toBe(true)
  expect(readFileSync(one?.file ?? '').equals(before)).toBe(true)
  expect([said[0], said.at(-1), said.every((n, i) => i === 0 || n >= (said[i - 1] ?? 0))]).toEqual([0, 12, true])
  const { sheets } = shop
  const changed = { ...shop, sheets: sheets.map((s, i) => (i === 0 ? { ...s, sha256: 'other' } : s)) }
  const seal = await readPackage({ dataDir, edition }, shop)
  expect(seal).toMatchObject({ current: true, sheets: 12, bytes: before.length })
  expect(await readPackage({ dataDir, edition }, changed)).toMatchObject({ current: false, mark: seal?.mark })
  expect(await readPackage({ dataDir, edition: '2026-10' }, shop)).toBeNull()
})

test('the overview names every sheet on A4 pages, with a picture each and its fonts inside', async () => {
  const files = await packed('jia-tuwen')
  const pdf = files.get('jia-tuwen_2026-11/印张总览.pdf') ?? Buffer.alloc(0)
  const text = mupdf.Document.openDocument(pdf, 'application/pdf').loadPage(0).toStructuredText('').asText()
  for (const { sheets } of listSheets({ dataDir: press.dataDir, edition }).filter((s) => s.slug === 'jia-tuwen'))
    for (const { gallery, widthMm, heightMm } of sheets) {
      expect(text).toContain(gallery)
      expect(text.replaceAll(' ', '')).toContain(`${widthMm}×${heightMm}`)
    }
  const { width, height } = (await PDFDocument.load(pdf)).getPage(0).getSize()
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
})

test('the report opens anywhere, counts every file, and says what each kind of them is', async () => {
  const files = await packed('jia-tuwen')
  const html = files.get('jia-tuwen_2026-11/印前检查.html')?.toString('utf8') ?? ''
  const { document } = new JSDOM(html).window
  expect(document.querySelector('.sum')?.textContent).toMatch(/^12 个文件全部通过印前检查/)
  const named = [...document.querySelectorAll('.files li')].map((li) => li.textContent)
  expect(named.sort()).toEqual([...files.keys()].flatMap((name) => name.split('/sheets/')[1] ?? []).sort())
  for (const section of document.querySelectorAll('section')) {
    expect(section.querySelector('h2')?.textContent).toMatch(/第 \d 版.*毫米/)
    expect(section.querySelector('.facts')?.textContent).toMatch(/成品尺寸.*\d+ × \d+ mm/)
    expect(section.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/webp;base64,/)
  }
  expect(html).not.toMatch(/(?:src|href)="(?!data:|#)/)
})

test('a reprint is that one file again, with a slip that says why', async () => {
  const { dataDir } = press
  const sheet = listSheets({ dataDir, edition })[0]?.sheets[2]
  const asked = { dataDir, edition, file: sheet?.file ?? '', reason: '被风刮破', day: '2026-11-25' }
  expect(await readReprint({ dataDir, edition }, asked.file)).toBeNull()
  const path = await writeReprint(asked)
  expect(await readReprint({ dataDir, edition }, asked.file)).toMatchObject({ path, sheets: 1 })
  const files = [...unzip(readFileSync(path ?? ''))]
  expect(files.map(([name]) => name.split('/').slice(1).join('/'))).toEqual([
    '补印单.txt',
    'SHA256SUMS',
    `sheets/${asked.file}`,
  ])
  expect(files[0]?.[1].toString('utf8')).toContain('被风刮破')
  expect(files[2]?.[1].equals(readFileSync(sheet?.path ?? ''))).toBe(true)
  expect(await writeReprint({ ...asked, file: '../manifest.json' })).toBeNull()
})

test('a sheet whose file is gone is not in the package', async () => {
  const [sheet] = listSheets({ dataDir: press.dataDir, edition })[0]?.sheets ?? []
  rmSync(sheet?.path ?? join(press.dataDir, 'none'))
  const files = await packed('shop-a')
  expect([...files.keys()].filter((name) => name.includes('/sheets/'))).toHaveLength(11)
})
