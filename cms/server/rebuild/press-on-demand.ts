import type { Logger } from 'pino'
import { runStep, type StepAnswer } from './run-step.ts'

export interface PressingState {
  edition: string
  running: boolean
  /** The press's last words of progress: '印张 57/566'. */
  line: string
  problems: NonNullable<StepAnswer['problems']>
}

export interface PressOnDemand {
  /** What is being pressed, or was pressed last; null when nothing was asked for yet. */
  state: () => PressingState | null
  /** Presses an edition's sheets in a child process; false while another edition is in the press. */
  start: (edition: string) => boolean
  close: () => Promise<void>
}

/** An editor orders the sheets of an edition from the shops' page: nobody needs a command line for it. */
export function pressOnDemand({ log }: { log: Logger }): PressOnDemand {
  const stop = new AbortController()
  let state: PressingState | null = null
  let running: Promise<void> = Promise.resolve()

  async function press(now: PressingState): Promise<void> {
    const onLine = (line: string) => {
      now.line = line
    }
    const { signal } = stop
    // What was published a moment ago is in no snapshot yet; one that is refused leaves the last one, which may do.
    const snapshot = await runStep({ script: 'snapshot', signal, onLine })
    const result = await runStep({ script: 'posters', args: ['--edition', now.edition], signal, onLine })
    now.running = false
    const said = [...(result.answer?.problems ?? []), ...(result.ok ? [] : (snapshot.answer?.problems ?? []))]
    now.problems = said.filter((p) => p.level !== 'warning')
    if (!result.ok) log.warn({ edition: now.edition, problems: now.problems.length }, 'not every sheet was pressed')
  }

  return {
    state: () => state,
    start: (edition) => {
      if (state?.running) return state.edition === edition
      state = { edition, running: true, line: '', problems: [] }
      running = press(state)
      return true
    },
    close: async () => {
      stop.abort()
      await running
    },
  }
}
