import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { makeEdition } from '../../cms/server/editions/make-edition.ts'
import { makeEmergency } from '../../cms/server/editions/make-emergency.ts'
import { publishEdition } from '../../cms/server/editions/publish-edition.ts'
import type { Visitor } from '../../cms/server/session.ts'
import { assemble } from '../../cms/snapshot/assemble.ts'
import { exportPreview } from '../../cms/snapshot/export-preview.ts'
import { readPublished } from '../../cms/snapshot/read-published.ts'
import { cityDay } from '../../cms/workflow/city-time.ts'
import { toNotice } from '../../cms/workflow/emergency/notice.ts'
import { titleIn } from '../../cms/workflow/emergency/template.ts'
import { EMERGENCY_TEMPLATES } from '../../cms/workflow/emergency/templates.ts'
import { DATABASES, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { signByThree } from '../support/sign.ts'

const act = (letter: string) => letter.repeat(32)

describe.each(DATABASES)('an edition is made in one act, on %s', (kind) => {
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
  const draftOf = async (month: string) => {
    const where = { month: { equals: month } }
    const { docs } = await local().find({ collection: 'editions', where, draft: true, depth: 2 })
    const [edition] = docs
    if (!edition || docs.length > 1) throw new Error(`${docs.length} of ${month}`)
    return edition
  }
  const panelsOf = async (month: string) =>
    (await draftOf(month)).panels.map((panel) => {
      if (typeof panel !== 'object') throw new Error('not read')
      return panel
    })
  const published = async () =>
    assemble(await readPublished(local()), { today: '2026-12-01', publicUrl: 'https://kphl.example' })

  it('from a day of the month: theme, dates and colours set, four empty sheets in layouts that suit it', async () => {
    const wanted = { act: act('a'), month: '2026-12' as never, from: { kind: 'theme' as const, key: 'traffic' } }
    expect(await makeEdition(local(), editor, wanted)).toEqual({ is: 'done', month: '2026-12' })
    const edition = await draftOf('2026-12')
    expect(edition).toMatchObject({
      _status: 'draft',
      kind: 'monthly',
      theme: { zh: '路上的力学' },
      from: '2026-12-01T12:00:00.000Z',
      until: '2026-12-31T12:00:00.000Z',
      palette: { name: { zh: '双碳' } },
    })
    const panels = await panelsOf('2026-12')
    expect(panels.map(({ layout }) => layout)).toEqual(['lead-picture', 'steps', 'myth-fact', 'quiz'])
    expect(panels.map(({ articles, _status }) => [articles.length, _status])).toEqual(Array(4).fill([1, 'draft']))
  })

  it('pressed twice it is made once; another one of the same month is refused with the way to it', async () => {
    const wanted = { act: act('a'), month: '2026-12' as never, from: { kind: 'theme' as const, key: 'traffic' } }
    expect(await makeEdition(local(), editor, wanted)).toEqual({ is: 'nothing', month: '2026-12' })
    const answer = await makeEdition(local(), editor, { ...wanted, act: act('b') })
    const { id } = await draftOf('2026-12')
    expect(answer).toMatchObject({ problems: [{ code: 'edition/exists', hint: `/admin/collections/editions/${id}` }] })
  })

  it('from the last one: its layouts, and the words of those sheets that were chosen, as records of their own', async () => {
    const before = await panelsOf('2026-11')
    const [first, second] = before
    const from = { kind: 'edition' as const, month: '2026-11' as never, reuse: [String(second?.id)] }
    expect((await makeEdition(local(), editor, { act: act('c'), month: '2027-01' as never, from })).is).toBe('done')
    const after = await panelsOf('2027-01')
    expect(after.map(({ layout }) => layout)).toEqual(before.map(({ layout }) => layout))
    expect(after[0]?.title?.zh ?? null).toBe(null)
    expect(first?.title.zh).toBeTruthy()
    expect(after[1]?.title).toEqual(second?.title)
    expect(after[1]?.id).not.toBe(second?.id)
    const [article] = after[1]?.articles ?? []
    const [old] = second?.articles ?? []
    if (typeof article !== 'object' || typeof old !== 'object') throw new Error('not read')
    expect(article.id).not.toBe(old.id)
    expect(article.title).toEqual(old.title)
    expect(article.sources?.map(({ title }) => title)).toEqual(old.sources?.map(({ title }) => title))
    // What is written now changes nothing of the last month.
    await local().update({ collection: 'articles', id: article.id, data: { title: { zh: '新题' } }, draft: true })
    const same = await local().findByID({ collection: 'articles', id: old.id, depth: 0 })
    expect(same.title).toEqual(old.title)
  })

  it('a preview shows the drafts as they will be, unsigned and all, and leaves what is published alone', async () => {
    const [panel] = await panelsOf('2026-11')
    const subtitle = { zh: '还没有人审' }
    await local().update({ collection: 'panels', id: panel?.id ?? 0, data: { subtitle }, draft: true })
    const outDir = `${newsroom.dataDir}/previews/2026-11/snapshots`
    const publicUrl = 'https://kphl.example'
    const preview = await exportPreview(local(), { month: '2026-11', publicUrl, outDir })
    if (!preview.ok) throw new Error(JSON.stringify(preview.problems))
    expect(preview.value).toMatchObject({ today: '2026-11-01', unsigned: [1] })
    const { readFile } = await import('node:fs/promises')
    expect(await readFile(`${preview.value.dir}/snapshot.json`, 'utf8')).toContain('还没有人审')
    expect(JSON.stringify((await published()).snapshot)).not.toContain('还没有人审')
    // The same drafts are the same preview.
    const again = await exportPreview(local(), { month: '2026-11', publicUrl, outDir })
    expect(again.ok && again.value.hash).toBe(preview.value.hash)
    // Four empty sheets are shown too, with what they lack.
    const empty = await exportPreview(local(), { month: '2026-12', publicUrl, outDir })
    expect(empty).toMatchObject({ ok: true, value: { today: '2026-12-01', unsigned: [1, 2, 3, 4] } })
    expect(empty.problems.map(({ code }) => code)).toContain('panel/no-title')
    expect(await exportPreview(local(), { month: '2031-01', publicUrl, outDir })).toMatchObject({ ok: false })
  })

  it('every ready notice becomes an emergency edition that lacks nothing but three signatures', async () => {
    for (const [i, template] of EMERGENCY_TEMPLATES.entries()) {
      const notice = {
        ...toNotice(template, titleIn(template, template.colour)),
        issued: '市应急管理局 12月1日8时发布',
      }
      const answer = await makeEmergency(local(), editor, { act: act(String(i)), notice })
      const month = `${cityDay().slice(0, 7)}-e${i + 1}`
      expect(answer).toEqual({ is: 'done', month })
      const refused = await publishEdition(local(), editor, month)
      if (refused.is !== 'refused') throw new Error(refused.is)
      expect(
        refused.problems.map(({ code }) => code),
        template.key,
      ).toEqual(['sign-off/missing'])
    }
  })

  it('the same press of the button makes one emergency, and the tenth of a month is refused in words', async () => {
    const [template] = EMERGENCY_TEMPLATES
    if (!template) throw new Error('no templates')
    const notice = toNotice(template, titleIn(template, 'red'))
    const month = cityDay().slice(0, 7)
    expect(await makeEmergency(local(), editor, { act: act('0'), notice })).toEqual({
      is: 'done',
      month: `${month}-e1`,
    })
    for (const letter of ['d', 'e', 'f']) await makeEmergency(local(), editor, { act: act(letter), notice })
    const tenth = await makeEmergency(local(), editor, { act: act('9'), notice })
    expect(tenth).toMatchObject({ is: 'refused', problems: [{ code: 'emergency/too-many' }] })
    const unknown = { ...notice, galleries: ['TC-999'] }
    expect(await makeEmergency(local(), editor, { act: act('8'), notice: unknown })).toMatchObject({ is: 'refused' })
  })

  it('once signed and published it hangs in the first frame of the chosen galleries, and the month goes on', async () => {
    const month = `${cityDay().slice(0, 7)}-e2`
    const [panel] = await panelsOf(month)
    const { docs } = await local().find({ collection: 'galleries', where: { state: { equals: 'in-use' } }, limit: 2 })
    const { id } = await draftOf(month)
    await local().update({ collection: 'editions', id, data: { galleries: docs.map((g) => g.id) }, draft: true })
    await signByThree(local(), panel?.id ?? 0, month)
    expect(await publishEdition(local(), editor, month)).toEqual({ is: 'done', month })
    const { snapshot, problems } = await published()
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    const own = snapshot.assignments.filter(({ edition }) => edition === month)
    expect(own.map(({ gallery }) => gallery).sort()).toEqual(docs.map(({ code }) => code).sort())
    expect(own.every(({ frames }) => frames.length === 1)).toBe(true)
    expect(snapshot.currentEdition).toBe('2026-11')
  })
})
