import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runPictureProcess } from '../picture-process.ts'

const CHILD = new URL('./picture-child.ts', import.meta.url)
const TIMEOUT_MS = 60_000

/** Makes pictures as WeChat takes them, JPEG, 1080 px wide, 10 MB at most: each once, one at a time. */
export function createPictures({ mediaDir, cacheDir }: { mediaDir: string; cacheDir: string }) {
  let last: Promise<unknown> = Promise.resolve()
  const making = new Map<string, Promise<string>>()
  /** The path of the JPEG of a media file '<sha256>.<ext>'. */
  return (file: string): Promise<string> => {
    const running = making.get(file)
    if (running !== undefined) return running
    const made = last.then(() => make(join(mediaDir, file), join(cacheDir, `${file.split('.')[0]}.jpg`)))
    last = made.catch(() => undefined) // said to whoever asked for it; the next one is made all the same
    making.set(file, made)
    return made.finally(() => making.delete(file))
  }
}

async function make(source: string, target: string): Promise<string> {
  if (await isThere(target)) return target
  await mkdir(join(target, '..'), { recursive: true })
  const partial = `${target}.${randomUUID()}`
  try {
    await runPictureProcess(CHILD, [source, partial], TIMEOUT_MS)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  await rename(partial, target)
  return target
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
