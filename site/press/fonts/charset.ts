import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { FACES, type Face } from './faces.ts'

/** Set by the layouts as true sub- and superscripts: no face has them as glyphs. */
const SCRIPTS = '₀₁₂₃₄₅₆₇₈₉⁻'
const sets = new Map<string, Set<number>>()

/** Characters that every face can set; layouts may put any text in any face. Read once a process (0.1 s). */
export function settableCharacters(faces: readonly Face[] = FACES): Set<number> {
  const key = faces.map((f) => f.file).join()
  const known = sets.get(key)
  if (known) return known
  const [first, ...others] = faces.map((face) => charsetOf(face))
  const all = new Set([...(first ?? [])].filter((code) => others.every((set) => set.has(code))))
  for (const script of SCRIPTS) all.add(script.codePointAt(0) ?? 0)
  sets.set(key, all)
  return all
}

function charsetOf(face: Face): Set<number> {
  const font = fontkit.create(readFileSync(face.file))
  // A TrueType collection has `fonts`; the press uses single faces only.
  if (!('characterSet' in font)) throw new Error(`${face.file} is a collection`)
  return new Set(font.characterSet)
}
