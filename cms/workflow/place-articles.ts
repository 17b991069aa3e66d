import type { LayoutId } from '#contract'

/** A panel of an edition in work on which nothing is written yet. */
export interface EmptyPanel {
  id: string
  /** Place in the edition, from 1. */
  no: number
  layout: LayoutId
}
/** Which article goes on which panel, and in which layout it stands there. */
export interface Placing {
  article: string
  panel: string
  no: number
  layout: LayoutId
  /** The layout that was meant for the panel lives on parts that a file does not bring: steps, dates, questions. */
  changed: boolean
}

/** Layouts that an article and a picture fill. */
const FILLED_BY_TEXT: readonly LayoutId[] = ['lead-picture', 'large-photo']

/**
 * Articles in their order on an edition's empty panels: first where text and a picture are enough, then on the others,
 * which get the plainest layout. What is too many stays where it is.
 */
export function placeArticles(articles: readonly string[], panels: readonly EmptyPanel[]): Placing[] {
  const isReady = ({ layout }: EmptyPanel) => FILLED_BY_TEXT.includes(layout)
  const chosen = [...panels.filter(isReady), ...panels.filter((panel) => !isReady(panel))].slice(0, articles.length)
  return chosen
    .sort((a, b) => a.no - b.no)
    .flatMap((panel, i) => {
      const article = articles[i]
      if (article === undefined) return []
      const changed = !isReady(panel)
      return [{ article, panel: panel.id, no: panel.no, layout: changed ? 'lead-picture' : panel.layout, changed }]
    })
}
