import { join } from 'node:path'
import type { EditionId, Panel, PanelId } from '#contract'
import type { LeafletFiles, Leaflets } from '../parts/take-home/web.tsx'
import { panelSlug } from '../sheet/names.ts'
import type { MadeLeaflet } from './leaflet-files.ts'
import { place } from './place.ts'

export interface PlacedLeaflets {
  leaflets: Leaflets
  files: string[]
  written: number
}

/** '2026-11-2-a4.pdf', '2026-11-2-large-en.pdf', '2026-11-large.pdf': what a reader finds again among the downloads. */
export function leafletName(
  { edition, panel, size, lang }: Pick<MadeLeaflet, 'edition' | 'panel' | 'size' | 'lang'>,
  panels: ReadonlyMap<PanelId, Pick<Panel, 'edition' | 'no'>>,
): string {
  const own = panel === null ? undefined : panels.get(panel)
  const name = own ? panelSlug(own) : edition
  return [name, size === 'large' ? 'large' : 'a4', ...(lang === 'en' ? ['en'] : [])].join('-').concat('.pdf')
}

/** The made leaflets at their public addresses under `/leaflets/`. */
export async function placeLeaflets(
  made: MadeLeaflet[],
  panels: ReadonlyMap<PanelId, Panel>,
  outDir: string,
): Promise<PlacedLeaflets> {
  const ofPanels = new Map<PanelId, LeafletFiles>()
  const booklets = new Map<EditionId, LeafletFiles>()
  const placed: PlacedLeaflets = { leaflets: { panels: ofPanels, booklets }, files: [], written: 0 }
  for (const leaflet of made) {
    const file = `leaflets/${leafletName(leaflet, panels)}`
    if (await place(leaflet.file, join(outDir, file))) placed.written += 1
    placed.files.push(file)
    const { panel, edition, lang, size, bytes } = leaflet
    const files = (panel === null ? booklets.get(edition) : ofPanels.get(panel)) ?? {}
    files[lang] = { ...files[lang], [size]: { href: `/${file}`, bytes } }
    if (panel === null) booklets.set(edition, files)
    else ofPanels.set(panel, files)
  }
  return placed
}
