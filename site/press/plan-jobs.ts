import { hasErrors, type Problem, type Snapshot } from '#contract'
import { sheetAddress } from '../sheet/foot.ts'
import { forGallery, galleryLine } from '../sheet/for-gallery.ts'
import { type Paper, toPaper } from '../sheet/paper.ts'
import { type PlannedSheet, sheetPlace } from '../sheet/plan-sheets.ts'
import { readingFloors } from '../sheet/reading.ts'
import type { SheetData } from '../sheet/sheet-data.ts'
import { engineTitle } from './engine/create-engine.ts'
import type { EngineName } from './engine/render-sheet.ts'
import { panelSheet, pictureOf } from './panel-sheet.ts'
import { type PreparesPictures, preparesPictures } from './pictures/prepare-pictures.ts'
import { pressHash } from './press-hash.ts'
import { hashOf } from './sheet-cache.ts'
import type { SheetJob } from './sheet-job.ts'
import { galleryLayerPath, layoutPath, type Workspace } from './workspace.ts'

/** One sheet with its key; the job is made only when the sheet must be pressed. */
export interface KeyedSheet {
  sheet: PlannedSheet
  key: string
  /** The same for all sheets that differ only by what is a gallery's own. */
  panelKey: string
  paper: Paper
  /** @param thumbnail where its picture is to be drawn, when it is the one that is asked for it */
  toJob: (thumbnail?: string | null) => SheetJob
  /** What keeps it from being pressed at all: a picture that cannot be read. */
  problems: Problem[]
}

/**
 * Gives every planned sheet the hash of all that goes into it. What a panel's sheets share (text, picture, layout,
 * profile) is built and hashed once; a gallery adds its line, its address and its place.
 */
export async function keySheets(
  planned: PlannedSheet[],
  snapshot: Snapshot,
  mediaDir: string,
  workspace: Workspace,
  engine: EngineName,
): Promise<KeyedSheet[]> {
  const tools = { hash: pressHash(workspace, engine), creator: engineTitle(engine) }
  const shared = new Map<string, Promise<Shared>>()
  const keyed: KeyedSheet[] = []
  const pictures = preparesPictures(mediaDir, workspace)
  const grouped = planned.map((sheet) => ({ sheet, distanceM: distanceOf(sheet) }))
  // All pictures at once, and then one group after the other, as they become ready.
  for (const { sheet, distanceM } of grouped) {
    const picture = pictureOf({ ...sheet, snapshot, distanceM, screen: false })
    if (picture) pictures.prepare(picture.media, picture.use)
  }
  for (const { sheet, distanceM } of grouped) {
    const group = [sheet.panel.id, sheet.format, sheet.shop.id, distanceM].join(' ')
    const found =
      shared.get(group) ?? prepareShared(sheet, distanceM, { snapshot, mediaDir, workspace, prepare: pictures.prepare })
    shared.set(group, found)
    keyed.push(keySheet(sheet, await found, tools))
  }
  await pictures.end()
  return keyed
}

const distanceOf = ({ format, gallery }: PlannedSheet): number =>
  readingFloors(format, gallery.viewingDistanceM).distanceM

interface Shared {
  /** The sheet's data without a gallery. */
  data: SheetData
  hash: string
  layout: string
  galleryLayer: string
  distanceM: number
  publicUrl: string
  problems: Problem[]
}

interface SharedFrom {
  snapshot: Snapshot
  mediaDir: string
  workspace: Workspace
  prepare: PreparesPictures['prepare']
}

async function prepareShared(
  sheet: PlannedSheet,
  distanceM: number,
  { snapshot, mediaDir, workspace, prepare }: SharedFrom,
): Promise<Shared> {
  const { panel, edition, format, profile } = sheet
  const { data, problems } = await panelSheet({
    snapshot,
    panel,
    edition,
    format,
    distanceM,
    profile,
    mediaDir,
    workspace,
    lang: 'zh',
    screen: false,
    mode: 'print',
    prepare,
  })
  const { conformance, colour, minPpi, maxFileMb, scale, file } = profile
  const hash = hashOf(data, conformance, colour, minPpi, maxFileMb, scale, file, panel.updatedAt)
  const layout = layoutPath(workspace, panel.layout)
  const galleryLayer = galleryLayerPath(workspace)
  return { data, hash, layout, galleryLayer, distanceM, publicUrl: snapshot.publicUrl, problems }
}

function keySheet(sheet: PlannedSheet, shared: Shared, tools: { hash: string; creator: string }): KeyedSheet {
  const { gallery, panel, edition, profile } = sheet
  const line = galleryLine(gallery, 'zh')
  const address = sheetAddress({ publicUrl: shared.publicUrl, gallery, panel })
  const panelKey = hashOf(tools.hash, shared.hash, sheet.format)
  const key = hashOf(panelKey, line, address, sheet.no, sheet.of)
  const paper = toPaper(sheet.format, profile)
  const toJob = (thumbnail: string | null = null): SheetJob => ({
    key,
    name: sheet.file,
    file: profile.file,
    panelKey,
    layout: shared.layout,
    galleryLayer: shared.galleryLayer,
    tools: tools.hash,
    data: forGallery(shared.data, { line, address, no: sheet.no, of: sheet.of }),
    order: {
      at: sheetPlace(sheet),
      paper,
      format: sheet.format,
      distanceM: shared.distanceM,
      profile,
      shop: { slug: sheet.shop.slug, name: sheet.shop.name },
    },
    identity: {
      title: `${shared.data.title} · ${gallery.code} · ${edition.id}`,
      instant: `${new Date(panel.updatedAt).toISOString().slice(0, 19)}Z`,
      id: key,
      creator: tools.creator,
      pdfx: profile.conformance === 'none' ? false : profile.conformance,
    },
    address,
    thumbnail,
  })
  return { sheet, key, panelKey, paper, toJob, problems: hasErrors(shared.problems) ? shared.problems : [] }
}
