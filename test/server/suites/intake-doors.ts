import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sendUntilAnswered } from '../../support/endless-upload.ts'
import { toForm } from '../../support/intake.ts'
import type { Account, TestServer } from '../../support/server.ts'

export function intakeDoors(server: () => TestServer): void {
  describe('what is brought into the running server', () => {
    const cookieOf = (role: Account['role']) => server().signIn(server().accounts.find((one) => one.role === role))
    const rssMb = async () => ((await (await fetch(`${server().origin}/healthz`)).json()) as { rssMb: number }).rssMb

    it('a file of 200 MB is refused while it comes, and the server holds none of it', async () => {
      const cookie = await cookieOf('editor')
      const before = await rssMb()
      const { status, body } = await sendUntilAnswered(`${server().origin}/intake/articles`, { cookie })
      expect(status).toBe(413)
      expect(body).toContain('intake/too-large')
      expect((await rssMb()) - before).toBeLessThan(120)
      await expect
        .poll(() => readdirSync(join(server().dataDir, 'intake', 'incoming')), { timeout: 10_000 })
        .toEqual([])
    })

    it.each([
      [null, 401],
      ['print-shop', 403],
      ['reviewer', 403],
    ] as const)('nothing comes from %s', async (role, status) => {
      const headers = role === null ? undefined : { cookie: await cookieOf(role) }
      for (const path of ['articles', 'galleries/dry-run', 'galleries/write']) {
        const body = toForm([['稿.txt', '甲\n\n乙。']])
        const answer = await fetch(`${server().origin}/intake/${path}`, {
          method: 'POST',
          body,
          ...(headers && { headers }),
        })
        expect(answer.status, path).toBe(status)
      }
    })

    it('no page of another site sends files in an editor’s name', async () => {
      const headers = { cookie: await cookieOf('editor'), origin: 'https://elsewhere.example' }
      const answer = await fetch(`${server().origin}/intake/articles`, {
        method: 'POST',
        headers,
        body: toForm([['稿.txt', '甲']]),
      })
      expect(answer.status).toBe(403)
    })
  })
}
