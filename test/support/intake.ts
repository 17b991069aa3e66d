import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import express from 'express'
import { createLocalReq } from 'payload'
import { ROLES, type Role } from '../../cms/access/rights.ts'
import { makeLogger } from '../../cms/config/logger.ts'
import { seedShops } from '../../cms/demo/registers.ts'
import { createIntake } from '../../cms/server/intake/intake.ts'
import { refuseCrossSite } from '../../cms/server/same-origin.ts'
import type { TakeAnswer, TakeLine } from '../../cms/views/intake/answer.ts'
import { type DatabaseKind, openTestNewsroom, type TestNewsroom } from './cms.ts'
import { listen } from './listen.ts'

const PASSWORD = 'a long enough password'

export interface TestIntake extends TestNewsroom {
  origin: string
  /** A request in the name of a role; without one nobody is signed in. */
  ask: (path: string, role: Role | null, init?: RequestInit) => Promise<Response>
  /** Sends files as the screen does, and reads the answer to its end. */
  drop: (files: [name: string, bytes: Buffer | string][], fields?: Record<string, string>) => Promise<Dropped>
  /** Files that lie where uploads are looked at. */
  incoming: () => string[]
}
interface Dropped {
  status: number
  answer: TakeAnswer
  /** Words of progress, in Chinese. */
  said: string[]
}

/** The intake's own doors over HTTP, before a real database. */
export async function openTestIntake(kind: DatabaseKind): Promise<TestIntake> {
  const newsroom = await openTestNewsroom(kind)
  const { payload, dataDir } = newsroom
  const { loujiang: printShop } = await seedShops(payload, await createLocalReq({}, payload))
  const tokens = new Map<Role, string>()
  for (const role of ROLES) {
    const email = `${role}@example.org`
    await payload.create({
      collection: 'users',
      data: { email, password: PASSWORD, role, ...(role === 'print-shop' ? { printShop } : {}) },
    })
    tokens.set(role, await newsroom.signIn(email, PASSWORD))
  }
  const intake = createIntake({ payload, dataDir, log: makeLogger('silent') })
  const server = await listen(express().use('/intake', refuseCrossSite, intake.router))
  const ask: TestIntake['ask'] = (path, role, init = {}) => {
    const headers = new Headers(init.headers)
    if (role !== null) headers.set('Authorization', `JWT ${tokens.get(role)}`)
    return fetch(`${server.origin}/intake${path}`, { ...init, headers })
  }
  return {
    ...newsroom,
    origin: server.origin,
    ask,
    drop: async (files, fields = {}) => {
      const response = await ask('/articles', 'editor', { method: 'POST', body: toForm(files, fields) })
      return { status: response.status, ...toAnswer(await response.text()) }
    },
    incoming: () => readdirSync(join(dataDir, 'intake', 'incoming')),
    close: async () => {
      await server.close()
      await intake.close()
      await newsroom.close()
    },
  }
}

export function toForm(files: [name: string, bytes: Buffer | string][], fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const [name, bytes] of files) form.append('file', new File([new Uint8Array(Buffer.from(bytes))], name))
  return form
}

/** Lines of progress with the answer at last, or the answer alone where it came before reading began. */
function toAnswer(body: string): Omit<Dropped, 'status'> {
  const lines = body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TakeLine | TakeAnswer)
  const said = lines.flatMap((line) => ('say' in line ? [line.say.zh] : []))
  const last = lines.at(-1)
  if (last === undefined || 'say' in last) throw new Error(`no answer came: ${body}`)
  return { said, answer: 'answer' in last ? last.answer : last }
}
