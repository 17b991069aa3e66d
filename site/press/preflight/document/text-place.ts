import { IDENTITY, type Matrix, times } from '../../pictures/path-ops.ts'
import { stringBytes } from '../content-tokens.ts'
import { placed } from './boxes.ts'
import type { Box } from './document-model.ts'
import type { GraphicsState } from './graphics-state.ts'

/** What one showing operator put on the page. */
interface ShownText {
  box: Box
  pt: number
  notdef: number
  glyphs: number
}

/** Keeps the text matrices of `BT … ET`, and measures what is shown with them. */
export interface TextPlace {
  begin: () => void
  matrix: (n: readonly number[]) => void
  move: (x: number, y: number) => void
  show: (
    state: GraphicsState,
    content: Uint8Array,
    strings: readonly number[],
    nums: readonly number[],
  ) => ShownText | null
}

/** Share of the size above and below the baseline: near enough for a place. */
const [ASCENT, DESCENT] = [0.8, 0.2]

export function createTextPlace(): TextPlace {
  let [line, text]: [Matrix, Matrix] = [IDENTITY, IDENTITY]
  return {
    begin() {
      line = IDENTITY
      text = IDENTITY
    },
    matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => {
      line = [a, b, c, d, e, f]
      text = line
    },
    move: (x, y) => {
      line = times(line, [1, 0, 0, 1, x, y])
      text = line
    },
    show(state, content, strings, nums) {
      const { font, fontSize, stretch } = state
      let [advance, notdef, glyphs, spoken] = [0, 0, 0, 0]
      for (let s = 0; s < strings.length; s += 3) {
        // TJ's numbers draw the next string nearer, in thousandths.
        for (; spoken < (strings[s + 2] ?? 0); spoken += 1) advance -= ((nums[spoken] ?? 0) / 1000) * fontSize
        const bytes = stringBytes(content, strings[s] ?? 0, strings[s + 1] ?? 0)
        const step = font?.bytesPerCode ?? 1
        for (let i = 0; i + step <= bytes.length; i += step) {
          const code = step === 2 ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0)
          advance += ((font?.widthOf(code) ?? 500) / 1000) * fontSize + state.charSpace
          if (step === 1 && code === 32) advance += state.wordSpace
          if (font?.isMissing(code)) notdef += 1
          glyphs += 1
        }
      }
      const whole = times(state.ctm, text)
      const width = advance * stretch
      const [low, high] = [state.rise - DESCENT * fontSize, state.rise + ASCENT * fontSize]
      text = times(text, [1, 0, 0, 1, width, 0])
      if (glyphs === 0) return null
      const size: Box = [Math.min(0, width), Math.min(low, high), Math.max(0, width), Math.max(low, high)]
      return { box: placed(whole, size), pt: Math.abs(fontSize) * Math.hypot(whole[2], whole[3]), notdef, glyphs }
    },
  }
}
