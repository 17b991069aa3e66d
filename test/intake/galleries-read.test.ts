import { expect, test } from 'vitest'
import { readGalleryTable } from '../../cms/intake/galleries/read-gallery-table.ts'
import { said, tableOf } from './gallery-tables.ts'

const HEAD = ['编号', '名称', '画框']
const read = async (...args: Parameters<typeof tableOf>) => readGalleryTable(await tableOf(...args), '画廊.xlsx')

test('headings are found in Chinese, in any order, below titles', async () => {
  const { rows, problems } = await read({
    名录: [
      ['太仓科普画廊一览'],
      [],
      ['地址', '编 号', '镇、街道', '名称'],
      ['洋沙路217号', 'TC-002', '娄东街道', '洋沙画廊'],
    ],
  })
  expect(problems).toEqual([])
  expect(rows).toEqual([
    {
      sheet: '名录',
      row: 4,
      code: 'TC-002',
      fields: { addressZh: '洋沙路217号', townZh: '娄东街道', nameZh: '洋沙画廊' },
      problems: [],
    },
  ])
})

test('headings are found in English', async () => {
  const { rows } = await read({
    Galleries: [
      ['Print Shop', 'Code', 'Name (Chinese)', 'Name (English)', 'Viewing distance (m)', 'State', 'Frame 1', 'Frame 2'],
      ['Liuhe Colour Printing', 'TC-002', '洋沙画廊', 'Yangsha', '2 m', 'Under repair', 'A3', '600x900'],
    ],
  })
  expect(rows[0]?.fields).toEqual({
    printShop: 'Liuhe Colour Printing',
    nameZh: '洋沙画廊',
    nameEn: 'Yangsha',
    viewingDistanceM: 2,
    state: 'under-repair',
    frames: [
      { position: 1, format: 'a3', inUse: true },
      { position: 2, format: '600x900', inUse: true },
    ],
  })
})

test('headings with stars, units and “required”', async () => {
  const { rows, problems } = await read({
    表: [
      ['画廊编号*', '画廊名称（必填）', '画框1（mm）', '纬度（度）', '经度（WGS84）'],
      ['TC-001', '甲', '600×900', 31.47, 121.13],
    ],
  })
  expect(problems).toEqual([])
  expect(Object.keys(rows[0]?.fields ?? {})).toEqual(['nameZh', 'frames', 'lat', 'lng'])
})

test('a sheet a town: the sheet’s name is the town', async () => {
  const { rows } = await read({ 浮桥镇: [HEAD, ['TC-001', '甲']], 双凤: [HEAD, ['TC-002', '乙']] })
  expect(rows.map(({ fields, townFromSheet }) => [fields.townZh, townFromSheet])).toEqual([
    ['浮桥镇', true],
    ['双凤', true],
  ])
})

test('a sheet called Sheet1 is no town, and a town’s own column comes first', async () => {
  const plain = await read({ Sheet1: [HEAD, ['TC-001', '甲']] })
  expect(plain.rows[0]?.fields.townZh).toBeUndefined()
  const column = await read({
    浮桥镇: [
      [...HEAD, '镇'],
      ['TC-001', '甲', 'A3', '双凤镇'],
    ],
  })
  expect(column.rows[0]?.fields.townZh).toBe('双凤镇')
})

test('what stands in a merged cell is true of each row', async () => {
  const { rows } = await read(
    {
      表: [
        [...HEAD, '镇'],
        ['TC-001', '甲', 'A3', '双凤镇'],
        ['TC-002', '乙', 'A3', null],
      ],
    },
    (book) => book.getWorksheet('表')?.mergeCells('D2:D3'),
  )
  expect(rows.map(({ fields }) => fields.townZh)).toEqual(['双凤镇', '双凤镇'])
})

test('a head of two rows with merged cells', async () => {
  const { rows, problems } = await read(
    {
      表: [
        ['编号', '画框', null, '坐标（高德）', null],
        [null, 1, 2, '经度', '纬度'],
        ['TC-001', 'A3', '600×900', 121.1, 31.4],
      ],
    },
    (book) => ['A1:A2', 'B1:C1', 'D1:E1'].map((range) => book.getWorksheet('表')?.mergeCells(range)),
  )
  expect(rows[0]?.row).toBe(3)
  expect(rows[0]?.fields.frames?.map(({ format }) => format)).toEqual(['a3', '600x900'])
  expect(rows[0]?.datum).toBe('GCJ-02')
  expect(said(problems)).toEqual(['converted @ 表 / 第 3 行'])
})

