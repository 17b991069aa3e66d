import { existsSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { markUsed } from '../build/prune-made.ts'
import { createLazyPool, type LazyPool } from '../press/worker-pool.ts'
import type { Workspace } from '../press/workspace.ts'
import type { LeafletJob, LeafletReceipt } from './leaflet-job.ts'

interface LeafletMaker extends LazyPool<LeafletJob, LeafletReceipt> {
  /** A leaflet that was made before, when its file is still whole and has its pictures. */
  find: (job: LeafletJob) => LeafletReceipt | null
}

/** Finds a leaflet by its receipt or has it made by worker threads, which start with the first that must be. */
export function openLeafletMaker(options: {
  folder: string
  workspace: Workspace
  workers?: number | undefined
  onProgress?: (done: number, asked: number) => void
}): LeafletMaker {
  const { folder, workspace } = options
  const pool = createLazyPool<LeafletJob, LeafletReceipt>(
    {
      entry: new URL('./leaflet-worker.ts', import.meta.url),
      size: options.workers ?? availableParallelism(),
      workerData: { workspace, folder },
      nameOf: (one) => one.at,
      // An edition's leaflets share their pictures, and what the engine keeps of them.
      kindOf: (one) => one.kind,
    },
    options.onProgress,
  )
  return {
    ...pool,
    find({ key }) {
      const file = join(folder, `${key}.json`)
      if (!existsSync(file)) return null
      const receipt = JSON.parse(readFileSync(file, 'utf8')) as LeafletReceipt
      if (statSync(join(folder, `${key}.pdf`), { throwIfNoEntry: false })?.size !== receipt.bytes) return null
      // What had to go without its picture is tried again: maybe it was the disk that could not be read.
      if (receipt.problems.some(({ code }) => code === 'picture/broken')) return null
      markUsed(file)
      return receipt
    },
  }
}
