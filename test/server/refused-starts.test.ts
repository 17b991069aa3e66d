import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startMongo, type TestMongo } from '../support/mongod.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SMALL_DEMO = path.join(ROOT, 'test', 'fixtures', 'demo-small')
let mongo: TestMongo
let dataDir: string

beforeAll(async () => {
  mongo = await startMongo()
}, 200_000)
afterAll(() => mongo?.stop())
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'refused-'))
  mkdirSync(path.join(dataDir, 'db'))
})
const database = () => path.join(dataDir, 'db', 'galleries.db')

/** A release that is served, as an earlier start left it. */
function release(): void {
  mkdirSync(path.join(dataDir, 'releases', '001'), { recursive: true })
  writeFileSync(path.join(dataDir, 'releases', '001', 'index.html'), 'served')
  symlinkSync('001', path.join(dataDir, 'releases', 'current'))
}

/** A script as a person runs it. */
async function run(script: string, env: Record<string, string> = {}, args: string[] = []) {
  const child = spawn(process.execPath, ['scripts/run.mjs', script, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [words, answer] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, words, answer }
}

async function refuses(env: Record<string, string>, zh: RegExp, en: RegExp): Promise<void> {
  const { code, words } = await run('start', env)
  expect(words).toMatch(zh)
  expect(words).toMatch(en)
  expect(words).not.toMatch(/^\s+at |"stack"/m)
  expect(code).toBe(1)
}

it('a start on a file that is no database says so, and does not touch it', async () => {
  release()
  const letter = 'this is a letter to my aunt, not a database'.repeat(100)
  writeFileSync(database(), letter)
  await refuses({}, /不是 SQLite 数据库/, /no SQLite database/)
  expect(readFileSync(database(), 'utf8')).toBe(letter)
})

it("a start on another program's database says so", async () => {
  const client = createClient({ url: `file:${database()}` })
  await client.execute('CREATE TABLE customers (name TEXT)')
  client.close()
  await refuses({}, /别的程序的.*customers/, /another program/)
})

it('a release without its database is not overwritten by the demo, on SQLite and on MongoDB', async () => {
  release()
  await refuses({}, /数据库却是空的/, /the database is empty/)
  await refuses({ DATABASE_URL: mongo.url('nothing-here') }, /数据库却是空的/, /the database is empty/)
  expect(readFileSync(path.join(dataDir, 'releases', 'current', 'index.html'), 'utf8')).toBe('served')
})

it('a MongoDB that is not there, or is not the replica set asked for, is named within its time', async () => {
  const nobody = 'mongodb://127.0.0.1:1/galleries?replicaSet=rs0'
  await refuses({ DATABASE_URL: nobody }, /连不上 MongoDB/, /cannot be reached/)
  const other = mongo.url('galleries').replace('replicaSet=rs0', 'replicaSet=rs7')
  await refuses({ DATABASE_URL: other }, /副本集叫 rs0/, /is rs0, the address says rs7/)
  await refuses({ DATABASE_URL: 'mongodb://127.0.0.1/galleries' }, /没有写副本集/, /names no replica set/)
})

it('the commands fill a MongoDB and export from it', async () => {
  const env = { DATABASE_URL: mongo.url('galleries') }
  expect((await run('seed', env, ['--content', SMALL_DEMO])).code).toBe(0)
  const { code, answer } = await run('snapshot', env, ['--json', '--today', '2026-11-26'])
  expect(code).toBe(0)
  const { counts } = JSON.parse(answer) as { counts: Record<string, number> }
  expect(counts).toMatchObject({ galleries: 6, editions: 2, panels: 8, assignments: 10 })
  rmSync(dataDir, { recursive: true })
})
