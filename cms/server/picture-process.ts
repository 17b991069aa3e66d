import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Megabytes of JavaScript; the pictures themselves lie outside it. */
const HEAP_MB = 256

/**
 * Runs a script over pictures in a process of its own, which gives its memory back; after `limitMs` it is ended.
 * @throws Error with its exit code and the last it said, when it did not end well
 */
export async function runPictureProcess(script: URL, args: readonly string[], limitMs: number): Promise<void> {
  const node = ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${HEAP_MB}`]
  const child = spawn(process.execPath, [...node, fileURLToPath(script), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000)
  })
  const [code, signal] = await once(child, 'close')
  if (code !== 0) throw new Error(`${script.pathname.split('/').at(-1)} ended with ${code ?? signal}: ${said}`)
}
