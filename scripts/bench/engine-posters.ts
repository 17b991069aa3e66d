/**
 * One panel's posters at 600x900 for every gallery, by one tool in one process, each set whole and written to disk.
 * `engine-posters.ts DATA_DIR native|wasm|chromium|weasyprint OUT_DIR` answers {posters, seconds, out}; a tool that is
 * not installed answers {missing}. The HTML of the peers has the same words, picture and code, plainly placed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import { createEngine, ENGINE_NAMES } from '../../site/press/engine/create-engine.ts'
import { keySheets } from '../../site/press/plan-jobs.ts'
import { openWorkspace, type Workspace } from '../../site/press/workspace.ts'
import type { PlannedSheet } from '../../site/sheet/plan-sheets.ts'
import { planSheets } from '../../site/sheet/plan-sheets.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { posterHtml } from './poster-html.ts'
import { chromiumPrinter, type PrintPage, weasyPrinter } from './print-html.ts'

interface Poster {
  name: string
  layout: string
  data: SheetData
}
const [dataDir = 'data', tool = 'native', out = ''] = process.argv.slice(2)
const workspace = openWorkspace(join(dataDir, 'press', 'cache'))
mkdirSync(out, { recursive: true })
const posters = await onePanel()
const answer = await run()
process.stdout.write(`${JSON.stringify(answer)}\n`)

async function run(): Promise<object> {
  const engine = ENGINE_NAMES.find((name) => name === tool)
  if (engine !== undefined) return time(await openTypst(engine))
  const print = tool === 'chromium' ? await chromiumPrinter() : weasyPrinter()
  if (typeof print === 'string') return { missing: print }
  return time(await htmlMaker(print, workspace))
}

/** The first poster opens the tool's fonts and compiles its code; it is not counted, for no tool. */
async function time(tool: { make: (poster: Poster) => Promise<Uint8Array>; close: () => Promise<void> }) {
  const [first] = posters
  if (first) await tool.make(first)
  const started = performance.now()
  for (const poster of posters) writeFileSync(join(out, poster.name), await tool.make(poster))
  const seconds = (performance.now() - started) / 1000
  await tool.close()
  return { posters: posters.length, seconds }
}

async function openTypst(name: (typeof ENGINE_NAMES)[number]) {
  const renderer = await createEngine(name, workspace.dir)
  return {
    async make({ layout, data }: Poster): Promise<Uint8Array> {
      const { pdf, problems } = renderer.renderSheet({ layout, data, want: 'pdf' })
      if (!pdf) throw new Error(problems.map((p) => p.en).join('; '))
      await renderer.rest()
      return pdf
    },
    close: () => Promise.resolve(),
  }
}

async function htmlMaker(print: PrintPage, { dir }: Workspace) {
  return {
    make: ({ data }: Poster) => print.print(posterHtml(data, dir)),
    close: () => print.close(),
  }
}

/** The panel that most galleries show at that size, in its first shop's colours, for each of all galleries. */
async function onePanel(): Promise<Poster[]> {
  const { snapshot, mediaDir } = readSnapshot(join(dataDir, 'snapshots', 'current'))
  const planned = planSheets(snapshot, { edition: snapshot.currentEdition ?? '' }).sheets
  const photo = planned.filter((s) => s.format === '600x900' && s.panel.picture)
  const [first] = mostOften(photo)
  if (!first) throw new Error('no gallery has a frame of 600x900 with a picture')
  const sheets: PlannedSheet[] = snapshot.galleries.map((gallery) => ({
    ...first,
    gallery: { ...gallery, viewingDistanceM: first.gallery.viewingDistanceM },
    file: `${gallery.code}.pdf`,
  }))
  const keyed = await keySheets(sheets, snapshot, mediaDir, workspace, 'native')
  return keyed.map((one) => {
    const { layout, data } = one.toJob()
    return { name: one.sheet.file, layout, data }
  })
}

function mostOften(sheets: PlannedSheet[]): PlannedSheet[] {
  const groups = new Map<string, PlannedSheet[]>()
  for (const sheet of sheets) groups.set(sheet.panel.id, [...(groups.get(sheet.panel.id) ?? []), sheet])
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}
