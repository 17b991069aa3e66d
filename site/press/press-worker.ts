import { parentPort, workerData } from 'node:worker_threads'
import { createTypst } from './engine/typst.ts'
import { createSheetPress } from './press-sheet.ts'
import { openSheetCache } from './sheet-cache.ts'
import type { SheetJob } from './sheet-job.ts'

const { workspaceDir, cacheDir } = workerData as { workspaceDir: string; cacheDir: string }
const typst = createTypst(workspaceDir)
const press = createSheetPress(typst, openSheetCache(cacheDir))
const port = parentPort
if (!port) throw new Error('press-worker runs as a worker thread')

port.on('message', (job: SheetJob) => {
  press(job)
    .then(async (receipt) => {
      await typst.rest()
      port.postMessage(receipt)
    })
    // A bug must not hang the pool: the thread ends with it, and the pool reports the sheet.
    .catch((error) => {
      throw error
    })
})
