import type { DataPicture, Edition, FormatId, Panel, Problem, Profile, Snapshot } from '#contract'
import type { Lang } from '../sheet/foot.ts'
import { panelPlace } from '../sheet/names.ts'
import type { SheetData } from '../sheet/sheet-data.ts'
import { toSheetData } from '../sheet/to-sheet-data.ts'
import { findData } from './data/find-data.ts'
import { preparePicture } from './pictures/prepare-picture.ts'
import type { Workspace } from './workspace.ts'

export interface PanelSheetInput {
  snapshot: Pick<Snapshot, 'publicUrl' | 'association' | 'articles' | 'media'>
  panel: Panel
  edition: Edition
  format: FormatId
  distanceM: number
  profile: Pick<Profile, 'bleedMm' | 'cropMarks' | 'maxInk' | 'black' | 'colour'>
  mediaDir: string
  workspace: Workspace
  lang: Lang
  /** Small RGB picture, for screens. */
  screen: boolean
  mode: SheetData['mode']
}

/** A panel's sheet for no gallery in particular, its picture and data ready in the workspace. */
export async function panelSheet(input: PanelSheetInput): Promise<{ data: SheetData; problems: Problem[] }> {
  const { snapshot, panel, edition, format, distanceM, profile, mediaDir, workspace, lang, screen } = input
  const media = snapshot.media.find((m) => m.id === panel.picture?.media) ?? null
  const articles = panel.articles.flatMap((id) => snapshot.articles.find((a) => a.id === id) ?? [])
  const prepared = media
    ? await preparePicture(
        media,
        mediaDir,
        { colour: profile.colour, layout: panel.layout, format, distanceM, screen, palette: edition.palette },
        workspace,
      )
    : { picture: null, problems: [] }
  const place = panelPlace(panel)
  return {
    data: toSheetData({
      mode: input.mode,
      lang,
      publicUrl: snapshot.publicUrl,
      association: snapshot.association,
      edition,
      panel,
      articles,
      gallery: null,
      distanceM,
      no: panel.no,
      of: edition.panels.length,
      format,
      profile,
      media,
      picture: prepared.picture,
      data: panel.data ? await dataPicture(panel.data, lang, workspace) : null,
    }),
    problems: prepared.problems.map((p) => ({ ...p, at: `${place} / ${p.at}` })),
  }
}

async function dataPicture(data: DataPicture, lang: Lang, workspace: Workspace) {
  return findData(data, lang, workspace) ?? (await import('./data/prepare-data.ts')).prepareData(data, lang, workspace)
}
