import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { innermost } from '../../site/press/preflight/document/colour-space.ts'
import type { Mark } from '../../site/press/preflight/document/document-model.ts'
import { openDocument } from '../../site/press/preflight/document/open-document.ts'
import { readDocument } from '../../site/press/preflight/document/read-document.ts'
import { measure } from './measure.ts'
import { plainTable } from './table.ts'

/** What one tool made of the same posters. */
export interface EngineFigures {
  tool: string
  /** Why there are no figures: it is not installed. */
  missing?: string
  posters: number
  /** From the first poster to the last, warm. */
  seconds: number
  /** CPU time of the process and all it started, from its start to its end, s. */
  cpuSeconds: number
  /** Largest resident memory of the process and all it started, MB. */
  peakMb: number
  /** Of one poster, KB. */
  kb: number
  fonts: string
  colours: string
  /** Processes waiting for a core before it ran, a minute's average: what else was going on. */
  load: number
}

const TOOLS = ['native', 'wasm', 'chromium', 'weasyprint'] as const

/** Measures both engines and, where they are installed, warm Chromium and WeasyPrint, one after the other. */
export async function compareEngines(dataDir: string, say: (line: string) => void): Promise<EngineFigures[]> {
  const figures: EngineFigures[] = []
  for (const tool of TOOLS) {
    const out = await mkdtemp(join(tmpdir(), `posters-${tool}-`))
    const [load = 0] = loadavg()
    try {
      const args = ['scripts/run.mjs', 'bench/engine-posters', dataDir, tool, out]
      const { exitCode, peakMb, cpuSeconds, answer } = await measure(args)
      if (exitCode !== 0) throw new Error(`${tool} failed`)
      const { posters = 0, seconds = 0, missing } = answer as Partial<EngineFigures>
      if (missing) say(`${tool}: left out, ${missing}`)
      const looked = missing ? { kb: 0, fonts: '–', colours: '–' } : await look(out)
      const more = missing ? { missing } : {}
      figures.push({ tool, posters, seconds, cpuSeconds, peakMb, ...looked, load, ...more })
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  }
  return figures
}

export function enginesTable(figures: readonly EngineFigures[]): string {
  const head = ['tool', 'posters', 'seconds', 'CPU s', 'peak MB', 'KB each', 'fonts', 'colour', 'load']
  const rows = figures.map((f) => [
    f.tool,
    ...(f.missing
      ? [f.missing]
      : [
          String(f.posters),
          f.seconds.toFixed(1),
          f.cpuSeconds.toFixed(1),
          String(f.peakMb),
          f.kb.toFixed(0),
          f.fonts,
          f.colours,
          f.load.toFixed(1),
        ]),
  ])
  return plainTable(head, rows)
}

/** Bytes of all files; fonts and colours as they stand in the first. */
async function look(folder: string): Promise<Pick<EngineFigures, 'kb' | 'fonts' | 'colours'>> {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const [first = ''] = files
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const opened = await openDocument(readFileSync(first), first)
  if (!opened.ok) throw new Error(opened.problem.en)
  const { pages } = readDocument(opened.file, bytes, opened.encrypted)
  const fonts = pages.flatMap((page) => page.fonts)
  const embedded = fonts.filter((font) => font.embedded).length
  const types = [...new Set(fonts.map((font) => font.type))].join(' ')
  const spaces = new Set(pages.flatMap((page) => page.marks).flatMap(spaceOf))
  return {
    kb: bytes / files.length / 1024,
    fonts: `${embedded} of ${fonts.length} embedded, ${types}`,
    colours: [...spaces].sort().join(' '),
  }
}

function spaceOf(mark: Mark): string[] {
  const space = mark.kind === 'shading' ? mark.space : mark.kind === 'image' ? mark.image.space : mark.ink?.space
  if (!space || mark.ink?.pattern) return []
  return [innermost(space).kind]
}
