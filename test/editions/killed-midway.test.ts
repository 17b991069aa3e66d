import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { DATABASES, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { productEnv, ROOT } from '../support/running-server.ts'

const PROGRAM = fileURLToPath(new URL('../fixtures/editions/killed-midway.ts', import.meta.url))
const MONTH = '2026-11'

describe.each(DATABASES)('the power fails while a whole edition is acted on, on %s', (kind) => {
  let newsroom: TestNewsroom
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
  })
  afterAll(() => newsroom?.close())

  /** How much of the month strangers can read: its edition, panels and articles. */
  const shown = async () => {
    const payload = newsroom.payload
    const published = { _status: { equals: 'published' } }
    const counts: number[] = []
    for (const collection of ['editions', 'panels', 'articles'] as const)
      counts.push((await payload.count({ collection, where: published })).totalDocs)
    counts.push((await payload.count({ collection: 'edition-releases' })).totalDocs)
    return counts
  }
  /** What the dead left open is given up at once, and not after a minute. */
  const bury = async () => {
    if (kind !== 'mongodb') return
    const { connection } = newsroom.payload.db as unknown as {
      connection: { getClient: () => { db: (name: string) => { command: (what: object) => Promise<unknown> } } }
    }
    await connection.getClient().db('admin').command({ killAllSessions: [] })
  }
  /** Runs the act in a process of its own; the signal that ended it, or null. */
  const act = async (what: string, writes: number): Promise<string | null> => {
    const { database } = newsroom.env
    const address: Record<string, string> = database.kind === 'mongodb' ? { DATABASE_URL: database.url } : {}
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, what, MONTH, String(writes)], {
      cwd: ROOT,
      env: productEnv(newsroom.dataDir, { ...address, PAYLOAD_SECRET: newsroom.env.payloadSecret }),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
    expect([0, null], said).toContain(code)
    if (signal !== null) await bury()
    return signal
  }

  it('it is wholly public or not at all, whichever write was the last', async () => {
    const all = await shown()
    for (const writes of [2, 9]) {
      expect(await act('withdraw', writes)).toBe('SIGKILL')
      expect(await shown(), `after write ${writes}`).toEqual(all)
    }
    expect(await act('withdraw', 1000)).toBe(null)
    const none = await shown()
    expect(none.slice(0, 3).every((count, i) => count < (all[i] ?? 0))).toBe(true)
    for (const [what, writes] of [
      ['publish', 1],
      ['publish', 6],
      ['revert', 7],
    ] as const) {
      expect(await act(what, writes)).toBe('SIGKILL')
      expect(await shown(), `${what}, after write ${writes}`).toEqual(none)
    }
    expect(await act('publish', 1000)).toBe(null)
    expect((await shown()).slice(0, 3)).toEqual(all.slice(0, 3))
  })
})
