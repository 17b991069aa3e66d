import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const REPOSITORY_ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * What glibc's allocator is told before a step begins; others do not read it. Two heaps instead of sixteen, and blocks of
 * a megabyte and more go back to the machine: photographs on all sheets took 1.65 GB of memory, now 0.8, in the same
 * time. `npm run posters` and `npm run site` say the same.
 */
export const LEAN_MEMORY = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '1048576' }

interface StepProblem {
  code: string
  at: string
  zh: string
  en: string
  hint?: string
  level?: string
}

/** What a script says on its last line with `--json`; each step adds its own counts. */
export interface StepAnswer {
  problems?: StepProblem[]
  warnings?: StepProblem[]
  [key: string]: unknown
}

export interface StepResult {
  ok: boolean
  seconds: number
  answer: StepAnswer | null
  /** The last words on stderr, for a step that died without an answer. */
  lastWords: string
}

export interface StepOptions {
  /** Name of a file in scripts/, without its ending. */
  script: string
  args?: string[]
  env?: Record<string, string>
  /** Called with each line of progress. */
  onLine?: (line: string) => void
  /** Ends the child when the server goes down. */
  signal?: AbortSignal
}

/** Runs one script as a child process: heavy work never shares the server's event loop or memory. */
export async function runStep({ script, args = [], env = {}, onLine, signal }: StepOptions): Promise<StepResult> {
  const started = performance.now()
  const child = spawn(process.execPath, ['scripts/run.mjs', script, ...args, '--json'], {
    cwd: REPOSITORY_ROOT,
    env: { ...LEAN_MEMORY, ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  })
  const tail: string[] = []
  let lastJson = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) lastJson = line
  })
  createInterface({ input: child.stderr }).on('line', (line) => {
    tail.push(line)
    if (tail.length > 30) tail.shift()
    onLine?.(line)
  })
  const code = await ended(child)
  return {
    ok: code === 0,
    seconds: (performance.now() - started) / 1000,
    answer: parseAnswer(lastJson),
    lastWords: tail.join('\n'),
  }
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    // 'error' comes for a child that could not start or was aborted; 'close' for every other end.
    child.once('error', () => resolve(null))
    child.once('close', (code) => resolve(code))
  })
}

function parseAnswer(line: string): StepAnswer | null {
  if (line === '') return null
  try {
    return JSON.parse(line) as StepAnswer
  } catch {
    // A line that only looks like JSON: the step's exit code still says how it went.
    return null
  }
}