test('totals, remarks, repeated headings and hidden rows are left out, and said', async () => {
  const rows = [
    HEAD,
    ['TC-001', '甲'],
    ['娄东街道小计', 1],
    HEAD,
    ['TC-002', '乙'],
    ['TC-003', '丙'],
    ['Total', 3],
    ['注：以实地为准'],
  ]
  const table = await read({ 表: rows }, (book) => {
    const row = book.getWorksheet('表')?.getRow(6)
    if (row) row.hidden = true
  })
  expect(table.rows.map(({ code }) => code)).toEqual(['TC-001', 'TC-002'])
  expect(said(table.problems)).toEqual([
    'totals-rows @ 表 / 第 3、7 行',
    'hidden-rows @ 表 / 第 6 行',
    'remark-rows @ 表 / 第 8 行',
  ])
})

test('a total below the column of numbers is no gallery either', async () => {
  const table = await read({
    表: [
      ['序号', ...HEAD],
      [1, 'TC-001', '甲', 'A3'],
      ['合 计', null, '1 座'],
    ],
  })
  expect(table.rows).toHaveLength(1)
  expect(said(table.problems)).toEqual(['totals-rows @ 表 / 第 3 行'])
})

test('a hidden sheet is left out, and said', async () => {
  const table = await read({ 表: [HEAD, ['TC-001', '甲']], 旧表: [HEAD, ['TC-001', '乙']] }, (book) => {
    const sheet = book.getWorksheet('旧表')
    if (sheet) sheet.state = 'hidden'
  })
  expect(table.rows.map(({ sheet }) => sheet)).toEqual(['表'])
  expect(said(table.problems)).toEqual(['hidden-sheet @ 旧表'])
})

test('wide signs, other dashes and missing zeros in codes', async () => {
  const table = await read({
    表: [HEAD, ['ＴＣ－０１７'], ['tc—018', '乙'], ['TC19', '丙'], ['TC 020', '丁']].map((row) => [...row, '']),
  })
  expect(table.rows.map(({ code }) => code)).toEqual(['TC-017', 'TC-018', 'TC-019', 'TC-020'])
  expect(said(table.problems)).toEqual(['padded-code @ 表 / 第 4 行'])
})

test('a row whose code cannot be read is kept, with its problem', async () => {
  const { rows } = await read({ 表: [HEAD, ['17', '甲'], [null, '乙', 'A3']] })
  expect(rows.map(({ problems }) => said(problems))).toEqual([
    ['no-code @ 表 / 第 2 行 / 编号'],
    ['no-code @ 表 / 第 3 行 / 编号'],
  ])
})

test('numbers as text, wide digits, and degrees with minutes', async () => {
  const { rows } = await read({
    表: [
      ['编号', '纬度', '经度', '观看距离（米）', '地址'],
      ['TC-001', '３１．４７', '121.13663°E', '１．５米', 206],
      ['TC-002', '北纬31°28′12″', '121°8\'11.87"', 2, '甲'],
    ],
  })
  expect(rows[0]?.fields).toEqual({ lat: 31.47, lng: 121.13663, viewingDistanceM: 1.5, addressZh: '206' })
  expect(rows[1]?.fields).toMatchObject({ lat: 31.47, lng: 121.136631 })
})

test('a number that is none is said with its cell', async () => {
  const { rows } = await read({
    表: [
      ['编号', '纬度', '经度', '观看距离'],
      ['TC-001', '北边', 121, '远'],
      ['TC-002', 31.4, null, null],
    ],
  })
  expect(rows.map(({ problems }) => said(problems))).toEqual([
    ['no-number @ 表 / 第 2 行 / 观看距离（米）', 'no-degrees @ 表 / 第 2 行 / 纬度'],
    ['half-point @ 表 / 第 3 行 / 经度'],
  ])
})

test('a house number that Excel made a date is read as text, and said', async () => {
  const { rows, problems } = await read({
    表: [
      ['编号', '地址'],
      ['TC-001', new Date(Date.UTC(2026, 2, 17))],
    ],
  })
  expect(rows[0]?.fields.addressZh).toBe('2026-03-17')
  expect(said(problems)).toEqual(['date-cell @ 表 / 第 2 行'])
})

test('a formula gives its stored value; one without is said', async () => {
  const { rows, problems } = await read({
    表: [
      HEAD,
      [{ formula: '"TC-"&"001"', result: 'TC-001' }, { formula: 'A1' }],
      ['TC-002', { formula: 'A9', result: { error: '#REF!' } }],
    ],
  })
  expect(rows.map(({ code, fields }) => [code, fields.nameZh])).toEqual([
    ['TC-001', undefined],
    ['TC-002', undefined],
  ])
  expect(said(problems)).toEqual(['no-result @ 表 / 第 2 行', 'cell-error @ 表 / 第 3 行'])
})

test('text that begins with = stays text, and a quote before a sign comes off', async () => {
  const { rows } = await read({
    表: [HEAD, ['TC-001', '=HYPERLINK("http://x")'], ['TC-002', "'-3号门"], ['TC-003', "'甲"]],
  })
  expect(rows.map(({ fields }) => fields.nameZh)).toEqual(['=HYPERLINK("http://x")', '-3号门', "'甲"])
})

