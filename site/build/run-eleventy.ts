import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleProcess } from './bundle-process.ts'
import { hashSources } from './hash-rooms.ts'
import type { WrittenPages } from './site.config.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CHILD = new URL('./write-pages-process.ts', import.meta.url)
/** Where commands are compiled to (scripts/run.mjs), which also drops what nobody used for a week. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'science-galleries')

/**
 * As every command (scripts/run.mjs): its code is optimised when it has run six times as often, a tenth less CPU on four thousand
 * pages. A process does not start with a flag that its V8 does not know.
 */
const OPTIMISED_LATER = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=400000'] : []

/** Eleventy in a process of its own, loading until it is asked for pages. */
interface EleventyProcess {
  /** Has it write the pages of a job's parts and end. */
  write: (parts: string[], outDir: string) => Promise<WrittenPages>
  /** Ends one that was never asked. */
  end: () => void
}

/** Eleventy's process of one build: started when the first page asks for it, ended with the build. */
export interface EleventyWhenAsked {
  start: () => Promise<EleventyProcess>
  end: () => Promise<void>
}

export function eleventyIn(dir: string): EleventyWhenAsked {
  let started: Promise<EleventyProcess> | null = null
  return {
    start() {
      started ??= startEleventy(dir)
      // Told when it is asked.
      started.catch(() => undefined)
      return started
    },
    async end() {
      const process = await started?.catch(() => null)
      process?.end()
    },
  }
}

/** @param dir where the process's own code comes to lie if it cannot lie beside what else was compiled */
async function startEleventy(dir: string): Promise<EleventyProcess> {
  const state = await hashSources(['build'])
  const module = await bundleProcess(CHILD, { name: 'eleventy', state, dirs: [CACHE, dir] })
  const child = fork(module, [], {
    cwd: ROOT,
    env: {
      ...process.env,
      // Nothing is imported twice in a process that ends: without a thread that every import asks, a fifth of a second less.
      ELEVENTY_SKIP_ESM_RESOLVER: 'true',
    },
    // Every page is garbage as soon as it is written: with room for the young, and all of it from the start, an eighth of
    // the time less. And without threads of its own that collect and compile beside it: on two cores the other one is ours.
    execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=32', '--single-threaded', ...OPTIMISED_LATER],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const answer = answerOf(child)
  // Told when it is asked; one that dies before that is no unhandled failure.
  answer.catch(() => undefined)
  return {
    async write(parts, outDir) {
      if (child.connected) child.send({ parts, outDir })
      return await answer
    },
    end() {
      child.kill()
    },
  }
}

function answerOf(child: ChildProcess): Promise<WrittenPages> {
  return new Promise((resolve, reject) => {
    let said = ''
    let written: WrittenPages | null = null
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('message', (message: WrittenPages) => {
      written = message
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0 && written) resolve(written)
      else reject(new Error(`Eleventy ended with ${code ?? signal}:\n${said}`))
    })
  })
}
