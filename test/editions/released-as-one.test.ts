import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { publishEdition } from '../../cms/server/editions/publish-edition.ts'
import { revertEdition } from '../../cms/server/editions/revert-edition.ts'
import { withdrawEdition } from '../../cms/server/editions/withdraw-edition.ts'
import type { Visitor } from '../../cms/server/session.ts'
import { DATABASES, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { signByThree } from '../support/sign.ts'

const MONTH = '2026-11'

describe.each(DATABASES)('an edition goes out and comes back as one, on %s', (kind) => {
  let newsroom: TestNewsroom
  let editor: Visitor
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
    const account = {
      email: 'e@example.org',
      name: '试编',
      password: 'a long enough password',
      role: 'editor' as const,
    }
    const user = { ...(await newsroom.payload.create({ collection: 'users', data: account })), collection: 'users' }
    editor = { user: user as TypedUser, email: account.email, role: 'editor', shop: null }
  })
  afterAll(() => newsroom?.close())

  const local = () => newsroom.payload
  const editionOf = async (month = MONTH, draft = true) => {
    const where = { month: { equals: month } }
    const { docs } = await local().find({ collection: 'editions', where, draft, depth: 0, limit: 1 })
    const [edition] = docs
    if (!edition) throw new Error(`no ${month}`)
    return { ...edition, panels: edition.panels as number[] }
  }
  /** What strangers can read of a month: states of the edition, its panels and their articles. */
  const states = async (month = MONTH) => {
    const edition = await editionOf(month, false)
    const found: string[] = [String(edition._status)]
    for (const id of edition.panels) {
      const panel = await local().findByID({ collection: 'panels', id, depth: 0 })
      found.push(String(panel._status))
      for (const article of panel.articles as number[])
        found.push(String((await local().findByID({ collection: 'articles', id: article, depth: 0 }))._status))
    }
    return [...new Set(found)]
  }
  const records = async () =>
    (await local().find({ collection: 'edition-releases', where: { edition: { equals: MONTH } }, sort: 'createdAt' }))
      .docs
  const change = (id: number, subtitle: string) =>
    local().update({ collection: 'panels', id, data: { subtitle: { zh: subtitle } }, draft: true, user: editor.user })

  it('each publication leaves who, when and all that went out', async () => {
    const [first] = await records()
    expect(first).toMatchObject({ act: 'published', byName: '演示编辑' })
    const { panels } = await editionOf()
    const content = first?.content as { panels: { id: unknown }[]; articles: unknown[] }
    expect(content.panels.map(({ id }) => id)).toEqual(panels)
    expect(content.articles.length).toBeGreaterThan(0)
  })

  it('what is public already is left alone, however often the button is pressed', async () => {
    const before = (await records()).length
    expect(await publishEdition(local(), editor, MONTH)).toEqual({ is: 'nothing', month: MONTH })
    expect(await revertEdition(local(), editor, { month: MONTH })).toEqual({ is: 'nothing', month: MONTH })
    expect(await records()).toHaveLength(before)
  })

  it('one unsigned panel keeps all of it back, and says where it is signed', async () => {
    const { panels } = await editionOf()
    await change(panels[0] ?? 0, '没审的一')
    await change(panels[2] ?? 0, '没审的三')
    const answer = await publishEdition(local(), editor, MONTH)
    if (answer.is !== 'refused') throw new Error(answer.is)
    expect(answer.problems.map(({ at, hint }) => [at, hint])).toEqual([
      [`${MONTH} / 第 1 版`, `/admin/sign/${MONTH}/1`],
      [`${MONTH} / 第 3 版`, `/admin/sign/${MONTH}/3`],
    ])
    // Signing one of two is not enough: nothing of it goes out.
    await signByThree(local(), panels[0] ?? 0, MONTH)
    expect((await publishEdition(local(), editor, MONTH)).is).toBe('refused')
    const one = await local().findByID({ collection: 'panels', id: panels[0] ?? 0, depth: 0 })
    expect(one.subtitle?.zh).not.toBe('没审的一')
  })

  it('goes back to what it was at its last publication without a new signature', async () => {
    const before = (await records()).length
    const { panels } = await editionOf()
    expect(await revertEdition(local(), editor, { month: MONTH })).toEqual({ is: 'done', month: MONTH })
    for (const id of panels) {
      const draft = await local().findByID({ collection: 'panels', id, depth: 0, draft: true })
      expect([draft._status, draft.subtitle?.zh]).toEqual(['published', expect.not.stringContaining('没审')])
    }
    const after = await records()
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)).toMatchObject({ act: 'reverted', byName: '试编', hash: after[0]?.hash })
    // What was written in between is still among the versions.
    const { docs } = await local().findVersions({
      collection: 'panels',
      where: { and: [{ parent: { equals: panels[2] } }, { 'version.subtitle.zh': { equals: '没审的三' } }] },
    })
    expect(docs.length).toBeGreaterThan(0)
  })

  it('is withdrawn with its panels and articles, but for an article that another month shows', async () => {
    const other = await editionOf('2026-10')
    const [panel] = (await editionOf()).panels
    const shared = (await local().findByID({ collection: 'panels', id: panel ?? 0, depth: 0 })).articles[0] as number
    const of = other.panels[1] ?? 0
    const theirs = await local().findByID({ collection: 'panels', id: of, depth: 0 })
    const articles = [...(theirs.articles as number[]), shared]
    await local().update({ collection: 'panels', id: of, data: { articles }, draft: true })
    await signByThree(local(), of, '2026-10')
    await local().update({ collection: 'panels', id: of, data: { _status: 'published' } })

    expect(await withdrawEdition(local(), editor, MONTH)).toEqual({ is: 'done', month: MONTH })
    expect(await withdrawEdition(local(), editor, MONTH)).toEqual({ is: 'nothing', month: MONTH })
    const { docs: shown } = await local().find({
      collection: 'panels',
      where: { and: [{ id: { in: (await editionOf()).panels } }, { _status: { equals: 'published' } }] },
    })
    expect(shown).toEqual([])
    const kept = await local().findByID({ collection: 'articles', id: shared, depth: 0 })
    expect(kept._status).toBe('published')
    expect(await states('2026-10')).toEqual(['published'])
    expect((await records()).at(-1)).toMatchObject({ act: 'withdrawn' })
  })

  it('comes back by publishing or by going back, as it was', async () => {
    expect(await publishEdition(local(), editor, MONTH)).toEqual({ is: 'done', month: MONTH })
    expect(await states()).toEqual(['published'])
    await withdrawEdition(local(), editor, MONTH)
    // Withdrawn with an unfinished draft over it: nothing of the draft is lost, and going back does not need it.
    const { panels } = await editionOf()
    await local().update({
      collection: 'panels',
      id: panels[1] ?? 0,
      data: { title: { zh: null as never } },
      draft: true,
    })
    expect(await revertEdition(local(), editor, { month: MONTH })).toEqual({ is: 'done', month: MONTH })
    expect(await states()).toEqual(['published'])
  })

  it('is withdrawn though somebody has begun to rewrite it and not finished', async () => {
    const { panels } = await editionOf()
    await local().update({
      collection: 'panels',
      id: panels[1] ?? 0,
      data: { title: { zh: null as never } },
      draft: true,
    })
    expect(await withdrawEdition(local(), editor, MONTH)).toEqual({ is: 'done', month: MONTH })
    expect((await editionOf(MONTH, false))._status).toBe('draft')
    const begun = await local().findByID({ collection: 'panels', id: panels[1] ?? 0, depth: 0, draft: true })
    expect(begun.title.zh ?? null).toBe(null)
    await revertEdition(local(), editor, { month: MONTH })
  })

  it('a picture whose credit was changed since is another content: it says so, and nothing happens', async () => {
    const { panels } = await editionOf()
    const panel = (
      await Promise.all(panels.map((id) => local().findByID({ collection: 'panels', id, depth: 0 })))
    ).find(({ picture }) => picture !== null && picture !== undefined)
    const picture = panel?.picture as number
    await local().update({ collection: 'media', id: picture, data: { credit: { zh: '图：改过' } } })
    await change(panels[0] ?? 0, '又改')
    const answer = await revertEdition(local(), editor, { month: MONTH })
    if (answer.is !== 'refused') throw new Error(answer.is)
    expect(answer.problems.map(({ code }) => code)).toEqual(['sign-off/voided'])
    const draft = await local().findByID({ collection: 'panels', id: panels[0] ?? 0, depth: 0, draft: true })
    expect(draft.subtitle?.zh).toBe('又改')
  })

  it('a record of a release is for ever', async () => {
    const [first] = await records()
    await expect(local().delete({ collection: 'edition-releases', id: first?.id ?? 0 })).rejects.toThrow()
    const token = await newsroom.signIn('e@example.org', 'a long enough password')
    const { status } = await newsroom.rest('PATCH', `/edition-releases/${first?.id}`, { token, json: { title: '改' } })
    expect(status).toBe(403)
  })
})
