import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { makeSamples, type Samples } from '../support/samples.ts'

/** A little more than a document stays its editor's. */
const RESTED_MS = 121_000
const PASSWORD = 'a long enough password'

describe.each(DATABASES)('two editors at one document, over REST on %s', (kind) => {
  let newsroom: TestNewsroom
  let samples: Samples
  const tokens: string[] = []
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    samples = await makeSamples(newsroom.payload)
    for (const [email, name] of [
      ['one@example.org', '编辑甲'],
      ['two@example.org', '编辑乙'],
    ] as const) {
      const data = { email, name, password: PASSWORD, role: 'editor' as const }
      await newsroom.payload.create({ collection: 'users', data })
      tokens.push(await newsroom.signIn(email, PASSWORD))
    }
  })
  afterAll(() => newsroom?.close())

  const saved = (id: unknown) => `/panels/${id}?autosave=true&draft=true&depth=0`
  const read = async (id: unknown) => (await newsroom.rest('GET', saved(id), { token: tokens[0] })).body
  const save = (who: number, id: unknown, json: object) =>
    newsroom.rest('PATCH', saved(id), { token: tokens[who], json })
  /** The editor types no more: her two minutes are over. */
  const resting = async (id: unknown) => {
    const where = { 'document.value': { equals: id } }
    const { db } = newsroom.payload
    const { docs } = await db.find({ collection: 'payload-locked-documents', where })
    expect(docs.length).toBeGreaterThan(0)
    await Promise.all(
      docs.map((lock) =>
        db.updateOne({
          collection: 'payload-locked-documents',
          id: lock.id,
          data: { ...lock, updatedAt: new Date(Date.now() - RESTED_MS).toISOString() },
        }),
      ),
    )
  }
  const wordsOf = (body: { errors: { message: string }[] }) => body.errors.map(({ message }) => message).join()

  it('who saves a form that is older than what is stored is told who was first, and overwrites nothing', async () => {
    const id = await samples.fresh('panels')
    const opened = await read(id)
    const first = await save(0, id, { ...opened, subtitle: { zh: '甲写的' } })
    expect(first.status, JSON.stringify(first.body)).toBe(200)
    await resting(id)
    const second = await save(1, id, { ...opened, title: { zh: '乙的题目' } })
    expect(second.status).toBe(409)
    expect(wordsOf(second.body)).toMatch(/打开以后又改过（编辑甲，.*没有保存.*写的还在这一页/)
    expect(await read(id)).toMatchObject({ subtitle: { zh: '甲写的' }, title: opened.title })
    // Once she has looked at it as it is now, hers is kept as well.
    expect((await save(1, id, { ...(await read(id)), title: { zh: '乙的题目' } })).status).toBe(200)
    expect(await read(id)).toMatchObject({ subtitle: { zh: '甲写的' }, title: { zh: '乙的题目' } })
  })

  it('one form that saves itself again and again is never older than itself', async () => {
    const id = await samples.fresh('panels')
    let form = await read(id)
    for (const zh of ['一', '一二', '一二三']) {
      const { status, body } = await save(0, id, { ...form, subtitle: { zh } })
      expect(status, JSON.stringify(body)).toBe(200)
      form = body.doc
    }
    const published = await newsroom.rest('GET', `/panels/${id}?draft=true&depth=0`, { token: tokens[1] })
    expect(published.body.subtitle.zh).toBe('一二三')
  })

  it('two saves at the same moment: one is kept, the other is told', async () => {
    const id = await samples.fresh('galleries')
    const { body: opened } = await newsroom.rest('GET', `/galleries/${id}?depth=0`, { token: tokens[0] })
    const answers = await Promise.all(
      [0, 1].map((who) => {
        const json = { ...opened, contact: `联系人${who}` }
        return newsroom.rest('PATCH', `/galleries/${id}`, { token: tokens[who], json })
      }),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const kept = answers.findIndex(({ status }) => status === 200)
    const { body } = await newsroom.rest('GET', `/galleries/${id}?depth=0`, { token: tokens[0] })
    expect(body.contact).toBe(`联系人${kept}`)
  })

  it('a client that names single fields and no time changes these and no others', async () => {
    const id = await samples.fresh('panels')
    await save(0, id, { subtitle: { zh: '甲写的' } })
    await resting(id)
    expect((await save(1, id, { title: { zh: '乙的题目' } })).status).toBe(200)
    expect(await read(id)).toMatchObject({ subtitle: { zh: '甲写的' }, title: { zh: '乙的题目' } })
  })

  it('what somebody is typing in says whose it is, in Chinese, until it has rested for two minutes', async () => {
    const id = await samples.fresh('panels')
    for (const zh of ['一', '一二']) await save(0, id, { subtitle: { zh } })
    const { status, body } = await save(1, id, { title: { zh: '乙的题目' } })
    expect(status).toBe(423)
    expect(wordsOf(body)).toMatch(/^编辑甲正在改这一份.*没有保存.*写的还在这一页/)
    expect(JSON.stringify(body)).not.toContain('currently locked')
    expect((await save(0, id, { title: { zh: '甲的题目' } })).status).toBe(200)
    await resting(id)
    expect((await save(1, id, { title: { zh: '乙的题目' } })).status).toBe(200)
  })
})
