import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocx, p, r } from '../../intake/articles/make-docx.ts'
import { sendUntilAnswered } from '../../support/endless-upload.ts'
import { openTestIntake, type TestIntake, toForm } from '../../support/intake.ts'

const MB = 1024 * 1024
let intake: TestIntake
beforeAll(async () => {
  intake = await openTestIntake('sqlite')
})
afterAll(() => intake?.close())

/** Refused for this reason, with how to mend it in both languages; nothing is kept. */
async function refused(code: string, name: string, bytes: Buffer | string): Promise<void> {
  const { answer } = await intake.drop([[name, bytes]])
  expect(answer).toMatchObject({
    is: 'refused',
    problems: [{ code: `intake/${code}`, hint: expect.stringMatching(/\p{Script=Han}.*[a-z]/u) }],
  })
  expect((await intake.payload.count({ collection: 'articles' })).totalDocs).toBe(0)
  expect((await intake.payload.count({ collection: 'intake-files' })).totalDocs).toBe(0)
  expect(intake.incoming()).toEqual([])
}

describe('a file that cannot be taken over says why', () => {
  it('a small file that unfolds to 300 MB', async () => {
    const bomb = await makeDocx('', { files: { 'word/document.xml': Buffer.alloc(300 * MB, ' ') } })
    const before = process.memoryUsage().rss
    await refused('unfolds-too-large', '稿.docx', bomb)
    expect((process.memoryUsage().rss - before) / MB).toBeLessThan(100)
  })
  it('one that would read files of this machine', async () => {
    const xml = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'
    await refused('xml-entities', '稿.docx', await makeDocx('', { files: { 'word/document.xml': xml } }))
  })
  it('one whose names lead out of it', async () => {
    const docx = await makeDocx(p(r('甲')), { files: { 'word/xx/xx/climbs': 'x' } })
    const climbing = Buffer.from(docx.toString('latin1').replaceAll('word/xx/xx/climbs', '../../../../climb'), 'latin1')
    await refused('zip-climbs', '稿.docx', climbing)
  })
  it('RTF that is called .docx', () => refused('rtf', '稿.docx', '{\\rtf1\\ansi hello}'))
  it('an empty file', () => refused('empty', '稿.docx', ''))
  it('a Word file that was cut short on its way to the editor', async () => {
    const docx = await makeDocx(p(r('甲')))
    await refused('zip-broken', '稿.docx', docx.subarray(0, docx.length / 2))
  })
})

describe('an upload that is not whole or not allowed', () => {
  it('of 200 MB is refused while it comes, before its end and without being held', async () => {
    const before = process.memoryUsage().rss
    const { status, body, sentMb } = await sendUntilAnswered(`${intake.origin}/intake/articles`, auth)
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({
      problems: [{ code: 'intake/too-large', zh: expect.stringContaining('50 MB') }],
    })
    expect(sentMb).toBeLessThan(120)
    expect((process.memoryUsage().rss - before) / MB).toBeLessThan(150)
    await expect.poll(() => intake.incoming(), { timeout: 10_000 }).toEqual([])
  })

  it('that says it is 200 MB is refused before anything is read', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 200 * MB }
      const sent = request(`${intake.origin}/intake/articles`, { method: 'POST', headers: { ...headers, ...auth } })
      sent.on('response', (answer) => {
        resolve(answer.statusCode)
        sent.destroy()
      })
      sent.on('error', reject)
      sent.flushHeaders()
    })
    expect(status).toBe(413)
  })

  it('that breaks off leaves nothing behind', async () => {
    const sent = request(`${intake.origin}/intake/articles`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5 * MB, ...auth },
    })
    sent.on('error', () => {})
    sent.write(`--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\n${'a'.repeat(MB)}`)
    await expect.poll(() => intake.incoming().length, { timeout: 10_000 }).toBe(1)
    sent.destroy()
    await expect.poll(() => intake.incoming(), { timeout: 10_000 }).toEqual([])
  })

  it('without a file, or that is no form, is said', async () => {
    for (const body of [toForm([], { act: 'a' }), 'just words']) {
      const answer = await intake.ask('/articles', 'editor', { method: 'POST', body })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ problems: [{ code: 'intake/no-file' }] })
    }
  })

  it.each([
    [null, 401, 'signed-out'],
    ['print-shop', 403, 'not-allowed'],
    ['reviewer', 403, 'not-allowed'],
  ] as const)('of %s is refused in words', async (role, status, code) => {
    for (const path of ['/articles', '/galleries/dry-run', '/galleries/write']) {
      const answer = await intake.ask(path, role, { method: 'POST', body: toForm([['稿.txt', '甲\n\n乙。']]) })
      expect(answer.status, path).toBe(status)
      expect(await answer.json(), path).toMatchObject({ problems: [{ code: `intake/${code}` }] })
    }
    expect((await intake.ask('/galleries/table.xlsx', role)).status).toBe(status)
    expect((await intake.payload.count({ collection: 'articles' })).totalDocs).toBe(0)
  })

  it('from a page of another site is refused', async () => {
    const headers = { origin: 'https://elsewhere.example' }
    const answer = await intake.ask('/articles', 'editor', {
      method: 'POST',
      headers,
      body: toForm([['稿.txt', '甲']]),
    })
    expect(answer.status).toBe(403)
  })
})

let auth: Record<string, string>
beforeAll(async () => {
  auth = { authorization: `JWT ${await intake.signIn('editor@example.org', 'a long enough password')}` }
})
