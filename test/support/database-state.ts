import type { Payload } from 'payload'

/** Every row of every table or collection, by its name. */
export type DatabaseState = Map<string, Row[]>
type Row = Record<string, unknown>

/** What lies in the database below Payload, and how it is put back. */
export interface DatabaseStates {
  read: () => Promise<DatabaseState>
  /** Writes back what was changed since; what the server keeps in its memory stays. */
  restore: (then: DatabaseState) => Promise<void>
}

interface LibsqlAdapter {
  client: {
    execute: (statement: string | { sql: string; args: unknown[] }) => Promise<{ columns: string[]; rows: Row[] }>
    transaction: () => Promise<{ execute: LibsqlAdapter['client']['execute']; commit: () => Promise<void> }>
  }
}
interface MongoAdapter {
  connection: {
    db: {
      collections: () => Promise<MongoCollection[]>
      collection: (name: string) => MongoCollection
    }
  }
}
interface MongoCollection {
  collectionName: string
  find: (filter: object) => { toArray: () => Promise<Row[]> }
  deleteMany: (filter: object) => Promise<unknown>
  insertMany: (rows: Row[]) => Promise<unknown>
}

export function databaseStates(payload: Payload, kind: 'sqlite' | 'mongodb'): DatabaseStates {
  return kind === 'sqlite'
    ? sqliteStates(payload.db as unknown as LibsqlAdapter)
    : mongoStates(payload.db as unknown as MongoAdapter)
}

/** Rows that are there after and were not before, and the other way round, without what differs with every try. */
export function changesOf(before: DatabaseState, after: DatabaseState): string[] {
  const changes: string[] = []
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, young] = [before, after].map((state) => (state.get(name) ?? []).map((row) => JSON.stringify(row)))
    const [was, is] = [new Set(old), new Set(young)]
    for (const row of young ?? []) if (!was.has(row)) changes.push(`+ ${name} ${withoutChance(row)}`)
    for (const row of old ?? []) if (!is.has(row)) changes.push(`- ${name} ${withoutChance(row)}`)
  }
  return changes.sort()
}

/** Instants, random ids and hashes are others with every try, done once or twice. */
function withoutChance(row: string): string {
  return row
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, '·')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '·')
    .replace(/\b[0-9a-f]{24,}\b/g, '·')
}

function sqliteStates({ client }: LibsqlAdapter): DatabaseStates {
  const read = async (): Promise<DatabaseState> => {
    const { rows } = await client.execute(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
    )
    const state: DatabaseState = new Map()
    for (const { name } of rows) {
      const found = await client.execute(`select * from "${String(name)}"`)
      state.set(
        String(name),
        found.rows.map((row) => Object.fromEntries(found.columns.map((column) => [column, row[column]]))),
      )
    }
    return state
  }
  return {
    read,
    restore: async (then) => {
      const now = await read()
      // NB: means nothing inside of a transaction.
      await client.execute('pragma foreign_keys = off')
      const transaction = await client.transaction()
      for (const [name, rows] of then) {
        if (JSON.stringify(rows) === JSON.stringify(now.get(name))) continue
        await transaction.execute(`delete from "${name}"`)
        for (const row of rows) {
          const columns = Object.keys(row)
          await transaction.execute({
            sql: `insert into "${name}" (${columns.map((one) => `"${one}"`).join()}) values (${columns.map(() => '?').join()})`,
            args: Object.values(row),
          })
        }
      }
      await transaction.commit()
      await client.execute('pragma foreign_keys = on')
    },
  }
}

function mongoStates({ connection }: MongoAdapter): DatabaseStates {
  const read = async (): Promise<DatabaseState> => {
    const state: DatabaseState = new Map()
    for (const one of await connection.db.collections()) state.set(one.collectionName, await one.find({}).toArray())
    return state
  }
  return {
    read,
    restore: async (then) => {
      const now = await read()
      for (const [name, was] of now) {
        const rows = then.get(name) ?? []
        if (JSON.stringify(rows) === JSON.stringify(was)) continue
        await connection.db.collection(name).deleteMany({})
        if (rows.length > 0) await connection.db.collection(name).insertMany(rows)
      }
    },
  }
}
