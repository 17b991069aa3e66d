import { createHash } from 'node:crypto'
import type { Article, Edition, Media, Panel } from '#contract'
import { canonicalJson } from './canonical-json.ts'

/** What three people sign: all of a panel that paper and web show, as it would leave the newsroom. */
export interface PanelContent {
  panel: Panel
  edition: Pick<Edition, 'id' | 'kind' | 'theme' | 'palette'>
  /** In the panel's order. */
  articles: Article[]
  /** The panel's picture and those of its articles, by id. */
  media: Media[]
}

/** A panel with all that it shows, out of records that may hold more. */
export function panelContent(
  panel: Panel,
  edition: PanelContent['edition'],
  from: { articles: ReadonlyMap<string, Article>; media: ReadonlyMap<string, Media> },
): PanelContent {
  const articles = panel.articles.flatMap((id) => from.articles.get(id) ?? [])
  const shown = [panel.picture?.media, ...articles.flatMap(({ pictures }) => pictures.map(({ media }) => media))]
  const ids = [...new Set(shown.filter((id) => id !== undefined))].sort()
  const { id, kind, theme, palette } = edition
  return {
    panel,
    edition: { id, kind, theme, palette },
    articles,
    media: ids.flatMap((one) => from.media.get(one) ?? []),
  }
}

/**
 * SHA-256 of what is seen, 64 hex digits: the same words, pictures, colours and place are the same hash, whenever they
 * were saved and whatever else is recorded of them (rights end, licences are renewed).
 */
export function contentHash({ panel, edition, articles, media }: PanelContent): string {
  const { updatedAt: _saved, ...shown } = panel
  const seen = {
    panel: shown,
    edition,
    articles: articles.map(({ updatedAt: _, ...article }) => article),
    media: media.map(({ id, sha256, alt, caption, credit, focalX, focalY }) => ({
      ...{ id, sha256, alt, caption, credit, focalX, focalY },
    })),
  }
  return createHash('sha256').update(canonicalJson(seen)).digest('hex')
}
