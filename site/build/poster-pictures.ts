import type { FormatId, Panel, PanelId, Problem } from '#contract'
import { hangsNow, type Website } from '../pages/website.ts'
import { refused } from './web-rights.ts'

/** A panel whose posters the site shows, in which formats. */
export interface WantedPoster {
  panel: Panel
  formats: FormatId[]
  /** True of what hangs now: it can be looked at closely. */
  sharp: boolean
}

/** A poster made by the press: WebP pictures and the PDF to keep, as files that stay where they are. */
export interface MadePoster {
  panel: PanelId
  pictures: {
    format: FormatId
    file: string
    widthPx: number
    heightPx: number
    thumb: string
    thumbWidthPx: number
    thumbHeightPx: number
    mini: string
    miniWidthPx: number
    miniHeightPx: number
    sharp?: string
    sharpWidthPx?: number
  }[]
  pdf?: string
  /** The upright one as JPEG, to keep. */
  jpeg?: string
}

/** What the site asks of the press: it stands below this room, so `site/index.ts` hands it in. */
export type PressPosters = (job: {
  snapshotDir: string
  dataDir: string
  wanted: { panel: PanelId; formats: FormatId[]; sharp?: boolean }[]
  onProgress?: (done: number, total: number) => void
}) => Promise<{ posters: MadePoster[]; problems: Problem[] }>

/**
 * Which posters the site shows: every public panel upright as a picture and a PDF; in the other formats only what
 * hangs now, the month's and what is urgent beside it. A panel whose picture may be printed but not shown on the web has none.
 */
export function wantedPosters(
  site: Pick<Website, 'begun' | 'current' | 'panels' | 'hung' | 'galleries' | 'media' | 'snapshot'>,
): WantedPoster[] {
  return site.begun.flatMap((edition) =>
    edition.panels.flatMap((id) => {
      const panel = site.panels.get(id)
      if (!panel || (panel.picture && !mayShow(site, panel.picture.media))) return []
      const formats = new Set<FormatId>(['600x900'])
      const sharp = hangsNow(site, edition)
      if (sharp) for (const format of hangingFormats(site, panel)) formats.add(format)
      return [{ panel, formats: [...formats].sort(), sharp }]
    }),
  )
}

function hangingFormats(site: Pick<Website, 'hung' | 'galleries'>, panel: Panel): FormatId[] {
  return [...(site.hung.get(panel.edition)?.values() ?? [])].flatMap(({ gallery, frames }) => {
    const own = site.galleries.get(gallery)?.frames ?? []
    return frames
      .filter((f) => f.panel === panel.id)
      .flatMap((f) => own.find((o) => o.position === f.position)?.format ?? [])
  })
}

function mayShow(site: Pick<Website, 'media' | 'snapshot'>, id: NonNullable<Panel['picture']>['media']): boolean {
  const media = site.media.get(id)
  return media === undefined || refused(media, site.snapshot.today) === null
}
