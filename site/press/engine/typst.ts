import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Problem } from '#contract'
import type { CodePlace, OwnPlace, PictureReport, SlotReport } from '../../sheet/sheet-data.ts'
import { FACES } from '../fonts/faces.ts'
import { NATIVE, NOTHING } from './engines.ts'
import { layoutProblem } from './layout-problem.ts'
import { packageImports } from './package-imports.ts'
import type { SetSheet, SheetRequest, TaggedDocument, TaggedRenderer, TaggedRequest } from './render-sheet.ts'

/**
 * The engine's cache is given back every so many sheets; each time costs 4–10 × (measured). What was not asked for since
 * the last time goes: to keep it four times as long took 100 MB of photographs, and saved nothing.
 */
const SHEETS_BETWEEN_EVICTIONS = 8
const KEEP_GENERATIONS = 1

/** Typst inside Node. One for a worker's whole life: a new one costs 155 ms and never gives its memory back. */
export function createTypst(workspace: string): TaggedRenderer {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: FACES.map((face) => face.file) }] })
  let sheets = 0

  function said(error: NodeError | null, at: string): Problem[] {
    return error ? toProblems(compiler.fetchDiagnostics(error), at) : []
  }

  const imports = new Map<string, Problem[]>()
  /** Looked for once a folder: a folder of layouts has its hash for a name. */
  function refused(layout: string): Problem[] {
    const [folder = ''] = layout.split(/[\\/]/)
    const found = imports.get(folder) ?? packageImports(workspace, folder)
    imports.set(folder, found)
    return found
  }

  return {
    engine: NATIVE,
    renderSheet({ layout, data, want, pdfVersion = '1.6' }: SheetRequest): SetSheet {
      const packages = refused(layout)
      if (packages.length > 0) return { ...NOTHING, problems: packages }
      const main = resolve(workspace, layout)
      const run = compiler.compile({ mainFilePath: main, inputs: { data: JSON.stringify(data) } })
      const document = run.result
      // Warnings first: an unknown font family is only a warning, and taking the error drops them.
      const problems = [...said(run.takeWarnings(), layout), ...said(run.takeError(), layout)]
      if (!document) return { ...NOTHING, problems }
      const ask = <T>(label: string): T[] => compiler.query(document, { selector: label, field: 'value' })
      return {
        pdf:
          want === 'pdf'
            ? compiler.pdf(document, { creationTimestamp: 0, pdfTags: false, pdfStandard: pdfVersion })
            : null,
        svg: want === 'svg' ? compiler.plainSvg(document) : null,
        pages: document.numOfPages,
        slots: ask<SlotReport>('<fit>'),
        pictures: ask<PictureReport>('<picture>'),
        code: ask<CodePlace>('<code>')[0] ?? null,
        own: ask<OwnPlace>('<own>'),
        problems,
      }
    },
    setTagged({ main, data }: TaggedRequest): TaggedDocument {
      const packages = refused(main)
      if (packages.length > 0) return { pdf: null, pages: 0, problems: packages }
      const run = compiler.compile({ mainFilePath: resolve(workspace, main), inputs: { data: JSON.stringify(data) } })
      const document = run.result
      const problems = [...said(run.takeWarnings(), main), ...said(run.takeError(), main)]
      if (!document) return { pdf: null, pages: 0, problems }
      try {
        // No stamp of creation: the templates give a date of their own.
        const pdf = compiler.pdf(document, { pdfTags: true, pdfStandard: 'ua-1' })
        return { pdf, pages: document.numOfPages, problems }
      } catch (error) {
        // What the standard forbids is thrown, as a list in the engine's own notation.
        return { pdf: null, pages: 0, problems: [...problems, ...toProblems(thrown(error), main)] }
      }
    },
    async rest() {
      sheets += 1
      try {
        // Native documents are freed by finalizers, which run only when the event loop turns: +20 MB a sheet without.
        await setImmediate()
      } finally {
        if (sheets % SHEETS_BETWEEN_EVICTIONS === 0) compiler.evictCache(KEEP_GENERATIONS)
      }
    },
  }
}

function thrown(error: unknown): { message: string }[] {
  const words = error instanceof Error ? error.message : String(error)
  const messages = Array.from(words.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, message = '']) => message)
  return [...new Set(messages.length > 0 ? messages : [words])].map((message) => ({ message }))
}

function toProblems(diagnostics: unknown[], at: string): Problem[] {
  return diagnostics.map((diagnostic) => {
    const {
      message = '',
      path,
      range,
    } = diagnostic as {
      message?: string
      path?: string
      range?: { start?: { line: number; character: number } }
    }
    const start = range?.start
    return layoutProblem(message, path || at, start ? { line: start.line, column: start.character } : null)
  })
}