test('rich text and links are read as their words', async () => {
  const { rows } = await read({
    表: [
      HEAD,
      ['TC-001', { richText: [{ text: '东仓' }, { text: '画廊', font: { bold: true } }] }],
      ['TC-002', { text: '洋沙', hyperlink: 'http://x' }],
    ],
  })
  expect(rows.map(({ fields }) => fields.nameZh)).toEqual(['东仓画廊', '洋沙'])
})

test('swapped coordinates are put right, and said once', async () => {
  const { rows, problems } = await read({
    表: [
      ['编号', '纬度', '经度'],
      ['TC-001', 121.13663, 31.47],
      ['TC-002', 121.1, 31.4],
    ],
  })
  expect(rows[0]?.fields).toEqual({ lat: 31.47, lng: 121.13663 })
  expect(said(problems)).toEqual(['swapped @ 表 / 第 2–3 行'])
})

test.each(['坐标', '坐标（经度，纬度）', '经纬度'])(
  'both coordinates in one cell under “%s”, in either order',
  async (heading) => {
    const { rows, problems } = await read({
      表: [
        ['编号', heading],
        ['TC-001', '121.13663，31.47'],
        ['TC-002', '31.47 121.13663'],
      ],
    })
    expect(rows.map(({ fields }) => fields)).toEqual([
      { lat: 31.47, lng: 121.13663 },
      { lat: 31.47, lng: 121.13663 },
    ])
    expect(problems).toEqual([])
  },
)

test('one column of frames: counts, sizes in words, out of use', async () => {
  const cells = ['600×900 ×2, A3', '600×900 四块', '60×90cm 2', 'A3（297×420mm）×2', '2400X1200（停用）+ａ３']
  const { rows } = await read({ 表: [['编号', '画框规格'], ...cells.map((cell, i) => [`TC-00${i + 1}`, cell])] })
  const words = rows.map(({ fields }) =>
    fields.frames?.map(({ position, format, inUse }) => `${position} ${format}${inUse ? '' : ' out'}`),
  )
  expect(words).toEqual([
    ['1 600x900', '2 600x900', '3 a3'],
    ['1 600x900', '2 600x900', '3 600x900', '4 600x900'],
    ['1 600x900', '2 600x900'],
    ['1 a3', '2 a3'],
    ['1 2400x1200 out', '2 a3'],
  ])
})

test('a column a frame: an empty one is a place without a frame', async () => {
  const { rows } = await read({
    表: [
      ['编号', '画框1', '第2框', '3号画框'],
      ['TC-001', 'A3', null, '600×900'],
    ],
  })
  expect(rows[0]?.fields.frames?.map(({ position }) => position)).toEqual([1, 3])
})

test('an unknown format is refused with the known ones', async () => {
  const { rows } = await read({
    表: [
      ['编号', '画框'],
      ['TC-001', '600×900, A1'],
      ['TC-002', '900×600'],
    ],
  })
  expect(rows.map(({ problems }) => problems[0]?.zh)).toEqual([
    '没有“A1”这种画幅；已有的画幅：600×900、900×1200、2400×1200、A3',
    '没有“900×600”这种画幅；已有的画幅：600×900、900×1200、2400×1200、A3',
  ])
  expect(rows[0]?.fields.frames).toBeUndefined()
})

test('rows of one code that agree are one, with all that they say', async () => {
  const { rows, problems } = await read({
    表: [
      [...HEAD, '地址'],
      ['TC-001', '甲', 'A3', null],
      ['TC-001', '甲', null, '洋沙路1号'],
    ],
  })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.fields).toMatchObject({ nameZh: '甲', addressZh: '洋沙路1号' })
  expect(said(problems)).toEqual(['same-twice @ TC-001 / 表 / 第 2 行'])
})

test('rows of one code that contradict each other are both refused, with both rows', async () => {
  const { rows } = await read({ 甲表: [HEAD, ['TC-001', '甲', 'A3']], 乙表: [HEAD, ['TC-001', '乙', 'A3']] })
  expect(rows.map(({ problems }) => said(problems))).toEqual([
    ['contradiction @ 甲表 / 第 2 行'],
    ['contradiction @ 乙表 / 第 2 行'],
  ])
  expect(rows[0]?.problems[0]?.zh).toBe('TC-001 共有 2 行，名称（中文）不一样；另见：乙表 / 第 2 行')
})

test('columns that mean nothing here are named', async () => {
  const { problems } = await read({
    表: [
      ['序号', ...HEAD, '灯箱功率', '备注'],
      [1, 'TC-001', '甲', 'A3', 40, ''],
    ],
  })
  expect(problems.map(({ zh }) => zh)).toEqual(['这些列没有读：灯箱功率'])
})
