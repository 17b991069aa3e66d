import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../cms/collections/in-transaction.ts'
import { seedDemo } from '../../cms/demo/seed.ts'
import { claim } from '../../cms/server/desk/claims.ts'
import { answerMark, keepMark } from '../../cms/server/desk/marks.ts'
import { createReaderLinks } from '../../cms/server/desk/reader-links.ts'
import type { Visitor } from '../../cms/server/session.ts'
import { readDesk, sortDesk } from '../../cms/views/sign/read-desk.ts'
import { readSheet } from '../../cms/views/sign/read-sheet.ts'
import { DATABASES, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { readersOf, whatToSign } from '../support/sign.ts'

const TODAY = '2026-11-26'
const MONTH = '2026-11'

describe.each(DATABASES)('the sign-off desk on %s', (kind) => {
  let newsroom: TestNewsroom
  let readers: TypedUser[]
  let editor: TypedUser
  /** A panel of the current edition, as a path has it. */
  let panel: string
  let token: string
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
    const account = {
      email: 'e@example.org',
      password: 'a long enough password',
      role: 'editor' as const,
      name: '编辑甲',
    }
    editor = { ...(await local().create({ collection: 'users', data: account })), collection: 'users' }
    readers = await readersOf(local())
    token = await newsroom.signIn('reader-19968@example.org', 'a long enough password')
    const { docs } = await local().find({ collection: 'editions', depth: 0, sort: '-month', limit: 1 })
    panel = String(docs[0]?.panels[1])
    await write('改了副题')
  })
  afterAll(() => newsroom?.close())

  const local = () => newsroom.payload
  const reader = (n: number): TypedUser => readers[n] as TypedUser
  const write = (zh: string) =>
    local().update({
      ...{
        collection: 'panels',
        id: panel,
        data: { subtitle: { zh } },
        draft: true,
        user: editor,
        overrideAccess: false,
      },
    })
  const asPerson = <T>(user: TypedUser, work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(local(), { user } as Visitor, work)
  const place = () => ({ edition: MONTH, panel })
  const sheetOf = async (user: TypedUser | null) => {
    const who = user === null ? null : { id: String(user.id), role: String(user.role) }
    const sheet = await readSheet(await createLocalReq({}, local()), who, { month: MONTH, at: { panel }, today: TODAY })
    if (sheet === null) throw new Error('no sheet')
    return sheet
  }
  const mark = async (act: string, more: object = {}) => ({
    ...{ act, format: '600x900', x: 0.9, y: 0.2, w: 0.5, h: 0.1, note: '这个数字从哪里来？' },
    ...{ hash: (await whatToSign(local(), panel, MONTH)).hash, ...more },
  })

  it('a mark is kept once, however often the button’s press arrives, and ends at the poster’s edge', async () => {
    const asked = await mark('act-0001')
    const by = { id: String(reader(0).id), name: '审校一' }
    for (let i = 0; i < 3; i += 1)
      expect((await asPerson(reader(0), (req) => keepMark(req, place(), asked, by))).ok).toBe(true)
    const both = await mark('act-0002', { note: '两次同时' })
    await Promise.allSettled([1, 2].map(() => asPerson(reader(0), (req) => keepMark(req, place(), both, by))))
    const { marks } = await sheetOf(reader(0))
    expect(marks.map(({ no, note, guest, current }) => [no, note, guest, current])).toEqual([
      [1, '这个数字从哪里来？', false, true],
      [2, '两次同时', false, true],
    ])
    expect(marks[0]?.w).toBeCloseTo(0.1)
  })

  it('a mark without a word, beside the poster or on a panel of no edition is refused in words', async () => {
    const by = { id: String(reader(0).id), name: '审校一' }
    const refused = async (asked: object, where = place()) => {
      const answer = await asPerson(reader(0), (req) => keepMark(req, where, asked, by))
      return answer.ok ? 'kept' : answer.problems[0]?.code
    }
    expect(await refused(await mark('act-0003', { note: '  ' }))).toBe('desk/bad-mark')
    expect(await refused(await mark('act-0004', { x: 1.2 }))).toBe('desk/bad-mark')
    expect(await refused(await mark('act-0005'), { ...place(), edition: '2031-01' })).toBe('desk/not-there')
    expect(await refused(await mark('act-0006'), { ...place(), panel: '999999' })).toBe('desk/not-there')
    expect((await sheetOf(null)).marks).toHaveLength(2)
  })

  it('an answer is written beside the note, which stays; a change of the content leaves the mark where it was', async () => {
    const [first] = (await sheetOf(null)).marks
    const said = { answer: '国家统计局，已补来源', state: 'answered' }
    const id = first?.id ?? ''
    expect((await asPerson(editor, (req) => answerMark(req, id, said, { name: '编辑甲' }))).ok).toBe(true)
    const empty = await asPerson(editor, (req) => answerMark(req, id, { state: 'answered' }, { name: '编辑甲' }))
    expect(empty.ok).toBe(false)
    await write('批注以后又改')
    const after = (await sheetOf(null)).marks[0]
    expect(after).toMatchObject({
      note: '这个数字从哪里来？',
      answer: said.answer,
      answeredBy: '编辑甲',
      current: false,
    })
  })

  it('one person takes a reading: a second press is the same, another is told who is on it, and given back it is free', async () => {
    const take = (n: number, released = false) => asPerson(reader(n), (req) => claim(req, reader(n), place(), released))
    expect([(await take(0)).ok, (await take(0)).ok]).toEqual([true, true])
    const other = await take(1)
    expect(other.ok ? '' : other.problems[0]?.zh).toContain('审校一已经在审')
    const parts = async () => Promise.all([0, 1].map(async (n) => (await sheetOf(reader(n))).line.part))
    expect(await parts()).toEqual(['asked', 'may'])
    expect([(await take(0, true)).ok, (await take(0, true)).ok]).toEqual([true, true])
    expect(await parts()).toEqual(['asked', 'asked'])
    const byAuthor = await asPerson(editor, (req) => claim(req, editor, place(), false))
    expect(byAuthor.ok ? '' : byAuthor.problems[0]?.code).toBe('desk/nothing-to-claim')
    const { totalDocs } = await local().count({ collection: 'reading-claims' })
    expect(totalDocs).toBe(2)
  })

  it('a return keeps its kind and its words, and the next reader sees what was changed after it, by whom', async () => {
    const asked = await whatToSign(local(), panel, MONTH)
    const back = { ...asked, verdict: 'returned', reason: 'facts', note: '副题和正文对不上' }
    expect((await newsroom.rest('POST', '/sign-offs', { token, json: back })).status).toBe(201)
    const returned = await sheetOf(reader(1))
    expect(returned.line.desk.waitsFor).toBe('author')
    expect(returned.line.sign.decisions.at(-1)).toMatchObject({ reason: 'facts', note: back.note })
    await write('改成对得上的副题')
    const { since, line, people } = await sheetOf(reader(0))
    expect([since?.own, since?.changes.map(({ zh }) => zh)]).toEqual([true, ['副题']])
    const by = line.sign.written.get(`panels/${panel}`)?.by ?? ''
    expect(people.get(by)?.name).toBe('编辑甲')
    expect(line.desk.waitsFor).toBe('reader')
    const stale = await newsroom.rest('POST', '/sign-offs', { token, json: { ...asked, verdict: 'signed' } })
    expect(stale.body.errors[0].message).toContain('内容又改过')
  })

  it('signing twice at once leaves one signature', async () => {
    const json = await whatToSign(local(), panel, MONTH)
    const answers = await Promise.all([1, 2].map(() => newsroom.rest('POST', '/sign-offs', { token, json })))
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0)
    const { line } = await sheetOf(reader(0))
    expect(line.sign.chain.signed.map(({ step }) => step)).toEqual(['first'])
    expect([line.desk.next, line.part]).toEqual(['second', 'none'])
  })

  it('what waits stands on one desk, late ones first', async () => {
    const desk = await readDesk(
      await createLocalReq({}, local()),
      { id: String(reader(2).id), role: 'reviewer' },
      { today: TODAY },
    )
    const { mine } = sortDesk(desk)
    expect(mine.map((line) => line.panel)).toContain(panel)
    expect(mine[0]?.desk.late).toBeGreaterThan(0)
  })

  it('a new edition is read by whom the last one was', async () => {
    const { docs } = await local().find({ collection: 'editions', depth: 0, sort: '-month', limit: 1 })
    const last = docs[0]
    if (!last) throw new Error('the demo has no edition')
    const readings = {
      ...last.readings,
      final: { role: 'editor' as const, person: reader(2).id as number, daysBefore: 5 },
    }
    await local().update({ collection: 'editions', id: last.id, data: { readings }, draft: true, depth: 0 })
    const { id: _, month: __, readings: ___, displayTitle: ____, ...rest } = last
    const data = { ...rest, month: '2027-01', _status: 'draft' as const }
    const made = await local().create({ collection: 'editions', data, depth: 0, draft: true })
    expect(made.readings?.final).toMatchObject({ role: 'editor', person: reader(2).id, daysBefore: 5 })
    await local().delete({ collection: 'editions', id: made.id })
  })

  it('an expert’s link opens until it is over or taken back; only its hash is kept', async () => {
    const links = createReaderLinks(local())
    const { token: secret } = await links.make({ ...place(), title: '题', madeBy: '编辑甲' })
    expect(await links.open(secret)).toMatchObject(place())
    expect(await links.open(`${secret}x`)).toBe(null)
    const { docs } = await local().find({ collection: 'reader-links', showHiddenFields: true })
    expect(JSON.stringify(docs)).not.toContain(secret)
    const [one] = docs
    await local().update({ collection: 'reader-links', where: {}, data: { expiresAt: '2020-01-01T00:00:00.000Z' } })
    expect(await links.open(secret)).toBe(null)
    const again = await links.make({ ...place(), title: '题', madeBy: '编辑甲' })
    const opened = await links.open(again.token)
    await links.revoke(opened?.id ?? '')
    expect([await links.open(again.token), one?.edition]).toEqual([null, MONTH])
  })
})
