import { describe, expect, it } from 'vitest'
import type { TestServer } from '../../support/server.ts'

export function doors(server: () => TestServer): void {
  describe('the doors of the running server', () => {
    it('the site, the admin, the API and the shops’ page answer on one port', async () => {
      const { origin } = server()
      for (const [path, words] of [
        ['/', '科普画廊'],
        ['/admin/login', '<html'],
        ['/api/galleries?limit=1', 'totalDocs'],
        ['/print/login', '登录后下载印张'],
      ] as const) {
        const answer = await fetch(origin + path)
        expect(answer.status, path).toBe(200)
        expect(await answer.text(), path).toContain(words)
      }
    })

    it('a connection is kept longer than a proxy keeps it: no request is lost to one that just ended', async () => {
      const answer = await fetch(`${server().origin}/healthz`)
      const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? []
      expect(Number(seconds)).toBeGreaterThan(60)
    })

    it('the health page gives figures and no content', async () => {
      const answer = await fetch(`${server().origin}/healthz`)
      const health = (await answer.json()) as Record<string, unknown>
      expect(health).toMatchObject({ ok: true, database: true, overdueJobs: 0 })
      expect(Object.keys(health).sort()).toEqual(
        ['database', 'ok', 'overdueJobs', 'rebuild', 'release', 'rssMb', 'uptimeSeconds'].sort(),
      )
    })

    it('an address that cannot be read is a bad request and no failure of the house', async () => {
      for (const path of ['/api/%ZZ', '/admin/%ZZ', '/api/galleries/%C3', '/_next/%'])
        expect((await fetch(server().origin + path)).status, path).toBe(400)
    })

    it('whoever may not read residents’ letters is told so in a sentence', async () => {
      const { origin, signIn, accounts } = server()
      const cookie = await signIn(accounts.find((a) => a.role === 'print-shop'))
      const answer = await fetch(`${origin}/admin/letters`, { headers: { cookie } })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('来信由编辑部看')
    })

    it('a form that is refused says of each field what is wrong with it', async () => {
      const { origin, signIn, accounts } = server()
      const headers = {
        cookie: await signIn(accounts.find((a) => a.role === 'editor')),
        'content-type': 'application/json',
      }
      const found = await fetch(`${origin}/api/bulletins?limit=1&depth=0`, { headers })
      const { docs } = (await found.json()) as { docs: { id: number }[] }
      const body = JSON.stringify({ title: { zh: '字'.repeat(10_000) }, _status: 'published' })
      const answer = await fetch(`${origin}/api/bulletins/${docs[0]?.id}`, { method: 'PATCH', headers, body })
      expect(answer.status).toBe(400)
      const said = (await answer.json()) as { errors: { data: { errors: { path: string; message: string }[] } }[] }
      expect(said.errors[0]?.data.errors).toEqual([expect.objectContaining({ path: 'title.zh' })])
      expect(said.errors[0]?.data.errors[0]?.message).toMatch(/\d/)
    })

    it('an uploaded drawing is opened in a sandbox', async () => {
      const { origin, signIn, accounts } = server()
      const cookie = await signIn(accounts.find((a) => a.role === 'editor'))
      const found = await fetch(`${origin}/api/media?where[mimeType][equals]=image/svg%2Bxml&limit=1`, {
        headers: { cookie },
      })
      const { docs } = (await found.json()) as { docs: { url: string }[] }
      const file = await fetch(origin + (docs[0]?.url ?? ''), { headers: { cookie } })
      expect(file.status).toBe(200)
      expect(file.headers.get('content-security-policy')).toContain('sandbox')
      expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    })

    it('no page of another site may frame the admin or send forms into it', async () => {
      const { origin, signIn, accounts } = server()
      const policy = (await fetch(`${origin}/admin/login`)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("frame-ancestors 'self'")
      const cookie = await signIn(accounts.find((a) => a.role === 'editor'))
      for (const path of ['/print/logout', '/preview/panel']) {
        const forged = await fetch(origin + path, {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie, origin: 'https://elsewhere.example', 'content-type': 'application/json' },
          body: '{}',
        })
        expect(forged.status, path).toBe(403)
      }
    })

    it('the queue of scheduled publications has no door of its own', async () => {
      const { origin, signIn, accounts } = server()
      const cookie = await signIn(accounts.find((a) => a.role === 'editor'))
      const jobs = await fetch(`${origin}/api/payload-jobs`, { headers: { cookie } })
      expect([403, 404]).toContain(jobs.status)
    })
  })
}
