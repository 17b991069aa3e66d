import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemble } from '../../cms/snapshot/assemble.ts'
import { readPublished } from '../../cms/snapshot/read-published.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'

const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: '来听', version: 1 }] }
const bulletin = {
  title: { zh: '讲座' },
  body: { zh: { root: { type: 'root', version: 1, children: [paragraph] } } },
  from: '2026-11-01T12:00:00.000Z',
  until: '2026-11-30T12:00:00.000Z',
}

describe.each(DATABASES)('the day on which a bulletin first went out, on %s', (kind) => {
  let newsroom: TestNewsroom
  const create = async (_status: 'draft' | 'published') => {
    const data = { ...bulletin, _status } as never
    return (await newsroom.payload.create({ collection: 'bulletins', data })).id
  }
  const change = async (id: number | string, data: object) => {
    // Two acts in one thousandth of a second could not be told apart.
    await new Promise((resolve) => setTimeout(resolve, 5))
    return newsroom.payload.update({ collection: 'bulletins', id, data: data as never })
  }
  const told = async (id: number | string) => {
    const published = await readPublished(newsroom.payload)
    const { snapshot } = assemble(published, { today: '2026-11-26', publicUrl: 'https://kphl.example' })
    const own = snapshot.bulletins.find((one) => one.id === String(id))
    if (!own?.publishedAt) throw new Error(`${id} has no first day`)
    return { publishedAt: own.publishedAt, updatedAt: own.updatedAt }
  }

  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
  })
  afterAll(() => newsroom?.close())

  it('is that of its publication and not of its draft, and stays when it is changed or published again', async () => {
    const id = await create('draft')
    const { createdAt, updatedAt: first } = await change(id, { _status: 'published' })
    const before = await told(id)
    expect(before).toEqual({ publishedAt: first, updatedAt: first })
    expect(before.publishedAt > createdAt).toBe(true)
    const { updatedAt: last } = await change(id, { place: { zh: '文化站' } })
    const { publishedAt, updatedAt } = await told(id)
    expect(updatedAt).toBe(last)
    expect(publishedAt >= first && publishedAt < last).toBe(true)
    await change(id, { _status: 'draft' })
    await change(id, { _status: 'published' })
    expect((await told(id)).publishedAt).toBe(publishedAt)
  })

  it('is that of its making where it was public from the start, though it was withdrawn in between', async () => {
    const id = await create('published')
    await change(id, { _status: 'draft' })
    const { createdAt } = await change(id, { _status: 'published' })
    expect((await told(id)).publishedAt).toBe(createdAt)
  })

  it('is not that of a deleted one whose number it was given', async () => {
    const gone = await create('draft')
    await change(gone, { _status: 'published' })
    await newsroom.payload.delete({ collection: 'bulletins', id: gone })
    const id = await create('published')
    expect(
      (await told(id)).publishedAt >= (await newsroom.payload.findByID({ collection: 'bulletins', id })).createdAt,
    ).toBe(true)
    if (kind === 'sqlite') expect(id).toBe(gone)
  })
})
