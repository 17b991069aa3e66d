import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createTypst } from '../press/engine/typst.ts'
import { writeWhole } from '../press/sheet-cache.ts'
import type { Workspace } from '../press/workspace.ts'
import type { LeafletJob, LeafletReceipt } from './leaflet-job.ts'
import { setLeaflet } from './set-leaflet.ts'

const { workspace, folder } = workerData as { workspace: Workspace; folder: string }
const typst = createTypst(workspace.dir)
const port = parentPort
if (!port) throw new Error('leaflet-worker runs as a worker thread')

port.on('message', (job: LeafletJob) => {
  make(job)
    .then(async (receipt) => {
      await typst.rest()
      port.postMessage(receipt)
    })
    // A bug must not hang the pool: the thread ends with it, and the pool reports the leaflet.
    .catch((error) => {
      throw error
    })
})

async function make(job: LeafletJob): Promise<LeafletReceipt> {
  const { pdf, pages, problems } = await setLeaflet(job, workspace, typst)
  const receipt: LeafletReceipt = { key: job.key, pages: pdf ? pages : 0, bytes: pdf?.length ?? 0, problems }
  if (!pdf) return receipt
  writeWhole(join(folder, `${job.key}.pdf`), Buffer.from(pdf))
  writeWhole(join(folder, `${job.key}.json`), JSON.stringify(receipt))
  return receipt
}
