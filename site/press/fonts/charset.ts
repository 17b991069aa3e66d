import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, writeWhole } from '../sheet-cache.ts'
import { FACES, type Face } from './faces.ts'

/** Set by the layouts as true sub- and superscripts: not every face has them as glyphs. */
const SCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'
/** Word joiner and zero-width space: they tie and part, and print nothing. */
const INVISIBLE = '\u2060\u200b'
/** What the serif lacks is set in the sans (`serif` in the layouts' kit), so the sans decides. */
const DECIDING = FACES.filter((face) => face.family === 'Noto Sans SC')
let settable: Set<number> | null = null

/**
 * Characters that can be set in any slot, whatever its face. Reading the faces takes half a second of
 * every worker, so the answer is kept in the press cache as runs of code points.
 */
export async function settableCharacters(cacheDir: string): Promise<Set<number>> {
  if (settable) return settable
  const file = join(cacheDir, `charset-${hashOf(DECIDING.map((face) => [face.name, statSync(face.file).size]))}.json`)
  if (!existsSync(file)) {
    mkdirSync(cacheDir, { recursive: true })
    writeWhole(file, JSON.stringify(toRuns(await readFaces())))
  }
  const runs = JSON.parse(readFileSync(file, 'utf8')) as [number, number][]
  settable = new Set(runs.flatMap(([from, length]) => Array.from({ length }, (_, i) => from + i)))
  for (const script of SCRIPTS + INVISIBLE) settable.add(script.codePointAt(0) ?? 0)
  return settable
}

async function readFaces(): Promise<number[]> {
  const fontkit = await import('fontkit')
  const charsetOf = (face: Face): Set<number> => {
    const font = fontkit.create(readFileSync(face.file))
    // A TrueType collection has `fonts`; the press uses single faces only.
    if (!('characterSet' in font)) throw new Error(`${face.file} is a collection`)
    return new Set(font.characterSet)
  }
  const [first, ...others] = DECIDING.map(charsetOf)
  return [...(first ?? [])].filter((code) => others.every((set) => set.has(code))).sort((a, b) => a - b)
}

function toRuns(codes: number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && last[0] + last[1] === code) last[1] += 1
    else runs.push([code, 1])
  }
  return runs
}
