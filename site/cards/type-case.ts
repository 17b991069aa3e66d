import * as fontkit from 'fontkit'
import { FACES } from '../press/fonts/faces.ts'

type Font = fontkit.Font

/** The two voices of a card: Song for what is named, Hei for what is told. */
type Voice = 'song' | 'hei'
const WANTED: Record<Voice, [family: string, weight: number]> = {
  song: ['Noto Serif SC', 700],
  hei: ['Noto Sans SC', 500],
}
/** Compositors have always set this where a sort was missing; no machine's own face ever steps in. */
const GETA = '〓'

export interface TypeCase {
  /** Width in px. */
  measure: (text: string, voice: Voice, sizePx: number) => number
  /** SVG path data; (x, y) is the beginning of the base line. */
  outline: (text: string, voice: Voice, sizePx: number, x: number, y: number) => string
}

/** Opens the faces once; text leaves it as outlines, so that every machine draws the same card. */
export function openTypeCase(): TypeCase {
  const fonts = { song: open('song'), hei: open('hei') }
  const runOf = (text: string, voice: Voice) => {
    const [own, other] = voice === 'song' ? [fonts.song, fonts.hei] : [fonts.hei, fonts.song]
    return pieces(text, own, other)
  }
  return {
    measure: (text, voice, sizePx) =>
      runOf(text, voice).reduce((sum, { font, words }) => {
        const { positions } = font.layout(words)
        return sum + positions.reduce((w, { xAdvance }) => w + xAdvance, 0) * (sizePx / font.unitsPerEm)
      }, 0),
    outline(text, voice, sizePx, x, y) {
      let [path, at] = ['', x]
      for (const { font, words } of runOf(text, voice)) {
        const scale = sizePx / font.unitsPerEm
        const { glyphs, positions } = font.layout(words)
        for (const [i, glyph] of glyphs.entries()) {
          const position = positions[i]
          if (!position) continue
          path += glyph.path
            .scale(scale, -scale)
            .translate(at + position.xOffset * scale, y - position.yOffset * scale)
            .toSVG()
          at += position.xAdvance * scale
        }
      }
      return path
    },
  }
}

/** Runs that one face has whole; what neither has is a geta. */
function pieces(text: string, own: Font, other: Font): { font: Font; words: string }[] {
  const found: { font: Font; words: string }[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const font = own.hasGlyphForCodePoint(code) ? own : other.hasGlyphForCodePoint(code) ? other : null
    const last = found.at(-1)
    const [face, words] = font ? [font, character] : [own, GETA]
    if (last?.font === face) last.words += words
    else found.push({ font: face, words })
  }
  return found
}

function open(voice: Voice): Font {
  const [family, weight] = WANTED[voice]
  const face = FACES.find((one) => one.family === family && one.weight === weight)
  if (!face) throw new Error(`no face ${family} ${weight}`)
  const font = fontkit.openSync(face.file)
  if (!('layout' in font)) throw new Error(`${face.file} is a collection`)
  return font
}
