import type { PreviewAnswer } from './poster-preview/answer.ts'

/** What one panel's poster looks like in each format it is needed in. */
export interface PanelVerdict {
  panel: string
  formats: Pick<PreviewAnswer, 'format' | 'marks' | 'problems'>[]
}

/** How far the public release is behind what was published last. */
export interface ReleaseState {
  /** Name of the release that is served; null before the first. */
  release: string | null
  state: 'idle' | 'waiting' | 'running'
  lastSuccessAt: string | null
  lastFailureAt: string | null
  problems: { code: string; at: string; zh: string; en: string; hint?: string }[]
  /** The step that stopped the last try, such as 'site' or 'posters'; null after a success. */
  failedStep: string | null
}

/** A panel as it stands: `version` changes with everything that is printed on it. */
export interface PanelVersion {
  id: string
  version: string
}

/** What our screens ask of the server they run in. */
export interface PressPort {
  /** Tries the panels' posters; null while the first trial is still under way. */
  verdicts: (panels: PanelVersion[]) => Promise<(PanelVerdict | null)[]>
  releaseState: () => Promise<ReleaseState>
  /** Address of a panel's poster as a picture; changes with its content. */
  posterUrl: (panel: PanelVersion) => string
}

/** The server and Next's bundle are two copies of the code in one process; this name is where they meet. */
const KEY = Symbol.for('science-galleries.press-port')
type Meeting = { [KEY]?: PressPort }

/** Called once by the server before it listens. */
export function offerPressPort(port: PressPort): void {
  ;(globalThis as Meeting)[KEY] = port
}

/** Null where no server of ours runs around Next, as in its build. */
export function pressPort(): PressPort | null {
  return (globalThis as Meeting)[KEY] ?? null
}
