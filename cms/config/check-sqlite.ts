import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { type Problem, problem } from '#contract'
import type { Env } from './env.ts'

/**
 * Looks into an SQLite file before anything else is begun: null when it is ours, empty or not there yet. A file that
 * SQLite cannot read throws SQLite's own error.
 */
export async function checkSqlite({ database }: Pick<Env, 'database'>): Promise<Problem | null> {
  if (database.kind !== 'sqlite' || !existsSync(database.file)) return null
  const client = createClient({ url: pathToFileURL(database.file).href })
  try {
    const { rows } = await client.execute(TABLES)
    return foreignTables(rows.map((row) => String(row.name)))
  } finally {
    client.close()
  }
}

export const TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"

/** Tables without Payload's own list of migrations were made by somebody else. */
export function foreignTables(names: readonly string[]): Problem | null {
  if (names.length === 0 || names.includes('payload_migrations')) return null
  return problem({
    code: 'database/foreign',
    at: 'DATABASE_URL',
    zh: `这个数据库文件是别的程序的（有表 ${names.slice(0, 3).join('、')}），没有动它`,
    en: `this database file belongs to another program (it has ${names.slice(0, 3).join(', ')}); it was not touched`,
    hint: '改正 DATABASE_URL 或 DATA_DIR，或移走那个文件 / mend DATABASE_URL or DATA_DIR, or move that file away',
  })
}
