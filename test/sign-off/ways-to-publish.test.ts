import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { assemble } from '../../cms/snapshot/assemble.ts'
import { readPublished } from '../../cms/snapshot/read-published.ts'
import { DATABASES, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { readersOf, signByThree, whatToSign } from '../support/sign.ts'

describe.each(DATABASES)('what three people have not signed, on %s', (kind) => {
  let newsroom: TestNewsroom
  let token: string
  let editor: TypedUser
  /** A panel of the current edition, its article, and the edition. */
  let panel: number
  let article: number
  let edition: number
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
    const account = { email: 'e@example.org', password: 'a long enough password', role: 'editor' as const }
    editor = { ...(await newsroom.payload.create({ collection: 'users', data: account })), collection: 'users' }
    token = await newsroom.signIn(account.email, account.password)
    const { docs } = await newsroom.payload.find({ collection: 'editions', depth: 0, sort: '-month', limit: 1 })
    edition = docs[0]?.id ?? 0
    panel = docs[0]?.panels[1] as number
    const one = await newsroom.payload.findByID({ collection: 'panels', id: panel, depth: 0 })
    article = one.articles[0] as number
  })
  afterAll(() => newsroom?.close())
  beforeEach(async () => {
    await draft(text('签过的'))
    await signByThree(local(), panel, '2026-11')
    await local().update({ collection: 'panels', id: panel, data: { _status: 'published' } })
    expect((await leaves()).subtitle).toBe('签过的')
  })

  const local = () => newsroom.payload
  const text = (name: string) => ({ subtitle: { zh: name } })
  const draft = (data: object) =>
    local().update({ collection: 'panels', id: panel, data, draft: true, user: editor, overrideAccess: false })
  /** What leaves the newsroom of this panel. */
  const leaves = async () => {
    const { snapshot, problems } = assemble(await readPublished(local()), {
      today: '2026-11-26',
      publicUrl: 'https://kphl.example',
    })
    return { subtitle: snapshot.panels.find(({ id }) => id === String(panel))?.subtitle?.zh, problems }
  }
  const said = (body: { errors?: { data?: { errors?: { message: string }[] }; message: string }[] }) =>
    (body.errors ?? []).map((e) => [e.message, ...(e.data?.errors ?? []).map(({ message }) => message)].join()).join()

  it('is not published over REST, alone or by the dozen, as a new document or a copy', async () => {
    await draft(text('没审过一'))
    const json = { ...text('没审过一'), _status: 'published' }
    for (const path of [`/panels/${panel}`, `/panels?where[id][equals]=${panel}`]) {
      const { status, body } = await newsroom.rest('PATCH', path, { token, json })
      expect(status, path).toBe(400)
      expect(said(body), path).toContain('一审')
    }
    const whole = await local().findByID({ collection: 'panels', id: panel, depth: 0, draft: true })
    const { id: _, ...copy } = whole
    const made = await newsroom.rest('POST', '/panels', { token, json: { ...copy, _status: 'published' } })
    expect(made.status).toBe(400)
    const twin = await newsroom.rest('POST', `/panels/${panel}/duplicate`, { token, json: { _status: 'published' } })
    expect(twin.body.doc?._status).not.toBe('published')
    expect((await leaves()).subtitle).toBe('签过的')
  })

  it('is not published by a script, whatever rights it gives itself', async () => {
    await draft(text('没审过二'))
    const data = { _status: 'published' as const }
    const changed = { ...text('没审过二'), ...data }
    await expect(local().update({ collection: 'panels', id: panel, data })).rejects.toThrow()
    const where = { id: { equals: panel } }
    const many = await local().update({ collection: 'panels', where, data: changed })
    expect(many.errors).toHaveLength(1)
    await expect(local().update({ collection: 'editions', id: edition, data })).rejects.toThrow()
    await expect(local().create({ collection: 'panels', data: { ...text('新'), ...data } as never })).rejects.toThrow()
    expect((await leaves()).subtitle).toBe('签过的')
  })

  it('is not published by going back to a version that nobody signed', async () => {
    await draft(text('没审过三'))
    const { docs } = await local().findVersions({
      collection: 'panels',
      where: { parent: { equals: panel } },
      sort: '-updatedAt',
      limit: 1,
    })
    const [version] = docs
    const answer = await newsroom.rest('POST', `/panels/versions/${version?.id}`, { token })
    const now = await local().findByID({ collection: 'panels', id: panel, depth: 0 })
    expect([now.subtitle?.zh === '没审过三' && now._status === 'published', answer.status]).toEqual([
      false,
      expect.any(Number),
    ])
    expect((await leaves()).subtitle).not.toBe('没审过三')
  })

  it('is not set down for a time', async () => {
    await draft(text('没审过四'))
    const input = { type: 'publish', doc: { relationTo: 'panels', value: panel } }
    const queue = (): Promise<unknown> =>
      local().jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date(Date.now() + 60_000) })
    await expect(queue()).rejects.toThrow(/一审|first/)
    await signByThree(local(), panel, '2026-11')
    await queue()
    // Changed after the time was set: what falls due is refused.
    await draft(text('定时后又改'))
    await local().update({ collection: 'payload-jobs', where: {}, data: { waitUntil: new Date(0).toISOString() } })
    await local().jobs.run()
    expect((await leaves()).subtitle).toBe('签过的')
  })

  it('is not shown by changing an article, an edition’s colours or a picture under it', async () => {
    const before = await leaves()
    const summary = { zh: '没人审过的提要' }
    const changed = { summary, _status: 'published' }
    const answer = await newsroom.rest('PATCH', `/articles/${article}`, { token, json: changed })
    expect(answer.status).toBe(400)
    const doc = await local().findByID({ collection: 'editions', id: edition, depth: 0 })
    const palette = { ...doc.palette, accent: { c: 1, m: 2, y: 3, k: 4 } }
    const colours = await newsroom.rest('PATCH', `/editions/${edition}`, {
      token,
      json: { palette, _status: 'published' },
    })
    expect(colours.status).toBe(400)
    const found = await local().findByID({ collection: 'articles', id: article, depth: 0 })
    const picture = found.pictures?.[0]?.media as number
    const credit = { zh: '图：没人审过' }
    expect((await newsroom.rest('PATCH', `/media/${picture}`, { token, json: { credit } })).status).toBe(200)
    const after = await leaves()
    expect(after.subtitle, JSON.stringify(after.problems)).toBe(before.subtitle)
    expect(JSON.stringify(after)).not.toContain('没人审过')
    expect(after.problems.map(({ code }) => code)).toContain('sign-off/older')
  })

  it('does not leave though it was written past all of this into the database', async () => {
    const data = { subtitle: { zh: '直接写进库' }, _status: 'published' }
    await local().db.updateOne({ collection: 'panels', id: panel, data: data as never, req: undefined as never })
    const { subtitle, problems } = await leaves()
    expect(subtitle).not.toBe('直接写进库')
    expect(problems.map(({ code }) => code)).toContain('sign-off/voided')
  })

  it('has no other door: GraphQL is closed', async () => {
    const query = { query: 'mutation { updatePanel(id: 1, data: { _status: published }) { id } }' }
    const { status } = await newsroom.rest('POST', '/graphql', { token, json: query })
    expect([404, 405]).toContain(status)
  })

  it('is published with one act when it is signed, and its article with it', async () => {
    await local().update({ collection: 'articles', id: article, data: { summary: { zh: '审过的提要' } }, draft: true })
    await draft(text('审过了'))
    await signByThree(local(), panel, '2026-11')
    const { status, body } = await newsroom.rest('PATCH', `/panels/${panel}`, { token, json: { _status: 'published' } })
    expect(status, said(body)).toBe(200)
    expect((await leaves()).subtitle).toBe('审过了')
    const public_ = await local().findByID({ collection: 'articles', id: article, depth: 0 })
    expect(public_).toMatchObject({ _status: 'published', summary: { zh: '审过的提要' } })
  })

  it('a signed article goes out though its panel is being worked on again', async () => {
    const published = { _status: 'published' as const }
    await local().update({ collection: 'articles', id: article, data: { _status: 'draft' } })
    await draft(text('又在改'))
    expect((await leaves()).problems.map(({ code }) => code)).toContain('panel/article-not-published')
    await local().update({ collection: 'articles', id: article, data: published })
    expect((await leaves()).subtitle).toBe('签过的')
    const changed = { summary: { zh: '没审过的提要' }, ...published }
    await expect(local().update({ collection: 'articles', id: article, data: changed })).rejects.toThrow('一审')
  })

  it('cannot be signed by its author, by one person twice, or unseen; records stay as they are', async () => {
    await draft(text('再改一次'))
    const toSign = await whatToSign(local(), panel, '2026-11')
    const author = await newsroom.rest('POST', '/sign-offs', { token, json: toSign })
    expect(said(author.body)).toContain('您写的')
    const [one] = await readersOf(local())
    const reader = await newsroom.signIn(one?.email ?? '', 'a long enough password')
    const sign = (json: object) => newsroom.rest('POST', '/sign-offs', { token: reader, json })
    expect(said((await sign({ ...toSign, hash: '0'.repeat(64) })).body)).toContain('改过')
    const forged = { ...toSign, by: 'somebody', byName: '别人', step: 'final', at: '2020-01-01T00:00:00.000Z' }
    const { status, body } = await sign(forged)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ by: String(one?.id), step: 'first' })
    expect(body.doc.at.slice(0, 4)).not.toBe('2020')
    expect(said((await sign(toSign)).body)).toContain('另一个人')
    const { id } = body.doc
    const req = await createLocalReq({}, local())
    await expect(local().update({ collection: 'sign-offs', id, data: { note: '改' }, req })).rejects.toThrow('只增不改')
    await expect(local().delete({ collection: 'sign-offs', id })).rejects.toThrow('只增不改')
    await expect(local().create({ collection: 'sign-offs', data: toSign as never })).rejects.toThrow()
  })

  it('says who changed it after it was signed', async () => {
    await signByThree(local(), panel, '2026-11')
    await draft(text('又改'))
    const { body } = await newsroom.rest('PATCH', `/panels/${panel}`, { token, json: { _status: 'published' } })
    expect(said(body)).toContain('e@example.org')
    const { body: state } = await newsroom.rest('GET', `/panels/${panel}/sign-off`, { token })
    expect(state).toMatchObject({ complete: false, next: 'first' })
    expect(state.voided.length).toBeGreaterThanOrEqual(3)
  })
})
