import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { SheetData } from '../sheet/sheet-data.ts'
import { createEngine, ENGINE_NAMES } from './engine/create-engine.ts'
import { pngOf } from './page-raster.ts'
import { layoutPath, openWorkspace } from './workspace.ts'

/**
 * The layout designer's door: `node --import tsx site/press/proof.ts sheet.json out.png [width px] [layouts folder] [engine]`.
 * Sets one SheetData as it is written there (paths of pictures and data beside the JSON), writes PDF, SVG and PNG and
 * prints what the slots reported.
 */
async function proof([sheetFile = '', outFile = '', width = '900', layouts, tool]: string[]): Promise<void> {
  const workspace = openWorkspace(join(tmpdir(), 'poster-proof'), layouts)
  const data = JSON.parse(readFileSync(sheetFile, 'utf8')) as SheetData
  const near = (path: string): string => {
    if (path.startsWith('/')) return path
    copyFileSync(resolve(dirname(sheetFile), path), join(workspace.dir, 'pictures', basename(path)))
    return `/pictures/${basename(path)}`
  }
  if (data.picture) data.picture.path = near(data.picture.path)
  if (data.data) data.data.path = near(data.data.path)

  const renderer = await createEngine(ENGINE_NAMES.find((name) => name === tool) ?? 'native', workspace.dir)
  const layout = layoutPath(workspace, data.layout)
  const started = performance.now()
  const set = renderer.renderSheet({ layout, data, want: 'pdf' })
  const ms = Math.round(performance.now() - started)
  process.stdout.write(`${JSON.stringify({ ms, pages: set.pages, bytes: set.pdf?.length ?? 0 })}\n`)
  for (const line of [...set.problems, ...set.slots, ...set.pictures]) process.stdout.write(`${JSON.stringify(line)}\n`)
  if (!set.pdf) {
    process.exitCode = 1
    return
  }
  writeFileSync(outFile.replace(/\.png$/, '.pdf'), set.pdf)
  writeFileSync(outFile, await pngOf(set.pdf, Number(width)))
}

await proof(process.argv.slice(2))
