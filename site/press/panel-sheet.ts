import type { DataPicture, Edition, FormatId, Media, Panel, Problem, Profile, Snapshot } from '#contract'
import type { Lang } from '../sheet/foot.ts'
import { panelPlace } from '../sheet/names.ts'
import type { SheetData } from '../sheet/sheet-data.ts'
import { toSheetData } from '../sheet/to-sheet-data.ts'
import { findData } from './data/find-data.ts'
import { type PictureUse, type PreparedPicture, preparePicture } from './pictures/prepare-picture.ts'
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
  /** Who makes a picture ready; in this thread when left out. */
  prepare?: (media: Media, use: PictureUse) => Promise<PreparedPicture>
}

/** The picture of a panel's sheet and what it is prepared for; null when it has none. */
export function pictureOf(
  input: Pick<PanelSheetInput, 'panel' | 'edition' | 'format' | 'distanceM' | 'screen'> & {
    snapshot: Pick<Snapshot, 'media'>
    profile: Pick<Profile, 'colour'>
  },
): { media: Media; use: PictureUse } | null {
  const { snapshot, panel, edition, format, distanceM, profile, screen } = input
  const media = snapshot.media.find((m) => m.id === panel.picture?.media)
  if (media === undefined) return null
  const { colour } = profile
  return { media, use: { colour, layout: panel.layout, format, distanceM, screen, palette: edition.palette } }
}

/** A panel's sheet for no gallery in particular, its picture and data ready in the workspace. */
export async function panelSheet(input: PanelSheetInput): Promise<{ data: SheetData; problems: Problem[] }> {
  const { snapshot, panel, edition, format, distanceM, profile, mediaDir, workspace, lang } = input
  const prepare = input.prepare ?? ((media, use) => preparePicture(media, mediaDir, use, workspace))
  const articles = panel.articles.flatMap((id) => snapshot.articles.find((a) => a.id === id) ?? [])
  const picture = pictureOf(input)
  const prepared = picture ? await prepare(picture.media, picture.use) : { picture: null, problems: [] }
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
      media: picture?.media ?? null,
      picture: prepared.picture,
      data: panel.data ? await dataPicture(panel.data, lang, workspace) : null,
    }),
    problems: prepared.problems.map((p) => ({ ...p, at: `${place} / ${p.at}` })),
  }
}

async function dataPicture(data: DataPicture, lang: Lang, workspace: Workspace) {
  return findData(data, lang, workspace) ?? (await import('./data/prepare-data.ts')).prepareData(data, lang, workspace)
}
