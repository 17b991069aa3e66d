import { type ChildProcess, fork } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PlannedPage } from '../pages/plan.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CHILD = fileURLToPath(new URL('./write-pages-process.ts', import.meta.url))

/** Eleventy in a process of its own, loading until it is asked for pages. */
export interface EleventyProcess {
  /** Has it write the pages and end; `jobFile` is the letter to it. Returns the files written. */
  write: (pages: PlannedPage[], outDir: string, jobFile: string) => Promise<string[]>
  /** Ends one that was never asked. */
  end: () => void
}

export function startEleventy(): EleventyProcess {
  const child = fork(CHILD, [], {
    cwd: ROOT,
    // React's development build renders six times slower.
    env: { ...process.env, NODE_ENV: 'production' },
    // Every page is garbage as soon as it is written: with room for the young, an eighth of the time less.
    execArgv: ['--max-semi-space-size=32', '--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const answer = answerOf(child)
  // Told when it is asked; one that dies before that is no unhandled failure.
  answer.catch(() => undefined)
  return {
    async write(pages, outDir, jobFile) {
      await writeFile(jobFile, JSON.stringify({ outDir, pages }))
      try {
        if (child.connected) child.send({ jobFile })
        return await answer
      } finally {
        await rm(jobFile, { force: true })
      }
    },
    end() {
      child.kill()
    },
  }
}

function answerOf(child: ChildProcess): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let said = ''
    let written: string[] | null = null
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('message', (message: { written: string[] }) => {
      written = message.written
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0 && written) resolve(written)
      else reject(new Error(`Eleventy ended with ${code ?? signal}:\n${said}`))
    })
  })
}
