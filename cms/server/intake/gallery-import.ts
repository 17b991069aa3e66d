import type { Payload } from 'payload'
import { hasErrors } from '#contract'
import { RefusedError } from '../../intake/articles/problems.ts'
import { refuseFile } from '../../intake/galleries/refuse-file.ts'
import { showPlan } from '../../intake/galleries/show-plan.ts'
import type { GalleryTable } from '../../intake/galleries/types.ts'
import type { GalleryAnswer, PlannedTable } from '../../views/intake/gallery-answer.ts'
import type { Visitor } from '../session.ts'
import { readRegister } from './gallery-register.ts'
import type { KeptTables } from './kept-tables.ts'
import type { Reader } from './reader.ts'
import type { ReceivedFile } from './receive-upload.ts'
import { type DryRun, dryRun, writeGalleries } from './write-galleries.ts'

interface AskedWrite {
  table: string
  key: string
  /** What the table was called, for the words of problems. */
  name: string
}

export interface GalleryImport {
  /** What a table would do; nothing is written. */
  tryTable: (file: ReceivedFile) => Promise<GalleryAnswer>
  /** Writes what the dry run with this key has shown. Null when its table is not there any more. */
  write: (visitor: Visitor, asked: AskedWrite) => Promise<GalleryAnswer | null>
  /** Writes the register as a workbook to that path. */
  exportTo: (path: string, lang: 'zh' | 'en') => Promise<void>
}

export function createGalleryImport({
  payload,
  reader,
  tables,
}: {
  payload: Payload
  reader: Reader
  tables: KeptTables
}): GalleryImport {
  let last: Promise<unknown> = Promise.resolve()

  async function read(path: string, name: string): Promise<GalleryTable> {
    try {
      return await reader.run('table', { path, name })
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      return { rows: [], problems: [refuseFile('too-complex', name)] }
    }
  }

  const planned = (table: string, read: GalleryTable, { plan, register, key }: DryRun): PlannedTable => ({
    table,
    key,
    plan: showPlan(plan, read.problems, register.printShops),
  })

  async function writeNow(visitor: Visitor, path: string, asked: AskedWrite): Promise<GalleryAnswer> {
    const table = await read(path, asked.name)
    const outcome = await writeGalleries(payload, visitor, { table, key: asked.key, file: asked.name })
    if (outcome.is === 'stale') return { is: 'stale', ...planned(asked.table, table, outcome.now) }
    if (outcome.is === 'too-many') return { is: 'refused', problems: [refuseFile('too-many-to-write', asked.name)] }
    return outcome
  }

  return {
    tryTable: async (file) => {
      const { name } = file
      const table = await tables.keep(file)
      const found = await read((await tables.find(table)) ?? '', name)
      if (hasErrors(found.problems)) return { is: 'refused', problems: found.problems }
      return { is: 'planned', ...planned(table, found, await dryRun(payload, found)) }
    },
    write: async (visitor, asked) => {
      const path = await tables.find(asked.table)
      if (path === null) return null
      // One after the other: a second press finds what the first has written.
      const turn = last.then(() => writeNow(visitor, path, asked))
      last = turn.catch(() => {})
      return await turn
    },
    exportTo: async (path, lang) => {
      const { galleries } = await readRegister(payload)
      await reader.run('write-table', { galleries, lang, path })
    },
  }
}
