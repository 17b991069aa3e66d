import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const at = (day: string, moved = false) => ({
  day,
  start: `${day}T14:00:00+08:00`,
  end: `${day}T15:30:00+08:00`,
  moved,
})
/** A lecture for a whole town on three days, the second moved, a fourth left out; one for another town; one for all. */
const lectures = (snapshot: SnapshotInput) => {
  const [first, second, third] = snapshot.bulletins
  Object.assign(first ?? {}, {
    area: { town: { zh: '城厢镇' } },
    kind: 'lecture',
    until: '2027-02-28',
    occurrences: [
      at('2026-11-28'),
      { ...at('2026-12-12', true), start: '2026-12-13T09:30:00+08:00', end: '2026-12-13T11:00:00+08:00' },
      at('2027-01-09'),
    ],
    leftOut: [{ day: '2027-02-13', start: '2027-02-13T14:00:00+08:00', end: '2027-02-13T15:30:00+08:00' }],
  })
  Object.assign(second ?? {}, { kind: 'event', occurrences: [at('2026-12-01')] })
  Object.assign(third ?? {}, { kind: 'event', occurrences: [at('2026-11-14')] })
}

describe('calendars of the site', () => {
  let site: TestSite
  const read = async (path: string) => {
    const text = await readFile(join(site.workDir, path), 'utf8')
    const calendar = new ICAL.Component(ICAL.parse(text))
    return { text, calendar, events: calendar.getAllSubcomponents('vevent') }
  }
  const uids = async (path: string) =>
    (await read(path)).events.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0])

  beforeAll(async () => {
    site = openTestSite()
    await site.build(lectures)
  })

  it('hold for the city everything, for a town its own and the city’s, for a community the town’s too', async () => {
    const lecture = ['2026-11-28', '2026-12-12', '2027-01-09', '2027-02-13'].map(
      (day) => `ranqi-jiance-20261126.${day}`,
    )
    expect((await uids('calendar/city.ics')).sort()).toEqual(
      [...lecture, 'huanxin-202612.2026-12-01', 'jiangtun-jiangzuo-20261114.2026-11-14'].sort(),
    )
    const town = [...lecture, 'huanxin-202612.2026-12-01'].sort()
    expect((await uids('calendar/chengxiangzhen.ics')).sort()).toEqual(town)
    expect((await uids('calendar/chengxiangzhen-meiyuanshequ.ics')).sort()).toEqual(town)
    expect(await uids('calendar/shaxizhen.ics')).toEqual(['huanxin-202612.2026-12-01'])
    expect(await uids('bulletins/ranqi-jiance-20261126/ranqi-jiance-20261126.ics')).toEqual(lecture)
  })

  it('tell the hour in the city’s zone, and the same date by the same name after it was moved', async () => {
    const { calendar, events } = await read('calendar/chengxiangzhen.ics')
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai')
    const moved = events.find((event) => String(event.getFirstPropertyValue('uid')).includes('.2026-12-12@'))
    if (!moved) throw new Error('the moved date is gone')
    const event = new ICAL.Event(moved)
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-13T01:30:00.000Z')
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-13T03:00:00.000Z')
    expect(event.summary).toBe('上门检测燃气热水器')
    expect(event.location).toBe('紫薇社区党群服务中心')
    expect(event.description).toContain('https://kphl.example/bulletins/ranqi-jiance-20261126/')
    const stamps = ['dtstamp', 'last-modified'].map((name) => String(moved.getFirstPropertyValue(name)))
    expect(stamps).toEqual(['2026-10-20T08:00:00Z', '2026-10-20T08:00:00Z'])
  })

  it('are files to read and no messages: without a method, no event owes an organizer', async () => {
    for (const path of ['calendar/city.ics', 'en/calendar/city.ics', 'calendar/chengxiangzhen.ics']) {
      const { calendar, events } = await read(path)
      expect(calendar.getFirstPropertyValue('method'), path).toBeNull()
      expect(events.filter((event) => event.hasProperty('organizer') || event.hasProperty('attendee'))).toEqual([])
    }
  })

  it('cancel a date that does not take place instead of losing it', async () => {
    const { events } = await read('calendar/city.ics')
    const states = events.map((event) => [
      String(event.getFirstPropertyValue('uid')).split('@')[0],
      event.getFirstPropertyValue('status'),
    ])
    expect(states.filter(([, state]) => state === 'CANCELLED')).toEqual([
      ['ranqi-jiance-20261126.2027-02-13', 'CANCELLED'],
    ])
    expect(states.filter(([, state]) => state === 'CONFIRMED')).toHaveLength(5)
  })

  it('rise in number with each change of a bulletin, and stay the same file without one', async () => {
    const sequence = async () =>
      Number((await read('calendar/shaxizhen.ics')).events[0]?.getFirstPropertyValue('sequence'))
    const before = await sequence()
    const report = await site.build((snapshot) => {
      lectures(snapshot)
      Object.assign(snapshot.bulletins[1] ?? {}, { updatedAt: '2026-11-02T08:01:00.000Z' })
    })
    expect(report.changed).toBe(true)
    expect(await sequence()).toBeGreaterThan(before)
    const same = await site.build((snapshot) => {
      lectures(snapshot)
      Object.assign(snapshot.bulletins[1] ?? {}, { updatedAt: '2026-11-02T08:01:00.000Z' })
    })
    expect(same.changed).toBe(false)
  })

  it('speak English where the bulletin is ready in it, and mark what stays Chinese', async () => {
    const { text } = await read('en/calendar/city.ics')
    const plain = text.replaceAll('\r\n ', '')
    expect(plain).toContain('SUMMARY;LANGUAGE=en:Gas heater check')
    expect(plain).toContain('SUMMARY;LANGUAGE=zh-CN:画廊换新：十二月海报上墙')
  })

  it('are written with CR LF alone, folded, and lie where the pages say', async () => {
    const { text } = await read('calendar/city.ics')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const page = await readFile(join(site.workDir, 'calendar/index.html'), 'utf8')
    expect(page).toContain('href="webcal://kphl.example/calendar/city.ics"')
    expect(await readFile(join(site.workDir, 'galleries/tc-002/index.html'), 'utf8')).toContain(
      'href="webcal://kphl.example/calendar/chengxiangzhen-meiyuanshequ.ics"',
    )
  })

  it('keep what is over for three months; then a bulletin has no file of its own, and its page offers none', async () => {
    const own = 'bulletins/jiangtun-jiangzuo-20261114'
    const page = () => readFile(join(site.workDir, own, 'index.html'), 'utf8')
    const build = (today: string) =>
      site.build((snapshot) => {
        lectures(snapshot)
        snapshot.today = today
      })
    await build('2026-11-14')
    expect(await page()).toContain('.ics"')
    await build('2027-02-12')
    expect(await uids('calendar/city.ics')).toContain('jiangtun-jiangzuo-20261114.2026-11-14')
    expect(await uids(`${own}/jiangtun-jiangzuo-20261114.ics`)).toHaveLength(1)
    expect(await page()).not.toContain('.ics"')
    await build('2027-02-13')
    expect(await uids('calendar/city.ics')).not.toContain('jiangtun-jiangzuo-20261114.2026-11-14')
    await expect(read(`${own}/jiangtun-jiangzuo-20261114.ics`)).rejects.toThrow('ENOENT')
  })
})
