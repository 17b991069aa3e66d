import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { markUsed } from '../build/prune-made.ts'
import type { EngineName } from './engine/render-sheet.ts'
import type { WebPosterJob, WebPosterReceipt } from './web-poster-job.ts'
import { createLazyPool, type LazyPool } from './worker-pool.ts'

interface MakerOptions {
  /** Made posters by their key. */
  folder: string
  cacheDir: string
  workspaceDir: string
  engine: EngineName
  /** One a core when left out. */
  workers?: number | undefined
  onProgress?: ((done: number, asked: number) => void) | undefined
}
export interface Maker extends LazyPool<WebPosterJob, WebPosterReceipt> {
  /** A poster that was made before, when its files are still there. */
  find: (job: WebPosterJob) => WebPosterReceipt | null
}

/** Finds a poster by its receipt or has it made by worker threads, which start with the first that must be. */
export function openMaker({ folder, cacheDir, workspaceDir, engine, workers, onProgress }: MakerOptions): Maker {
  const pool = createLazyPool<WebPosterJob, WebPosterReceipt>(
    {
      entry: new URL('./web-poster-worker.ts', import.meta.url),
      size: workers ?? availableParallelism(),
      workerData: { workspaceDir, cacheDir, folder, engine },
      nameOf: (one) => one.at,
    },
    onProgress,
  )
  return {
    ...pool,
    find(job) {
      const file = join(folder, `${job.key}.json`)
      if (!existsSync(file)) return null
      const receipt = JSON.parse(readFileSync(file, 'utf8')) as WebPosterReceipt
      const endings = [
        receipt.large ? ['.webp', '-small.webp', '-mini.webp'] : [],
        receipt.sharp ? ['-sharp.webp'] : [],
        receipt.jpeg ? ['.jpg'] : [],
        receipt.pdf ? ['.pdf'] : [],
      ].flat()
      if (!endings.every((ending) => existsSync(join(folder, `${job.key}${ending}`)))) return null
      markUsed(file)
      return receipt
    },
  }
}
