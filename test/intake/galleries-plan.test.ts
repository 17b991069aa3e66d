import { expect, test } from 'vitest'
import { galleries } from '../../cms/collections/galleries.ts'
import { COLUMNS, STATE_NAMES } from '../../cms/intake/galleries/columns.ts'
import { planGalleryImport } from '../../cms/intake/galleries/plan-gallery-import.ts'
import { readGalleryTable } from '../../cms/intake/galleries/read-gallery-table.ts'
import { DEMO, REGISTER, type Rows, SHOPS, said, tableOf } from './gallery-tables.ts'

const plan = async (rows: Rows, sheet = '表', register = REGISTER) => {
  const table = await readGalleryTable(await tableOf({ [sheet]: rows }), '画廊.xlsx')
  return planGalleryImport(table.rows, register)
}
const NEW_HEAD = ['编号', '名称', '镇', '社区', '地址', '纬度', '经度', '画框', '制作单位']
const NEW = ['TC-143', '新塘画廊', '浮桥镇', '新塘社区', '新塘路1号', 31.5, 121.2, '600×900 ×4', '浏河彩印']

test('a new gallery with all it needs would be created', async () => {
  const { rows } = await plan([NEW_HEAD, NEW])
  expect(rows).toEqual([
    {
      sheet: '表',
      row: 2,
      code: 'TC-143',
      action: 'create',
      problems: [],
      gallery: {
        code: 'TC-143',
        name: { zh: '新塘画廊' },
        town: { zh: '浮桥镇' },
        community: { zh: '新塘社区' },
        address: { zh: '新塘路1号' },
        lat: 31.5,
        lng: 121.2,
        frames: [1, 2, 3, 4].map((position) => ({ position, format: '600x900', inUse: true })),
        viewingDistanceM: 1.5,
        state: 'in-use',
        printShop: SHOPS.liuhe,
      },
    },
  ])
})

test('a new gallery that lacks something is refused with what it lacks', async () => {
  const { rows } = await plan([
    NEW_HEAD,
    ['TC-143', '新塘画廊', '浮桥镇', '', '新塘路1号', 31.5, 121.2, '', '浏河彩印'],
  ])
  expect(rows[0]?.action === 'refuse' && rows[0].problems.map(({ zh }) => zh)).toEqual([
    '新的画廊还缺：社区（中文）、画框',
  ])
})

test('a change says which fields, from what to what; an empty cell changes nothing', async () => {
  const { rows } = await plan([
    ['编号', '状态', '地址', '画框1', '画框2', '制作单位'],
    ['TC-001', '维修中', '', 'A3', '600×900（停用）', 'liu-he-cai-yin'],
  ])
  const before = DEMO[0] ?? expect.fail()
  expect(rows[0]).toMatchObject({
    action: 'change',
    changes: [
      { field: 'printShop', from: 'lou-jiang-tu-wen', to: 'liu-he-cai-yin' },
      { field: 'state', from: 'in-use', to: 'under-repair' },
      {
        field: 'frames',
        from: before.frames,
        to: [
          { position: 1, format: 'a3', inUse: true },
          { position: 2, format: '600x900', inUse: false },
        ],
      },
    ],
    gallery: { name: before.name, address: before.address, lat: before.lat },
  })
})

test('a change that was taken over is the same the next time', async () => {
  const table: Rows = [
    ['编号', '名称', '观看距离'],
    ['TC-001', '东仓新画廊', 3],
  ]
  const first = (await plan(table)).rows[0]
  const after = first?.action === 'change' ? first.gallery : expect.fail()
  const register = { ...REGISTER, galleries: [after, ...DEMO.slice(1)] }
  expect((await plan(table, '表', register)).rows[0]?.action).toBe('same')
})

test('galleries that the table does not have stay, and are said', async () => {
  const { absent, problems } = await plan([
    ['编号', '名称'],
    ['TC-001', '东仓'],
  ])
  expect(absent).toEqual(DEMO.slice(1).map(({ code }) => code))
  expect(problems.map(({ level, zh }) => [level, zh.slice(0, 18)])).toEqual([
    ['warning', '表里没有的 141 座画廊保持不变：'],
  ])
})

test('a gallery whose code was changed is refused: codes stay', async () => {
  const { code: _, name, town } = DEMO[0] ?? expect.fail()
  const { rows } = await plan([NEW_HEAD, NEW.map((value, i) => (i === 1 ? name.zh : i === 2 ? town.zh : value))])
  expect(rows[0]?.action === 'refuse' && said(rows[0].problems)).toEqual(['code-changed @ 表 / 第 2 行 / 编号'])
})

