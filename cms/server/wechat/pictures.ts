import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('./picture-child.ts', import.meta.url))
const TIMEOUT_MS = 60_000
/** Megabytes of JavaScript; the pictures themselves lie outside it. */
const HEAP_MB = 256

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
  const args = ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${HEAP_MB}`, CHILD, source, partial]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000)
  })
  const [code, signal] = await once(child, 'close')
  if (code !== 0) {
    await rm(partial, { force: true })
    throw new Error(`the picture for WeChat could not be made (${code ?? signal}): ${said}`)
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
