import gcoord from 'gcoord'
import { expect, test } from 'vitest'
import { metresBetween } from '../../cms/intake/galleries/datum.ts'
import { planGalleryImport } from '../../cms/intake/galleries/plan-gallery-import.ts'
import { readGalleryTable } from '../../cms/intake/galleries/read-gallery-table.ts'
import type { RegisteredGallery } from '../../cms/intake/galleries/types.ts'
import { DEMO, REGISTER, type Rows, said, tableOf } from './gallery-tables.ts'

const CRS = { gcj: gcoord.GCJ02, bd: gcoord.BD09, wgs: gcoord.WGS84 } as const
/** A row as a map application has it, with so many decimals. */
function placed({ code, lat, lng }: RegisteredGallery, crs: keyof typeof CRS, decimals = 6): (string | number)[] {
  const [east = 0, north = 0] = gcoord.transform([lng, lat] as [number, number], gcoord.WGS84, CRS[crs])
  return [code, Number(east.toFixed(decimals)), Number(north.toFixed(decimals))]
}
const plan = async (sheets: Record<string, Rows>) => {
  const table = await readGalleryTable(await tableOf(sheets), '画廊.xlsx')
  return { table, plan: planGalleryImport(table.rows, REGISTER) }
}
const some = DEMO.slice(0, 10)
const HEAD = ['编号', '经度', '纬度']

test.each([
  ['a heading', { 表: [['编号', '高德经度', '高德纬度'], ...some.map((one) => placed(one, 'gcj'))] }],
  ['one of two headings', { 表: [['编号', '经度（GCJ-02）', '纬度'], ...some.map((one) => placed(one, 'gcj'))] }],
  ['a title', { 表: [['坐标取自百度地图'], HEAD, ...some.map((one) => placed(one, 'bd'))] }],
  ['the sheet’s name', { '娄东街道（BD-09）': [HEAD, ...some.map((one) => placed(one, 'bd'))] }],
  [
    'a column',
    {
      表: [
        [...HEAD, '坐标系'],
        ...some.map((one, i) => (i % 2 ? [...placed(one, 'gcj'), '高德'] : [...placed(one, 'bd'), '百度'])),
      ],
    },
  ],
])('coordinates of a map application are converted where %s says so', async (_, sheets) => {
  const { table, plan: planned } = await plan(sheets)
  expect(new Set(table.problems.map(({ code }) => code))).toEqual(new Set(['gallery-table/converted']))
  for (const [i, { fields }] of table.rows.entries()) {
    const known = some[i] ?? expect.fail()
    expect(metresBetween({ lat: fields.lat ?? 0, lng: fields.lng ?? 0 }, known)).toBeLessThan(2)
  }
  expect(planned.rows.map(({ action }) => action)).toEqual(some.map(() => 'same'))
})

test('of two pairs of columns the WGS-84 one is taken', async () => {
  const rows = some.map((one) => [...placed(one, 'bd'), one.lng, one.lat])
  const { table } = await plan({ 表: [['编号', '百度经度', '百度纬度', '经度（WGS84）', '纬度（WGS84）'], ...rows] })
  expect(table.rows[3]?.fields).toEqual({ lat: some[3]?.lat, lng: some[3]?.lng })
  expect(said(table.problems)).toEqual(['unread-columns @ 表'])
})

test.each(['gcj', 'bd'] as const)(
  'a sheet that does not say %s is known by its galleries, and new ones follow',
  async (crs) => {
    const stranger = { ...(DEMO[40] ?? expect.fail()), code: 'TC-900' }
    const moved = { ...(DEMO[11] ?? expect.fail()), lat: 31.5 }
    const { plan: planned } = await plan({
      表: [HEAD, ...[...some, moved, stranger].map((one) => placed(one, crs, 5))],
    })
    expect(planned.rows.map(({ action }) => action)).toEqual([...some.map(() => 'same'), 'change', 'refuse'])
    expect(said(planned.problems)[0]).toBe('recognised-datum @ 表 / 第 2–13 行')
    const [change] = planned.rows.filter((row) => row.action === 'change')
    expect(change?.gallery && metresBetween(change.gallery, moved)).toBeLessThan(2)
  },
)

test('where the heading says WGS-84 nothing is converted', async () => {
  const { plan: planned } = await plan({
    表: [['编号', '经度（WGS-84）', '纬度（WGS-84）'], ...some.map((one) => placed(one, 'gcj'))],
  })
  expect(planned.rows.map(({ action }) => action)).toEqual(some.map(() => 'change'))
})

test('a single gallery copied from a map application is not converted but pointed out', async () => {
  const [first, ...others] = some
  const { plan: planned } = await plan({
    表: [HEAD, placed(first ?? expect.fail(), 'gcj'), ...others.map((one) => placed(one, 'wgs'))],
  })
  expect(planned.rows.map(({ action }) => action)).toEqual(['change', ...others.map(() => 'same')])
  const [change] = planned.rows
  expect(change?.action === 'change' && said(change.problems)).toEqual(['suspected-datum @ 表 / 第 2 行'])
})

test('each sheet is judged by itself', async () => {
  const { plan: planned } = await plan({
    甲表: [HEAD, ...some.map((one) => placed(one, 'gcj'))],
    乙表: [HEAD, ...DEMO.slice(10, 20).map((one) => placed(one, 'wgs'))],
  })
  expect(new Set(planned.rows.map(({ action }) => action))).toEqual(new Set(['same']))
  expect(said(planned.problems)[0]).toBe('recognised-datum @ 甲表 / 第 2–11 行')
})
