import type { Logger } from 'pino'
import type { Problem } from '#contract'
import type { PreviewState } from '../../views/editions/preview-state.ts'
import { runStep } from '../rebuild/run-step.ts'
import { toProblems } from '../rebuild/to-problems.ts'
import { readPreview } from './preview-folder.ts'

export interface Previews {
  state: (edition: string) => Promise<PreviewState>
  /** Builds an edition's preview; false while another one is being built. */
  start: (edition: string) => boolean
  /** Breaks it off; what was there before stays when nothing had changed. */
  cancel: (edition: string) => Promise<void>
  close: () => Promise<void>
}

const previewHref = (edition: string): string => `/preview/edition/${edition}/`

/** Previews of whole editions are built one at a time by a child process: whoever ordered one may leave the page. */
export function createPreviews({ dataDir, log }: { dataDir: string; log: Logger }): Previews {
  let job: { edition: string; line: string; stop: AbortController; done: Promise<void> } | null = null
  const failed = new Map<string, Problem[]>()

  const start = (edition: string): boolean => {
    if (job !== null) return job.edition === edition
    failed.delete(edition)
    const mine = { edition, line: '', stop: new AbortController(), done: Promise.resolve() }
    job = mine
    mine.done = build(mine).finally(() => {
      job = null
    })
    return true
  }

  async function build(mine: { edition: string; line: string; stop: AbortController }): Promise<void> {
    const result = await runStep({
      script: 'preview',
      args: ['--edition', mine.edition],
      signal: mine.stop.signal,
      onLine: (line) => {
        mine.line = line
      },
    })
    if (result.ok || mine.stop.signal.aborted) return
    const problems = toProblems('preview', result).filter(({ level }) => level === 'error')
    failed.set(mine.edition, problems)
    log.warn({ edition: mine.edition, problems: problems.length }, 'the preview was not built')
  }

  return {
    start,
    state: async (edition) => {
      const building = job?.edition === edition ? { line: job.line } : null
      const built = await readPreview(dataDir, edition)
      return {
        building,
        busy: job !== null && building === null,
        built: built && {
          ...{ builtAt: built.builtAt, today: built.today, unsigned: built.unsigned },
          ...{ lacks: built.problems.filter(({ level }) => level === 'error').length, href: previewHref(edition) },
        },
        problems: failed.get(edition) ?? [],
      }
    },
    cancel: async (edition) => {
      if (job?.edition !== edition) return
      const { stop, done } = job
      stop.abort()
      await done
    },
    close: async () => {
      job?.stop.abort()
      await job?.done
    },
  }
}
