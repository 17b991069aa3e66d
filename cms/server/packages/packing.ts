import type { Logger } from 'pino'
import { runStep, type StepAnswer } from '../rebuild/run-step.ts'

/** What is made: shops' packages, the proof of an edition, or sheets whose content was changed, pressed and packed. */
type PackingKind = 'packages' | 'proof' | 'correction'
export interface PackingOrder {
  kind: PackingKind
  edition: string
  /** Slug of the one shop whose package is wanted; all of the edition's when null. */
  shop: string | null
  /** Names of the sheets' files, for a correction. */
  files?: readonly string[]
  /** Why they are made. */
  reason?: string
  /** Who ordered it. */
  by: string
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

const SCRIPTS: Record<PackingKind, string> = { packages: 'packages', proof: 'edition-proof', correction: 'correction' }
/** '成品包 lou-jiang 12/400', '样稿 3/13', '更正 3/12': what the scripts say while they work. */
const LINE = /^(?:成品包 (?<shop>\S+)|样稿|更正) (?<done>\d+)\/(?<total>\d+)$/

interface PackingOptions {
  log: Logger
  /** Told of every job that came to its good end, before the next may begin. */
  packed?: (order: PackingOrder) => Promise<void>
}

/** Packages and proofs are made one at a time by child processes: whoever ordered one may leave the page. */
export function createPacking({ log, packed }: PackingOptions): Packing {
  const stop = new AbortController()
  let state: PackingState | null = null
  let running: Promise<void> = Promise.resolve()

  async function run(now: PackingState): Promise<void> {
    const result = await runStep({
      script: SCRIPTS[now.kind],
      args: [
        ...['--edition', now.edition, ...(now.shop === null ? [] : ['--shop', now.shop])],
        ...(now.files ? ['--files', now.files.join(','), '--reason', now.reason ?? ''] : []),
      ],
      signal: stop.signal,
      onLine: (line) => {
        const { shop = now.kind, done, total } = LINE.exec(line)?.groups ?? {}
        if (total !== undefined) now.progress[shop] = { done: Number(done), total: Number(total) }
      },
    })
    if (result.ok)
      await packed?.(now).catch((error: unknown) => log.error({ err: error }, 'a job was not written down'))
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
