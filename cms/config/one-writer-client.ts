import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type Client, createClient, type InStatement, LibsqlError, type Transaction } from '@libsql/client'
import { Queue } from './queue.ts'

/**
 * A libSQL client for one file with one connection that writes and one that reads.
 *
 * NB: libSQL's own client gives its connection away with every transaction and opens a bare one afterwards, so that
 * `busy_timeout` and `synchronous` hold until the first save only; and its busy handler sleeps inside the call, so that
 * a second save of the same process stops the very event loop which the first needs to finish. Here saves of this
 * process wait in a queue, and only other processes are waited for by trying again.
 */
export function oneWriterClient(file: string, busyTimeoutMs: number): Client {
  const queue = new Queue(busyTimeoutMs, () => new LibsqlError('database is locked', 'SQLITE_BUSY'))
  let connections: Promise<Connections> | undefined
  const open = () => {
    connections ??= connect(file)
    return connections
  }
  const write = <T>(work: (writer: Client) => Promise<T>) =>
    queue.run(async () => {
      const { writer } = await open()
      return await retryBusy(() => work(writer), busyTimeoutMs)
    })

  const client: Client = {
    protocol: 'file',
    closed: false,
    execute: async (statement: InStatement) =>
      isRead(statement) ? await (await open()).reader.execute(statement) : await write((w) => w.execute(statement)),
    batch: (statements, mode) => write((w) => w.batch(statements, mode)),
    migrate: (statements) => write((w) => w.migrate(statements)),
    executeMultiple: (sql) => write((w) => w.executeMultiple(sql)),
    transaction: async () => {
      const done = await queue.enter()
      try {
        const { writer } = await open()
        await retryBusy(() => writer.execute('BEGIN IMMEDIATE'), busyTimeoutMs)
        return transactionOn(writer, done)
      } catch (error) {
        done()
        throw error
      }
    },
    sync: () => Promise.reject(new LibsqlError('a local file has nothing to sync with', 'SYNC_NOT_SUPPORTED')),
    close: () => {
      void connections?.then(({ reader, writer }) => {
        reader.close()
        writer.close()
      })
      connections = undefined
      client.closed = true
    },
  }
  return client
}

interface Connections {
  reader: Client
  writer: Client
}

async function connect(file: string): Promise<Connections> {
  mkdirSync(dirname(file), { recursive: true })
  const url = pathToFileURL(file).href
  const writer = createClient({ url })
  // NORMAL is safe with WAL: a power cut may lose the last saves, never the file.
  await writer.executeMultiple('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;')
  return { writer, reader: createClient({ url }) }
}

function transactionOn(writer: Client, done: () => void): Transaction {
  let closed = false
  const end = async (word: 'COMMIT' | 'ROLLBACK') => {
    if (closed) return
    closed = true
    try {
      await writer.execute(word)
    } finally {
      done()
    }
  }
  const alive = () => {
    if (closed) throw new LibsqlError('the transaction is closed', 'TRANSACTION_CLOSED')
  }
  return {
    execute: async (statement) => {
      alive()
      return await writer.execute(statement)
    },
    batch: async (statements) => {
      alive()
      const results = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    executeMultiple: async (sql) => {
      alive()
      await writer.executeMultiple(sql)
    },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => {
      if (!closed) void end('ROLLBACK')
    },
    get closed() {
      return closed
    },
  }
}

/** True for statements that only read; in doubt a statement counts as a write, which is merely slower. */
function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete|replace)\b/i.test(sql)
  return /^\s*(select|explain)\b/i.test(sql)
}

/** Another process is writing: wait for it without stopping this one. */
async function retryBusy<T>(attempt: () => Promise<T>, busyTimeoutMs: number): Promise<T> {
  const deadline = Date.now() + busyTimeoutMs
  for (let waitMs = 5; ; waitMs = Math.min(waitMs * 2, 100)) {
    try {
      return await attempt()
    } catch (error) {
      const isBusy = error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || Date.now() > deadline) throw error
    }
    await sleep(waitMs)
  }
}
