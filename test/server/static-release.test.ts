import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { qrRedirect } from '../../cms/server/release/qr-redirect.ts'
import { serveRelease } from '../../cms/server/release/serve-release.ts'
import { siteHeaders } from '../../cms/server/security-headers.ts'
import { listen } from '../support/listen.ts'

let dataDir: string
let server: Awaited<ReturnType<typeof listen>>

const page = (words: string) =>
  `<!doctype html><html lang="zh-CN"><title>${words}</title>${'<p>字</p>'.repeat(400)}</html>`

async function writeRelease(id: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dataDir, 'releases', id, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

async function switchTo(id: string): Promise<void> {
  const link = path.join(dataDir, 'releases', 'current')
  await rm(link, { force: true })
  await symlink(id, link)
}

/** Sends path and headers as they stand: fetch would tidy up what an attacker does not, and add `no-cache` to a question. */
function rawGet(
  urlPath: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port: server.port, path: urlPath, headers }, (res) => {
      let body = ''
      res.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      res.on('end', () => resolve({ status: res.statusCode ?? 0, body, location: res.headers.location }))
    })
    req.on('error', reject).end()
  })
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'release-'))
  const app = express()
  app.set('etag', false)
  app.use(siteHeaders())
  app.get('/q/:code{/}', qrRedirect(dataDir))
  app.use(serveRelease(dataDir))
  server = await listen(app)
})
afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

describe('before the first release', () => {
  it('says in Chinese and English that the site is not built yet', async () => {
    const answer = await fetch(`${server.origin}/`)
    expect(answer.status).toBe(503)
    const text = await answer.text()
    expect(text).toContain('网站还没有生成')
    expect(text).toContain('has not been built yet')
  })
})

