import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { FORMAT_IDS, LAYOUT_IDS, type LayoutId, type Problem, problem } from '#contract'
import { type ExampleFiles, toExampleSheet } from '../../posters/example.ts'
import { POSTER_EXAMPLES } from '../../posters/examples.ts'
import type { SheetData } from '../../sheet/sheet-data.ts'
import { prepareData } from '../data/prepare-data.ts'
import { createEngine } from '../engine/create-engine.ts'
import type { EngineName } from '../engine/render-sheet.ts'
import { pngOf } from '../page-raster.ts'
import { checkSlots } from '../preflight/check-slots.ts'
import { layoutPath, openWorkspace } from '../workspace.ts'
import { contactPage } from './contact-page.ts'
import type { DrawnSheet } from './drawn-sheet.ts'
import { examplePictures } from './example-pictures.ts'
import { overview } from './overview.ts'

/** Height of a drawn sheet, px: enough to judge the composition and to read the lead. */
const HEIGHT_PX = 560

export interface ContactSheetOptions {
  /** Is made, or replaced. */
  outDir: string
  /** Where the engine's workspace lies: `DATA_DIR/press/cache`. */
  cacheDir: string
  /** A drawing (SVG) and a photograph (JPEG) for the examples that have a picture. */
  art: string
  photo: string
  layouts?: readonly LayoutId[]
  /** The tool that sets them, 'native' when left out. */
  engine?: EngineName | undefined
  onProgress?: (done: number, total: number, layout: LayoutId) => void
}

/**
 * Every layout × format × language × shortest, typical, longest: one page (`index.html`), one picture (`overview.png`),
 * and what every sheet reported of its texts, pictures and code (`geometry.json`). The folder appears whole or not.
 */
export async function drawContactSheet(
  options: ContactSheetOptions,
): Promise<{ sheets: DrawnSheet[]; problems: Problem[] }> {
  const { outDir, cacheDir, layouts = LAYOUT_IDS, onProgress } = options
  const part = `${outDir}.${process.pid}.part`
  mkdirSync(join(part, 'sheets'), { recursive: true })
  try {
    const drawn = await drawAll(options, part, cacheDir, layouts, onProgress)
    writeFileSync(join(part, 'geometry.json'), JSON.stringify(drawn.sheets))
    writeFileSync(join(part, 'index.html'), contactPage(drawn.sheets))
    copyFileSync(join(dirname(fileURLToPath(import.meta.url)), 'contact-page.css'), join(part, 'contact-page.css'))
    await overview(drawn.sheets, part)
    rmSync(outDir, { recursive: true, force: true })
    mkdirSync(dirname(outDir), { recursive: true })
    renameSync(part, outDir)
    return drawn
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

async function drawAll(
  { art, photo, engine = 'native' }: ContactSheetOptions,
  dir: string,
  cacheDir: string,
  layouts: readonly LayoutId[],
  onProgress: ContactSheetOptions['onProgress'],
): Promise<{ sheets: DrawnSheet[]; problems: Problem[] }> {
  const workspace = openWorkspace(cacheDir)
  const renderer = await createEngine(engine, workspace.dir)
  const pictures = await examplePictures(art, photo, workspace)
  const sheets: DrawnSheet[] = []
  const problems: Problem[] = [...pictures.problems]
  const total = layouts.reduce((sum, layout) => sum + POSTER_EXAMPLES[layout].length * FORMAT_IDS.length, 0)
  for (const layout of layouts) {
    for (const example of POSTER_EXAMPLES[layout]) {
      for (const format of FORMAT_IDS) {
        const at = `${layout} / ${example.lang} / ${example.name} / ${format}`
        const data = example.data ? prepareData(example.data, example.lang, workspace).path : null
        const files: ExampleFiles = { ...pictures.files, data }
        const sheet: SheetData = withoutMarks(toExampleSheet(layout, example, format, files))
        const set = renderer.renderSheet({ layout: layoutPath(workspace, layout), data: sheet, want: 'pdf' })
        problems.push(...set.problems, ...checkSlots(set.slots, at, sheet.format))
        const name = `${layout}-${example.lang}-${example.name}-${format}.webp`
        if (set.pdf) await drawTrim(set.pdf, sheet, join(dir, 'sheets', name))
        else problems.push(notSet(at))
        const { widthMm, heightMm } = sheet.format
        sheets.push({
          layout,
          lang: example.lang,
          example: example.name,
          format,
          picture: set.pdf ? `sheets/${name}` : null,
          widthMm,
          heightMm,
          slots: set.slots,
          pictures: set.pictures,
          code: set.code,
        })
        await renderer.rest()
        onProgress?.(sheets.length, total, layout)
      }
    }
  }
  return { sheets, problems }
}

/** A proof for people who look, not for the shop. */
const withoutMarks = (sheet: SheetData): SheetData => ({ ...sheet, format: { ...sheet.format, cropMarks: false } })

/** The sheet as it hangs: cut to its trim. */
async function drawTrim(pdf: Uint8Array, { format }: SheetData, file: string): Promise<void> {
  const { widthMm, heightMm, bleedMm } = format
  const scale = HEIGHT_PX / heightMm
  const png = await pngOf(pdf, Math.round((widthMm + 2 * bleedMm) * scale))
  const edge = Math.ceil(bleedMm * scale)
  const { width = 0, height = 0 } = await sharp(png).metadata()
  await sharp(png)
    .extract({ left: edge, top: edge, width: width - 2 * edge, height: height - 2 * edge })
    .webp({ quality: 88 })
    .toFile(file)
}

function notSet(at: string): Problem {
  return problem({
    code: 'contact-sheet/not-set',
    at,
    zh: '这张样张没有排出来',
    en: 'This sample was not set',
  })
}
