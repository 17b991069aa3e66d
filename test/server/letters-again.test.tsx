import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLetterPlace } from '../../cms/server/say/letter-place.ts'
import { readLetters } from '../../cms/views/letters/read-letters.ts'
import { Held } from '../../cms/views/letters/sections/held.tsx'
import { Reports } from '../../cms/views/letters/sections/reports.tsx'
import { type LettersDoor, openLettersDoor } from '../support/letters-door.ts'

const HOME = '198.51.100.7'
const REPORT = { g: 'tc-001', p: '2026-11-2', what: 'glass', text: '裂了' }

describe('a letter that comes again', () => {
  let door: LettersDoor
  beforeAll(async () => {
    door = await openLettersDoor(() => {})
  })
  afterAll(() => door?.close())

  const send = async (form: Record<string, string>, from = HOME, path = '/say/report') => {
    const { status, html } = await door.send(path, form, from)
    expect(status).toBe(200)
    return new JSDOM(html).window.document.querySelector('.ref b')?.textContent ?? ''
  }
  const all = async (collection: 'resident-reports' | 'resident-contacts' | 'posting-faults') => {
    const { docs } = await door.newsroom.payload.find({ collection, pagination: false, depth: 0, sort: 'createdAt' })
    return docs as unknown as { id: number; [name: string]: unknown }[]
  }
  const byNumber = async (reference: string) => (await all('resident-reports')).find((o) => o.reference === reference)
  const newsroomReads = async () => {
    const { payload } = door.newsroom
    const [user] = (await payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })).docs
    if (!user) throw new Error('fixture')
    return await readLetters({ payload, user: { ...user, collection: 'users' } }, true)
  }

  it('from the same address, after the newsroom closed the first, begins anew', async () => {
    const first = await send(REPORT)
    expect(await send(REPORT)).toBe(first)
    const { id } = (await byNumber(first)) ?? { id: 0 }
    await door.act('editor', `reports/${id}/close`, { note: '换了玻璃' })
    const second = await send(REPORT)
    expect(second).not.toBe(first)
    expect(await byNumber(second)).toMatchObject({ state: 'new', times: 1 })
    expect(await send(REPORT)).toBe(second)
  })

  it('keeps a contact that was left out the first time, once', async () => {
    const asked = { text: '月亮为什么有圆有缺？' }
    const number = await send(asked, HOME, '/say/ask')
    for (const contact of ['li@example.com', 'li@example.com', '', '13812345678'])
      expect(await send({ ...asked, contact }, HOME, '/say/ask')).toBe(number)
    const kept = (await all('resident-contacts')).filter(({ letter }) => letter === number)
    expect(kept.map(({ contact }) => contact)).toEqual(['li@example.com', '13812345678'])
  })

  it('about another panel of the gallery is another report, and the newsroom is told both panels in one line', async () => {
    const dark = { g: 'tc-002', what: 'light', text: '' }
    const passerBy = '198.51.100.8'
    const one = await send({ ...dark, p: '2026-11-1' }, passerBy)
    const two = await send({ ...dark, p: '2026-11-2' }, passerBy)
    const none = await send(dark, passerBy)
    expect(new Set([one, two, none]).size).toBe(3)
    expect([(await byNumber(one))?.panelNo, (await byNumber(two))?.panelNo]).toEqual([1, 2])

    const { damages, contacts } = await newsroomReads()
    const html = renderToStaticMarkup(<Reports {...{ damages, contacts, mayAct: true, english: false }} />)
    const lines = [...new JSDOM(html).window.document.querySelectorAll('.damage')]
    const line = lines.find(({ textContent }) => textContent?.includes(none))
    const titles = [await byNumber(one), await byNumber(two)].map((report) => report?.panelTitle)
    expect([...(line?.querySelectorAll('.said') ?? [])].map((p) => p.textContent)).toEqual([
      `《${titles[0]}》2026-11 第 1 版　${one}`,
      `《${titles[1]}》2026-11 第 2 版　${two}`,
      none,
    ])

    const { id } = (await byNumber(one)) ?? { id: 0 }
    expect((await door.act('editor', `reports/${id}/fault`)).status).toBe(303)
    const [fault] = await all('posting-faults')
    expect(fault?.note).toBe(`居民报 ${one}，《${titles[0]}》2026-11 第 1 版，《${titles[1]}》2026-11 第 2 版`)
  })

  it('and is held shows its gallery and its panel with the edition', async () => {
    const trap = { website: 'http://spam.example' }
    await send({ ...REPORT, ...trap, g: 'tc-005' }, '198.51.100.11')
    await send({ ...trap, p: '2026-11-2', g: 'tc-005', text: '哪里便宜？' }, '198.51.100.11', '/say/ask')
    const { held } = await newsroomReads()
    expect(held.map(({ reasons }) => reasons)).toEqual([['trap'], ['trap']])
    for (const { about } of held) expect(about).toMatch(/^TC-005 \S+ 《.+》2026-11 第 2 版$/)
    expect(renderToStaticMarkup(<Held {...{ held, mayAct: true, english: false }} />)).toContain('2026-11 第 2 版')
  })

  it('that no form of ours was sent with is held, with the reason', async () => {
    const number = await send({ ...REPORT, g: 'tc-005', text: '买', given: 'made.up' }, '198.51.100.10')
    expect(await byNumber(number)).toMatchObject({ state: 'held', heldFor: ['no-form'] })
  })

  it('loses nothing after a character that ends a text for a database', async () => {
    const joined = '一\u0000二 👩\u200d🚀'
    const number = await send({ ...REPORT, g: 'tc-005', text: joined }, '198.51.100.9')
    expect((await byNumber(number))?.note).toBe('一二 👩\u200d🚀')
    const unseen = await send({ ...REPORT, g: 'tc-005', text: '\u200b\u2060' }, '198.51.100.9')
    expect((await byNumber(unseen))?.note).toBe('')
  })

  it('names no panel of an edition that has not begun, though it is published', async () => {
    const { payload } = door.newsroom
    const asked = { g: '', p: '2026-11-2', lang: 'zh' } as const
    expect((await findLetterPlace(payload, asked, '2026-10-31')).panel).toBeNull()
    expect((await findLetterPlace(payload, asked, '2026-11-01')).panel?.title).not.toBe('')
  })
})
