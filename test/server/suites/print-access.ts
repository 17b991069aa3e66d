import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as mupdf from 'mupdf'
import { describe, expect, it } from 'vitest'
import type { Account, TestServer } from '../../support/server.ts'

/** Two small packages on a busy machine. */
const PACKING_MS = 120_000

export function printAccess(server: () => TestServer): void {
  const account = (role: Account['role']) => server().accounts.find((a) => a.role === role)
  const page = async (cookie: string) => (await fetch(`${server().origin}/print`, { headers: { cookie } })).text()
  const links = (html: string, pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((m) => m[1] ?? ''))]
  const ZIPS = /href="(\/print\/[^"]+\.zip)"/g
  const SHEETS = /href="(\/print\/[^"]+\/sheets\/[^"]+\.pdf)"/g
  const THUMBS = /src="(\/print\/[^"]+\/thumbs\/[^"]+)"/g

  describe('print shops’ downloads', () => {
    it(
      'an editor has the packages made and may look again later: the page says how far they are',
      async () => {
        const { origin, signIn } = server()
        const cookie = await signIn(account('editor'))
        const edition = /href="\/print\/([0-9e-]+)\/proof\.pdf"/.exec(await page(cookie))?.[1]
        const packing = await fetch(`${origin}/print/${edition}/pack`, {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie },
        })
        expect([packing.status, packing.headers.get('location')]).toEqual([303, `/print?edition=${edition}`])
        await expect
          .poll(async () => links(await page(cookie), ZIPS).length, { timeout: PACKING_MS, interval: 1_000 })
          .toBeGreaterThan(1)
      },
      PACKING_MS,
    )

    it('nobody sees a sheet without signing in, and comes back to where they wanted to go', async () => {
      const { origin } = server()
      const all = await page(await server().signIn(account('editor')))
      for (const link of [...links(all, ZIPS), ...links(all, SHEETS).slice(0, 2)]) {
        const answer = await fetch(origin + link, { redirect: 'manual' })
        expect(answer.status).toBe(303)
        expect(answer.headers.get('location')).toBe(`/print/login?next=${encodeURIComponent(link)}`)
      }
      expect((await fetch(origin + (links(all, THUMBS)[0] ?? ''))).status).toBe(401)
    })

    it('the newsroom sees every shop, a shop sees its own only, under every address', async () => {
      const { origin, signIn } = server()
      const shopCookie = await signIn(account('print-shop'))
      const all = await page(await signIn(account('reviewer')))
      const own = await page(shopCookie)
      expect(links(all, ZIPS).length).toBeGreaterThan(1)
      expect(links(own, ZIPS)).toHaveLength(1)
      const foreign = (pattern: RegExp) => links(all, pattern).filter((link) => !links(own, pattern).includes(link))
      for (const link of [...foreign(ZIPS), ...foreign(SHEETS).slice(0, 5), ...foreign(THUMBS).slice(0, 5)]) {
        const answer = await fetch(origin + link, { headers: { cookie: shopCookie } })
        expect(answer.status, link).toBe(404)
      }
      expect(foreign(SHEETS).length).toBeGreaterThan(0)
    })

    it('every listed sheet opens as a PDF with the checksum beside it, and every thumbnail is a picture', async () => {
      const { origin, signIn } = server()
      const cookie = await signIn(account('print-shop'))
      const own = await page(cookie)
      const sheets = links(own, SHEETS)
      expect(sheets.length).toBeGreaterThan(0)
      for (const link of sheets) {
        const bytes = Buffer.from(await (await fetch(origin + link, { headers: { cookie } })).arrayBuffer())
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
        expect(own).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 12))
      }
      for (const link of links(own, THUMBS)) {
        const answer = await fetch(origin + link, { headers: { cookie } })
        expect(answer.headers.get('content-type')).toMatch(/^image\//)
      }
    })

    it('the package holds the shop’s sheets, whole', async () => {
      const { origin, signIn } = server()
      const cookie = await signIn(account('print-shop'))
      const own = await page(cookie)
      const answer = await fetch(origin + (links(own, ZIPS)[0] ?? ''), { headers: { cookie } })
      expect(answer.headers.get('content-disposition')).toContain('.zip')
      const zip = path.join(mkdtempSync(path.join(tmpdir(), 'package-')), 'package.zip')
      writeFileSync(zip, Buffer.from(await answer.arrayBuffer()))
      // Python is wherever a Debian machine is; it reads the archive with eyes other than those that wrote it.
      const names = execFileSync('python3', [
        '-c',
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print("\\n".join(z.namelist()))',
        zip,
      ]).toString()
      const pdfs = names.split('\n').filter((name) => name.includes('/sheets/'))
      expect(pdfs.map((name) => path.basename(name)).sort()).toEqual(
        links(own, SHEETS)
          .map((l) => path.basename(l))
          .sort(),
      )
      expect(names).toMatch(/\.xlsx/)
      expect(names).toMatch(/SHA256SUMS/)
      expect(names).toMatch(/印张总览\.pdf/)
    })

    it('one job at a time: a reviewer orders none, a shop its own only, and what failed is said in words', async () => {
      const { origin, signIn } = server()
      const pack = async (role: Account['role'], edition: string, body: Record<string, string>) => {
        const headers = { cookie: await signIn(account(role)) }
        const form = { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(body) } as const
        return (await fetch(`${origin}/print/${edition}/pack`, form)).status
      }
      const all = await page(await signIn(account('editor')))
      const [, edition = ''] = /^\/print\/([^/]+)\//.exec(links(all, ZIPS)[0] ?? '') ?? []
      const own = await page(await signIn(account('print-shop')))
      const foreign = links(all, ZIPS).find((link) => !links(own, ZIPS).includes(link)) ?? ''
      const shop = path.basename(foreign, '.zip')
      expect(await pack('reviewer', edition, {})).toBe(403)
      expect(await pack('print-shop', edition, { shop })).toBe(404)
      expect(await pack('editor', edition, { shop, back: 'https://elsewhere.example' })).toBe(303)
    })

    it(
      'the proof of the edition is made on demand, marked, coarse and small, for all who are signed in',
      async () => {
        const { origin, signIn } = server()
        const cookie = await signIn(account('reviewer'))
        const [, edition] = /^\/print\/([^/]+)\//.exec(links(await page(cookie), ZIPS)[0] ?? '') ?? []
        const get = () => fetch(`${origin}/print/${edition}/proof.pdf`, { headers: { cookie }, redirect: 'manual' })
        await expect.poll(async () => (await get()).status, { timeout: PACKING_MS, interval: 1_000 }).toBe(200)
        const answer = await get()
        const pdf = Buffer.from(await answer.arrayBuffer())
        expect(answer.headers.get('content-type')).toBe('application/pdf')
        expect(pdf.length).toBeLessThan(20_000_000)
        const document = mupdf.Document.openDocument(pdf, 'application/pdf')
        const texts = Array.from({ length: document.countPages() }, (_, i) =>
          document.loadPage(i).toStructuredText('').asText(),
        )
        expect(texts.length).toBeGreaterThan(4)
        for (const text of texts) {
          expect(text).toContain('只供审看，不能印刷')
          expect(text).not.toMatch(/TC-\d{3}/)
        }
        expect((await fetch(`${origin}/print/${edition}/proof.pdf`, { redirect: 'manual' })).status).toBe(303)
      },
      PACKING_MS,
    )

    it('an edition is ordered by editors, not by a shop, and its sheets appear when they are done', async () => {
      const { origin, signIn } = server()
      const shop = await signIn(account('print-shop'))
      const editor = await signIn(account('editor'))
      const found = await fetch(`${origin}/api/editions?depth=0&sort=-month&limit=1`, { headers: { cookie: editor } })
      const month = ((await found.json()) as { docs: { month: string }[] }).docs[0]?.month ?? ''
      const order = (cookie: string) =>
        fetch(`${origin}/print/${month}/press`, { method: 'POST', redirect: 'manual', headers: { cookie } })
      expect((await order(shop)).status).toBe(403)
      const answer = await order(editor)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `/print?edition=${month}`])
      const look = async () => (await fetch(`${origin}/print?edition=${month}`, { headers: { cookie: editor } })).text()
      await expect
        .poll(look, { timeout: 120_000, interval: 1_000 })
        .toMatch(new RegExp(`/print/${month}/[^"]+\\.pdf" download`))
    })

    it('a hostile edition or file name is just not there', async () => {
      const { origin, signIn } = server()
      const cookie = await signIn(account('admin'))
      for (const path of [
        '/print/..%2f..%2f/sheets/secret',
        '/print/2026-11/sheets/..%2fmanifest.json',
        '/print/%2e%2e/x.zip',
      ])
        expect((await fetch(origin + path, { headers: { cookie } })).status, path).toBe(404)
    })

    it('a wrong password is refused in words, a right one leads on, and signing out ends the session', async () => {
      const { origin } = server()
      const shop = account('print-shop')
      const post = (body: Record<string, string>) =>
        fetch(`${origin}/print/login`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(body) })
      const wrong = await post({ email: shop?.email ?? '', password: 'nope' })
      expect(wrong.status).toBe(401)
      expect(await wrong.text()).toContain('邮箱或密码不对')
      const right = await post({
        email: shop?.email ?? '',
        password: shop?.password ?? '',
        next: 'https://elsewhere.example',
      })
      expect([right.status, right.headers.get('location')]).toEqual([303, '/print'])
      const cookie = right.headers.get('set-cookie')?.split(';')[0] ?? ''
      expect(right.headers.get('set-cookie')).toContain('HttpOnly')
      await fetch(`${origin}/print/logout`, { method: 'POST', headers: { cookie }, redirect: 'manual' })
      expect((await fetch(`${origin}/print`, { headers: { cookie }, redirect: 'manual' })).status).toBe(303)
    })
  })
}
