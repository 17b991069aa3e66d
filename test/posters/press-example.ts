import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { FormatId, LayoutId } from '#contract'
import { type PosterExample, toExampleSheet } from '../../site/posters/example.ts'
import { prepareData } from '../../site/press/data/prepare-data.ts'
import type { SetSheet } from '../../site/press/engine/render-sheet.ts'
import { createTypst } from '../../site/press/engine/typst.ts'
import { layoutPath, openWorkspace, type Workspace } from '../../site/press/workspace.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'

const ART = {
  w: 1200,
  h: 900,
  shapes: [
    {
      d: [['M', 0, 0], ['L', 1200, 0], ['L', 1200, 900], ['L', 0, 900], ['Z']],
      rule: 'non-zero',
      fill: [60, 20, 20, 4],
    },
    {
      d: [['M', 400, 300], ['L', 800, 300], ['L', 600, 700], ['Z']],
      rule: 'even-odd',
      fill: {
        lin: [
          [[80, 40, 20, 10], 0],
          [[20, 4, 10, 0], 100],
        ],
        angle: 90,
      },
      bb: [400, 300],
    },
  ],
}

/** Presses examples with the real engine in a workspace of its own. */
export interface ExamplePress {
  sheet: (layout: LayoutId, example: PosterExample, format: FormatId, mode?: SheetData['mode']) => SheetData
  press: (sheet: SheetData) => Promise<SetSheet>
  workspace: Workspace
  close: () => void
}

export async function openExamplePress(): Promise<ExamplePress> {
  const dir = mkdtempSync(join(tmpdir(), 'poster-examples-'))
  const workspace = openWorkspace(dir)
  writeFileSync(join(workspace.dir, 'pictures', 'example.json'), JSON.stringify(ART))
  await sharp({ create: { width: 256, height: 128, channels: 3, background: '#12304a' } })
    .toColourspace('cmyk')
    .jpeg()
    .toFile(join(workspace.dir, 'pictures', 'example.jpg'))
  const typst = createTypst(workspace.dir)
  return {
    sheet: (layout, example, format, mode) =>
      toExampleSheet(
        layout,
        example,
        format,
        {
          art: '/pictures/example.json',
          photo: '/pictures/example.jpg',
          data: example.data ? prepareData(example.data, example.lang, workspace).path : null,
        },
        mode,
      ),
    press: async (sheet) => {
      const set = typst.renderSheet({ layout: layoutPath(workspace, sheet.layout), data: sheet, want: 'pdf' })
      await typst.rest()
      return set
    },
    workspace,
    close: () => rmSync(dir, { recursive: true, force: true }),
  }
}
