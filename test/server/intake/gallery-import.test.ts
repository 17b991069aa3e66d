import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GalleryAnswer } from '../../../cms/views/intake/gallery-answer.ts'
import { type Rows, tableOf, withPart } from '../../intake/gallery-tables.ts'
import { DATABASES } from '../../support/cms.ts'
import { openTestIntake, type TestIntake, toForm } from '../../support/intake.ts'

const HEAD = ['编号', '名称', '镇', '社区', '地址', '纬度', '经度', '画框', '制作单位', '联系人']
const row = (code: string, more: Partial<Record<'name' | 'frames' | 'shop' | 'address' | 'contact', string>> = {}) => [
  code,
  more.name ?? `${code} 画廊`,
  '浏河镇',
  '紫薇社区',
  more.address ?? '紫薇路 1 号',
  31.5,
  121.25,
  more.frames ?? '600×900 4块',
  more.shop ?? '娄江图文',
  more.contact ?? '王老师',
]
const SHEET = 'xl/worksheets/sheet1.xml'
type Planned = Extract<GalleryAnswer, { is: 'planned' }>

describe.each(DATABASES)('tables of galleries on %s', (kind) => {
  let intake: TestIntake
  beforeAll(async () => {
    intake = await openTestIntake(kind)
  })
  afterAll(() => intake?.close())

  const tryTable = async (bytes: Buffer, name = '名录.xlsx') => {
    const answer = await intake.ask('/galleries/dry-run', 'editor', { method: 'POST', body: toForm([[name, bytes]]) })
    return { status: answer.status, answer: (await answer.json()) as GalleryAnswer }
  }
  const planOf = async (bytes: Buffer): Promise<Planned> => {
    const { answer } = await tryTable(bytes)
    if (answer.is !== 'planned') throw new Error(JSON.stringify(answer))
    return answer
  }
  const write = async ({ table, key }: Pick<Planned, 'table' | 'key'>) => {
    const body = JSON.stringify({ table, key, name: '名录.xlsx' })
    const headers = { 'content-type': 'application/json' }
    const answer = await intake.ask('/galleries/write', 'editor', { method: 'POST', headers, body })
    return { status: answer.status, answer: (await answer.json()) as GalleryAnswer }
  }
  const sheet = (...rows: Rows) => tableOf({ 名录: [HEAD, ...rows] })
  const galleries = async () =>
    (await intake.payload.find({ collection: 'galleries', sort: 'code', pagination: false, depth: 1 })).docs

  it('a dry run says what would be made and what is refused and how to mend it, and writes nothing', async () => {
    const planned = await planOf(await sheet(row('TC-001'), row('TC-002', { shop: '没有这家' }), row('TC-003')))
    expect(planned.plan.counts).toEqual({ refuse: 1, create: 2, change: 0, same: 0 })
    expect(planned.plan.rows.map(({ code, action }) => [code, action])).toEqual([
      ['TC-002', 'refuse'],
      ['TC-001', 'create'],
      ['TC-003', 'create'],
    ])
    expect(planned.plan.rows[0]).toMatchObject({ row: 3, problems: [{ zh: expect.stringContaining('娄江图文') }] })
    expect(planned.plan.rows[1]?.changes.map(({ to }) => to.zh)).toContain('600×900 × 4')
    expect(await galleries()).toEqual([])
  })

  it('the write does what was shown, all at once; pressed twice, or with the table again, it changes nothing', async () => {
    const planned = await planOf(await sheet(row('TC-001'), row('TC-002', { shop: '没有这家' }), row('TC-003')))
    const both = await Promise.all([write(planned), write(planned)])
    // Either of the two may be the first.
    const answers = both.map(({ answer }) => answer).sort((a, b) => b.is.localeCompare(a.is))
    expect(answers).toEqual([{ is: 'written', created: 2, changed: 0 }, { is: 'nothing' }])
    expect(await galleries()).toMatchObject([
      { code: 'TC-001', name: { zh: 'TC-001 画廊' }, contact: '王老师', printShop: { slug: 'lou-jiang-tu-wen' } },
      { code: 'TC-003', frames: [{}, {}, {}, { position: 4, format: '600x900', inUse: true }], state: 'in-use' },
    ])
    expect((await write(planned)).answer).toEqual({ is: 'nothing' })
    expect((await planOf(await sheet(row('TC-001'), row('TC-003')))).plan.counts).toMatchObject({ create: 0, same: 2 })
  })

  it('a change shows what was there and what would be, and keeps all that the table does not say', async () => {
    await intake.payload.update({
      collection: 'galleries',
      where: { code: { equals: 'TC-001' } },
      data: { name: { zh: 'TC-001 画廊', en: 'Gallery one' } },
    })
    const planned = await planOf(
      await tableOf({
        名录: [
          ['编号', '地址', '制作单位', '状态'],
          ['TC-001', '紫薇路 9 号', '浏河彩印', '维修中'],
        ],
      }),
    )
    expect(planned.plan.rows[0]?.changes.map(({ field, from, to }) => [field.zh, from?.zh, to.zh])).toEqual(
      expect.arrayContaining([
        ['地址（中文）', '紫薇路 1 号', '紫薇路 9 号'],
        ['制作单位', '娄江图文', '浏河彩印'],
        ['状态', '在用', '维修中'],
      ]),
    )
    expect((await write(planned)).answer).toEqual({ is: 'written', created: 0, changed: 1 })
    expect((await galleries())[0]).toMatchObject({
      code: 'TC-001',
      name: { zh: 'TC-001 画廊', en: 'Gallery one' },
      address: { zh: '紫薇路 9 号' },
      printShop: { slug: 'liu-he-cai-yin' },
      state: 'under-repair',
      contact: '王老师',
    })
  })

  it('when somebody changed a gallery since the dry run, nothing is written and the dry run is made anew', async () => {
    const planned = await planOf(await sheet(row('TC-003', { address: '紫薇路 3 号' }), row('TC-004')))
    await intake.payload.update({
      collection: 'galleries',
      where: { code: { equals: 'TC-003' } },
      data: { address: { zh: '别人刚改的路 5 号' } },
    })
    const { status, answer } = await write(planned)
    expect(status).toBe(409)
    expect(answer).toMatchObject({ is: 'stale', plan: { counts: { create: 1, change: 1 } } })
    expect((await galleries()).map(({ code, address }) => [code, address.zh])).toEqual([
      ['TC-001', '紫薇路 9 号'],
      ['TC-003', '别人刚改的路 5 号'],
    ])
    // What is shown now may be written.
    expect((await write(answer as Planned)).answer).toMatchObject({ is: 'written', created: 1, changed: 1 })
  })

  it('a write that fails in its middle leaves nothing of itself', async () => {
    const before = await galleries()
    const planned = await planOf(await sheet(row('TC-005'), row('TC-006'), row('TC-003', { address: '新路 1 号' })))
    const { hooks } = intake.payload.collections.galleries.config
    let saved = 0
    const fails = () => {
      saved += 1
      if (saved === 3) throw new Error('the disk is full')
    }
    hooks.beforeChange.push(fails)
    const { status, answer } = await write(planned)
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(fails), 1)
    expect(status).toBe(500)
    expect(answer).toMatchObject({ is: 'refused', problems: [{ code: 'intake/fault' }] })
    expect(saved).toBe(3)
    expect(await galleries()).toEqual(before)
    expect((await write(planned)).answer).toEqual({ is: 'written', created: 2, changed: 1 })
  })

  it('the export is the same table: taken back it changes nothing, and no cell is a formula', async () => {
    await write(await planOf(await sheet(row('TC-007', { name: "=cmd|'/c calc'!A1", contact: '+86 512' }))))
    for (const lang of ['zh', 'en']) {
      const answer = await intake.ask(`/galleries/table.xlsx?lang=${lang}`, 'editor')
      expect(answer.headers.get('content-disposition')).toContain('attachment')
      const bytes = Buffer.from(await answer.arrayBuffer())
      const { plan } = await planOf(bytes)
      const all = (await galleries()).length
      expect(plan.counts).toEqual({ refuse: 0, create: 0, change: 0, same: all })
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(bytes as never)
      book.eachSheet((one) =>
        one.eachRow((line) => line.eachCell(({ value }) => expect(String(value)).not.toMatch(/^[=+\-@]/))),
      )
    }
    expect(intake.incoming()).toEqual([])
  })

  it('macros are neither run nor read, and said', async () => {
    const { answer } = await tryTable(
      await withPart(await sheet(row('TC-001')), SHEET, (xml) => xml, { 'xl/vbaProject.bin': 'x' }),
      '名录.xlsm',
    )
    expect(answer).toMatchObject({
      is: 'planned',
      plan: { problems: expect.arrayContaining([expect.objectContaining({ code: 'gallery-table/macros' })]) },
    })
  })

  it.each([
    ['xls', '旧表.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['csv', '名录.xlsx', Buffer.from('编号,名称\nTC-001,画廊\n')],
    ['empty', '名录.xlsx', Buffer.alloc(0)],
    ['broken', '名录.xlsx', Buffer.from('PK\x03\x04 cut')],
  ] as const)('what is no table (%s) is refused with its cure', async (code, name, bytes) => {
    const { status, answer } = await tryTable(bytes, name)
    expect(status).toBe(422)
    expect(answer).toMatchObject({
      problems: [{ code: `gallery-table/${code}`, hint: expect.stringMatching(/\p{Script=Han}.*[a-z]/u) }],
    })
  })

  it('a million rows are refused before they are read, a table of 30 MB while it comes', async () => {
    const rows = '<row><c t="n"><v>1</v></c></row>'.repeat(1_000_000)
    const many = await withPart(await sheet(row('TC-001')), SHEET, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
    )
    expect((await tryTable(many)).answer).toMatchObject({ problems: [{ code: 'gallery-table/too-many-rows' }] })
    const { status, answer } = await tryTable(Buffer.alloc(30 * 1024 * 1024, 'PK\x03\x04'))
    expect(status).toBe(413)
    expect(answer).toMatchObject({ problems: [{ code: 'gallery-table/file-too-large' }] })
  })

  it('a dry run that nobody made is not written', async () => {
    const planned = await planOf(await sheet(row('TC-099')))
    expect((await write({ table: planned.table, key: '0'.repeat(64) })).status).toBe(409)
    expect((await write({ table: '0'.repeat(64), key: planned.key })).status).toBe(410)
    expect((await write({ table: '../../../secret', key: planned.key })).status).toBe(410)
    expect((await galleries()).map(({ code }) => code)).not.toContain('TC-099')
  })
})
