import { expect, test } from 'vitest'
import { readGalleryTable } from '../../cms/intake/galleries/read-gallery-table.ts'
import { said, tableOf, withPart, zipOf } from './gallery-tables.ts'

const HEAD = ['编号', '名称', '画框']

/** A good workbook with one part changed, as a hostile or careless program might have written it. */
async function changed(part: string, change: (xml: string) => string, extra: Record<string, string> = {}) {
  return await withPart(await tableOf({ 表: [HEAD, ['TC-001', '甲', 'A3']] }), part, change, extra)
}
const SHEET = 'xl/worksheets/sheet1.xml'
const readSaid = async (bytes: Buffer, name = '画廊.xlsx') => said((await readGalleryTable(bytes, name)).problems)

test.each([
  ['an empty file', 'empty', () => Buffer.alloc(0)],
  ['an .xls of 2003', 'xls', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])],
  [
    'a workbook with a password',
    'password',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  ],
  ['a CSV', 'csv', () => Buffer.from('编号,名称\nTC-001,甲\n')],
  ['a web page called a table', 'html', () => Buffer.from('<html><body><table><tr><td>编号</td></tr></table>')],
  ['a PDF', 'other', () => Buffer.from('%PDF-1.7\n')],
  ['a DOCX', 'docx', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
  ['an .xlsb', 'xlsb', () => zipOf({ 'xl/workbook.bin': 'x' })],
  ['an .ods', 'ods', () => zipOf({ mimetype: 'x', 'content.xml': '<x/>' })],
  ['some zip', 'other', () => zipOf({ 'a.txt': 'x' })],
  ['a file cut short', 'broken', async () => (await tableOf({ 表: [HEAD] })).subarray(0, 900)],
  ['a sheet that is no XML', 'broken', () => changed(SHEET, (xml) => xml.replace('</sheetData>', ''))],
  ['a row beyond all rows', 'broken', () => changed(SHEET, (xml) => xml.replace('<row r="2"', '<row r="4000000000"'))],
])('%s is refused by what it is, in both languages, with the mend', async (_, code, make) => {
  const { rows, problems } = await readGalleryTable(await make(), '画廊.xlsx')
  expect(rows).toEqual([])
  expect(said(problems)).toEqual([`${code} @ 画廊.xlsx`])
  expect(problems[0]?.level).toBe('error')
  expect(problems[0]?.zh).toMatch(/\p{Script=Han}/u)
  expect(problems[0]?.en).toMatch(/^[\x20-\x7e]+$/)
  expect(problems[0]?.hint).toContain(' · ')
})

test('macros are not read, and that is said', async () => {
  const bytes = await changed(SHEET, (xml) => xml, { 'xl/vbaProject.bin': 'x' })
  const { rows, problems } = await readGalleryTable(bytes, '画廊.xlsm')
  expect(rows.map(({ code }) => code)).toEqual(['TC-001'])
  expect(said(problems)).toEqual(['macros @ 画廊.xlsm'])
})

test('a table without headings says which are expected', async () => {
  const { problems } = await readGalleryTable(
    await tableOf({
      表: [
        ['甲', '乙'],
        ['TC-001', 'A3'],
      ],
    }),
    '画廊.xlsx',
  )
  expect(said(problems)).toEqual(['sheet-without-headings @ 表', 'no-headings @ 画廊.xlsx'])
  expect(problems[1]?.zh).toContain('“编号”和其他列名：编号、名称（中文）')
})

test('a workbook without any words, and headings without galleries', async () => {
  expect(await readSaid(await tableOf({ 表: [] }))).toEqual(['no-headings @ 画廊.xlsx'])
  expect(await readSaid(await tableOf({ 表: [HEAD] }))).toEqual(['no-rows @ 画廊.xlsx'])
})

test('a million rows are refused before anything is made of them', async () => {
  const rows = Buffer.alloc(1_000_000 * 6, '<row/>').toString()
  expect(await readSaid(await changed(SHEET, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`)))).toEqual([
    'too-many-rows @ 画廊.xlsx',
  ])
})

test('20,000 rows are read', async () => {
  const rows = Array.from({ length: 19_999 }, (_, i) => `<row r="${i + 2}"/>`).join('')
  const bytes = await changed(SHEET, (xml) => xml.replace(/<row r="2".*<\/row>/s, rows))
  expect(await readSaid(bytes)).toEqual(['no-rows @ 画廊.xlsx'])
})

test('a part that unfolds to more than the limit is not unfolded to its end', async () => {
  const bomb = await zipOf({ 'xl/workbook.xml': '<x/>', [SHEET]: Buffer.alloc(60 * 2 ** 20, ' ') })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await readSaid(bomb)).toEqual(['too-large @ 画廊.xlsx'])
})

test('a zip that lies about its size is refused', async () => {
  const bytes = await changed(SHEET, (xml) => xml)
  const central = bytes.indexOf(Buffer.from(`PK\x01\x02`, 'latin1'))
  const entry = bytes.indexOf(SHEET, central) - 46
  bytes.writeUInt32LE(10, entry + 24)
  expect(await readSaid(bytes)).toEqual(['too-large @ 画廊.xlsx'])
})

const merged = (cells: string) => (xml: string) =>
  xml.replace('</sheetData>', `</sheetData><mergeCells count="1">${cells}</mergeCells>`)
test.each([
  ['all cells of a sheet', 'too-complex', '<mergeCell ref="A1:XFD1048576"/>'],
  ['all cells from the lower corner up', 'too-complex', '<mergeCell ref="A1048576:XFD1"/>'],
  ['cells written so that they cannot be counted', 'broken', '<mergeCell x="1" ref="A1:XFD1048576"/>'],
  ['cells over each other', 'broken', '<mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/>'],
])('a merge of %s is refused', async (_, code, cells) => {
  expect(await readSaid(await changed(SHEET, merged(cells)))).toEqual([`${code} @ 画廊.xlsx`])
})

test('a list on a whole sheet and a name for all its cells do no harm', async () => {
  const list =
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"A3"</formula1></dataValidation></dataValidations>'
  const names = '<definedNames><definedName name="all">表!$A$1:$XFD$1048576</definedName></definedNames>'
  const withList = await changed(SHEET, (xml) => xml.replace('</sheetData>', `</sheetData>${list}`))
  const withName = await changed('xl/workbook.xml', (xml) => xml.replace('</sheets>', `</sheets>${names}`))
  for (const bytes of [withList, withName]) {
    const { rows, problems } = await readGalleryTable(bytes, '画廊.xlsx')
    expect(rows.map(({ code }) => code)).toEqual(['TC-001'])
    expect(problems).toEqual([])
  }
})

test('pictures and charts of a workbook are passed over', async () => {
  const bytes = await changed(
    SHEET,
    (xml) =>
      xml.replace(
        '</worksheet>',
        '<drawing r:id="rId9"/><tableParts count="1"><tablePart r:id="rId8"/></tableParts></worksheet>',
      ),
    {
      'xl/drawings/drawing1.xml': '<chart/>',
      'xl/media/image1.png': 'x',
    },
  )
  expect((await readGalleryTable(bytes, '画廊.xlsx')).rows).toHaveLength(1)
})
