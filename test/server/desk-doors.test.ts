import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { expertRouter } from '../../cms/server/desk/expert-router.ts'
import { createReaderLinks } from '../../cms/server/desk/reader-links.ts'
import { deskRouter } from '../../cms/server/desk/router.ts'
import { withoutToken } from '../../cms/server/packages/link-token.ts'
import { createTrials, type Trials } from '../../cms/server/preview/trials.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import { expertHeaders } from '../../cms/server/security-headers.ts'
import { openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { whatToSign } from '../support/sign.ts'

const PASSWORD = 'a long enough password'
const MONTH = '2026-11'

describe('the doors of the sign-off desk', () => {
  let newsroom: TestNewsroom
  let trials: Trials
  let server: Server
  let origin: string
  let panel: string
  let hash: string
  const cookies: Record<string, string> = {}
  beforeAll(async () => {
    newsroom = await openTestNewsroom('sqlite')
    const { payload, dataDir, env } = newsroom
    await seedDemo(payload, { dataDir, contentDir: SMALL_DEMO })
    const { docs } = await payload.find({ collection: 'editions', depth: 0, sort: '-month', limit: 1 })
    panel = String(docs[0]?.panels[0])
    hash = (await whatToSign(payload, panel, MONTH)).hash
    const shop = (await payload.find({ collection: 'print-shops', limit: 1, depth: 0 })).docs[0]?.id ?? 0
    for (const role of ['admin', 'editor', 'reviewer', 'print-shop'] as const) {
      const email = `${role}@doors.example.org`
      const data = {
        email,
        password: PASSWORD,
        role,
        name: `甲 ${role}`,
        ...(role === 'print-shop' ? { printShop: shop } : {}),
      }
      await payload.create({ collection: 'users', data })
      cookies[role] = `galleries-token=${await newsroom.signIn(email, PASSWORD)}`
    }
    const log = pino({ level: 'silent' })
    trials = createTrials({ payload, env, log })
    const links = createReaderLinks(payload)
    const app = express().set('etag', false)
    app.use('/desk', refuseCrossSite, deskRouter({ payload, links }))
    app.use('/e', expertHeaders(), refuseCrossSite, expertRouter({ payload, links, trials }))
    server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }, 120_000)
  afterAll(async () => {
    server?.close()
    await trials?.close()
    await newsroom?.close()
  })

  const ask = (
    method: string,
    path: string,
    { who, json, headers }: { who?: string; json?: object; headers?: object } = {},
  ) =>
    fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(who ? { cookie: cookies[who] ?? '' } : {}),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(json ? { body: JSON.stringify(json) } : {}),
    })
  const mark = (act: string) => ({ act, format: '600x900', x: 0.2, y: 0.3, w: 0, h: 0, note: '请核这一句', hash })
  const makeLink = async (who = 'editor') => {
    const answer = await ask('POST', `/desk/${MONTH}/${panel}/links`, {
      who,
      json: { act: randomBytes(16).toString('hex') },
    })
    return new URL(((await answer.json()) as { address: string }).address).pathname
  }

  it('open to the newsroom, shut to print shops and strangers, and say why', async () => {
    const doors = [
      ['GET', '/desk/waiting'],
      ['GET', `/desk/${MONTH}/1/form`],
      ['POST', `/desk/${MONTH}/${panel}/marks`],
      ['POST', `/desk/${MONTH}/${panel}/claim`],
      ['POST', `/desk/${MONTH}/${panel}/links`],
      ['POST', '/desk/marks/1'],
      ['POST', '/desk/links/1/revoke'],
    ] as const
    for (const [method, path] of doors) {
      const json = method === 'POST' ? {} : undefined
      for (const [who, status, code] of [
        [undefined, 401, 'desk/signed-out'],
        ['print-shop', 403, 'desk/not-allowed'],
      ] as const) {
        const answer = await ask(method, path, { ...(who ? { who } : {}), ...(json ? { json } : {}) })
        expect(answer.status, `${who} ${path}`).toBe(status)
        expect(((await answer.json()) as { problems: { code: string }[] }).problems[0]?.code).toBe(code)
      }
    }
    for (const who of ['reviewer', 'editor', 'admin']) {
      expect((await ask('POST', `/desk/${MONTH}/${panel}/marks`, { who, json: mark(`mark-by-${who}`) })).status).toBe(
        200,
      )
      expect(Object.keys((await (await ask('GET', '/desk/waiting', { who })).json()) as object)).toEqual([
        'mine',
        'late',
      ])
    }
  })

  it('a page of another site sends nothing in', async () => {
    const headers = { origin: 'https://elsewhere.example' }
    const before = (await newsroom.payload.count({ collection: 'marks' })).totalDocs
    const answer = await ask('POST', `/desk/${MONTH}/${panel}/marks`, {
      who: 'editor',
      json: mark('from-afar'),
      headers,
    })
    expect(answer.status).toBe(403)
    expect((await newsroom.payload.count({ collection: 'marks' })).totalDocs).toBe(before)
  })

  it('the record prints with its readers, its marks and their answers, and hostile words stay words', async () => {
    const json = { ...mark('hostile-act'), note: '<script>alert(1)</script>' }
    await ask('POST', `/desk/${MONTH}/${panel}/marks`, { who: 'reviewer', json })
    const { docs } = await newsroom.payload.find({ collection: 'marks', where: { act: { equals: 'hostile-act' } } })
    const said = { state: 'answered', answer: '已改' }
    expect((await ask('POST', `/desk/marks/${docs[0]?.id}`, { who: 'editor', json: said })).status).toBe(200)
    const form = await (await ask('GET', `/desk/${MONTH}/1/form`, { who: 'editor' })).text()
    for (const words of [
      '科普画廊画面审核表',
      '一审',
      '终审',
      '同意',
      '演示一审',
      hash.slice(0, 16),
      '已改（甲 editor）',
    ])
      expect(form).toContain(words)
    expect(form).not.toContain('<script>')
    expect((await ask('GET', `/desk/${MONTH}/99/form`, { who: 'editor' })).status).toBe(404)
  })

  it('an expert without an account reads and marks one panel by her link, and nothing else', async () => {
    const link = await makeLink()
    const page = await ask('GET', link)
    const html = await page.text()
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(html).not.toContain('请核这一句')
    const [, poster = ''] = /src="(\/e\/[^"]+\/posters\/[^"]+)"/.exec(html) ?? []
    const svg = await ask('GET', poster.replaceAll('&amp;', '&'))
    expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    const { docs } = await newsroom.payload.find({ collection: 'media', limit: 100, depth: 0 })
    const shown = docs.filter(({ filename }) => html.includes(`/media/${filename}`))
    const other = docs.find(({ filename }) => !html.includes(`/media/${filename}`))
    for (const one of shown) expect((await ask('GET', `${link}/media/${one.filename}`)).status).toBe(200)
    expect((await ask('GET', `${link}/media/${other?.filename}`)).status).toBe(404)
    expect((await ask('GET', `${link}/media/..%2F..%2Fsecret`)).status).toBe(404)
  })

  it('her note needs a name and a place; what was typed is not lost, and a second press makes no second note', async () => {
    const link = await makeLink()
    const send = (fields: Record<string, string>) =>
      fetch(origin + link, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })
    const whole = { act: 'expert-act-1', format: '600x900', x: '40', y: '55', note: '江豚的数字要更新', name: '王教授' }
    const nameless = await send({ ...whole, name: ' ' })
    const again = await nameless.text()
    expect(nameless.status).toBe(422)
    expect([again.includes('请写上您的姓名'), again.includes('江豚的数字要更新')]).toEqual([true, true])
    expect((await send({ ...whole, x: '' })).status).toBe(422)
    for (const _ of [1, 2]) expect((await send(whole)).status).toBe(303)
    const { docs } = await newsroom.payload.find({ collection: 'marks', where: { guest: { equals: true } } })
    expect(docs.map(({ byName, x, y, by }) => [byName, x, y, by ?? null])).toEqual([['王教授', 0.4, 0.55, null]])
    expect(await (await ask('GET', link)).text()).toContain('江豚的数字要更新')
    const signing = await newsroom.rest('POST', '/sign-offs', {
      json: { panel, edition: MONTH, verdict: 'signed', hash },
    })
    expect(signing.status).toBe(403)
  })

  it('unknown, expired and revoked links answer alike, and none is written down', async () => {
    const [expired, revoked, unknown] = [await makeLink(), await makeLink('reviewer'), '/e/nothing-like-it']
    const { docs } = await newsroom.payload.find({ collection: 'reader-links', sort: 'createdAt', pagination: false })
    const [old, gone] = docs.slice(-2)
    const expiresAt = new Date(0).toISOString()
    await newsroom.payload.update({ collection: 'reader-links', id: old?.id ?? 0, data: { expiresAt } })
    expect((await ask('POST', `/desk/links/${gone?.id}/revoke`, { who: 'reviewer', json: {} })).status).toBe(200)
    const answers = await Promise.all(
      [expired, revoked, unknown]
        .flatMap((link) => [link, `${link}/posters/600x900.svg`])
        .map((path) => ask('GET', path)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    expect(new Set(await Promise.all(answers.map((one) => one.text()))).size).toBe(1)
    const late = await fetch(origin + revoked, {
      method: 'POST',
      body: new URLSearchParams({ note: '写了半天的<批注>' }),
    })
    expect(late.status).toBe(404)
    const page = await late.text()
    expect(page).toMatch(/您写的没有收下，请复制下来.*写了半天的&lt;批注&gt;/s)
    expect(page).not.toContain('<批注>')
    expect((await fetch(origin + revoked, { method: 'POST', body: new URLSearchParams({ note: '' }) })).status).toBe(
      404,
    )
    expect(withoutToken(`${expired}/posters/a3.svg`)).toBe('/e/…/posters/a3.svg')
  })
})
