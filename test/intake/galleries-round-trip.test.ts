import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { planGalleryImport } from '../../cms/intake/galleries/plan-gallery-import.ts'
import { quoteCell } from '../../cms/intake/galleries/quote-cell.ts'
import { readGalleryTable } from '../../cms/intake/galleries/read-gallery-table.ts'
import type { RegisteredGallery } from '../../cms/intake/galleries/types.ts'
import { writeGalleryTable } from '../../cms/intake/galleries/write-gallery-table.ts'
import { safeCell } from '../../site/delivery/sheet-list.ts'
import { DEMO, REGISTER } from './gallery-tables.ts'

async function opened(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as never)
  return book.worksheets[0] ?? expect.fail()
}
async function again(galleries: readonly RegisteredGallery[], lang: 'zh' | 'en' = 'zh') {
  const table = await readGalleryTable(await writeGalleryTable(galleries, lang), '画廊.xlsx')
  const printShops = [...new Map(galleries.map(({ printShop }) => [printShop.slug, printShop])).values()]
  return { table, plan: planGalleryImport(table.rows, { galleries, printShops }) }
}

test.each(['zh', 'en'] as const)('the 142 galleries come back from a table in %s without a change', async (lang) => {
  const { table, plan } = await again(DEMO, lang)
  expect(DEMO).toHaveLength(142)
  expect(table.problems).toEqual([])
  expect(plan.rows.map(({ code, action }) => [code, action])).toEqual(DEMO.map(({ code }) => [code, 'same']))
  expect({ absent: plan.absent, problems: plan.problems }).toEqual({ absent: [], problems: [] })
})

test('a table of all galleries fills an empty register with the very same', async () => {
  const { rows } = await readGalleryTable(await writeGalleryTable(DEMO, 'zh'), '画廊.xlsx')
  const plan = planGalleryImport(rows, { galleries: [], printShops: REGISTER.printShops })
  expect(plan.rows.map((row) => row.action === 'create' && row.gallery)).toEqual(DEMO)
})

test('headings, widths, a frozen head and a filter', async () => {
  const sheet = await opened(await writeGalleryTable(DEMO, 'zh'))
  const headings = (sheet.getRow(1).values as string[]).slice(1)
  expect(headings.slice(0, 4)).toEqual(['编号', '状态', '名称（中文）', '名称（英文）'])
  expect(headings).toContain('纬度（WGS-84）')
  expect(headings).toContain('画框8')
  expect(headings).not.toContain('联系人')
  expect(sheet.getColumn(3).width).toBe(34)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
  expect(sheet.autoFilter).toBe('A1:V1')
  expect(typeof sheet.getCell('K2').value).toBe('number')
})

const NASTY = [
  '=HYPERLINK("http://x","y")',
  '+86 画廊',
  '-3号门',
  '@SUM(1)',
  '\t=1+1',
  "'=1",
  "''-1",
  "'甲",
  '_x0041_',
  '甲\n乙',
  ' 甲 & <乙>',
  '2026-11',
  '001',
]

test('texts that a spreadsheet would take for formulas are quoted as on the shop’s list, and come back unchanged', async () => {
  const galleries = NASTY.map((zh, i): RegisteredGallery => {
    const gallery = DEMO[i] ?? expect.fail()
    return { ...gallery, name: { ...gallery.name, zh }, address: { zh: '甲', en: zh }, contact: zh }
  })
  const sheet = await opened(await writeGalleryTable(galleries, 'zh'))
  sheet.eachRow((row) => row.eachCell((cell) => expect(String(cell.value)).not.toMatch(/^[=+\-@\t\r]/)))
  for (const text of NASTY.slice(0, 5)) expect(quoteCell(text)).toBe(safeCell(text))
  const { plan } = await again(galleries)
  expect(plan.rows.map(({ action }) => action)).toEqual(galleries.map(() => 'same'))
})

test('gaps between frames and frames out of use come back', async () => {
  const frames = [
    { position: 2, format: 'a3', inUse: false },
    { position: 11, format: '2400x1200', inUse: true },
  ] as const
  const { table, plan } = await again([{ ...(DEMO[0] ?? expect.fail()), frames: [...frames] }], 'en')
  expect(table.rows[0]?.fields.frames).toEqual(frames)
  expect(plan.rows[0]?.action).toBe('same')
})

test('print shops that share a name are written by their slugs', async () => {
  const twin = { slug: 'second', name: { zh: '娄江图文' } }
  const galleries = DEMO.slice(0, 2).map((gallery, i) => (i === 0 ? gallery : { ...gallery, printShop: twin }))
  const { table, plan } = await again(galleries)
  expect(table.rows.map(({ fields }) => fields.printShop)).toEqual(['lou-jiang-tu-wen', 'second'])
  expect(plan.rows.map(({ action }) => action)).toEqual(['same', 'same'])
})
