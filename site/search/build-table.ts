import { type BlockSize, createBlocks, type GramTable } from './gram-blocks.ts'
import { isIdeograph, type Sounding } from './sounds.ts'

/** Characters of the longest gram: a query of up to so many is answered by one block, exactly. */
export const GRAM_LENGTH = 6
/** A gram that so few texts have is not followed further: who looks reads those texts. */
export const FEW = 3
/** Ids are sorted together with what follows a place, in 16 bits of its key. */
const MOST_IDS = 0xffff

/** One text of the index, folded; several may have the same id. */
export interface IndexedText {
  id: number
  text: string
}

/** The places of a text's suffixes in the order of what stands there, as far as they are sorted. */
interface Sorted {
  unit: (depth: number, i: number) => number
  id: (i: number) => number
}

/**
 * The table of all grams of the texts with the ids of those that have them: every suffix, cut after six characters, or
 * after fewer where no more than three texts go on so. Suffixes are sorted by their first three characters, and by the
 * next three only where it is needed; 64-bit keys let the engine's own sort do it.
 *
 * @param onPair told of each two ideographs that stand side by side
 */
export function buildTable(
  texts: readonly IndexedText[],
  size: BlockSize,
  onPair?: (pair: Sounding) => void,
): GramTable {
  const { units, idAt, order, starts } = layOut(texts)
  const blocks = createBlocks(size)
  const seen = new Uint32Array(MOST_IDS + 1)
  const found = new Uint16Array(MOST_IDS + 1)
  let round = 0

  /** Ids of those who stand there, each once, in order; no more than `most` of them are looked for. */
  const collect = (of: Sorted, from: number, to: number, most = MOST_IDS + 1): Uint16Array => {
    round += 1
    let count = 0
    let last = -1
    let isInOrder = true
    for (let i = from; i < to && count < most; i += 1) {
      const id = of.id(i)
      if (seen[id] === round) continue
      seen[id] = round
      found[count] = id
      count += 1
      if (id < last) isInOrder = false
      last = id
    }
    const ids = found.subarray(0, count)
    // Millions of grams are one text's: a sort that finds all in order took a tenth of the time.
    return isInOrder ? ids : ids.sort()
  }
  /** Lays down all grams that begin with `gram`; returns the first and the last block they went into. */
  const walk = (of: Sorted, gram: string, from: number, to: number): [first: number, last: number] => {
    const depth = gram.length
    const ids = collect(of, from, to, depth === GRAM_LENGTH ? undefined : FEW + 1)
    if (depth === GRAM_LENGTH || ids.length <= FEW) {
      const block = blocks.put(gram, ids, false)
      return [block, block]
    }
    let sorted = of
    let [at, end] = [from, to]
    if (depth === 3) {
      sorted = sortFurther(units, idAt, of, from, to)
      at = 0
      end = to - from
    }
    let [first, last] = [-1, -1]
    while (at < end) {
      const unit = sorted.unit(depth, at)
      let next = at + 1
      while (next < end && sorted.unit(depth, next) === unit) next += 1
      let into: [number, number]
      if (unit === 0) {
        const block = blocks.put(gram, collect(sorted, at, next), true)
        into = [block, block]
      } else into = walk(sorted, gram + String.fromCharCode(unit), at, next)
      if (first < 0) first = into[0]
      last = into[1]
      at = next
    }
    if (last !== first) blocks.head(first, gram, collect(of, from, to))
    return [first, last]
  }

  const tellPairs = (of: Sorted, first: number, count: number, tell: (pair: Sounding) => void) => {
    for (let at = 0, next = 0; at < count; at = next) {
      const unit = of.unit(1, at)
      while (next < count && of.unit(1, next) === unit) next += 1
      if (isIdeograph(unit)) tell({ pair: String.fromCharCode(first, unit), count: collect(of, at, next).length })
    }
  }

  for (let unit = 1; unit < 0x10000; unit += 1) {
    const [from, to] = [starts[unit] ?? 0, starts[unit + 1] ?? 0]
    if (from === to) continue
    const of = sortFirst(units, idAt, order.subarray(from, to))
    if (onPair && isIdeograph(unit)) tellPairs(of, unit, to - from, onPair)
    walk(of, String.fromCharCode(unit), 0, to - from)
  }
  return blocks.done()
}

/** All texts in one array with a 0 behind each, the id of every place, and the places by the character that stands there. */
function layOut(texts: readonly IndexedText[]) {
  const length = texts.reduce((sum, { text }) => sum + text.length + 1, 0)
  const units = new Uint16Array(length)
  const idAt = new Uint16Array(length)
  let at = 0
  for (const { id, text } of texts) {
    if (id > MOST_IDS) throw new Error(`a search index holds ${MOST_IDS} texts, and here is one more`)
    for (let i = 0; i < text.length; i += 1) units[at + i] = text.charCodeAt(i)
    idAt.fill(id, at, at + text.length)
    at += text.length + 1
  }
  const starts = new Uint32Array(0x10001)
  for (const unit of units) starts[unit + 1] = (starts[unit + 1] ?? 0) + 1
  for (let unit = 0; unit < 0x10000; unit += 1) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0)
  const next = starts.slice(0, 0x10000)
  const order = new Uint32Array(length)
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] ?? 0
    order[next[unit] ?? 0] = i
    next[unit] = (next[unit] ?? 0) + 1
  }
  return { units, idAt, order, starts }
}

/** Places that begin with one character, sorted by the two that follow it. */
function sortFirst(
  units: Uint16Array,
  idAt: Uint16Array,
  places: Uint32Array,
): Sorted & { place: (i: number) => number } {
  const keys = new BigUint64Array(places.length)
  // Little endian, as every machine is on which Node runs: the low half first.
  const halves = new Uint32Array(keys.buffer)
  places.forEach((place, i) => {
    const second = units[place + 1] ?? 0
    const third = second === 0 ? 0 : (units[place + 2] ?? 0)
    halves[2 * i] = place
    halves[2 * i + 1] = second * 0x10000 + third
  })
  keys.sort()
  const place = (i: number) => halves[2 * i] ?? 0
  return {
    unit: (depth, i) => (depth === 1 ? (halves[2 * i + 1] ?? 0) >>> 16 : (halves[2 * i + 1] ?? 0) & 0xffff),
    id: (i) => idAt[place(i)] ?? 0,
    place,
  }
}

/** Places that are alike in three characters, sorted by the next three and then by id. */
function sortFurther(units: Uint16Array, idAt: Uint16Array, of: Sorted, from: number, to: number): Sorted {
  const { place } = of as ReturnType<typeof sortFirst>
  const keys = new BigUint64Array(to - from)
  const halves = new Uint32Array(keys.buffer)
  for (let i = 0; i < to - from; i += 1) {
    const at = place(from + i)
    const fourth = units[at + 3] ?? 0
    const fifth = fourth === 0 ? 0 : (units[at + 4] ?? 0)
    const sixth = fifth === 0 ? 0 : (units[at + 5] ?? 0)
    halves[2 * i] = sixth * 0x10000 + (idAt[at] ?? 0)
    halves[2 * i + 1] = fourth * 0x10000 + fifth
  }
  keys.sort()
  return {
    unit: (depth, i) =>
      depth === 3
        ? (halves[2 * i + 1] ?? 0) >>> 16
        : depth === 4
          ? (halves[2 * i + 1] ?? 0) & 0xffff
          : (halves[2 * i] ?? 0) >>> 16,
    id: (i) => (halves[2 * i] ?? 0) & 0xffff,
  }
}
