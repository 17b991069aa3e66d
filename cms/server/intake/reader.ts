import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { RefusedError } from '../../intake/articles/problems.ts'
import type { Words } from '../../locale/say.ts'
import type { ChildMessage, JobKind, JobMessage, Jobs } from './reading.ts'

/** Of JavaScript's own memory; what is unfolded beside it is bounded by the readers' limits. */
const MEMORY_MB = 512
const TIME_MS = 60_000
/** Several files come together: so long the child waits for the next one. */
const IDLE_MS = 20_000

export interface Reader {
  /**
   * Has the child do a job, one after the other.
   * @throws RefusedError when it takes too long or too much memory: the child is ended and the next job gets a fresh one
   */
  run: <K extends JobKind>(kind: K, job: Jobs[K]['job'], onSay?: (words: Words) => void) => Promise<Jobs[K]['answer']>
  close: () => Promise<void>
}

interface ReaderOptions {
  memoryMb?: number
  timeMs?: number
}

/** What strangers wrote is read in a process of its own, with a limit of memory and of time. */
export function createReader({ memoryMb = MEMORY_MB, timeMs = TIME_MS }: ReaderOptions = {}): Reader {
  let child: ChildProcess | null = null
  let last: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  let closed = false

  function open(): ChildProcess {
    const made = fork(fileURLToPath(new URL('./reading-child.ts', import.meta.url)), [], {
      execArgv: [`--max-old-space-size=${memoryMb}`, '--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
      // Out of memory is Node's to say, at length and on stderr: it is said in words here.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    made.once('exit', () => {
      if (child === made) child = null
    })
    return made
  }

  function ask(message: JobMessage, onSay: (words: Words) => void): Promise<unknown> {
    if (closed) throw new Error('the reader is closed')
    clearTimeout(idle)
    child ??= open()
    const asked = child
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(new RefusedError('too-slow')), true), timeMs)
      const died = () => end(() => reject(new RefusedError('too-heavy')))
      const hear = (heard: ChildMessage) => {
        if ('say' in heard) onSay(heard.say)
        else if ('answer' in heard) end(() => resolve(heard.answer))
        else end(() => reject(new Error(`the reading child failed: ${heard.bug}`)))
      }
      const end = (settle: () => void, kill = false) => {
        clearTimeout(timer)
        asked.off('message', hear).off('exit', died)
        if (kill) {
          asked.kill('SIGKILL')
          if (child === asked) child = null
        }
        settle()
      }
      asked.on('message', hear).once('exit', died)
      asked.send(message)
    })
  }

  return {
    run: async (kind, job, onSay = () => {}) => {
      const turn = last.then(() => ask({ kind, ...job } as JobMessage, onSay))
      last = turn
        .catch(() => {})
        .finally(() => {
          idle = setTimeout(() => child?.kill(), IDLE_MS).unref()
        })
      // The child answers a kind with its own answer.
      return (await turn) as Jobs[typeof kind]['answer']
    },
    close: async () => {
      closed = true
      clearTimeout(idle)
      child?.kill('SIGKILL')
      await last
    },
  }
}
