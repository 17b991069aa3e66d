import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express from 'express'
import type { Role } from '../../cms/access/rights.ts'
import { seedDemo } from '../../cms/demo/seed.ts'
import { paragraphs } from '../../cms/demo/to-lexical.ts'
import { openRouter } from '../../cms/server/open/router.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import { wechatRouter } from '../../cms/server/wechat/router.ts'
import { type DatabaseKind, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from './cms.ts'
import { listen } from './listen.ts'
import type { Account } from './running-server.ts'

export interface BulletinsDoor {
  newsroom: TestNewsroom
  origin: string
  token: (role: Role) => string
  /** A request by somebody of that role; without one by a stranger. */
  get: (path: string, role?: Role, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}

/** The newsroom with the small demo, and `/open` and `/wechat` as the server opens them. */
export async function openBulletinsDoor(kind: DatabaseKind): Promise<BulletinsDoor> {
  const newsroom = await openTestNewsroom(kind)
  const { payload, dataDir } = newsroom
  await seedDemo(payload, { dataDir, contentDir: SMALL_DEMO })
  const tokens = new Map<Role, string>()
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  for (const { role, email, password } of accounts) tokens.set(role, await newsroom.signIn(email, password))
  const token = (role: Role) => tokens.get(role) ?? ''
  const app = express()
  app.set('etag', false)
  const options = { payload, dataDir, publicUrl: 'https://kphl.example' }
  app.use('/wechat', refuseCrossSite, wechatRouter(options))
  app.use('/open', openRouter(options))
  const { origin, close } = await listen(app)
  return {
    newsroom,
    origin,
    token,
    get: (path, role, headers = {}) =>
      fetch(`${origin}${path}`, { headers: { ...headers, ...(role ? { authorization: `JWT ${token(role)}` } : {}) } }),
    close: async () => {
      await close()
      await newsroom.close()
    },
  }
}

/** A bulletin that lacks nothing, every Wednesday in December; `more` is what a test is about. */
export function aBulletin(more: object = {}) {
  return {
    title: { zh: '周三实验课' },
    body: { zh: paragraphs([{ zh: '每周三放学以后做一个实验。' }], 'zh') },
    from: '2026-12-01T12:00:00.000Z',
    until: '2026-12-31T12:00:00.000Z',
    start: '2026-12-02T08:30:00.000Z',
    end: '2026-12-02T09:30:00.000Z',
    kind: 'class',
    recurrence: { repeat: 'weekly' },
    _status: 'published',
    ...more,
  }
}
