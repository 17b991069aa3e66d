import { existsSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Logger } from 'pino'
import { contactSheetDir } from '../../../site/index.ts'
import { runStep } from '../rebuild/run-step.ts'

export interface SamplesState {
  /** Folder with the page and its pictures, null while there is none of the layouts as they are now. */
  dir: string | null
  running: boolean
  /** Last words of progress: '样张 96/240　curve'. */
  line: string
  /** Why the last drawing failed, empty when it did not. */
  trouble: string
}

export interface Samples {
  /** What there is; begins to draw when there is nothing yet. */
  look: () => SamplesState
  close: () => Promise<void>
}

/** The contact sheet of all layouts, drawn in a child process when somebody first wants to see it. */
export function createSamples({ dataDir, log }: { dataDir: string; log: Logger }): Samples {
  const stop = new AbortController()
  let state: { running: boolean; line: string; trouble: string } = { running: false, line: '', trouble: '' }
  let drawing: Promise<void> = Promise.resolve()

  async function draw(dir: string): Promise<void> {
    const { ok, answer, lastWords } = await runStep({
      script: 'contact-sheet',
      args: ['--out', dir],
      signal: stop.signal,
      onLine: (line) => {
        state.line = line
      },
    })
    const trouble = ok ? '' : (answer?.problems?.map((p) => `${p.at}: ${p.zh}`).join('\n') ?? lastWords)
    if (!ok && !stop.signal.aborted) log.warn({ trouble }, 'the layout samples were not drawn')
    state = { running: false, line: '', trouble }
    if (ok) await dropOthers(dir)
  }

  return {
    look: () => {
      const dir = contactSheetDir(dataDir)
      if (existsSync(path.join(dir, 'index.html'))) return { dir, ...state, trouble: '' }
      if (!state.running && state.trouble === '') {
        state = { running: true, line: '', trouble: '' }
        drawing = draw(dir)
      }
      const shown = { dir: null, ...state }
      // Said once: who asks again tries again.
      if (!state.running) state.trouble = ''
      return shown
    },
    close: async () => {
      stop.abort()
      await drawing
    },
  }
}

/** Samples of layouts that have changed since are of no use. */
async function dropOthers(dir: string): Promise<void> {
  for (const name of await readdir(path.dirname(dir))) {
    if (name !== path.basename(dir)) rmSync(path.join(path.dirname(dir), name), { recursive: true, force: true })
  }
}
