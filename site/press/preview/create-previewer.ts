import { join } from 'node:path'
import { ProblemError, problem } from '#contract'
import type { EngineName } from '../engine/render-sheet.ts'
import { createWarmChild } from '../warm-child.ts'
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

/** The child is started by the first request and kept warm: a cold engine costs a second, a warm one 10–60 ms. */
export function createPreviewer({
  dataDir,
  timeoutMs = 20_000,
  idleMs = 60_000,
  engine = 'native',
  layoutsDir,
}: PreviewerOptions): Previewer {
  const child = createWarmChild<PreviewRequest, PreviewAnswer>({
    entry: new URL('./preview-child.ts', import.meta.url),
    args: [join(dataDir, 'press', 'cache'), engine, ...(layoutsDir ? [layoutsDir] : [])],
    timeoutMs,
    idleMs,
    died,
  })
  return { preview: child.ask, close: child.close }
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
