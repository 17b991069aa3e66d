import type { Logger } from 'pino'
import { runStep, type StepAnswer } from '../rebuild/run-step.ts'

/** What is made: shops' packages, or the proof of an edition. */
type PackingKind = 'packages' | 'proof'
interface PackingOrder {
  kind: PackingKind
  edition: string
  /** Slug of the one shop whose package is wanted; all of the edition's when null. */
  shop: string | null
}
export interface PackingState extends PackingOrder {
  running: boolean
  /** Packages: sheets packed, by the shop's slug. The proof: pages, under its own name. */
  progress: Record<string, { done: number; total: number }>
  problems: NonNullable<StepAnswer['problems']>
}

export interface Packing {
  /** The job at work, or the last one; null before the first. */
  state: () => PackingState | null
  /** Begins a job; false while another one is at work. */
  start: (order: PackingOrder) => boolean
  close: () => Promise<void>
}

const SCRIPTS: Record<PackingKind, string> = { packages: 'packages', proof: 'edition-proof' }
/** '成品包 lou-jiang 12/400', '样稿 3/13': what the scripts say while they work. */
const LINE = /^(?:成品包 (?<shop>\S+)|样稿) (?<done>\d+)\/(?<total>\d+)$/

/** Packages and proofs are made one at a time by child processes: whoever ordered one may leave the page. */
export function createPacking({ log }: { log: Logger }): Packing {
  const stop = new AbortController()
  let state: PackingState | null = null
  let running: Promise<void> = Promise.resolve()

  async function run(now: PackingState): Promise<void> {
    const result = await runStep({
      script: SCRIPTS[now.kind],
      args: ['--edition', now.edition, ...(now.shop === null ? [] : ['--shop', now.shop])],
      signal: stop.signal,
      onLine: (line) => {
        const { shop = 'proof', done, total } = LINE.exec(line)?.groups ?? {}
        if (total !== undefined) now.progress[shop] = { done: Number(done), total: Number(total) }
      },
    })
    now.running = false
    now.problems = (result.answer?.problems ?? []).filter((p) => p.level !== 'warning')
    if (result.ok || stop.signal.aborted) return
    if (now.problems.length === 0) now.problems = [died(now, result.lastWords)]
    log.warn(
      { kind: now.kind, edition: now.edition, problems: now.problems },
      'nothing was packed; what was there stays',
    )
  }

  return {
    state: () => state,
    start: (order) => {
      if (state?.running) return false
      state = { ...order, running: true, progress: {}, problems: [] }
      running = run(state)
      return true
    },
    close: async () => {
      stop.abort()
      await running
    },
  }
}

function died({ kind, edition }: PackingOrder, lastWords: string) {
  const last = lastWords.split('\n').at(-1) ?? ''
  const at = `npm run ${SCRIPTS[kind]} -- --edition ${edition}`
  return { code: 'packing/died', at, zh: `打包中断了：${last}`, en: `The job died: ${last}` }
}
