import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as compilers from '@myriaddreamin/typst-ts-web-compiler'
import type { Problem } from '#contract'
import type { CodePlace, OwnPlace, PictureReport, SlotReport } from '../../sheet/sheet-data.ts'
import { FACES } from '../fonts/faces.ts'
import { layoutProblem } from './layout-problem.ts'
import { plainPdf } from './plain-pdf.ts'
import type { Engine, SetSheet, SheetRenderer, SheetRequest } from './render-sheet.ts'
import { createSvgWriter } from './wasm-svg.ts'
import { workspaceReader } from './workspace-reader.ts'

export const WASM: Engine = {
  name: 'wasm',
  title: 'Typst 0.15.0',
  capabilities: {
    pdfVersions: null,
    pdfUa: false,
    pageBleed: true,
    spotColour: true,
    // Conic ones are still written with a function of the wrong size, as in 0.14.
    cmykGradients: ['linear', 'radial'],
  },
}

/** The kinds of its documents and artifacts, and how it is to say what is wrong: with path and range. */
const PAGED = 0
const VECTOR = 0
const PDF = 1
const FULL = 3
/** Each time costs what the next sheets must work out again. */
const SHEETS_BETWEEN_RESETS = 8

interface Said {
  message: string
  path: string
  /** '2:1-2:4', counted from 0; empty when there is no place. */
  range: string
}
interface Answer {
  hasError?: boolean
  result?: Uint8Array
  diagnostics?: Said[]
}

/** Typst as WebAssembly: slower than the native one, and at home wherever Node runs. It has no way to a network. */
export async function createTypstWasm(workspace: string): Promise<SheetRenderer> {
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  compilers.initSync({ module: new WebAssembly.Module(readFileSync(file)) })
  const compiler = await build(workspace)
  const svgOf = await createSvgWriter()
  let sheets = 0

  return {
    engine: WASM,
    renderSheet({ layout, data, want }: SheetRequest): SetSheet {
      const world = compiler.snapshot(undefined, `/${layout}`, [['data', JSON.stringify(data)]])
      try {
        const run = world.compile(PAGED, FULL) as Answer
        const problems = toProblems(run.diagnostics, layout)
        if (run.hasError)
          return { pdf: null, svg: null, pages: 0, slots: [], pictures: [], code: null, own: [], problems }
        const artifact = world.get_artifact(want === 'pdf' ? PDF : VECTOR, FULL) as Answer
        if (!artifact.result) throw new Error(`no ${want}: ${JSON.stringify(artifact.diagnostics)}`)
        const made =
          want === 'pdf' ? { svg: null, ...plainPdf(artifact.result) } : { pdf: null, ...svgOf(artifact.result) }
        const ask = <T>(label: string): T[] => JSON.parse(world.query(PAGED, label, 'value')) as T[]
        return {
          ...made,
          slots: ask<SlotReport>('<fit>'),
          pictures: ask<PictureReport>('<picture>'),
          code: ask<CodePlace>('<code>')[0] ?? null,
          own: ask<OwnPlace>('<own>'),
          problems,
        }
      } finally {
        world.free()
      }
    },
    rest() {
      sheets += 1
      if (sheets % SHEETS_BETWEEN_RESETS === 0) compiler.reset()
      return Promise.resolve()
    },
  }
}

async function build(workspace: string): Promise<compilers.TypstCompiler> {
  const files = workspaceReader(workspace)
  const builder = new compilers.TypstCompilerBuilder()
  await builder.set_access_model(files, files.changedAt, files.isFile, files.realPath, files.readAll)
  // Packages would have to be fetched: there are none.
  await builder.set_package_registry({}, () => undefined)
  const fonts = new compilers.TypstFontResolverBuilder()
  for (const face of FACES) fonts.add_raw_font(readFileSync(face.file))
  const compiler = await builder.build()
  compiler.set_fonts(await fonts.build())
  return compiler
}

function toProblems(said: Said[] | undefined, at: string): Problem[] {
  return (said ?? []).map(({ message, path, range }) => {
    const [, line, column] = /^(\d+):(\d+)/.exec(range) ?? []
    const start = line === undefined ? null : { line: Number(line), column: Number(column) }
    return layoutProblem(message, path.replace(/^\//, '') || at, start)
  })
}
