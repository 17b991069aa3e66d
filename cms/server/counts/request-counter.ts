import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { AddedCount } from '../../collections/counts/add-counts.ts'
import { type CountCell, cellId } from '../../workflow/counts/count-row.ts'

/** What a server that is killed at once may lose. */
const FLUSH_MS = 5_000
/** A database that does not answer for a day: what is new after that many different cells is not kept. */
const MOST_CELLS = 50_000

export interface RequestCounter {
  /** Costs a line in memory; the database is written to later. */
  count: (cell: CountCell) => void
  /** Writes all that was counted until now, and resolves when it is kept or was refused. */
  flush: () => Promise<void>
  /** The last flush. */
  close: () => Promise<void>
}

/** Adds a batch to the table; harmless when the same batch comes again. */
export type WriteCounts = (batch: string, counts: readonly AddedCount[]) => Promise<void>
interface CounterOptions {
  write: WriteCounts
  log: Pick<Logger, 'warn'>
  flushMs?: number
}

interface Batch {
  batch: string
  counts: AddedCount[]
}

/** Counts in memory and writes in batches; a batch that failed is sent again as it was, under the same name. */
export function createRequestCounter({ write, log, flushMs = FLUSH_MS }: CounterOptions): RequestCounter {
  let counted = new Map<string, AddedCount>()
  let pending: Batch | null = null
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const arm = () => {
    timer ??= setTimeout(() => void flush(), flushMs)
    // What is counted must not keep a closed server alive: closing flushes.
    timer.unref()
  }
  const take = (): Batch | null => {
    if (counted.size === 0) return null
    const batch = { batch: randomUUID(), counts: [...counted.values()] }
    counted = new Map()
    return batch
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    running = running.then(send)
    return running
  }
  async function send(): Promise<void> {
    // The batch that failed first, then what came since.
    for (let next = pending ?? take(); next !== null; next = take()) {
      pending = next
      try {
        await write(next.batch, next.counts)
        pending = null
      } catch (error) {
        log.warn({ err: error, cells: next.counts.length }, 'counts could not be written; they are tried again')
        arm()
        return
      }
    }
  }

  return {
    count: (cell) => {
      const id = cellId(cell)
      const known = counted.get(id)
      if (known) known.count += 1
      else if (counted.size < MOST_CELLS) counted.set(id, { ...cell, count: 1 })
      arm()
    },
    flush,
    close: flush,
  }
}
