import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type FormatId, LAYOUT_IDS, type LayoutId } from '#contract'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { createEngine } from '../../site/press/engine/create-engine.ts'
import type { EngineName, SetSheet, SheetRenderer } from '../../site/press/engine/render-sheet.ts'
import { layoutPath, type Workspace } from '../../site/press/workspace.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { openExamplePress } from '../posters/press-example.ts'

/** What contract tests need of one engine: small layouts written for the test, and the product's own. */
export interface EngineBench {
  workspace: Workspace
  renderer: SheetRenderer
  /** Sets a layout given as text; its folder is its own. */
  set: (layout: string, data?: object, files?: Record<string, string>) => SetSheet
  /** A layout's typical example, with its picture. */
  typical: (layout: LayoutId, format: FormatId) => SheetData
  setTypical: (layout: LayoutId, format: FormatId, want?: 'pdf' | 'svg') => SetSheet
  /** Another engine of the same kind, over the same workspace. */
  again: () => Promise<SheetRenderer>
  close: () => void
}

export async function openEngine(name: EngineName): Promise<EngineBench> {
  const examples = await openExamplePress()
  const { workspace } = examples
  const renderer = await createEngine(name, workspace.dir)
  let cases = 0
  const typical = (layout: LayoutId, format: FormatId): SheetData => {
    const example = POSTER_EXAMPLES[layout].find((e) => e.name === 'typical')
    if (!example) throw new Error(`${layout} has no typical example`)
    return examples.sheet(layout, example, format)
  }
  return {
    workspace,
    renderer,
    set(text, data = {}, files = {}) {
      cases += 1
      const folder = `case-${cases}`
      for (const [file, content] of Object.entries({ 'layout.typ': text, ...files })) {
        mkdirSync(dirname(join(workspace.dir, folder, file)), { recursive: true })
        writeFileSync(join(workspace.dir, folder, file), content)
      }
      return renderer.renderSheet({ layout: `${folder}/layout.typ`, data: data as SheetData, want: 'pdf' })
    },
    typical,
    setTypical: (layout, format, want = 'pdf') =>
      renderer.renderSheet({ layout: layoutPath(workspace, layout), data: typical(layout, format), want }),
    again: () => createEngine(name, workspace.dir),
    close: () => examples.close(),
  }
}

/** A file of the test's own beside, not inside, any workspace. */
export function secretFile(text: string): { path: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'outside-'))
  const path = join(dir, 'secret.txt')
  writeFileSync(path, text)
  return { path, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Every layout in a tall and a wide format. */
export const EVERY_LAYOUT = LAYOUT_IDS.flatMap((layout) =>
  (['600x900', '2400x1200'] as const).map((format) => [layout, format] as const),
)
