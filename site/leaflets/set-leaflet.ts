import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#contract'
import { findData } from '../press/data/find-data.ts'
import type { TaggedRenderer } from '../press/engine/render-sheet.ts'
import type { Workspace } from '../press/workspace.ts'
import { qrRuns } from '../sheet/qr-runs.ts'
import { describeFigure } from './describe-figure.ts'
import type { LeafletData } from './leaflet-data.ts'
import type { LeafletJob } from './leaflet-job.ts'
import { prepareLeafletPicture } from './leaflet-picture.ts'

/** Sets one leaflet: pictures and figures ready in the workspace, then the engine. A panel whose picture is broken goes without. */
export async function setLeaflet(
  job: LeafletJob,
  workspace: Workspace,
  engine: Pick<TaggedRenderer, 'setTagged'>,
): Promise<{ pdf: Uint8Array | null; pages: number; problems: Problem[] }> {
  const data = structuredClone(job.data)
  const problems: Problem[] = []
  for (const coded of [data, ...data.panels]) coded.qr = qrRuns(coded.address)
  for (const { panel, media } of job.pictures) {
    const made = await prepareLeafletPicture(media, job.mediaDir, workspace)
    if ('code' in made) problems.push({ ...made, at: `${job.at} / ${made.at}` })
    place(data, panel, 'code' in made ? null : made)
  }
  for (const { panel, data: wanted } of job.figures) {
    const found = findData(wanted, data.lang, workspace) ?? (await compute(wanted, data.lang, workspace))
    const one = data.panels[panel]
    if (!found || !one) continue
    const chart: unknown = JSON.parse(readFileSync(join(workspace.dir, found.path), 'utf8'))
    one.data = { ...found, ...describeFigure(found.kind, chart, data.lang) }
  }
  const set = engine.setTagged({ main: job.template, data })
  return { ...set, problems: [...problems, ...set.problems.map((p) => ({ ...p, at: `${job.at} / ${p.at}` }))] }
}

async function compute(...of: Parameters<typeof findData>) {
  return (await import('../press/data/prepare-data.ts')).prepareData(...of)
}

function place(data: LeafletData, panel: number, made: Partial<LeafletData['panels'][number]['picture']> | null): void {
  const one = data.panels[panel]
  if (one?.picture) one.picture = made ? { ...one.picture, ...made } : null
}
