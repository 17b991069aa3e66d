import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportSnapshot } from '../../cms/snapshot/export-snapshot.ts'
import { readYear } from '../../cms/views/year/read-year.ts'
import { aBulletin, type BulletinsDoor, openBulletinsDoor } from '../support/bulletins-door.ts'
import { DATABASES } from '../support/cms.ts'

describe.each(DATABASES)('bulletins that repeat, over HTTP on %s', (kind) => {
  let door: BulletinsDoor
  beforeAll(async () => {
    door = await openBulletinsDoor(kind)
  })
  afterAll(() => door?.close())
  const write = (json: object, role: 'editor' | 'print-shop' = 'editor') =>
    door.newsroom.rest('POST', '/bulletins', { token: door.token(role), json })
  const again = (id: unknown, by: string, role: 'editor' | 'reviewer' | 'print-shop' = 'editor') =>
    door.newsroom.rest('POST', `/bulletins/${id}/again?by=${by}`, { token: door.token(role) })

  it('a good series is published, and the snapshot has its dates', async () => {
    const { status, body } = await write(aBulletin({ series: { zh: '厨房里的科学' } }))
    expect(status).toBe(201)
    const outDir = `${door.newsroom.dataDir}/snapshots`
    const result = await exportSnapshot(door.newsroom.payload, {
      today: '2026-11-28',
      publicUrl: 'https://kphl.example',
      outDir,
    })
    expect(result.problems.filter(({ level }) => level === 'error')).toEqual([])
    const { readFile } = await import('node:fs/promises')
    if (!result.ok) throw new Error('no snapshot')
    const snapshot = JSON.parse(await readFile(`${result.value.dir}/snapshot.json`, 'utf8'))
    const one = snapshot.bulletins.find((b: { id: string }) => b.id === String(body.doc.id))
    expect(one).toMatchObject({
      kind: 'class',
      series: { zh: '厨房里的科学' },
      repeats: { zh: '每周三 16:30' },
      occurrences: ['02', '09', '16', '23', '30'].map((d) => ({ day: `2026-12-${d}` })),
    })
    expect(JSON.stringify(snapshot.bulletins)).not.toMatch(/visits|classHours|madeFrom/)
  })

  it('a series over New Year counts in each year with its own dates, and its visits in the year of the last one', async () => {
    const { payload } = door.newsroom
    const before = [await readYear({ payload }, '2026'), await readYear({ payload }, '2027')]
    const { status } = await write(aBulletin({ until: '2027-01-13T12:00:00.000Z', visits: 70, classHours: 7 }))
    expect(status).toBe(201)
    const after = [await readYear({ payload }, '2026'), await readYear({ payload }, '2027')]
    const more = (i: number) => ({
      held: (after[i]?.events.class.held ?? 0) - (before[i]?.events.class.held ?? 0),
      visits: (after[i]?.events.class.visits ?? 0) - (before[i]?.events.class.visits ?? 0),
      hours: (after[i]?.classHours ?? 0) - (before[i]?.classHours ?? 0),
    })
    expect([more(0), more(1)]).toEqual([
      { held: 5, visits: 0, hours: 0 },
      { held: 2, visits: 70, hours: 7 },
    ])
  })

  it('dates that contradict each other are refused at their field when published, and kept as a draft', async () => {
    const changes = [{ day: '2026-12-09T12:00:00.000Z', movedTo: '2027-02-01T08:30:00.000Z' }]
    const bad = aBulletin({ recurrence: { repeat: 'weekly', changes } })
    const refused = await write(bad)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('recurrence.changes.0.movedTo')
    expect(JSON.stringify(refused.body)).toContain('2026-12-09 改到了 2027-02-01')
    const draft = await door.newsroom.rest('POST', '/bulletins?draft=true', {
      token: door.token('editor'),
      json: { ...bad, _status: 'draft' },
    })
    expect(draft.status).toBe(201)
    const published = await door.newsroom.rest('PATCH', `/bulletins/${draft.body.doc.id}`, {
      token: door.token('editor'),
      json: { _status: 'published' },
    })
    expect(published.status).toBe(400)
  })

  it('once more is one act: a draft with its dates moved, and two clicks make one', async () => {
    const { body } = await write(aBulletin({ title: { zh: '再办一次的课' }, visits: 31, classHours: 2 }))
    const [one, two] = await Promise.all([again(body.doc.id, 'week'), again(body.doc.id, 'week')])
    expect([one.status, two.status]).toEqual([200, 200])
    expect(two.body.id).toBe(one.body.id)
    const third = await again(body.doc.id, 'week')
    expect(third.body.id).toBe(one.body.id)
    const made = await door.newsroom.payload.findByID({
      collection: 'bulletins',
      id: one.body.id,
      depth: 0,
      draft: true,
    })
    expect(made).toMatchObject({
      _status: 'draft',
      title: { zh: '再办一次的课' },
      kind: 'class',
      from: '2026-12-08T12:00:00.000Z',
      until: '2027-01-07T12:00:00.000Z',
      start: '2026-12-09T08:30:00.000Z',
      recurrence: { repeat: 'weekly' },
    })
    expect(made.visits ?? null).toBeNull()
    const month = await again(body.doc.id, 'month')
    expect(month.body.id).not.toBe(one.body.id)
  })

  it('once more is for those who may write bulletins', async () => {
    const { body } = await write(aBulletin({ title: { zh: '谁能再办' } }))
    expect((await again(body.doc.id, 'week', 'reviewer')).status).toBe(403)
    expect((await again(body.doc.id, 'week', 'print-shop')).status).toBe(403)
    expect((await again(body.doc.id, 'year')).status).toBe(400)
    expect((await again('999999999999999999999999', 'week')).status).toBe(404)
  })

  it('how many came is for the newsroom alone', async () => {
    const { body } = await write(aBulletin({ title: { zh: '来了多少人' }, visits: 4711 }))
    expect(body.doc.visits).toBe(4711)
    const open = await door.newsroom.rest('GET', `/bulletins/${body.doc.id}`)
    expect(open.status).toBe(200)
    expect(JSON.stringify(open.body)).not.toContain('4711')
  })
})
