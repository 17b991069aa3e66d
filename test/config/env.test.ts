import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EXAMPLE_PUBLIC_URL, parseEnv } from '../../cms/config/env.ts'

const cwd = mkdtempSync(join(tmpdir(), 'env-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))
const read = (source: Record<string, string>) => {
  const env = parseEnv(source, cwd)
  if (!env.ok) throw new Error(env.problems.map((p) => p.at).join())
  return env.value
}

describe('settings by environment', () => {
  it('nothing set means one machine, SQLite and the demo', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataDir: join(cwd, 'data'),
      database: { kind: 'sqlite', file: join(cwd, 'data', 'db', 'galleries.db') },
      publicUrl: EXAMPLE_PUBLIC_URL,
      pressEngine: 'native',
      demo: true,
    })
  })

  it('the secret is made once, kept, and readable by its owner only', () => {
    const first = read({}).payloadSecret
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(read({}).payloadSecret).toBe(first)
    expect(readFileSync(join(cwd, 'data', 'secret'), 'utf8')).toBe(first)
    expect(statSync(join(cwd, 'data', 'secret')).mode & 0o777).toBe(0o600)
  })

  it.each([['off'], ['false'], ['0'], ['no']])('DEMO=%s is off', (DEMO) => expect(read({ DEMO }).demo).toBe(false))

  it('an empty setting is an unset one, a trailing slash is none', () => {
    expect(read({ PORT: '', PUBLIC_URL: 'https://a.example/' })).toMatchObject({
      port: 3000,
      publicUrl: 'https://a.example',
    })
  })

  it('MongoDB is chosen by its address', () => {
    const url = 'mongodb://h/galleries?replicaSet=rs0'
    expect(read({ DATABASE_URL: url }).database).toEqual({ kind: 'mongodb', url })
  })

  it('all that is wrong is said at once, in both languages', () => {
    const env = parseEnv(
      {
        ...{ PORT: '99999', DATABASE_URL: 'postgres://x', PUBLIC_URL: 'ftp://x' },
        ...{ DEMO: 'maybe', PAYLOAD_SECRET: 'short', PRESS_ENGINE: 'steam' },
      },
      cwd,
    )
    expect(env.problems.map((p) => p.at).sort()).toEqual([
      'DATABASE_URL',
      'DEMO',
      'PAYLOAD_SECRET',
      'PORT',
      'PRESS_ENGINE',
      'PUBLIC_URL',
    ])
    for (const { zh, en } of env.problems) expect([/[一-龥]/.test(zh), /[一-龥]/.test(en)]).toEqual([true, false])
  })

  it('a MongoDB without its replica set could keep no transaction', () => {
    const env = parseEnv({ DATABASE_URL: 'mongodb://h/galleries' }, cwd)
    expect(env.problems.map((p) => p.code)).toEqual(['env/no-replica-set'])
  })
})
