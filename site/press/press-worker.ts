import { parentPort, workerData } from 'node:worker_threads'
import { openCodeReader } from './code-reader.ts'
import { createEngine } from './engine/create-engine.ts'
import type { EngineName } from './engine/render-sheet.ts'
import { openLayerCache } from './layer-cache.ts'
import { openRaster } from './page-raster.ts'
import { createSheetPress } from './press-sheet.ts'
import { openSheetCache } from './sheet-cache.ts'
import type { SheetJob } from './sheet-job.ts'

const { workspaceDir, cacheDir, engine, reuse } = workerData as {
  workspaceDir: string
  cacheDir: string
  engine: EngineName
  reuse: boolean
}
const [renderer] = await Promise.all([createEngine(engine, workspaceDir), openRaster(), openCodeReader()])
const press = createSheetPress(renderer, openSheetCache(cacheDir), openLayerCache(cacheDir, reuse))
const port = parentPort
if (!port) throw new Error('press-worker runs as a worker thread')

port.on('message', (job: SheetJob) => {
  press(job)
    .then(async (receipt) => {
      await renderer.rest()
      port.postMessage(receipt)
    })
    // A bug must not hang the pool: the thread ends with it, and the pool reports the sheet.
    .catch((error) => {
      throw error
    })
})
