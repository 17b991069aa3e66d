import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { getPayload } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { parseEnv } from '../../cms/config/env.ts'
import { type Migration, migrate } from '../../cms/config/migrate.ts'
import { newsroomConfig } from '../../cms/config/newsroom.ts'
import { oneWriterClient } from '../../cms/config/one-writer-client.ts'
import { migrations } from '../../cms/migrations/sqlite/index.ts'
import { toKnownProblems } from '../../scripts/known-failures.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'database-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function open(dataDir: string) {
  const env = parseEnv({ DATA_DIR: dataDir }, dataDir)
  if (!env.ok) throw new Error('env')
  return await getPayload({ config: newsroomConfig(env.value), key: dataDir })
}
const fileOf = (dataDir: string) => join(dataDir, 'db', 'galleries.db')
const problemsOf = async (work: Promise<unknown>) => {
  const error = await work.then(() => null).catch((e: unknown) => e)
  return (toKnownProblems(error) ?? []).map((p) => p.code)
}

describe('an SQLite file', () => {
  it('is made by the checked-in migrations and opened again without a change', async () => {
    const dataDir = newFolder()
    const payload = await open(dataDir)
    const count = async () => (await payload.count({ collection: 'payload-migrations' })).totalDocs
    expect(await count()).toBe(migrations.length)
    await migrate(payload, migrations)
    expect(await count()).toBe(migrations.length)
    await payload.destroy()
  })

  it('of another program is left as it is', async () => {
    const dataDir = newFolder()
    mkdirSync(dirname(fileOf(dataDir)), { recursive: true })
    const client = createClient({ url: pathToFileURL(fileOf(dataDir)).href })
    await client.execute('CREATE TABLE customers (name TEXT)')
    client.close()
    expect(await problemsOf(open(dataDir))).toEqual(['database/foreign'])
  })

  it('that is no database is left as it is', async () => {
    const dataDir = newFolder()
    mkdirSync(dirname(fileOf(dataDir)), { recursive: true })
    writeFileSync(fileOf(dataDir), 'this is a letter to my aunt, not a database'.repeat(100))
    expect(await problemsOf(open(dataDir))).toEqual(['database/unreadable'])
    expect(readFileSync(fileOf(dataDir), 'utf8')).toContain('letter to my aunt')
  })

  it('a migration that fails half way leaves the file as it was, and can be tried again', async () => {
    const payload = await open(newFolder())
    const { sql } = await import('@payloadcms/db-sqlite')
    const half: Migration = {
      name: 'half',
      up: async ({ db }) => {
        await db.run(sql`CREATE TABLE half (a TEXT)`)
        await db.run(sql`INSERT INTO nowhere VALUES (1)`)
      },
      down: async () => {},
    }
    const whole: Migration = { ...half, up: async ({ db }) => void (await db.run(sql`CREATE TABLE half (a TEXT)`)) }
    expect(await problemsOf(migrate(payload, [...migrations, half]))).toEqual(['database/migration-failed'])
    await migrate(payload, [...migrations, whole])
    expect(await problemsOf(migrate(payload, migrations))).toEqual(['database/newer'])
    await payload.destroy()
  })
})

describe('one writer at a time', () => {
  it('transactions of one process wait for each other instead of failing', async () => {
    const client = oneWriterClient(join(newFolder(), 'a.db'), 5000)
    await client.execute('CREATE TABLE n (v INTEGER)')
    await client.execute('INSERT INTO n VALUES (0)')
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const tx = await client.transaction('write')
        const v = Number((await tx.execute('SELECT v FROM n')).rows[0]?.v)
        await new Promise((resolve) => setTimeout(resolve, 2))
        await tx.execute(`UPDATE n SET v = ${v + 1}`)
        await tx.commit()
      }),
    )
    expect((await client.execute('SELECT v FROM n')).rows[0]?.v).toBe(20)
    client.close()
  })

  it('what another connection has begun is not seen, and is waited for', async () => {
    const file = join(newFolder(), 'a.db')
    const [one, two] = [oneWriterClient(file, 5000), oneWriterClient(file, 5000)]
    await one.execute('CREATE TABLE n (v INTEGER)')
    const tx = await one.transaction('write')
    await tx.execute('INSERT INTO n VALUES (1)')
    expect((await two.execute('SELECT count(*) AS c FROM n')).rows[0]?.c).toBe(0)
    const waiting = two.execute('INSERT INTO n VALUES (2)')
    await tx.commit()
    await waiting
    expect((await one.execute('SELECT count(*) AS c FROM n')).rows[0]?.c).toBe(2)
    one.close()
    two.close()
  })

  it('a writer who never ends is not waited for for ever', async () => {
    const client = oneWriterClient(join(newFolder(), 'a.db'), 100)
    await client.execute('CREATE TABLE n (v INTEGER)')
    const tx = await client.transaction('write')
    await expect(client.execute('INSERT INTO n VALUES (1)')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await tx.rollback()
    await client.execute('INSERT INTO n VALUES (1)')
    client.close()
  })
})
