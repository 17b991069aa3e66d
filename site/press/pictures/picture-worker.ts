import { parentPort, workerData } from 'node:worker_threads'
import type { Media } from '#contract'
import { type PictureUse, preparePicture } from './prepare-picture.ts'

const { workspaceDir, mediaDir } = workerData as { workspaceDir: string; mediaDir: string }
const port = parentPort
if (!port) throw new Error('picture-worker runs as a worker thread')

port.on('message', ({ media, use }: { media: Media; use: PictureUse }) => {
  preparePicture(media, mediaDir, use, { dir: workspaceDir })
    .then((prepared) => port.postMessage(prepared))
    // A bug must not hang the pool: the thread ends with it, and the pool reports the picture.
    .catch((error) => {
      throw error
    })
})
