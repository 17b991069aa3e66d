import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** `DATA_DIR/posting`: private, served to the newsroom only; names are ids that we checked. */
export interface PhotoStore {
  /** A place for what is just arriving; whatever is left there is rubbish. */
  incoming: (id: string) => string
  photo: (edition: string, id: string) => string
  thumbnail: (edition: string, id: string) => string
  /** Puts what was read beside the others, for good. */
  keep: (arriving: string, edition: string, id: string) => Promise<void>
  drop: (id: string) => Promise<void>
  /** Copies a sheet's thumbnail, so that it outlives the edition's folder; gives back its name. */
  keepSheet: (from: string, name: string) => Promise<string | null>
  sheet: (name: string) => string
  open: () => Promise<void>
}

export function createPhotoStore(dataDir: string): PhotoStore {
  const root = join(dataDir, 'posting')
  const incoming = (id: string) => join(root, 'incoming', id)
  const photo = (edition: string, id: string) => join(root, 'photos', edition, `${id}.jpg`)
  const thumbnail = (edition: string, id: string) => join(root, 'photos', edition, `${id}.small.jpg`)
  const sheet = (name: string) => join(root, 'sheets', name)
  return {
    incoming,
    photo,
    thumbnail,
    sheet,
    open: async () => {
      // A server that was killed leaves halves behind; the phones have the whole and send again.
      await rm(join(root, 'incoming'), { recursive: true, force: true })
      for (const name of ['incoming', 'photos', 'sheets'])
        await mkdir(join(root, name), { recursive: true, mode: 0o700 })
    },
    keep: async (arriving, edition, id) => {
      await mkdir(join(root, 'photos', edition), { recursive: true, mode: 0o700 })
      await rename(`${incoming(arriving)}.small.jpg`, thumbnail(edition, id))
      await rename(`${incoming(arriving)}.jpg`, photo(edition, id))
    },
    drop: async (id) => {
      for (const end of ['', '.jpg', '.small.jpg']) await rm(`${incoming(id)}${end}`, { force: true })
    },
    keepSheet: async (from, name) => {
      try {
        await copyFile(from, sheet(name))
        return name
      } catch (error) {
        // The press may have put a new version in its place just now: the photo is worth more than the picture.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
  }
}
