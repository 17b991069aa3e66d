import * as mupdf from 'mupdf'
import type { SheetData, SlotReport } from '../../site/sheet/sheet-data.ts'

const MM_PER_PT = 25.4 / 72

/** One glyph as it stands in the finished file: origin on the trim in mm, size in pt, `turn` in degrees. */
export interface SetGlyph {
  text: string
  gid: number
  font: string
  size: number
  x: number
  y: number
  turn: number
}

/** A line of one slot, in reading order. */
export interface SetLine {
  text: string
  glyphs: SetGlyph[]
  x: number
  y: number
  size: number
}

/** Every glyph of a page, read by an engine that did not set it. */
export function glyphsOf(pdf: Uint8Array, { format }: Pick<SheetData, 'format'>): SetGlyph[] {
  const slugMm = format.bleedMm + (format.cropMarks ? 6 : 0)
  const glyphs: SetGlyph[] = []
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  const page = document.loadPage(0)
  const device = new mupdf.Device({
    fillText(text, ctm) {
      text.walk({
        showGlyph(font, trm, gid, unicode) {
          const [a, b, , , e, f] = mupdf.Matrix.concat(trm, ctm)
          const last = glyphs.at(-1)
          // further characters of one glyph
          if (gid < 0) {
            if (last) last.text += String.fromCodePoint(unicode)
            return
          }
          glyphs.push({
            text: String.fromCodePoint(unicode),
            gid,
            font: font.getName(),
            size: Math.hypot(a, b),
            x: e * MM_PER_PT - slugMm,
            y: f * MM_PER_PT - slugMm,
            turn: Math.round((Math.atan2(b, a) * 180) / Math.PI),
          })
        },
      })
    },
  })
  page.run(device, mupdf.Matrix.identity)
  device.close()
  for (const glyph of glyphs) glyph.text = glyph.text.replace(/[\u2060\u200b]/g, '')
  return glyphs
}

/** The glyphs of a slot as lines: by baseline, and by column where a gap is wider than two characters. */
export function linesOf(glyphs: SetGlyph[], slot: SlotReport): SetLine[] {
  const own = glyphs.filter((g) => inside(g, slot) && g.text !== '')
  const rows = new Map<number, SetGlyph[]>()
  for (const glyph of own) {
    const key = [...rows.keys()].find((y) => Math.abs(y - glyph.y) < 0.06 * glyph.size * MM_PER_PT)
    rows.set(key ?? glyph.y, [...(key === undefined ? [] : (rows.get(key) ?? [])), glyph])
  }
  const lines: SetLine[] = []
  for (const [y, row] of rows) {
    const upsideDown = row.every((g) => Math.abs(g.turn) === 180)
    const sorted = row.sort((a, b) => (upsideDown ? b.x - a.x : a.x - b.x))
    let line: SetGlyph[] = []
    const finish = () => {
      const [first] = line
      if (first) lines.push({ text: line.map((g) => g.text).join(''), glyphs: line, x: first.x, y, size: first.size })
      line = []
    }
    for (const glyph of sorted) {
      const last = line.at(-1)
      const ownMm = Math.max(glyph.size, last?.size ?? 0) * MM_PER_PT
      if (last && Math.abs(glyph.x - last.x) > 2.6 * ownMm) finish()
      line.push(glyph)
    }
    finish()
  }
  const upsideDown = own.length > 0 && own.every((g) => Math.abs(g.turn) === 180)
  return lines.sort((a, b) => (upsideDown ? b.y - a.y || b.x - a.x : a.y - b.y || a.x - b.x))
}

function inside(glyph: SetGlyph, slot: SlotReport): boolean {
  const em = glyph.size * MM_PER_PT
  const turned = Math.abs(glyph.turn) === 180
  const [up, down] = turned ? [0.15, 0.95] : [0, 0.15]
  return (
    glyph.x >= slot.x - 0.6 * em &&
    glyph.x <= slot.x + slot.w + (turned ? 0.6 * em : 0.1) &&
    glyph.y >= slot.y - up * em &&
    glyph.y <= slot.y + slot.h + down * em
  )
}
