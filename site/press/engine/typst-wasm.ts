import type { Problem } from '#contract'
import type { CodePlace, OwnPlace, PictureReport, SlotReport } from '../../sheet/sheet-data.ts'
import { NOTHING, WASM } from './engines.ts'
import { layoutProblem } from './layout-problem.ts'
import { plainPdf } from './plain-pdf.ts'
import type { SetSheet, SheetRenderer, SheetRequest } from './render-sheet.ts'
import { createWasmFactory } from './wasm-instance.ts'
import { createSvgWriter } from './wasm-svg.ts'

/** The kinds of its documents and artifacts, and how it is to say what is wrong: with path and range. */
const PAGED = 0
const VECTOR = 0
const PDF = 1
const FULL = 3
/**
 * A compiler begins at 100 MB and keeps 1–4 MB of every sheet it ever set (measured): beyond this a new one takes over,
 * which costs half a second.
 */
const MOST_BYTES = 256 * 2 ** 20

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
  const makeInstance = createWasmFactory(workspace)
  let instance = await makeInstance()
  const svgOf = await createSvgWriter()

  return {
    engine: WASM,
    renderSheet({ layout, data, want }: SheetRequest): SetSheet {
      const world = instance.compiler.snapshot(undefined, `/${layout}`, [['data', JSON.stringify(data)]])
      try {
        const run = world.compile(PAGED, FULL) as Answer
        const problems = toProblems(run.diagnostics, layout)
        if (run.hasError) return { ...NOTHING, problems }
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
    async rest() {
      if (instance.bytes() > MOST_BYTES) instance = await makeInstance()
    },
  }
}

function toProblems(said: Said[] | undefined, at: string): Problem[] {
  return (said ?? []).map(({ message, path, range }) => {
    const [, line, column] = /^(\d+):(\d+)/.exec(range) ?? []
    const start = line === undefined ? null : { line: Number(line), column: Number(column) }
    // It asks whether there is a file, and takes any no for a folder.
    const words = message.replace('(is a directory)', '(no such file in the workspace)')
    return layoutProblem(words, path.replace(/^\//, '') || at, start)
  })
}
