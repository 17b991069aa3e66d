import { availableParallelism } from 'node:os'
import type { Media } from '#contract'
import { createLazyPool } from '../worker-pool.ts'
import type { Workspace } from '../workspace.ts'
import { findPicture, type PictureUse, type PreparedPicture, pictureKey } from './prepare-picture.ts'

const WORKER = new URL('./picture-worker.ts', import.meta.url)

export interface PreparesPictures {
  /** A picture for one use; asked for twice it is made once. Never rejects. */
  prepare: (media: Media, use: PictureUse) => Promise<PreparedPicture>
  /** Ends the threads when all that was asked for is there: they give back what large photographs took. */
  end: () => Promise<void>
}

/** Prepares pictures side by side, one a core: a photograph of 12 megapixels is a second of work for each size. */
export function preparesPictures(mediaDir: string, workspace: Workspace): PreparesPictures {
  const asked = new Map<string, Promise<PreparedPicture>>()
  const pool = createLazyPool<{ media: Media; use: PictureUse }, PreparedPicture>({
    entry: WORKER,
    size: availableParallelism(),
    workerData: { workspaceDir: workspace.dir, mediaDir },
    nameOf: ({ media }) => media.originalName,
  })
  const make = async (key: string, media: Media, use: PictureUse): Promise<PreparedPicture> => {
    const ready = findPicture(key, media, workspace)
    if (ready) return { picture: ready, problems: [] }
    const made = await pool.make({ media, use })
    return 'code' in made ? { picture: null, problems: [made] } : made
  }
  return {
    prepare(media, use) {
      // The same file may be cut around another point for another record of it.
      const key = pictureKey(media, use)
      const name = `${media.id} ${key}`
      const found = asked.get(name) ?? make(key, media, use)
      asked.set(name, found)
      return found
    },
    end: pool.end,
  }
}
