import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Area } from '../../collections/uploads/cover-areas.ts'

const CHILD = fileURLToPath(new URL('./mask-child.ts', import.meta.url))
/** A scan of 200 megapixels on a slow machine. */
const TIMEOUT_MS = 120_000
/** Megabytes of JavaScript; the pictures themselves lie outside it. */
const HEAP_MB = 256

/** The bytes of a picture file with its areas covered, made by a process of its own that gives its memory back. */
export async function coverFile(source: string, areas: readonly Area[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'cover-'))
  const target = join(folder, 'covered')
  try {
    const args = ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${HEAP_MB}`, CHILD]
    const child = spawn(process.execPath, [...args, source, target, JSON.stringify(areas)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000)
    })
    const [code, signal] = await once(child, 'close')
    if (code !== 0) throw new Error(`the picture could not be covered (${code ?? signal}): ${said}`)
    return await readFile(target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
