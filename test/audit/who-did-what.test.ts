import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originContext } from '../../cms/collections/audit/origin.ts'
import type { AuditEntry } from '../../cms/payload-types.ts'
import { changesBetween } from '../../cms/workflow/changes.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'

describe('what was changed', () => {
  it('is told by field with what stood there before, long texts short and passwords never', () => {
    const before = { title: { zh: '旧' }, frames: [{ position: 1, id: 'a' }], password: 'x', updatedAt: '1' }
    const after = {
      title: { zh: '新' },
      frames: [{ position: 2, id: 'b' }],
      password: 'y',
      updatedAt: '2',
      note: '字'.repeat(200),
    }
    expect(changesBetween(before, after)).toEqual([
      { path: 'title.zh', before: '旧', after: '新' },
      { path: 'frames.0.position', before: '1', after: '2' },
      { path: 'note', after: `${'字'.repeat(120)}…` },
    ])
    expect(changesBetween(after, { ...after, updatedAt: '3' })).toEqual([])
  })

  it('is also the address of a source, and a text whose words stayed while its look or a link changed', () => {
    const text = (format: number) => ({ root: { children: [{ children: [{ text: '江豚', format }] }] } })
    const [before, after] = [
      { body: { zh: text(0) }, sources: [{ id: 'a', authors: '甲', url: 'https://old.example' }] },
      { body: { zh: text(1) }, sources: [{ id: 'b', authors: '乙', url: 'https://new.example' }] },
    ]
    expect(changesBetween(before, after)).toEqual([
      { path: 'body.zh', before: '江豚', after: expect.stringContaining('文字没有变') },
      { path: 'sources.0.authors', before: '甲', after: '乙' },
      { path: 'sources.0.url', before: 'https://old.example', after: 'https://new.example' },
    ])
  })
})

describe.each(DATABASES)('the audit log on %s', (kind) => {
  let newsroom: TestNewsroom
  let token: string
  let reviewer: string
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    const password = 'a long enough password'
    for (const [email, role] of [
      ['e@example.org', 'editor'],
      ['r@example.org', 'reviewer'],
    ] as const)
      await newsroom.payload.create({ collection: 'users', data: { email, password, role, name: `${role}甲` } })
    token = await newsroom.signIn('e@example.org', password)
    reviewer = await newsroom.signIn('r@example.org', password)
  })
  afterAll(() => newsroom?.close())

  const bulletin = {
    title: { zh: '讲座' },
    body: {
      zh: {
        root: {
          type: 'root',
          version: 1,
          format: '',
          indent: 0,
          direction: null,
          children: [
            {
              type: 'paragraph',
              version: 1,
              format: '',
              indent: 0,
              direction: null,
              textFormat: 0,
              textStyle: '',
              children: [{ type: 'text', text: '来听', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
            },
          ],
        },
      },
    },
    from: '2026-11-01T12:00:00.000Z',
    until: '2026-11-30T12:00:00.000Z',
  }
  const told = async (of: number | string): Promise<AuditEntry[]> => {
    const where: Where = { and: [{ of: { equals: String(of) } }, { on: { equals: 'bulletins' } }] }
    return (await newsroom.payload.find({ collection: 'audit-entries', where, sort: ['createdAt', 'id'], limit: 50 }))
      .docs
  }

  it('tells who made, changed, published, withdrew and deleted something, and what in it', async () => {
    const made = await newsroom.rest('POST', '/bulletins?draft=true', { token, json: bulletin })
    const { id } = made.body.doc
    const patch = (json: object) => newsroom.rest('PATCH', `/bulletins/${id}`, { token, json })
    await patch({ title: { zh: '讲座改期' }, _status: 'published' })
    await patch({ place: { zh: '文化站' } })
    await patch({ _status: 'draft' })
    await newsroom.rest('DELETE', `/bulletins/${id}`, { token })
    const entries = await told(id)
    expect(entries.map(({ action }) => action)).toEqual(['create', 'publish', 'update', 'withdraw', 'delete'])
    expect(new Set(entries.map(({ byName, origin }) => `${byName} ${origin}`))).toEqual(new Set(['editor甲 editor']))
    expect(entries[1]).toMatchObject({ title: '讲座改期', fields: expect.stringContaining('title') })
    expect(entries[1]?.changes).toContainEqual({ path: 'title.zh', before: '讲座', after: '讲座改期' })
    expect(entries[2]?.changes).toEqual([{ path: 'place.zh', after: '文化站' }])
  })

  it('tells scripts and imports from people', async () => {
    const { payload } = newsroom
    const one = await payload.create({ collection: 'bulletins', data: { ...bulletin, _status: 'draft' } as never })
    const context = originContext({ source: 'import', file: '公告.xlsx' })
    await payload.update({ collection: 'bulletins', id: one.id, data: { title: { zh: '导入的' } }, context })
    // SQLite gives the number of a deleted document to the next.
    expect((await told(one.id)).slice(-2).map(({ origin, file }) => [origin, file ?? null])).toEqual([
      ['script', null],
      ['import', '公告.xlsx'],
    ])
  })

  it('keeps nothing of a change that was not made', async () => {
    const count = async () => (await newsroom.payload.count({ collection: 'audit-entries' })).totalDocs
    const before = await count()
    const refused = await newsroom.rest('POST', '/bulletins', {
      token,
      json: { ...bulletin, title: { zh: '字'.repeat(99) } },
    })
    expect(refused.status).toBe(400)
    expect(await count()).toBe(before)
  })

  it('is changed and deleted by nobody, and read by editors', async () => {
    const [entry] = (await newsroom.payload.find({ collection: 'audit-entries', limit: 1 })).docs
    const id = entry?.id ?? 0
    const { payload } = newsroom
    await expect(payload.update({ collection: 'audit-entries', id, data: { title: '改' } })).rejects.toThrow('只增不改')
    await expect(payload.delete({ collection: 'audit-entries', id })).rejects.toThrow('只增不改')
    expect((await newsroom.rest('GET', '/audit-entries', { token })).status).toBe(200)
    expect((await newsroom.rest('GET', '/audit-entries', { token: reviewer })).status).toBe(403)
    expect((await newsroom.rest('GET', '/audit-entries/export', { token: reviewer })).status).toBe(403)
  })

  it('goes out as a table that no spreadsheet takes for formulas', async () => {
    const { payload, rest } = newsroom
    await payload.create({ collection: 'keepers', data: { name: '=HYPERLINK("http://x")', active: true } as never })
    const { body } = await rest('GET', '/audit-entries/export?q=HYPERLINK', { token })
    expect(String(body)).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
