import sharp from 'sharp'
import { type PhotoRequest, readPhoto } from './read-photo.ts'

// One photo at a time, one core: whoever edits at the same hour keeps the other.
sharp.concurrency(1)
sharp.cache(false)

process.on('message', ({ id, request }: { id: number; request: PhotoRequest }) => {
  readPhoto(request)
    .then((answer) => process.send?.({ id, answer }))
    // The parent restarts the child and says that this photo brought it down.
    .catch((error) => {
      throw error
    })
})
process.on('disconnect', () => process.exit())
