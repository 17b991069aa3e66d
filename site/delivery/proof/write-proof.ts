import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Edition, FORMAT_SIZE_MM, type FormatId, type Panel, type Problem, ProblemError, problem } from '#contract'
import { readSnapshot } from '../../data/read-snapshot.ts'
import { writeWhole } from '../../press/sheet-cache.ts'
import { makeWebPosters } from '../../press/web-posters.ts'
import { planSheets } from '../../sheet/plan-sheets.ts'
import { plainTitle } from '../../sheet/title-phrases.ts'
import { openDocumentRoom } from '../typeset-document.ts'
import { writeProblem } from '../write-problem.ts'
import { type FinishedProof, type ProofOptions, proofMark, proofPath, TEMPLATES } from './find-proof.ts'

/** An A3 page inside its margins and under its head line. */
const ROOM_MM = { long: 386, short: 277 }
/** Good to read, no good to print. */
const MOST_PPI = 100
const MM_PER_INCH = 25.4

/** Writes the proof of an edition: every panel in every format it hangs in, coarse and marked 样稿, as one PDF. */
export async function writeProof(
  options: ProofOptions,
): Promise<FinishedProof & { pages: number; problems: Problem[] }> {
  const { dataDir, edition: id, layoutsDir, onProgress } = options
  const snapshotDir = join(dataDir, 'snapshots', 'current')
  // Taken first: what is exported meanwhile asks for another proof.
  const mark = proofMark(snapshotDir, layoutsDir)
  const { snapshot } = readSnapshot(snapshotDir)
  const edition = snapshot.editions.find((e) => e.id === id)
  const wanted = edition ? wantedPages(planSheets(snapshot, { edition: id }).sheets, edition) : []
  if (!edition || wanted.length === 0) throw new ProblemError([notPublished(id)])

  const made = await makeWebPosters({
    snapshotDir,
    dataDir,
    wanted: wanted.map(({ panel, formats }) => ({ panel: panel.id, formats })),
    layoutsDir,
    ...(onProgress ? { onProgress } : {}),
  })
  const room = openDocumentRoom(dataDir, 'proof', TEMPLATES)
  const pages = []
  for (const { panel, formats } of wanted) {
    const pictures = made.posters.find((p) => p.panel === panel.id)?.pictures ?? []
    for (const format of formats) {
      const picture = pictures.find((p) => p.format === format)
      const place = placeOn(format)
      const path = picture ? await room.picture(picture.file, place.largestPx) : null
      pages.push({ ...page(panel, format), widthMm: place.widthMm, heightMm: place.heightMm, picture: path })
    }
  }
  const pdf = await room.set('proof', { edition: id, theme: edition.theme.zh, pages })
  const path = proofPath(dataDir, id, mark)
  await mkdir(join(dataDir, 'packages', id), { recursive: true })
  try {
    writeWhole(path, pdf)
  } catch (cause) {
    throw writeProblem(cause, path)
  }
  await dropOthers(path)
  return { path, bytes: pdf.length, mark, pages: pages.length, problems: made.problems }
}

/** Every panel of the edition with the formats it hangs in, in order. */
function wantedPages(sheets: readonly { panel: Panel; format: FormatId }[], edition: Edition) {
  const panels = new Map(sheets.map(({ panel }) => [panel.id, panel]))
  return edition.panels.flatMap((id) => {
    const panel = panels.get(id)
    const formats = [...new Set(sheets.filter((s) => s.panel.id === id).map((s) => s.format))].sort()
    return panel ? [{ panel, formats }] : []
  })
}

function page(panel: Panel, format: FormatId) {
  const { widthMm, heightMm } = FORMAT_SIZE_MM[format]
  return { no: panel.no, title: plainTitle(panel.title.zh, 'zh'), size: `${widthMm} × ${heightMm} 毫米` }
}

/** The poster's size on its A3 page, and how many pixels it may have there. */
function placeOn(format: FormatId) {
  const { widthMm, heightMm } = FORMAT_SIZE_MM[format]
  const [roomWidth, roomHeight] = widthMm > heightMm ? [ROOM_MM.long, ROOM_MM.short] : [ROOM_MM.short, ROOM_MM.long]
  const scale = Math.min(roomWidth / widthMm, roomHeight / heightMm)
  const [width, height] = [widthMm * scale, heightMm * scale]
  const toPx = (mm: number) => Math.floor((mm / MM_PER_INCH) * MOST_PPI)
  return { widthMm: width, heightMm: height, largestPx: { width: toPx(width), height: toPx(height) } }
}

/** A proof of what the edition was before misleads whoever finds it. */
async function dropOthers(path: string): Promise<void> {
  const folder = join(path, '..')
  for (const name of await readdir(folder))
    if (name.startsWith('样稿_') && name !== basename(path)) await rm(join(folder, name), { force: true })
}

function notPublished(edition: string): Problem {
  return problem({
    code: 'proof/nothing-published',
    at: edition,
    zh: '这一期还没有发布的画面，做不了样稿',
    en: 'Nothing of this edition is published yet: there is no proof of it',
    hint: '先发布这一期和它的画面。 Publish the edition and its panels first.',
  })
}
