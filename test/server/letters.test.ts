import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetContacts } from '../../cms/server/letters/forget-contacts.ts'
import { exportSnapshot } from '../../cms/snapshot/export-snapshot.ts'
import { readQuiz } from '../../cms/views/letters/read-quiz.ts'
import { launchBrowser } from '../support/browser.ts'
import { type LettersDoor, openLettersDoor } from '../support/letters-door.ts'
import { axeFindings, sidewaysBy } from '../support/walk.ts'

const CONTACT = '13812345678'
const REPORT = { g: 'tc-001', p: '2026-11-2', what: 'glass' }
const DAY_MS = 86_400_000

describe('what residents write, over HTTP', () => {
  let door: LettersDoor
  beforeAll(async () => {
    door = await openLettersDoor((snapshot) => {
      const panel = snapshot.panels.find(({ id }) => id === 'panel-2026-11-2')
      if (!panel) throw new Error('fixture')
      const [source] = panel.sources
      panel.questions = [
        {
          question: { zh: '江豚靠什么“看路”？', en: 'How do porpoises find their way?' },
          options: [
            { zh: '眼睛', en: 'Eyes' },
            { zh: '声音', en: 'Sound' },
          ],
          answer: 1,
          why: { zh: '它听自己声音的回声。', en: 'By echoes.' },
          ...(source ? { source } : {}),
        },
        { question: { zh: '它是鱼吗？' }, options: [{ zh: '是' }, { zh: '不是' }], answer: 1, why: { zh: '是兽。' } },
      ]
      snapshot.answered = [
        {
          id: '1',
          panel: 'panel-2026-11-2',
          question: { zh: '<b>江豚</b>会不会睡觉？', en: 'Do porpoises sleep?' },
          answer: { zh: '会，一半脑子睡。\n另一半醒着。', en: 'With half a brain.' },
          by: { zh: '水生所 研究员' },
          day: '2026-11-20',
        },
      ]
    })
  })
  afterAll(() => door?.close())

  const find = async (collection: 'resident-reports' | 'resident-questions' | 'resident-contacts') =>
    (await door.newsroom.payload.find({ collection, pagination: false, depth: 0, sort: 'createdAt' })).docs as never[]
  const reports = async () => (await find('resident-reports')) as { id: number; note: string; [key: string]: unknown }[]
  const questions = async () => (await find('resident-questions')) as { id: number; question: string; state: string }[]
  const pageOf = (html: string) => new JSDOM(html).window.document
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(door.origin + path, { headers })
    return { status: answer.status, page: pageOf(await answer.text()), headers: answer.headers }
  }
  const referenceOn = (html: string) => pageOf(html).querySelector('.ref b')?.textContent ?? ''

  describe('the form', () => {
    it('is filled in by its address, and needs neither cookie nor script', async () => {
      const { page, headers } = await get('/say/?g=tc-001&p=2026-11-2')
      expect(page.querySelector('.lead')?.textContent).toContain('TC-001')
      expect(page.querySelector<HTMLInputElement>('input[name=g]')?.value).toBe('tc-001')
      expect(page.querySelector<HTMLInputElement>('input[name=p]')?.value).toBe('2026-11-2')
      expect(page.querySelectorAll('input[type=radio]')).toHaveLength(7)
      expect(page.querySelector('header nav'), 'the site around it').not.toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('cache-control')).toBe('no-store')
    })

    it('knows the gallery of the poster’s page that the reader comes from', async () => {
      const referer = `${door.origin}/panels/2026-11-2/?g=tc-002`
      const { page } = await get('/say/?p=2026-11-2', { referer })
      expect(page.querySelector<HTMLInputElement>('input[name=g]')?.value).toBe('tc-002')
      const foreign = await get('/say/', { referer: 'https://elsewhere.example/galleries/tc-002/' })
      expect(foreign.page.querySelectorAll('select[name=g] option').length).toBeGreaterThan(2)
    })

    it('speaks English on the English page', async () => {
      const { page } = await get('/en/say/ask/?p=2026-11-1')
      expect(page.documentElement.lang).toBe('en')
      expect(page.querySelector('h1')?.textContent).toBe('Ask a scientist')
    })

    it('an address that names nothing gives the form all the same', async () => {
      for (const path of ['/say/?g=%27%3B--&p=../../x', '/say/ask/?g=tc-999&p=2026-99-9', '/say/?g[]=1'])
        expect((await get(path)).status, path).toBe(200)
    })

    it('where only files are served, the page says how else to reach the association', async () => {
      const html = await readFile(join(door.newsroom.dataDir, 'releases', 'current', 'say', 'index.html'), 'utf8')
      expect(pageOf(html).querySelector('#letter')?.textContent).toContain('太仓市科学技术协会')
      expect(pageOf(html).querySelector('#letter form')).toBeNull()
    })
  })

  describe('a report', () => {
    it('arrives with gallery and panel, without a name, and its number is told', async () => {
      const { status, html } = await door.send('/say/report', { ...REPORT, text: '左边第二块裂了' })
      expect(status).toBe(200)
      expect(pageOf(html).querySelector('h1')?.textContent).toBe('收到了')
      const [report] = await reports()
      expect(report).toMatchObject({
        ...{ gallery: 'TC-001', edition: '2026-11', panelNo: 2, what: 'glass', note: '左边第二块裂了', state: 'new' },
        reference: referenceOn(html),
      })
      expect(JSON.stringify(report)).not.toMatch(/203\.0\.113/)
    })

    it('of the same thing in the same words is one more voice, twice from one address it is one', async () => {
      const again = { ...REPORT, text: '左边第二块，裂了！' }
      const first = await door.send('/say/report', again, '198.51.100.1')
      const twice = await Promise.all([1, 2].map(() => door.send('/say/report', again, '198.51.100.1')))
      const numbers = [first, ...twice].map(({ html }) => referenceOn(html))
      expect(new Set(numbers).size).toBe(1)
      expect((await reports()).map(({ note, times }) => [note, times])).toEqual([['左边第二块裂了', 2]])
    })

    it('that lacks something comes back with everything that was typed', async () => {
      const typed = { lang: 'zh', text: `${'很长'.repeat(200)}<b>`, contact: 'a@example.com' }
      const { status, html } = await door.send('/say/report', typed)
      expect(status).toBe(422)
      const page = pageOf(html)
      expect([...page.querySelectorAll('[role=alert] a')].map((a) => a.getAttribute('href'))).toEqual([
        ...['#what', '#g', '#text'],
      ])
      expect(page.querySelector('textarea')?.value).toBe(typed.text)
      expect(page.querySelector<HTMLInputElement>('input[name=contact]')?.value).toBe(typed.contact)
      expect(page.querySelector('details')?.hasAttribute('open')).toBe(true)
      expect(await reports()).toHaveLength(1)
    })

    it('of another site’s page is refused', async () => {
      const headers = { origin: 'https://elsewhere.example' }
      const body = new URLSearchParams(REPORT)
      expect((await fetch(`${door.origin}/say/report`, { method: 'POST', headers, body })).status).toBe(403)
    })
  })

  describe('a form filled by a robot', () => {
    const isHeld = async (note: string) => (await reports()).find((one) => one.note === note)

    it('is answered like any other, and held for an editor with the reason', async () => {
      const { page } = await get('/say/?g=tc-001')
      const given = page.querySelector<HTMLInputElement>('input[name=given]')?.value ?? ''
      const sent = { ...REPORT, given, website: 'http://spam.example', text: '买 https://a.com 和 www.b.com' }
      const { status, html } = await door.send('/say/report', sent)
      expect([status, pageOf(html).querySelector('h1')?.textContent]).toEqual([200, '收到了'])
      const held = await isHeld(sent.text)
      expect(held).toMatchObject({ state: 'held' })
      expect(held?.heldFor).toEqual(['trap', 'too-fast', 'links'])
    })

    it('that sends one after the other is held from the sixth, and told to wait after thirty, with all it typed', async () => {
      const robot = '198.51.100.99'
      for (let i = 0; i < 30; i += 1)
        expect((await door.send('/say/report', { ...REPORT, text: `第 ${i} 封` }, robot)).status, String(i)).toBe(200)
      expect((await isHeld('第 4 封'))?.state).toBe('new')
      expect(await isHeld('第 5 封')).toMatchObject({ state: 'held', heldFor: ['many'] })
      const { status, html, headers } = await door.send('/say/report', { ...REPORT, text: '第 31 封' }, robot)
      expect([status, pageOf(html).querySelector('textarea')?.value]).toEqual([429, '第 31 封'])
      expect(headers.get('retry-after')).toBe('3600')
      expect((await door.send('/say/report', { ...REPORT, text: '邻居写的' }, '198.51.100.98')).status).toBe(200)
    })

    it('cannot pretend to be somebody else’s address', async () => {
      const robot = '198.51.100.99'
      expect((await door.send('/say/report', { ...REPORT, text: '再来' }, `203.0.113.1, ${robot}`)).status).toBe(429)
    })

    it('with a banned word of the association’s list is held too', async () => {
      await door.newsroom.payload.create({ collection: 'terms', data: { term: '发财神药', kind: 'banned' } })
      await door.send('/say/ask', { p: '2026-11-2', text: '哪里买发财神药？' })
      expect((await questions()).map(({ state }) => state)).toEqual(['held'])
    })
  })

  describe('a contact', () => {
    it('stands apart from the letter, also when it was written into the text', async () => {
      const sent = { p: '2026-11-2', text: `江豚会睡觉吗？请打 ${CONTACT}`, contact: 'li@example.com' }
      const { html } = await door.send('/say/ask', sent)
      const asked = (await questions()).find(({ state }) => state === 'new')
      expect(asked?.question).toBe('江豚会睡觉吗？请打 ［联系方式另存］')
      const [contact] = (await find('resident-contacts')) as { letter: string; contact: string }[]
      expect(contact).toMatchObject({ letter: referenceOn(html), contact: `li@example.com，${CONTACT}` })
    })

    it('is read by editors alone, and no word of it is in the log or its export', async () => {
      const { payload, rest, signIn, dataDir } = door.newsroom
      const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'))
      for (const [role, status] of [
        ['editor', 200],
        ['reviewer', 403],
        ['print-shop', 403],
      ]) {
        const { email, password } = accounts.find((one: { role: string }) => one.role === role)
        const answer = await rest('GET', '/resident-contacts', { token: await signIn(email, password) })
        expect(answer.status, String(role)).toBe(status)
      }
      const { docs } = await payload.find({ collection: 'audit-entries', pagination: false, depth: 0 })
      expect(docs.some(({ on, origin }) => on === 'resident-contacts' && origin === 'resident')).toBe(true)
      expect(JSON.stringify(docs)).not.toMatch(new RegExp(`${CONTACT}|li@example`))
    })

    it('is there for 90 days and gone after them, with no version of it, while its letter stays', async () => {
      const { payload } = door.newsroom
      const count = async () => (await payload.count({ collection: 'resident-contacts' })).totalDocs
      await forgetContacts(payload, new Date(Date.now() + 89 * DAY_MS))
      expect(await count()).toBe(1)
      await forgetContacts(payload, new Date(Date.now() + 91 * DAY_MS))
      expect(await count()).toBe(0)
      expect(payload.collections['resident-contacts'].config.versions).toBeFalsy()
      expect((await questions()).some(({ state }) => state === 'new')).toBe(true)
      const { docs } = await payload.find({ collection: 'audit-entries', pagination: false, depth: 0 })
      expect(docs.find(({ on, action }) => on === 'resident-contacts' && action === 'delete')).toMatchObject({
        ...{ origin: 'job', title: '' },
      })
      expect(JSON.stringify(docs)).not.toContain(CONTACT)
    })
  })

  describe('in the newsroom', () => {
    const openReport = async () => (await reports()).find(({ note }) => note === '左边第二块裂了') ?? { id: 0 }

    it('only editors act, and reviewers may answer', async () => {
      const { id } = await openReport()
      for (const [role, status] of [
        [null, 401],
        ['print-shop', 403],
        ['reviewer', 403],
      ] as const)
        expect((await door.act(role, `reports/${id}/take`)).status, String(role)).toBe(status)
      expect((await door.act('editor', `reports/${id}/burn`)).status).toBe(404)
    })

    it('one act takes on everything said of one damage, and makes it a fault on the page “Posting”', async () => {
      await door.send('/say/report', REPORT)
      const { id } = await openReport()
      expect((await door.act('editor', `reports/${id}/take`)).status).toBe(303)
      const glass = (await reports()).filter(({ state }) => state === 'taken')
      expect(glass.map(({ note }) => note)).toContain('')
      expect(glass.every(({ takenBy }) => takenBy === '演示编辑')).toBe(true)
      for (const _ of [1, 2]) expect((await door.act('editor', `reports/${id}/fault`)).status).toBe(303)
      const { docs } = await door.newsroom.payload.find({ collection: 'posting-faults', pagination: false, depth: 0 })
      expect(docs.map(({ gallery, kind, edition, closedAt }) => [gallery, kind, edition, closedAt ?? null])).toEqual([
        ['TC-001', 'glass', '2026-11', null],
      ])
      expect((await reports()).find((one) => one.id === id)?.fault).toBe(String(docs[0]?.id))
    })

    it('nothing is closed without a word', async () => {
      const { id } = await openReport()
      expect((await door.act('editor', `reports/${id}/close`)).status).toBe(409)
      expect((await door.act('editor', `reports/${id}/close`, { note: '换了玻璃' })).status).toBe(303)
      expect((await reports()).filter(({ state }) => state === 'taken')).toEqual([])
    })

    it('a fault that is mended on the page “Posting” closes what residents had said of it', async () => {
      const { payload } = door.newsroom
      await door.send('/say/report', REPORT)
      const id = (await reports()).find(({ state }) => state === 'new')?.id
      expect((await door.act('editor', `reports/${id}/fault`)).status).toBe(303)
      const fault = String((await reports()).find((one) => one.id === id)?.fault)
      const mended = { closedAt: new Date().toISOString(), closedBy: '演示编辑', closedNote: '换了新玻璃' }
      await payload.update({ collection: 'posting-faults', id: fault, data: mended })
      const [report] = (await reports()).filter((one) => one.id === id)
      expect([report?.state, report?.closedBy, report?.closedNote]).toEqual(['closed', '演示编辑', '换了新玻璃'])
      // Those of an earlier damage keep their own words.
      expect((await reports()).filter(({ closedNote }) => closedNote === '换了玻璃')).not.toEqual([])
    })

    it('an answer is public once a second person released it, in the editor’s words, and off with its first changed word', async () => {
      const { payload, dataDir } = door.newsroom
      const asked = (await questions()).find(({ state }) => state === 'new')
      const path = (act: string) => `questions/${asked?.id}/${act}`
      const words = { asked: '江豚会睡觉吗？', answer: '会。', answerer: '水生所' }
      const said = async () => {
        const options = { today: '2026-11-24', publicUrl: 'https://kphl.example', outDir: join(dataDir, 'snapshots') }
        const result = await exportSnapshot(payload, options)
        if (!result.ok) throw new Error(JSON.stringify(result.problems))
        const text = await readFile(join(dataDir, 'snapshots', 'current', 'snapshot.json'), 'utf8')
        expect(text).not.toMatch(/联系方式另存|请打/)
        return JSON.parse(text).answered
      }
      expect((await door.act('reviewer', path('pass'), { to: '水生所' })).status).toBe(303)
      expect((await door.act('editor', path('answer'), words)).status).toBe(303)
      expect(await said()).toEqual([])
      expect((await door.act('editor', path('release'))).text).toContain('请另一位编辑')
      expect((await door.act('reviewer', path('release'))).status).toBe(403)
      expect((await door.act('admin', path('release'))).status).toBe(303)
      const [one] = await said()
      expect(one).toMatchObject({ question: { zh: words.asked }, answer: { zh: words.answer }, by: { zh: '水生所' } })
      expect(one.panel).toBeDefined()
      await door.act('admin', path('answer'), { ...words, answer: `会，请打 ${CONTACT}` })
      expect(await said()).toEqual([])
      expect((await door.act('editor', path('release'))).text).toContain('电话')
    })
  })

  describe('a panel’s quiz', () => {
    const answer = (form: Record<string, string>, from?: string) => door.send('/say/quiz/2026-11-2', form, from)

    it('is answered on its page in words, explained, with the source', async () => {
      const { status, html } = await answer({ q1: 'A', q2: 'B' })
      expect(status).toBe(200)
      const page = pageOf(html)
      expect([...page.querySelectorAll('.said')].map((p) => p.textContent)).toEqual([
        ...['答了 2 题，对了 1 题。', '不对：您选的是 A，正确的是 B。', '对了，是 B。'],
      ])
      expect(page.querySelectorAll('#quiz details[open]')).toHaveLength(2)
      expect(page.querySelector('#quiz details')?.textContent).toContain('依据：农业农村部，2023')
      expect(page.querySelectorAll('input:checked')).toHaveLength(2)
    })

    it('on the English page speaks English, and without a choice it says so', async () => {
      const { html } = await answer({ lang: 'en' })
      expect(pageOf(html).querySelector('.said')?.textContent).toBe(
        'Nothing is chosen yet. Choose, then press “Was I right?” again.',
      )
    })

    it('leaves numbers behind and nobody’s answer; twice at once counts once', async () => {
      const before = (await readQuiz(door.newsroom.payload)).find(({ question }) => question === '江豚靠什么“看路”？')
      expect(before).toMatchObject({ panel: '2026-11-2', right: 0, total: 1 })
      await Promise.all([1, 2].map(() => answer({ q1: 'B' }, '198.51.100.5')))
      const rows = (await door.newsroom.payload.find({ collection: 'quiz-counts', depth: 0 })).docs
      expect(rows.map(({ question, right, total }) => [question, right, total])).toContainEqual([
        ...['江豚靠什么“看路”？', 1, 2],
      ])
      const kept = ['createdAt', 'day', 'id', 'key', 'panel', 'question', 'right', 'total', 'updatedAt']
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(kept)
    })

    it('an answer that is no letter is no answer, and none of it comes back', async () => {
      const { html } = await answer({ q1: 'B"/><script>', q2: 'Z' })
      expect(pageOf(html).querySelector('.said')?.textContent).toBe('还没有选。选好再按一次“看我答对没有”。')
      expect(html).not.toContain('B"/><script>')
    })

    it('of a panel that is none is a page that is none', async () => {
      for (const panel of ['2026-11-9', '..%2F..%2Fetc', '2026-11-1'])
        expect((await door.send(`/say/quiz/${panel}`, { q1: 'A' })).status, panel).toBe(404)
    })
  })

  describe('in a browser without scripts, on a phone', () => {
    it('a resident reports in three acts, and finds what others asked', async () => {
      const browser = await launchBrowser()
      try {
        const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
        const page = await context.newPage()
        await page.goto(`${door.origin}/galleries/tc-005/`)
        await page.getByRole('link', { name: /说一声/ }).click()
        await page.getByText('灯不亮', { exact: true }).click()
        await page.getByRole('button', { name: '寄出' }).click()
        await page.getByRole('heading', { name: '收到了' }).waitFor()
        const report = (await reports()).find(({ gallery }) => gallery === 'TC-005')
        expect(report).toMatchObject({ what: 'light', reference: await page.locator('.ref b').textContent() })

        await page.goto(`${door.origin}/panels/2026-11-2/`)
        expect(await page.getByRole('heading', { level: 3, name: '<b>江豚</b>会不会睡觉？' }).count()).toBe(1)
        await page.getByRole('radio', { name: 'B 声音' }).check()
        await page.getByRole('button', { name: '看我答对没有' }).click()
        await page.getByText('对了，是 B。').waitFor()
        await page.getByRole('link', { name: /问科学家/ }).click()
        await page.locator('textarea').fill('长江里还有多少头江豚？')
        await page.getByRole('button', { name: '寄出' }).click()
        await page.getByRole('heading', { name: '收到了' }).waitFor()
        expect((await questions()).map(({ question }) => question)).toContain('长江里还有多少头江豚？')
        expect(await context.cookies()).toEqual([])
      } finally {
        await browser.close()
      }
    })

    it('its pages have no barriers, and none is wider than the phone', async () => {
      const browser = await launchBrowser()
      try {
        const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
        for (const path of [
          '/say/?g=tc-001',
          '/say/ask/',
          '/en/say/ask/?p=2026-11-2',
          '/questions/',
          '/panels/2026-11-2/',
        ]) {
          await page.goto(door.origin + path)
          expect(await axeFindings(page), path).toEqual([])
          expect((await sidewaysBy(page)).px, path).toBeLessThanOrEqual(0)
        }
      } finally {
        await browser.close()
      }
    })
  })
})
