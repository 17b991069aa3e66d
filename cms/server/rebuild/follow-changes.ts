import type { Logger } from 'pino'
import { runStep, type StepAnswer, type StepResult } from './run-step.ts'

/** An editor saves several things in a row: wait until she pauses, but not for ever. */
const QUIET_MS = 3_000
const LONGEST_WAIT_MS = 30_000

type RebuildState = 'idle' | 'waiting' | 'running'
interface RebuildStatus {
  state: RebuildState
  /** The step at work, in the words of scripts/. */
  step: string | null
  lastSuccessAt: string | null
  lastFailureAt: string | null
  /** What stopped the last try; empty after a success. */
  problems: NonNullable<StepAnswer['problems']>
  /** The step that stopped the last try; null after a success. What stood before it was done. */
  failedStep: string | null
}

export interface Follower {
  status: () => RebuildStatus
  /** Says that something an outsider can see has changed. */
  changed: () => void
  /** Does these steps before anything else, at once: what is being made is broken off and made afterwards. */
  rush: (steps: readonly UrgentStep[]) => void
  close: () => Promise<void>
}

export interface FollowStep {
  script: string
  args?: string[]
  /** Codes of problems that are no failure here: before the first edition has begun there is nothing to press. */
  tolerate?: string[]
}

/** A step of an emergency. One that fails is told, and the next one is tried all the same. */
export interface UrgentStep extends Omit<FollowStep, 'tolerate'> {
  onStart?: () => void
  onLine?: (line: string) => void
  onEnd: (result: StepResult) => void
}

export interface FollowerOptions {
  log: Logger
  /** What to run, in order; the first failure stops the rest and leaves the served release as it is. */
  steps: FollowStep[]
  quietMs?: number
}

/** Keeps the release behind the content: after a change snapshot and site are made anew in a child process. */
export function followChanges({ log, steps, quietMs = QUIET_MS }: FollowerOptions): Follower {
  const status: RebuildStatus = {
    state: 'idle',
    step: null,
    lastSuccessAt: null,
    lastFailureAt: null,
    problems: [],
    failedStep: null,
  }
  const stop = new AbortController()
  let breakOff = new AbortController()
  const urgent: UrgentStep[] = []
  let timer: NodeJS.Timeout | undefined
  let firstChangeAt = 0
  let again = false
  let running: Promise<void> | null = null
  let isUrgent = false

  const changed = () => {
    if (stop.signal.aborted) return
    if (running !== null) {
      again = true
      return
    }
    const now = Date.now()
    if (status.state === 'idle') firstChangeAt = now
    status.state = 'waiting'
    clearTimeout(timer)
    const wait = Math.max(0, Math.min(quietMs, firstChangeAt + LONGEST_WAIT_MS - now))
    timer = setTimeout(start, wait)
  }

  const rush = (first: readonly UrgentStep[]) => {
    if (stop.signal.aborted) return
    urgent.push(...first)
    clearTimeout(timer)
    if (running === null) start()
    // An urgent step at work is not broken off by the next emergency, only what can wait.
    else if (status.step !== null && !isUrgent) breakOff.abort()
  }

  const start = () => {
    breakOff = new AbortController()
    running = rebuild().finally(() => {
      running = null
      status.state = 'idle'
      status.step = null
      if (stop.signal.aborted) return
      if (urgent.length > 0) start()
      else if (again) {
        again = false
        changed()
      }
    })
  }

  async function rebuild(): Promise<void> {
    status.state = 'running'
    await runUrgent()
    const signal = AbortSignal.any([stop.signal, breakOff.signal])
    for (const { script, args, tolerate = [] } of steps) {
      status.step = script
      const result = await runStep({ script, signal, ...(args ? { args } : {}) })
      if (signal.aborted) return
      const stopping = result.answer?.problems?.filter((p) => p.level !== 'warning')
      const tolerated = stopping && stopping.length > 0 && stopping.every((p) => tolerate.includes(p.code))
      if (!result.ok && !tolerated) {
        status.lastFailureAt = new Date().toISOString()
        status.failedStep = script
        status.problems = result.answer?.problems ?? [
          {
            code: 'server/step-died',
            at: script,
            zh: `后台任务 ${script} 中断：${result.lastWords.split('\n').at(-1) ?? ''}`,
            en: `the background step ${script} died: ${result.lastWords.split('\n').at(-1) ?? ''}`,
          },
        ]
        log.warn({ step: script, problems: status.problems.length }, 'the release was not renewed; the last one stays')
        return
      }
    }
    status.lastSuccessAt = new Date().toISOString()
    status.problems = []
    status.failedStep = null
  }

  async function runUrgent(): Promise<void> {
    isUrgent = true
    for (let next = urgent.shift(); next !== undefined; next = urgent.shift()) {
      const { script, args, onStart, onLine, onEnd } = next
      status.step = script
      onStart?.()
      const more = { ...(args ? { args } : {}), ...(onLine ? { onLine } : {}) }
      const result = await runStep({ script, signal: stop.signal, ...more })
      if (stop.signal.aborted) break
      onEnd(result)
    }
    isUrgent = false
  }

  return {
    status: () => ({ ...status, problems: [...status.problems] }),
    changed,
    rush,
    close: async () => {
      clearTimeout(timer)
      stop.abort()
      await running
    },
  }
}