describe('the served release', () => {
  beforeEach(async () => {
    await writeRelease('one', {
      'index.html': page('第一版'),
      '404.html': page('没有这一页'),
      'en/404.html': page('No such page'),
      'galleries/tc-017/index.html': page('TC-017'),
      'assets/site.0a1b2c3d4e.css': 'p{}',
      'assets/only-one.0a1b2c3d4e.js': '1',
      'feeds/editions.atom': `<feed>${'江'.repeat(900)}</feed>`,
      'feeds/editions.json': JSON.stringify({ title: '江'.repeat(900) }),
      'calendar/city.ics': 'BEGIN:VCALENDAR\r\n',
      'open-data/galleries.geojson': '{}',
      'q/2611-2.html': '<meta http-equiv="refresh" content="0; url=/panels/2026-11-2/">',
      'q/017-2611-3/index.html': page('长江的微笑'),
      'q/map.json': JSON.stringify({
        '017-2611-2': '/panels/2026-11-2/?g=tc-017',
        '017-2611-3': '/q/017-2611-3/',
        '018-2611-2': '//evil.example/',
      }),
      'secret/.env': 'SECRET=1',
    })
    await writeRelease('two', { 'index.html': page('第二版'), '404.html': page('没有这一页') })
    await switchTo('one')
  })

  it('answers a page and its folder without the slash leads to it', async () => {
    expect((await fetch(`${server.origin}/galleries/tc-017/`)).status).toBe(200)
    const bare = await fetch(`${server.origin}/galleries/tc-017?x=1`, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/galleries/tc-017/?x=1'])
  })

  it('follows the switch to another release at once', async () => {
    expect(await (await fetch(`${server.origin}/`)).text()).toContain('第一版')
    await switchTo('two')
    expect(await (await fetch(`${server.origin}/`)).text()).toContain('第二版')
  })

  it('keeps the assets of earlier releases for pages that are still open', async () => {
    await switchTo('two')
    expect((await fetch(`${server.origin}/assets/only-one.0a1b2c3d4e.js`)).status).toBe(200)
    expect((await fetch(`${server.origin}/galleries/tc-017/`)).status).toBe(404)
  })

  it('an unknown page is the release’s own 404 page in its language, with status 404', async () => {
    const zh = await fetch(`${server.origin}/nowhere/`)
    expect([zh.status, (await zh.text()).includes('没有这一页')]).toEqual([404, true])
    const en = await fetch(`${server.origin}/en/nowhere/`)
    expect([en.status, (await en.text()).includes('No such page')]).toEqual([404, true])
  })

  it('hashed assets are kept for ever, pages are asked for again and answered with 304', async () => {
    const asset = await fetch(`${server.origin}/assets/site.0a1b2c3d4e.css`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await fetch(`${server.origin}/`, { headers: { 'accept-encoding': encoding } })
      expect(first.headers.get('cache-control')).toBe('no-cache')
      const etag = first.headers.get('etag') ?? ''
      const again = await rawGet('/', { 'accept-encoding': encoding, 'if-none-match': etag })
      expect(again.status).toBe(304)
    }
  })

  it('a feed reader that asks every second gets its kind, its own copy for minutes, and no body while nothing changed', async () => {
    const kinds = {
      'feeds/editions.atom': 'application/atom+xml',
      'feeds/editions.json': 'application/feed+json',
      'calendar/city.ics': 'text/calendar',
    }
    for (const [file, kind] of Object.entries({ ...kinds, 'open-data/galleries.geojson': 'application/geo+json' }))
      for (const encoding of ['identity', 'br']) {
        const ask = (headers: Record<string, string> = {}) =>
          rawGet(`/${file}`, { 'accept-encoding': encoding, ...headers })
        const first = await fetch(`${server.origin}/${file}`, { headers: { 'accept-encoding': encoding } })
        expect(first.headers.get('content-type'), file).toContain(kind)
        expect(first.headers.get('cache-control')).toBe('public, max-age=300')
        expect(first.headers.get('access-control-allow-origin')).toBe('*')
        const [etag, modified] = ['etag', 'last-modified'].map((name) => first.headers.get(name) ?? '')
        for (let second = 0; second < 5; second += 1)
          expect(await ask({ 'if-none-match': etag ?? '' })).toMatchObject({ status: 304, body: '' })
        expect((await ask({ 'if-modified-since': modified ?? '' })).status).toBe(304)
        expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200)
      }
  })

  it('text is compressed for those who can read it, and says the same', async () => {
    const plain = await (await fetch(`${server.origin}/`, { headers: { 'accept-encoding': 'identity' } })).text()
    for (const encoding of ['gzip', 'br']) {
      const answer = await fetch(`${server.origin}/`, { headers: { 'accept-encoding': encoding } })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(answer.headers.get('vary')).toContain('Accept-Encoding')
      expect(await answer.text()).toBe(plain)
    }
  })

  it('nothing outside the release and no hidden file is served', async () => {
    for (const hostile of [
      '/../two/index.html',
      '/%2e%2e/two/index.html',
      '/..%2ftwo/index.html',
      '/secret/.env',
      '/%00',
      '/%zz',
      '/..%5ctwo',
    ])
      expect((await rawGet(hostile)).status, hostile).toBe(404)
  })

  it('a path that begins with two slashes does not lead to another host', async () => {
    const answer = await rawGet('//galleries/tc-017')
    expect(answer.location ?? '/').toMatch(/^\/(?!\/)/)
  })

  it('a scanned code leads to its panel, an unknown one to the 404 page, and never to another site', async () => {
    const known = await fetch(`${server.origin}/q/017-2611-2`, { redirect: 'manual' })
    expect([known.status, known.headers.get('location')]).toEqual([302, '/panels/2026-11-2/?g=tc-017'])
    expect((await fetch(`${server.origin}/q/999-2611-2`)).status).toBe(404)
    expect((await fetch(`${server.origin}/q/018-2611-2`, { redirect: 'manual' })).status).toBe(404)
  })

  it('a code whose poster hangs now is answered with its page at once, without a second address', async () => {
    const answer = await fetch(`${server.origin}/q/017-2611-3`, { redirect: 'manual' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('长江的微笑')
    expect((await fetch(`${server.origin}/q/017-2611-3/`, { redirect: 'manual' })).status).toBe(200)
  })

  it('pages may load from this host only', async () => {
    const policy = (await fetch(`${server.origin}/`)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('http')
  })
})
