import type { Edition, EditionId, Panel, PanelId, Problem, Snapshot } from '#contract'
import type { Lang } from '../sheet/foot.ts'

/** What is to be made of one edition: its panels' leaflets, and its booklet, in the languages that are ready. */
export interface WantedEdition {
  edition: EditionId
  panels: { panel: PanelId; langs: Lang[] }[]
  booklet: Lang[]
}

/** A leaflet made by the press, as a file that stays where it is. */
export interface MadeLeaflet {
  edition: EditionId
  /** Null for the edition's booklet. */
  panel: PanelId | null
  lang: Lang
  size: 'ordinary' | 'large'
  file: string
  bytes: number
  pages: number
}

/** What the site asks of the leaflets' room: it stands below this one, so `site/index.ts` hands it in. */
export type MakeLeaflets = (job: {
  snapshotDir: string
  dataDir: string
  wanted: WantedEdition[]
  onProgress?: (done: number, total: number) => void
}) => Promise<{ leaflets: MadeLeaflet[]; problems: Problem[] }>

/** Every panel of these editions in Chinese, and in English where that was read and released; a booklet only when all is. */
export function wantedLeaflets(
  { panels, association }: Pick<Snapshot, 'panels' | 'association'>,
  editions: Edition[],
): WantedEdition[] {
  const byId = new Map(panels.map((p) => [p.id, p]))
  const english = (panel: Panel) => association.name.en !== undefined && panel.enReady && panel.title.en !== undefined
  return editions.map((edition) => {
    const own = edition.panels.flatMap((id) => byId.get(id) ?? [])
    const allEnglish = own.length > 0 && own.every(english) && edition.theme.en !== undefined
    return {
      edition: edition.id,
      panels: own.map((panel) => ({ panel: panel.id, langs: english(panel) ? ['zh', 'en'] : ['zh'] })),
      booklet: own.length === 0 ? [] : allEnglish ? ['zh', 'en'] : ['zh'],
    }
  })
}
