import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ProblemError, problem } from '#contract'
import type { EngineName } from '../engine/render-sheet.ts'
import type { PreviewAnswer, PreviewRequest } from './preview-job.ts'

export interface Previewer {
  preview: (request: PreviewRequest) => Promise<PreviewAnswer>
  /** Ends the child process. */
  close: () => void
}
export interface PreviewerOptions {
  dataDir: string
  /** A sheet that takes longer has hung the engine, ms. */
  timeoutMs?: number
  /** Without a request for so long the child ends and gives its memory (about 500 MB) back, ms. */
  idleMs?: number
  /** The tool that sets it, 'native' when left out. */
  engine?: EngineName
  layoutsDir?: string
}

interface Waiting {
  request: PreviewRequest
  attempts: number
  resolve: (answer: PreviewAnswer) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout | null
}

/** The child is started by the first request and kept warm: a cold engine costs a second, a warm one 10–60 ms. */
export function createPreviewer({
  dataDir,
  timeoutMs = 20_000,
  idleMs = 60_000,
  engine = 'native',
  layoutsDir,
}: PreviewerOptions): Previewer {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | null = null
  let nextId = 1
  let closed = false
  let idle: NodeJS.Timeout | null = null

  function start(): ChildProcess {
    const args = [join(dataDir, 'press', 'cache'), engine, ...(layoutsDir ? [layoutsDir] : [])]
    const made = fork(fileURLToPath(new URL('./preview-child.ts', import.meta.url)), args, {
      execArgv: ['--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
    })
    made.on('message', ({ id, answer }: { id: number; answer: PreviewAnswer }) => {
      settle(id)?.resolve(answer)
    })
    made.on('exit', () => {
      if (child === made) child = null
      // What it had in hand is tried once more with a fresh child; twice is the sheet's own fault.
      for (const [id, task] of [...waiting]) {
        if (closed || task.attempts > 1) settle(id)?.reject(died(task.request))
        else send(id, task)
      }
    })
    made.unref()
    made.channel?.unref()
    return made
  }

  function send(id: number, task: Waiting): void {
    child ??= start()
    task.attempts += 1
    if (task.timer) clearTimeout(task.timer)
    task.timer = setTimeout(() => child?.kill('SIGKILL'), timeoutMs)
    child.send({ id, request: task.request })
  }

  function settle(id: number): Waiting | undefined {
    const task = waiting.get(id)
    if (task?.timer) clearTimeout(task.timer)
    waiting.delete(id)
    rest()
    return task
  }

  /** (Re)starts the wait for the editor's next key. */
  function rest(): void {
    if (idle) clearTimeout(idle)
    idle = setTimeout(() => {
      if (waiting.size === 0) child?.kill()
    }, idleMs)
    idle.unref()
  }

  return {
    preview: (request) =>
      new Promise((resolve, reject) => {
        const task: Waiting = { request, attempts: 0, resolve, reject, timer: null }
        const id = nextId++
        waiting.set(id, task)
        send(id, task)
      }),
    close() {
      closed = true
      if (idle) clearTimeout(idle)
      child?.kill()
    },
  }
}

function died({ panel, format }: PreviewRequest): ProblemError {
  return new ProblemError([
    problem({
      code: 'press/preview-died',
      at: `${panel.edition} / 第 ${panel.no} 版 / ${format}`,
      zh: '预览进程中断了，请再试一次',
      en: 'The preview died; try again',
    }),
  ])
}
