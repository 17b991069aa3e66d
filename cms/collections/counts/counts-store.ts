import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Below Payload: an upsert that adds up, and sums, in the words of either database. */
export interface Sqlite {
  drizzle: {
    run: (query: unknown) => Promise<unknown>
    all: <T>(query: unknown) => Promise<T[]>
  }
}
export interface Mongo {
  collections: Record<
    'counts',
    {
      /** The driver's own: Mongoose would cast what the database is to compute. */
      collection: {
        bulkWrite: (acts: object[], options: object) => Promise<unknown>
        aggregate: <T>(stages: object[]) => { toArray: () => Promise<T[]> }
      }
    }
  >
}

export { sql }

/** Which of the two it is; Payload types its adapter as any of them. */
export function storeOf(payload: Payload): { sqlite: Sqlite } | { mongo: Mongo } {
  const { db } = payload
  return 'drizzle' in db ? { sqlite: db as unknown as Sqlite } : { mongo: db as unknown as Mongo }
}
