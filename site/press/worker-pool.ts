import { Worker } from 'node:worker_threads'
import { type Problem, problem } from '#contract'
import { bundleWorker } from './bundle-worker.ts'

/** A job that kills its worker twice is at fault itself. */
const ATTEMPTS = 2
const DISK_FULL = /ENOSPC|EDQUOT/
/** Room for what is new: with the usual 48 MB a worker holds 25 MB more, and is no faster (measured). */
const LIMITS = { maxYoungGenerationSizeMb: 8 }
/** The whole worker, which stands for its address in what Node says of it. */
const BUNDLED = /data:text\/javascript,\S+/g

type Outcome<R> = { ok: true; value: R } | { ok: false; problem: Problem }

export interface WorkerPool<J, R> {
  /** Starts all workers before there is a job: they load while the jobs are being made. Resolves when they are under way. */
  start: () => Promise<void>
  /** Queues a job; the promise never rejects. */
  run: (job: J) => Promise<Outcome<R>>
  /** Waits for what was queued, then ends the workers. */
  drain: () => Promise<void>
}

interface PoolOptions<J> {
  entry: URL
  size: number
  workerData: object
  nameOf: (job: J) => string
  /** Jobs of one kind go to one worker while there are others: it has their data at hand. */
  kindOf?: (job: J) => string
}

interface Task<J, R> {
  job: J
  attempts: number
  settle: (outcome: Outcome<R>) => void
}

/**
 * Worker threads over one entry file that answers each message with one message. A worker that dies is replaced and
 * its job tried once more; after that the job is reported and the others go on.
 */
export function createPool<J, R>(options: PoolOptions<J>): WorkerPool<J, R> {
  const queue: Task<J, R>[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Task<J, R>>()
  const lastKind = new Map<Worker, string>()
  const starting = new Set<Promise<void>>()
  const module = bundleWorker(options.entry)
  let drained = (): void => {}

  function start(): void {
    const begun = module
      .then((entry) => give(open(entry)))
      .catch((error: Error) => {
        for (const { job, settle } of queue.splice(0))
          settle({ ok: false, problem: died(options.nameOf(job), error.message.replace(BUNDLED, 'worker')) })
      })
      .finally(() => {
        starting.delete(begun)
        check()
      })
    starting.add(begun)
  }

  function open(entry: URL): Worker {
    const worker = new Worker(entry, { execArgv: [], workerData: options.workerData, resourceLimits: LIMITS })
    let last = ''
    worker.on('message', (value: R) => {
      const task = busy.get(worker)
      busy.delete(worker)
      task?.settle({ ok: true, value })
      give(worker)
    })
    worker.on('error', (error) => {
      last = error.message.replace(BUNDLED, 'worker')
    })
    worker.on('exit', () => {
      const task = busy.get(worker)
      busy.delete(worker)
      lastKind.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
      if (!task) return
      if (DISK_FULL.test(last)) {
        // No room for this sheet is no room for those that wait; each would cost a new worker to find out.
        for (const { job, settle } of [task, ...queue.splice(0)])
          settle({ ok: false, problem: died(options.nameOf(job), last) })
        check()
        return
      }
      if (task.attempts < ATTEMPTS) queue.unshift(task)
      else task.settle({ ok: false, problem: died(options.nameOf(task.job), last) })
      if (queue.length > 0) start()
      else check()
    })
    return worker
  }

  function give(worker: Worker): void {
    const task = take(worker)
    if (!task) {
      // Who waits for nothing keeps no process alive: whoever failed between start and drain may end.
      worker.unref()
      idle.push(worker)
      check()
      return
    }
    task.attempts += 1
    busy.set(worker, task)
    worker.ref()
    worker.postMessage(task.job)
  }

  /** The next of the kind the worker had last, else of one that no other has, else simply the next. */
  function take(worker: Worker): Task<J, R> | undefined {
    const { kindOf } = options
    if (!kindOf) return queue.shift()
    const last = lastKind.get(worker)
    const others = new Set([...lastKind].flatMap(([other, kind]) => (other === worker ? [] : [kind])))
    const same = queue.findIndex(({ job }) => kindOf(job) === last)
    const free = same >= 0 ? same : queue.findIndex(({ job }) => !others.has(kindOf(job)))
    const [task] = queue.splice(Math.max(0, free), 1)
    if (task) lastKind.set(worker, kindOf(task.job))
    return task
  }

  function check(): void {
    if (busy.size === 0 && queue.length === 0 && starting.size === 0) drained()
  }

  const room = (): boolean => busy.size + idle.length + starting.size < options.size
  return {
    async start() {
      while (room()) start()
      // A module that cannot be made is said by the jobs.
      await module.catch(() => {})
    },
    run: (job) =>
      new Promise((settle) => {
        queue.push({ job, attempts: 0, settle })
        const worker = idle.pop()
        if (worker) give(worker)
        else if (room()) start()
      }),
    async drain() {
      if (busy.size > 0 || queue.length > 0 || starting.size > 0)
        await new Promise<void>((resolve) => (drained = resolve))
      await Promise.all(idle.map((worker) => worker.terminate()))
    },
  }
}

/** A pool that starts with the first job there is: most builds find everything made. */
export interface LazyPool<J, R> {
  /** Never rejects. */
  make: (job: J) => Promise<R | Problem>
  /** Waits for what is being made. */
  end: () => Promise<void>
}

/** @param onProgress hears after each job how many were done of those asked for until then */
export function createLazyPool<J, R>(
  options: PoolOptions<J>,
  onProgress?: (done: number, asked: number) => void,
): LazyPool<J, R> {
  let pool: WorkerPool<J, R> | null = null
  let [asked, done] = [0, 0]
  return {
    async make(job) {
      pool ??= createPool<J, R>(options)
      asked += 1
      const outcome = await pool.run(job)
      done += 1
      onProgress?.(done, asked)
      return outcome.ok ? outcome.value : outcome.problem
    },
    async end() {
      await pool?.drain()
    },
  }
}

function died(name: string, why: string): Problem {
  if (DISK_FULL.test(why))
    return problem({
      code: 'press/disk-full',
      at: name,
      zh: '磁盘满了，印张没有写完',
      en: 'The disk is full; the sheet was not written',
      hint: '清出空间后再试。 Free some space and try again.',
    })
  return problem({
    code: 'press/worker-died',
    at: name,
    zh: `排版进程在这个印张上两次中断：${why}`,
    en: `The press died twice on this sheet: ${why}`,
    hint: '内存不足时请减少 --workers。 With little memory use fewer --workers.',
  })
}
