import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { FormatId } from '#contract'
import type { Env } from '../../config/env.ts'
import type { PreviewAnswer } from '../../views/poster-preview/answer.ts'
import type { PanelVerdict, PanelVersion, PosterFace } from '../../views/press-port.ts'
import { createPreviewer } from '../press.ts'
import type { Visitor } from '../session.ts'
import { createMemo } from './memo.ts'
import { createNeeds, type Need } from './needs.ts'
import { toAnswer, toEmptyAnswer } from './to-answer.ts'
import { type Asked, panelOf, toRequest } from './to-request.ts'

const toGzip = promisify(gzip)
/** A trial of one edition takes a second or two; the dashboard does not wait that long. */
const PATIENCE_MS = 250
const SHOWN: FormatId = '600x900'

/** Trials on paper: posters drawn by the press's warm child process, for the form, the dashboard and their verdicts. */
export interface Trials {
  preview: (asked: Asked, visitor: Visitor, signal: AbortSignal) => Promise<PreviewAnswer | null>
  verdicts: (panels: PanelVersion[]) => Promise<(PanelVerdict | null)[]>
  posterUrl: (panel: PanelVersion) => string
  posters: (panel: PanelVersion) => Promise<PosterFace[]>
  /** A saved panel's poster, gzipped SVG, for a visitor or (null) for the house itself; null when it cannot be drawn. */
  posterSvg: (panel: PanelVersion, format: FormatId, visitor: Visitor | null) => Promise<Buffer | null>
  redraw: () => void
  close: () => Promise<void>
}

export function createTrials({ payload, env, log }: { payload: Payload; env: Env; log: Logger }): Trials {
  // A browser keeps a poster for a day: another version of the layouts needs another address.
  let drawing = Date.now().toString(36)
  let previewer = createPreviewer({ dataDir: env.dataDir, engine: env.pressEngine })
  const needs = createNeeds(payload)
  const verdictsKept = createMemo<PanelVerdict>(64)
  const postersKept = createMemo<Buffer | null>(24)

  /** Trials for the dashboard go one by one, so that whoever types waits for one drawing at most. */
  let line: Promise<unknown> = Promise.resolve()
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work, work)
    line = turn.catch(() => null)
    return turn
  }

  const addressOf = ({ id, version, edition }: PanelVersion, format: FormatId): string =>
    `/preview/poster/${encodeURIComponent(id)}/${format}.svg?v=${encodeURIComponent(version)}-${drawing}${edition ? `&edition=${edition}` : ''}`

  async function draw(
    asked: Asked,
    panelId: string | null,
    visitor: Visitor | null,
    need: Need,
    all: Need[],
  ): Promise<PreviewAnswer> {
    const request = await toRequest({ payload, env, asked, panelId, visitor, need })
    if (!request.ok) return toEmptyAnswer(need, all, request)
    const drawn = await previewer.preview(request.value)
    return toAnswer({
      drawn,
      need,
      needs: all,
      panel: request.panel,
      problems: request.problems,
      svg: !asked.verdictOnly,
    })
  }

  async function tryPanel({ id, edition }: PanelVersion): Promise<PanelVerdict> {
    const all = await needs.of(id)
    const formats: PanelVerdict['formats'] = []
    for (const need of all) {
      const asked: Asked = { kind: 'panel', id, data: null, format: need.id, edition, verdictOnly: true }
      const { format, marks, problems, zones } = await draw(asked, id, null, need, all)
      formats.push({ format, marks, problems, zones })
    }
    return { panel: id, formats }
  }

  return {
    preview: async (asked, visitor, signal) => {
      const panelId = await panelOf(payload, asked, visitor)
      const all = await needs.of(panelId)
      const need = all.find((n) => n.id === asked.format) ?? all.find((n) => n.id === SHOWN) ?? all[0]
      if (!need || signal.aborted) return null
      return draw(asked, panelId, visitor, need, all)
    },
    verdicts: async (panels) => {
      const pending = panels.map(async (panel) => {
        const { id, version, edition } = panel
        const key = JSON.stringify([id, version, edition, await needs.of(id)])
        return verdictsKept.get(key, () => inLine(() => tryPanel(panel)))
      })
      for (const one of pending) one.catch((error: unknown) => log.error({ err: error }, 'a poster could not be tried'))
      return Promise.all(pending.map((one) => Promise.race([one.catch(() => null), pause(PATIENCE_MS)])))
    },
    posterUrl: (panel) => addressOf(panel, SHOWN),
    posters: async (panel) =>
      (await needs.of(panel.id)).map(({ id: format, widthMm, heightMm }) => ({
        format,
        widthMm,
        heightMm,
        url: addressOf(panel, format),
      })),
    posterSvg: ({ id, version, edition }, format, visitor) =>
      postersKept.get(JSON.stringify([id, format, version, edition]), async () => {
        const all = await needs.of(id)
        const need = all.find((n) => n.id === format) ?? (await needs.of(null)).find((n) => n.id === format)
        if (!need) return null
        const { svg } = await draw(
          { kind: 'panel', id, data: null, format, edition, verdictOnly: false },
          id,
          visitor,
          need,
          all,
        )
        return svg === '' ? null : toGzip(svg)
      }),
    redraw: () => {
      drawing = Date.now().toString(36)
      previewer.close()
      previewer = createPreviewer({ dataDir: env.dataDir, engine: env.pressEngine })
      verdictsKept.clear()
      postersKept.clear()
    },
    close: async () => previewer.close(),
  }
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms))
}
