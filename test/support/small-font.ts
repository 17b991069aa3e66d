import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

const CHARACTERS = '印前检查科普画廊头顶有座房子月的夜空 Preflight0123456789'

/** A real font of some forty glyphs, as a PDF embeds it: glyph numbers by character, advances, bytes. */
export interface SmallFont {
  bytes: Uint8Array
  glyphOf: Map<string, number>
  /** Advance of each glyph in thousandths. */
  widths: number[]
}

let made: SmallFont | null = null

export function smallFont(): SmallFont {
  if (made) return made
  const file = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  )
  const font = fontkit.create(readFileSync(file)) as fontkit.Font
  const subset = font.createSubset()
  const glyphOf = new Map<string, number>()
  const widths = [1000]
  for (const character of new Set(CHARACTERS)) {
    const [glyph] = font.glyphsForString(character)
    if (!glyph) continue
    const code = Number(subset.includeGlyph(glyph))
    glyphOf.set(character, code)
    widths[code] = (glyph.advanceWidth * 1000) / font.unitsPerEm
  }
  made = { bytes: subset.encode(), glyphOf, widths }
  return made
}

/** The font with an OS/2 table that holds nothing but what its maker allows (fsType). */
export function withLicence(bytes: Uint8Array, fsType: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = view.getUint16(4)
  const [headEnd, table] = [12 + tables * 16, new Uint8Array(96)]
  new DataView(table.buffer).setUint16(8, fsType)
  const out = new Uint8Array(bytes.length + 16 + table.length)
  out.set(bytes.subarray(0, headEnd))
  out.set(bytes.subarray(headEnd), headEnd + 16)
  out.set(table, bytes.length + 16)
  const patched = new DataView(out.buffer)
  patched.setUint16(4, tables + 1)
  for (let i = 0; i < tables; i += 1) patched.setUint32(12 + i * 16 + 8, view.getUint32(12 + i * 16 + 8) + 16)
  out.set(Buffer.from('OS/2'), headEnd)
  patched.setUint32(headEnd + 8, bytes.length + 16)
  patched.setUint32(headEnd + 12, table.length)
  return out
}
