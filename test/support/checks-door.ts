import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express from 'express'
import type { Role } from '../../cms/access/rights.ts'
import { seedDemo } from '../../cms/demo/seed.ts'
import { checksRouter } from '../../cms/server/checks/router.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import { type DatabaseKind, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from './cms.ts'
import { listen } from './listen.ts'
import type { Account } from './running-server.ts'

export interface ChecksDoor {
  newsroom: TestNewsroom
  /** A request to `/checks` by somebody of that role; without one by a stranger. */
  ask: (
    role: Role | null,
    method: string,
    path: string,
    body?: unknown,
    // biome-ignore lint/suspicious/noExplicitAny: the body of an answer is what the tests look into, field by field
  ) => Promise<{ status: number; body: any }>
  /** Token of a session. */
  token: (role: Role) => string
  close: () => Promise<void>
}

type Options = Pick<Parameters<typeof checksRouter>[0], 'outside'>

/** The newsroom with the small demo, and `/checks` as the server opens it. */
export async function openChecksDoor(kind: DatabaseKind, options: Options = {}): Promise<ChecksDoor> {
  const newsroom = await openTestNewsroom(kind)
  const { payload, dataDir } = newsroom
  await seedDemo(payload, { dataDir, contentDir: SMALL_DEMO })
  const tokens = new Map<Role, string>()
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  for (const { role, email, password } of accounts) tokens.set(role, await newsroom.signIn(email, password))
  const app = express()
  app.use(
    '/checks',
    refuseCrossSite,
    checksRouter({ payload, mediaDir: join(dataDir, 'media'), publicUrl: 'https://kphl.example', ...options }),
  )
  const { origin, close } = await listen(app)
  return {
    newsroom,
    token: (role) => tokens.get(role) ?? '',
    ask: async (role, method, path, body) => {
      const headers: Record<string, string> = { 'content-type': 'application/json' }
      if (role) headers.authorization = `JWT ${tokens.get(role)}`
      const answer = await fetch(`${origin}/checks${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
    },
    close: async () => {
      await close()
      await newsroom.close()
    },
  }
}
