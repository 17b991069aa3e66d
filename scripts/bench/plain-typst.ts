/**
 * The posters' peer: the same sheets, set to PDF one after the other by one Typst compiler and written to disk, with no
 * fitting into Eleventy, no boxes, no preflight, no cache and no second core.
 * `plain-typst.ts DATA_DIR`
 */
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import { createTypst } from '../../site/press/engine/typst.ts'
import { keySheets } from '../../site/press/plan-jobs.ts'
import { openWorkspace } from '../../site/press/workspace.ts'
import { planSheets } from '../../site/sheet/plan-sheets.ts'

const dataDir = process.argv[2] ?? 'data'
const { snapshot, mediaDir } = readSnapshot(join(dataDir, 'snapshots', 'current'))
const workspace = openWorkspace(join(dataDir, 'press', 'cache'))
const { sheets } = planSheets(snapshot, { edition: snapshot.currentEdition ?? '' })
const keyed = await keySheets(sheets, snapshot, mediaDir, workspace, 'native')
const out = await mkdtemp(join(tmpdir(), 'plain-typst-'))
const typst = createTypst(workspace.dir)
const started = performance.now()
for (const sheet of keyed) {
  const { layout, data, file } = sheet.toJob()
  const { pdf } = typst.renderSheet({ layout, data, want: 'pdf' })
  if (!pdf) throw new Error(`${file} was not set`)
  writeFileSync(join(out, file), pdf)
  await typst.rest()
}
const seconds = (performance.now() - started) / 1000
await rm(out, { recursive: true })
process.stdout.write(`${JSON.stringify({ sheets: keyed.length, seconds })}\n`)