test('a print shop is found by its name in either language or its slug; another is refused with the known ones', async () => {
  const names = ['浏河彩印', 'liuhe colour printing', 'liu-he-cai-yin', '浏河印刷']
  const { rows } = await plan([NEW_HEAD, ...names.map((name, i) => [`TC-20${i}`, ...NEW.slice(1, -1), name])])
  expect(rows.map(({ action }) => action)).toEqual(['create', 'create', 'create', 'refuse'])
  expect(rows[3]?.action === 'refuse' && rows[3].problems[0]?.zh).toBe(
    '没有制作单位“浏河印刷”；已有：娄江图文（lou-jiang-tu-wen）、浏河彩印（liu-he-cai-yin）',
  )
})

test('a name that two print shops share is refused with their slugs', async () => {
  const twin = { slug: 'liu-he-cai-yin-2', name: { zh: '浏河彩印' } }
  const { rows } = await plan([NEW_HEAD, NEW], '表', { ...REGISTER, printShops: [...REGISTER.printShops, twin] })
  expect(rows[0]?.action === 'refuse' && said(rows[0].problems)).toEqual(['two-shops @ 表 / 第 2 行 / 制作单位'])
})

test('what the register would not take is refused before it is tried', async () => {
  const { rows } = await plan([
    ['编号', '名称', '观看距离'],
    ['TC-001', '很'.repeat(41), 30],
    ['TC-002', '洋沙', 0.1],
  ])
  expect(rows.map((row) => row.action === 'refuse' && said(row.problems))).toEqual([
    ['out-of-bounds @ 表 / 第 2 行 / 观看距离（米）', 'out-of-bounds @ 表 / 第 2 行 / 名称（中文）'],
    ['out-of-bounds @ 表 / 第 3 行 / 观看距离（米）'],
  ])
})

test('a row with a problem of its own is refused with it, and its gallery is not called absent', async () => {
  const { rows, absent } = await plan([
    ['编号', '画框'],
    ['TC-001', 'A1'],
  ])
  expect(rows[0]?.action === 'refuse' && said(rows[0].problems)).toEqual(['unknown-format @ 表 / 第 2 行 / 画框'])
  expect(absent).not.toContain('TC-001')
})

test('a sheet’s short name is the known town; a name that is no town moves no gallery', async () => {
  const known = DEMO.find(({ town }) => town.zh === '浮桥镇') ?? expect.fail()
  const rows: Rows = [
    ['编号', '名称'],
    [known.code, known.name.zh],
  ]
  for (const names of [
    ['浮桥', '其他'],
    ['A组', 'B组'],
  ]) {
    const sheets = { [names[0] ?? '']: rows, [names[1] ?? '']: [['编号', '名称']] }
    const table = await readGalleryTable(await tableOf(sheets), '画廊.xlsx')
    expect(planGalleryImport(table.rows, REGISTER).rows.map(({ action }) => action)).toEqual(['same'])
  }
  expect((await plan(rows, '双凤镇')).rows[0]).toMatchObject({
    changes: [{ field: 'townZh', from: '浮桥镇', to: '双凤镇' }],
  })
})

interface Labelled {
  name?: string
  label?: unknown
  fields?: Labelled[]
  options?: { value: string; label: { zh: string; en: string } }[]
}
test('headings and states are called as in the gallery’s form', () => {
  const flat = (fields: readonly Labelled[]): Labelled[] =>
    fields.flatMap((field) => (field.name === undefined ? flat(field.fields ?? []) : [field]))
  const fields = new Map(flat(galleries.fields as Labelled[]).map((field) => [field.name, field]))
  const words = ({ zh, en }: { zh: string; en: string }) => ({ zh, en })
  for (const id of ['code', 'state', 'lat', 'lng', 'viewingDistanceM', 'frames', 'printShop', 'contact'] as const)
    expect(words(COLUMNS[id])).toEqual(fields.get(id)?.label)
  for (const name of ['name', 'town', 'community', 'address'] as const) {
    const { zh, en } = words(fields.get(name)?.label as { zh: string; en: string })
    expect(words(COLUMNS[`${name}Zh`])).toEqual({ zh: `${zh}（中文）`, en: `${en} (Chinese)` })
    expect(words(COLUMNS[`${name}En`])).toEqual({ zh: `${zh}（英文）`, en: `${en} (English)` })
  }
  for (const { value, label } of fields.get('state')?.options ?? expect.fail()) {
    const { zh, en } = STATE_NAMES[value as keyof typeof STATE_NAMES]
    expect({ zh: zh[0], en: en[0] }).toEqual(label)
  }
})
