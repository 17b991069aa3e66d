import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface WarmChild<Q, A> {
  /** Rejects with `died` when the child fell twice over one request. */
  ask: (request: Q) => Promise<A>
  /** Ends the child process. */
  close: () => void
}
interface WarmChildOptions<Q> {
  /** A module that answers each message { id, request } with { id, answer }. */
  entry: URL
  args?: string[]
  /** Whoever takes longer hangs and is killed, ms. */
  timeoutMs: number
  /** Without a request for so long the child ends and gives its memory back, ms. */
  idleMs: number
  died: (request: Q) => Error
}
interface Waiting<Q, A> {
  request: Q
  attempts: number
  resolve: (answer: A) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout | null
}

/** One child process, started by the first request and kept warm for the next ones. */
export function createWarmChild<Q, A>(options: WarmChildOptions<Q>): WarmChild<Q, A> {
  const { entry, args = [], timeoutMs, idleMs, died } = options
  const waiting = new Map<number, Waiting<Q, A>>()
  let child: ChildProcess | null = null
  let nextId = 1
  let closed = false
  let idle: NodeJS.Timeout | null = null

  function start(): ChildProcess {
    const made = fork(fileURLToPath(entry), args, {
      execArgv: ['--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
    })
    made.on('message', ({ id, answer }: { id: number; answer: A }) => {
      settle(id)?.resolve(answer)
    })
    made.on('exit', () => {
      if (child === made) child = null
      // What it had in hand is tried once more with a fresh child; twice is the request's own fault.
      for (const [id, task] of [...waiting]) {
        if (closed || task.attempts > 1) settle(id)?.reject(died(task.request))
        else send(id, task)
      }
    })
    made.unref()
    made.channel?.unref()
    return made
  }

  function send(id: number, task: Waiting<Q, A>): void {
    child ??= start()
    task.attempts += 1
    if (task.timer) clearTimeout(task.timer)
    task.timer = setTimeout(() => child?.kill('SIGKILL'), timeoutMs)
    child.send({ id, request: task.request })
  }

  function settle(id: number): Waiting<Q, A> | undefined {
    const task = waiting.get(id)
    if (task?.timer) clearTimeout(task.timer)
    waiting.delete(id)
    rest()
    return task
  }

  /** (Re)starts the wait for the next request. */
  function rest(): void {
    if (idle) clearTimeout(idle)
    idle = setTimeout(() => {
      if (waiting.size === 0) child?.kill()
    }, idleMs)
    idle.unref()
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const task: Waiting<Q, A> = { request, attempts: 0, resolve, reject, timer: null }
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
