import { describe, expect, it } from 'vitest'
import type { Account, TestServer } from '../../support/server.ts'

type Role = Account['role'] | 'anonymous'
const ROLES: readonly Role[] = ['anonymous', 'print-shop', 'reviewer', 'editor', 'admin']
const MONTH = '2026-11'
const BUILD_MS = 240_000

export function editionDoors(server: () => TestServer): void {
  describe('the doors of whole editions', () => {
    const cookieOf = async (role: Role) =>
      role === 'anonymous' ? '' : await server().signIn(server().accounts.find((account) => account.role === role))
    const send = async (role: Role, path: string, body: unknown = {}) =>
      fetch(`${server().origin}/edition-desk${path}`, {
        method: 'POST',
        headers: { cookie: await cookieOf(role), 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const get = async (role: Role, path: string) =>
      fetch(`${server().origin}${path}`, { headers: { cookie: await cookieOf(role) }, redirect: 'manual' })
    /** An edition that is public and unchanged: acting on it does nothing and hurts nobody. */
    const acts = [`/${MONTH}/publish`, `/${MONTH}/revert`, '/new', '/emergency', `/${MONTH}/preview/cancel`]

    it.each(ROLES)('%s: editors and admins act, the others are told why not', async (role) => {
      for (const path of acts) {
        const answer = await send(role, path)
        const expected = role === 'anonymous' ? [401] : ['editor', 'admin'].includes(role) ? [200, 422] : [403]
        expect(expected, `${role} ${path}`).toContain(answer.status)
        if (answer.status > 400) {
          const { problems } = (await answer.json()) as { problems: { zh: string; en: string }[] }
          expect(problems.length).toBeGreaterThan(0)
          expect(problems[0]?.zh).toMatch(/[一-鿿]/)
        }
      }
    })

    it('a page of another site does nothing with an editor’s cookie', async () => {
      const headers = { cookie: await cookieOf('editor'), origin: 'https://elsewhere.example' }
      const answer = await fetch(`${server().origin}/edition-desk/${MONTH}/withdraw`, { method: 'POST', headers })
      expect(answer.status).toBe(403)
    })

    it('what is asked for and makes no sense is answered in words', async () => {
      for (const [path, body] of [
        ['/2026-13/publish', {}],
        ['/2031-01/publish', {}],
        ['/new', { act: 'x'.repeat(32), month: '2026-12', from: { kind: 'theme', key: 'nothing' } }],
        ['/new', { act: 'a'.repeat(32), month: '2026-12', from: { kind: 'theme', key: 'nothing' } }],
        ['/emergency', { act: 'a'.repeat(32), notice: { template: 'typhoon', title: '' } }],
      ] as const) {
        const answer = await send('editor', path, body)
        expect(answer.status, path).toBe(422)
        expect(((await answer.json()) as { problems: unknown[] }).problems.length).toBeGreaterThan(0)
      }
    })

    it('a preview is built, is seen by the newsroom only, says what it is and leads nowhere else', async () => {
      const before = await (await get('anonymous', '/')).text()
      expect((await send('editor', `/${MONTH}/preview`)).status).toBe(202)
      type State = { built: { href: string } | null; building: object | null; problems: object[] }
      const state = async () => (await (await get('reviewer', `/edition-desk/${MONTH}/preview`)).json()) as State
      await expect.poll(async () => (await state()).building, { timeout: BUILD_MS, interval: 1_000 }).toBe(null)
      const { built, problems } = await state()
      expect(problems).toEqual([])
      const home = built?.href ?? ''
      expect(home).toBe(`/preview/edition/${MONTH}/`)
      for (const [role, status] of [
        ['anonymous', 401],
        ['print-shop', 403],
        ['reviewer', 200],
        ['editor', 200],
        ['admin', 200],
      ] as const) {
        expect((await get(role, home)).status, role).toBe(status)
        expect((await get(role, `/edition-desk/${MONTH}/preview`)).status, role).toBe(status)
      }
      const seen = new Set<string>()
      for (const queue = [home]; queue.length > 0 && seen.size < 25; ) {
        const path = queue.shift() ?? ''
        if (seen.has(path)) continue
        seen.add(path)
        const answer = await get('reviewer', path)
        expect(answer.status, path).toBe(200)
        expect(answer.headers.get('x-robots-tag')).toContain('noindex')
        expect(answer.headers.get('cache-control')).toContain('no-store')
        if (!answer.headers.get('content-type')?.includes('html')) continue
        const html = await answer.text()
        expect(html).toContain('预览，未发布')
        expect(html).toContain('<meta name="robots" content="noindex,nofollow">')
        const links = [...html.matchAll(/(?:href|src|srcset|action)="([^"]*)"/g)].flatMap(([, to = '']) =>
          to.split(/,\s*/),
        )
        for (const link of links.filter((to) => to.startsWith('/')))
          expect(link.startsWith(home) || link.startsWith(`/admin?edition=${MONTH}`), `${path} → ${link}`).toBe(true)
        queue.push(...links.filter((to) => to.startsWith(home)).map((to) => to.replace(/[#\s].*$/, '')))
      }
      expect(seen.size).toBeGreaterThan(20)
      expect((await get('editor', `${home}../../2026-10/`)).status).toBe(404)
      expect((await get('editor', `${home}%2e%2e/preview.json`)).status).toBe(404)
      // Whoever signs is led to the panel's own page of it.
      const desk = await (await get('reviewer', `/admin/sign/${MONTH}/1`)).text()
      const page = `${home}panels/${MONTH}-1/`
      expect(desk).toContain(`href="${page}"`)
      expect((await get('reviewer', page)).status).toBe(200)
      // Nothing of it is public.
      expect(await (await get('anonymous', '/')).text()).toBe(before)
    })

    it('one that is broken off is not shown half built', async () => {
      await send('editor', '/2026-10/preview')
      expect((await send('editor', '/2026-10/preview/cancel')).status).toBe(200)
      expect((await get('editor', '/preview/edition/2026-10/')).status).toBe(404)
    })
  })
}
