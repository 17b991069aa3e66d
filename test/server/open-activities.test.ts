import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACTIVITY_COLUMNS } from '../../cms/workflow/activities/columns.ts'
import { csvLine } from '../../cms/workflow/csv-line.ts'
import { aBulletin, type BulletinsDoor, openBulletinsDoor } from '../support/bulletins-door.ts'
import { DATABASES } from '../support/cms.ts'

const SIGNED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/

describe.each(DATABASES)('activities for other platforms on %s', (kind) => {
  let door: BulletinsDoor
  let series: string
  beforeAll(async () => {
    door = await openBulletinsDoor(kind)
    const changes = [{ day: '2026-12-09T12:00:00.000Z', movedTo: '2026-12-10T08:30:00.000Z' }]
    const data = aBulletin({ visits: 4711, recurrence: { repeat: 'weekly', changes } }) as never
    series = String((await door.newsroom.payload.create({ collection: 'bulletins', data })).id)
    for (const more of [
      { title: { zh: '=HYPERLINK("http://bad.example")' }, recurrence: {} },
      { title: { zh: '没发布的草稿' }, _status: 'draft' },
    ])
      await door.newsroom.payload.create({ collection: 'bulletins', data: aBulletin(more) as never })
  })
  afterAll(() => door?.close())
  const json = async (path: string) => await (await door.get(path)).json()

  it('anybody reads what is published, with every date, stable ids and the offset of the city', async () => {
    const { activities, next } = await json('/open/activities.json')
    expect(next).toBeNull()
    const one = activities.find(({ id }: { id: string }) => id === series)
    expect(one).toMatchObject({
      title: '周三实验课',
      kind: 'class',
      kindName: '课程',
      repeats: '每周三 16:30',
      from: '2026-12-01',
      summary: '每周三放学以后做一个实验。',
    })
    expect(one.url).toBe(`https://kphl.example/bulletins/${one.url.split('/').at(-2)}/`)
    expect(one.dates.map(({ id }: { id: string }) => id)).toEqual(
      ['02', '09', '16', '23', '30'].map((day) => `${series}-202612${day}`),
    )
    expect(one.dates[1]).toEqual({
      id: `${series}-20261209`,
      start: '2026-12-10T16:30:00+08:00',
      end: '2026-12-10T17:30:00+08:00',
      moved: true,
    })
    for (const { updatedAt, dates } of activities)
      for (const instant of [updatedAt, ...dates.map(({ start }: { start: string }) => start)])
        expect(instant).toMatch(SIGNED)
  })

  it('nothing leaves that is not public: drafts, how many came, shops, keepers, accounts', async () => {
    for (const path of ['/open/activities.json', '/open/activities.csv']) {
      const text = await (await door.get(path)).text()
      expect(text).not.toMatch(/没发布的草稿|4711|visits|madeFrom|contact|@example/)
    }
  })

  it('page after page gives every bulletin once, in whatever steps', async () => {
    const all = (await json('/open/activities.json?limit=200')).activities.map(({ id }: { id: string }) => id)
    const found: string[] = []
    let path: string | null = '/open/activities.json?limit=2'
    while (path !== null) {
      const page: { activities: { id: string }[]; next: string | null } = await json(path)
      expect(page.activities.length).toBeLessThanOrEqual(2)
      found.push(...page.activities.map(({ id }) => id))
      path = page.next?.replace('https://kphl.example', '') ?? null
    }
    expect(found).toEqual(all)
    expect(new Set(found).size).toBe(all.length)
  })

  it('since gives what was changed then or later, and a nonsense question a sentence', async () => {
    const { doc } = (
      await door.newsroom.rest('PATCH', `/bulletins/${series}`, {
        token: door.token('editor'),
        json: { title: { zh: '周三实验课（改）' }, _status: 'published' },
      })
    ).body
    const since = await json(`/open/activities.json?since=${encodeURIComponent(doc.updatedAt)}`)
    expect(since.activities.map(({ id }: { id: string }) => id)).toEqual([series])
    expect((await json('/open/activities.json?since=2999-01-01')).activities).toEqual([])
    const bad = await door.get('/open/activities.json?since=gestern&limit=0&after=x')
    expect(bad.status).toBe(400)
    const { problems } = await bad.json()
    expect(problems.map(({ at }: { at: string }) => at)).toEqual(['since', 'limit', 'after'])
  })

  it('answers 304 while nothing has changed, and anew after a change or a deletion', async () => {
    const first = await door.get('/open/activities.json')
    const etag = first.headers.get('etag') ?? ''
    const asked = () => door.get('/open/activities.json', undefined, { 'if-none-match': etag })
    expect((await asked()).status).toBe(304)
    const { id } = await door.newsroom.payload.create({ collection: 'bulletins', data: aBulletin() as never })
    expect((await asked()).status).toBe(200)
    await door.newsroom.payload.delete({ collection: 'bulletins', id })
    expect((await asked()).status).toBe(304)
    expect((await door.get('/open/activities.csv', undefined, { 'if-none-match': etag })).status).toBe(200)
  })

  it('the table has a row a date, and no cell is a formula', async () => {
    const answer = await door.get('/open/activities.csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = await answer.text()
    const lines = text.split('\r\n')
    expect(lines[0]?.replace('\ufeff', '').split(',')).toHaveLength(ACTIVITY_COLUMNS.length)
    expect(lines.filter((line) => line.startsWith(`"${series}"`))).toHaveLength(5)
    expect(text).toContain(`"'=HYPERLINK(""http://bad.example"")"`)
    expect(lines.slice(1).filter((line) => /(?:^|,)"[=+@-]/.test(line))).toEqual([])
  })

  it('the workbook is for the newsroom and holds the same rows as text', async () => {
    expect((await door.get('/open/activities.xlsx')).status).toBe(401)
    expect((await door.get('/open/activities.xlsx', 'print-shop')).status).toBe(403)
    const answer = await door.get('/open/activities.xlsx', 'editor')
    expect(answer.status).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await answer.arrayBuffer())
    const rows = book.getWorksheet('活动')
    const lines = (await (await door.get('/open/activities.csv?limit=200')).text()).trim().split('\r\n')
    expect(rows?.rowCount).toBe(lines.length)
    expect(rows?.getRow(1).getCell(3).value).toBe('活动名称')
    rows?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)))
  })

  it('explains itself', async () => {
    const text = await (await door.get('/open/')).text()
    for (const { id, heading } of ACTIVITY_COLUMNS) {
      expect(text).toContain(`${heading}：`)
      expect(text).toContain(`<code>${id}</code>`)
    }
  })
})

it('a cell that looks like a formula never is one', () => {
  for (const bad of ['=1', '+1', '-1', '@SUM', ' =1', '＝1', '\t=1', '\r=1'])
    expect(csvLine([bad])).toBe(`"'${bad}"\r\n`)
  expect(csvLine(['a "b"', '2026-12-02'])).toBe('"a ""b""","2026-12-02"\r\n')
})
