import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contactSheetDir } from '../../../site/index.ts'
import type { TestServer } from '../../support/server.ts'

export function samples(server: () => TestServer): void {
  describe('the samples of the layouts', () => {
    let dir: string
    const look = async (role: string | null, file = '') => {
      const cookie = role === null ? '' : await server().signIn(server().accounts.find((a) => a.role === role))
      return fetch(`${server().origin}/layouts/${file}`, { headers: { cookie }, redirect: 'manual' })
    }
    beforeAll(async () => {
      // As `npm run contact-sheet` leaves it; drawing all of it takes a minute and has its own test.
      dir = contactSheetDir(server().dataDir)
      await mkdir(path.join(dir, 'sheets'), { recursive: true })
      await writeFile(path.join(dir, 'index.html'), '<h1>版式样张</h1>')
      await writeFile(path.join(dir, 'sheets', 'quiz.webp'), 'picture')
    })
    afterAll(() => rm(dir, { recursive: true, force: true }))

    it('are shown to the newsroom with their pictures', async () => {
      const page = await look('editor')
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('版式样张')
      const picture = await look('editor', 'sheets/quiz.webp')
      expect(picture.headers.get('content-type')).toBe('image/webp')
      expect((await look('editor', 'sheets/none.webp')).status).toBe(404)
    })

    it('are not shown to strangers and print shops', async () => {
      const stranger = await look(null)
      expect(stranger.status).toBe(303)
      expect(stranger.headers.get('location')).toContain('/admin/login')
      expect((await look('print-shop')).status).toBe(403)
      expect((await look(null, 'sheets/quiz.webp')).status).toBe(303)
    })
  })
}
