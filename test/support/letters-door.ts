import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import express from 'express'
import type { Role } from '../../cms/access/rights.ts'
import { seedDemo } from '../../cms/demo/seed.ts'
import { lettersRouter } from '../../cms/server/letters/letters-router.ts'
import { serveRelease } from '../../cms/server/release/serve-release.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import { sayRouter } from '../../cms/server/say/say-router.ts'
import { siteHeaders } from '../../cms/server/security-headers.ts'
import { stampForm } from '../../cms/workflow/letters/form-stamp.ts'
import { openTestNewsroom, SMALL_DEMO, type TestNewsroom } from './cms.ts'
import { listen } from './listen.ts'
import type { Account } from './running-server.ts'
import { openTestSite } from './site.ts'
import type { SnapshotInput } from './snapshot.ts'

export interface LettersDoor {
  newsroom: TestNewsroom
  origin: string
  /** Sends a form that was given a minute ago, as a browser does; from an address of its own unless one is named. */
  send: (
    path: string,
    form: Record<string, string>,
    from?: string,
  ) => Promise<{ status: number; html: string; headers: Headers }>
  /** Presses a button of the page “Letters”. */
  act: (role: Role | null, path: string, form?: Record<string, string>) => Promise<{ status: number; text: string }>
  close: () => Promise<void>
}

/** The newsroom with the small demo, a built site with a quiz, and the forms of both as the server opens them. */
export async function openLettersDoor(change: (snapshot: SnapshotInput) => void): Promise<LettersDoor> {
  const newsroom = await openTestNewsroom('sqlite')
  const { payload, dataDir } = newsroom
  await seedDemo(payload, { dataDir, contentDir: SMALL_DEMO })
  const tokens = new Map<Role, string>()
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  for (const { role, email, password } of accounts) tokens.set(role, await newsroom.signIn(email, password))
  const site = openTestSite()
  await site.build(change)
  await mkdir(join(dataDir, 'releases'), { recursive: true })
  await symlink(site.workDir, join(dataDir, 'releases', 'current'))

  const app = express()
  app.set('etag', false)
  app.use('/letters', refuseCrossSite, lettersRouter(payload))
  app.use(siteHeaders())
  app.use(['/say', '/en/say'], refuseCrossSite, sayRouter({ payload, dataDir }))
  app.use(serveRelease(dataDir))
  const { origin, close } = await listen(app)
  let house = 0
  return {
    newsroom,
    origin,
    send: async (path, form, from) => {
      house += 1
      const headers = { 'x-forwarded-for': from ?? `203.0.113.${house % 250}` }
      const given = stampForm(payload.secret, Date.now() - 60_000)
      const body = new URLSearchParams({ given, ...form })
      const answer = await fetch(origin + path, { method: 'POST', headers, body })
      return { status: answer.status, html: await answer.text(), headers: answer.headers }
    },
    act: async (role, path, form = {}) => {
      const headers: Record<string, string> = role ? { authorization: `JWT ${tokens.get(role)}` } : {}
      const body = new URLSearchParams(form)
      const answer = await fetch(`${origin}/letters/${path}`, { method: 'POST', headers, body, redirect: 'manual' })
      return { status: answer.status, text: await answer.text() }
    },
    close: async () => {
      await close()
      await newsroom.close()
    },
  }
}
