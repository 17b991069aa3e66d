import { titlePhrases } from '../sheet/title-phrases.ts'

export interface BrokenTitle {
  lines: string[]
  sizePx: number
}

interface Room {
  widthPx: number
  heightPx: number
  /** Width of a text at 1 px. */
  measure: (text: string) => number
}

const SIZES = [112, 104, 96, 88, 80, 74, 68, 62, 56, 50, 46, 42]
const MOST_LINES = 5
export const LEADING = 1.32
/** A break inside a phrase costs as much as a line that is a third empty. */
const INSIDE_PHRASE = 0.1
/** A further line costs this much: two even lines are better than four. */
const LINE = 0.02
/** Half the size costs as much as an empty half of a line: a word is not broken only to be larger. */
const SMALLER = 0.5
/** After these a line may end as well as between phrases. */
const PAUSE = /[，。：；！？、—…,:;!?]$/u

/**
 * A title in lines of like length, as large as it can be without being torn: broken between its phrases before between
 * words, never inside one. One that has no room at the smallest size loses its end.
 */
export function breakTitle(title: string, lang: 'zh' | 'en', room: Room): BrokenTitle {
  const words = titlePhrases(title, lang).flatMap((phrase, i) =>
    phrase.map((text, k) => ({ text: i > 0 && k === 0 && lang === 'en' ? ` ${text}` : text, begins: k === 0 })),
  )
  const [largest = 42] = SIZES
  let best: (BrokenTitle & { cost: number }) | null = null
  for (const sizePx of SIZES) {
    const most = Math.min(MOST_LINES, Math.floor(room.heightPx / (sizePx * LEADING)))
    const found = bestLines(words, most, room.widthPx / sizePx, room.measure)
    const cost = found ? found.cost + SMALLER * (1 - sizePx / largest) : Number.POSITIVE_INFINITY
    if (found && (best === null || cost < best.cost)) best = { lines: found.lines, sizePx, cost }
  }
  if (best) return { lines: best.lines, sizePx: best.sizePx }
  const sizePx = SIZES.at(-1) ?? 42
  return { lines: cut(words.map(({ text }) => text).join(''), room, sizePx), sizePx }
}

interface Lines {
  cost: number
  lines: string[]
}

interface Word {
  text: string
  begins: boolean
}

function bestLines(words: Word[], most: number, width: number, measure: Room['measure']): Lines | null {
  let best: Lines | null = null
  const widest = words.reduce((sum, { text }) => sum + measure(text), 0)
  const walk = (from: number, lines: string[], cost: number): void => {
    if (best && cost >= best.cost) return
    if (from === words.length) {
      best = { cost, lines }
      return
    }
    if (lines.length === most) return
    for (let to = from + 1; to <= words.length; to += 1) {
      const line = textOf(words.slice(from, to))
      const length = measure(line)
      if (length > width) break
      const last = to === words.length
      const slack = (Math.min(width, widest) - length) / width
      const inside = !last && !words[to]?.begins && !PAUSE.test(line) ? INSIDE_PHRASE : 0
      walk(to, [...lines, line], cost + slack * slack + inside + LINE)
    }
  }
  walk(0, [], 0)
  return best
}

const textOf = (words: Word[]) =>
  words
    .map(({ text }) => text)
    .join('')
    .trim()

/** By characters: what is cut has no phrases left to keep. */
function cut(text: string, { widthPx, heightPx, measure }: Room, sizePx: number): string[] {
  const most = Math.max(1, Math.min(MOST_LINES, Math.floor(heightPx / (sizePx * LEADING))))
  const lines = ['']
  for (const character of text) {
    const line = lines.at(-1) ?? ''
    if (measure(`${line}${character}…`) * sizePx <= widthPx) lines[lines.length - 1] = line + character
    else if (lines.length < most) lines.push(character.trim())
    else return [...lines.slice(0, -1), `${line}…`]
  }
  return lines
}
