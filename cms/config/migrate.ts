import type { MigrateDownArgs, MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { ProblemError, problem } from '#contract'
import { foreignTables, TABLES } from './check-sqlite.ts'

export interface Migration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/**
 * Brings an SQLite file to the newest shape: each migration whole or not at all.
 *
 * NB: Payload's own `prodMigrations` runs in production only, asks questions on a terminal, and ends the process when a
 * migration fails; here the failure is a problem with words, and the file stays as it was.
 */
export async function migrate(payload: Payload, migrations: readonly Migration[]): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  const done = await namesDone(payload)
  const known = new Set(migrations.map((m) => m.name))
  const unknown = [...done].filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new ProblemError([
      problem({
        code: 'database/newer',
        at: 'DATABASE_URL',
        zh: `数据库是更新的版本建的（${unknown.join('、')}），这一版打不开`,
        en: `the database was made by a newer version (${unknown.join(', ')}) than this one`,
        hint: '请更新程序 / update the program',
      }),
    ])
  }
  for (const migration of migrations) {
    if (!done.has(migration.name)) await run(payload, migration)
  }
}

async function run(payload: Payload, migration: Migration): Promise<void> {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    // Another process may have been quicker while this one waited for its turn.
    if (!(await namesDone(payload)).has(migration.name)) {
      const id = await req.transactionID
      const db = id === undefined ? undefined : adapterOf(payload).sessions[id]?.db
      if (db === undefined) throw new Error('no transaction was begun')
      await migration.up({ db: db as unknown as MigrateUpArgs['db'], payload, req })
      await payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch: 1 }, req })
    }
    await commitTransaction(req)
    // Payload swallows a commit that fails, as on a full disk: the file is asked.
    if (!(await namesDone(payload)).has(migration.name))
      throw new Error('nothing was kept; is the disk full? 磁盘满了？')
  } catch (error) {
    await killTransaction(req)
    const reason = rootOf(error)
    throw new ProblemError(
      [
        problem({
          code: 'database/migration-failed',
          at: migration.name,
          zh: `数据库升级没有成功，已退回原样：${reason}`,
          en: `the database could not be migrated and is as it was: ${reason}`,
          hint: '备份 DATA_DIR/db 后重试 / keep a copy of DATA_DIR/db and try again',
        }),
      ],
      { cause: error },
    )
  }
}

/** What the database itself said, without the query that led to it. */
function rootOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : String(error)
}

async function namesDone(payload: Payload): Promise<Set<string>> {
  const { drizzle } = adapterOf(payload)
  const { rows: tables } = await drizzle.run(sql.raw(TABLES))
  const names = tables.map((row) => String(row.name))
  const foreign = foreignTables(names)
  if (foreign !== null) throw new ProblemError([foreign])
  if (names.length === 0) return new Set()
  const { rows } = await drizzle.run(sql`SELECT name FROM payload_migrations WHERE batch >= 0`)
  return new Set(rows.map((row) => String(row.name)))
}

// The name was compared above; Payload types its adapter as any of them.
const adapterOf = (payload: Payload) => payload.db as unknown as SQLiteAdapter
