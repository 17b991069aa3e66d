import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from './env.ts'
import { oneWriterClient } from './one-writer-client.ts'

const migrationsDir = join(dirname(dirname(fileURLToPath(import.meta.url))), 'migrations')
const BUSY_TIMEOUT_MS = 5000

/** SQLite in a file unless the address says MongoDB; everything else is the same code. */
export function database({ database: where }: Pick<Env, 'database'>): DatabaseAdapterObj {
  return where.kind === 'mongodb' ? mongo(where.url) : sqlite(where.file)
}

function sqlite(file: string): DatabaseAdapterObj {
  const adapter = sqliteAdapter({
    // Only named here: the connections are made by oneWriterClient, which also turns on WAL and waits when busy.
    client: { url: pathToFileURL(file).href },
    // Off by default in Payload: without it a save that fails half way stays half saved.
    transactionOptions: {},
    push: false,
    migrationDir: join(migrationsDir, 'sqlite'),
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      return Object.assign(db, { client: oneWriterClient(file, BUSY_TIMEOUT_MS) })
    },
  }
}

/** A replica set, since transactions need one; an acknowledged write must not be lost when the primary changes. */
function mongo(url: string): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    // The first transaction on an empty database fails while indexes are still being made.
    ensureIndexes: true,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    connectOptions: {
      writeConcern: { w: 'majority' },
      readConcern: { level: 'majority' },
      serverSelectionTimeoutMS: 8000,
    },
    migrationDir: join(migrationsDir, 'mongodb'),
  })
}
