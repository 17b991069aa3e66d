import { type BlockSize, createBlocks, type GramTable } from './gram-blocks.ts'
import { isIdeograph, type Sounding } from './sounds.ts'

/** Characters of the longest gram: a query of up to so many is answered by one block, exactly; most names of a gallery are. */
export const GRAM_LENGTH = 15
/** A gram that so few texts have is not followed further: who looks reads those texts. */
export const FEW = 3
/** Ids are kept in 16 bits each. */
const MOST_IDS = 0xffff

/** One text of the index, folded; several may have the same id. */
export interface IndexedText {
  id: number
  text: string
}

/** Places of suffixes in the order of what stands there, as far as so many characters. */
interface Sorted {
  places: Uint32Array
  until: number
}

/**
 * The table of all grams of the texts with the ids of those that have them: every suffix, cut after fifteen characters, or
 * after fewer where no more than three texts go on so. Suffixes are sorted by their first three characters, and by the
 * next three and the next only where it is needed; 64-bit keys let the engine's own sort do it.
 *
 * @param onPair told of each two ideographs that stand side by side
 */
export function buildTable(
  texts: readonly IndexedText[],
  size: BlockSize,
  onPair?: (pair: Sounding) => void,
): GramTable {
  const { units, idAt, order, starts } = layOut(texts)
  const sortFrom = sorter(units)
  const blocks = createBlocks(size)
  const seen = new Uint32Array(MOST_IDS + 1)
  const found = new Uint16Array(MOST_IDS + 1)
  let round = 0
  const unit = ({ places }: Sorted, depth: number, i: number) => units[(places[i] ?? 0) + depth] ?? 0

  /** Ids of those who stand there, each once, in order; no more than `most` of them are looked for. */
  const collect = (of: Sorted, from: number, to: number, most = MOST_IDS + 1): Uint16Array => {
    round += 1
    let count = 0
    let last = -1
    let isInOrder = true
    for (let i = from; i < to && count < most; i += 1) {
      const id = idAt[of.places[i] ?? 0] ?? 0
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
    if (depth === of.until) {
      sorted = sortFrom(of.places.subarray(from, to), depth)
      at = 0
      end = to - from
    }
    let [first, last] = [-1, -1]
    while (at < end) {
      const next = unit(sorted, depth, at)
      let behind = at + 1
      while (behind < end && unit(sorted, depth, behind) === next) behind += 1
      let into: [number, number]
      if (next === 0) {
        const block = blocks.put(gram, collect(sorted, at, behind), true)
        into = [block, block]
      } else into = walk(sorted, gram + String.fromCharCode(next), at, behind)
      if (first < 0) first = into[0]
      last = into[1]
      at = behind
    }
    if (last !== first) blocks.head(first, gram, collect(of, from, to))
    return [first, last]
  }

  const tellPairs = (of: Sorted, first: number, tell: (pair: Sounding) => void) => {
    for (let at = 0, next = 0; at < of.places.length; at = next) {
      const second = unit(of, 1, at)
      while (next < of.places.length && unit(of, 1, next) === second) next += 1
      if (isIdeograph(second)) tell({ pair: String.fromCharCode(first, second), count: collect(of, at, next).length })
    }
  }

  for (let first = 1; first < 0x10000; first += 1) {
    const [from, to] = [starts[first] ?? 0, starts[first + 1] ?? 0]
    if (from === to) continue
    const of = sortFrom(order.subarray(from, to), 1)
    if (onPair && isIdeograph(first)) tellPairs(of, first, onPair)
    walk(of, String.fromCharCode(first), 0, to - from)
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

/**
 * Sorts places that are alike as far as `depth` by what follows: by three characters and their place among all, or by two
 * where they are too many for that.
 */
function sorter(units: Uint16Array): (places: Uint32Array, depth: number) => Sorted {
  let keys = new BigUint64Array(1 << 16)
  return (places, depth) => {
    const count = places.length
    if (keys.length < count) keys = new BigUint64Array(count)
    // Little endian, as every machine is on which Node runs: the low half first.
    const halves = new Uint32Array(keys.buffer)
    const isNarrow = count <= 0x10000
    for (let i = 0; i < count; i += 1) {
      const place = (places[i] ?? 0) + depth
      const first = units[place] ?? 0
      // What stands behind a text's end is another's.
      const second = first === 0 ? 0 : (units[place + 1] ?? 0)
      const third = second === 0 ? 0 : (units[place + 2] ?? 0)
      halves[2 * i] = isNarrow ? third * 0x10000 + i : place - depth
      halves[2 * i + 1] = first * 0x10000 + second
    }
    keys.subarray(0, count).sort()
    const sorted = new Uint32Array(count)
    for (let i = 0; i < count; i += 1) {
      const low = halves[2 * i] ?? 0
      sorted[i] = isNarrow ? (places[low & 0xffff] ?? 0) : low
    }
    return { places: sorted, until: depth + (isNarrow ? 3 : 2) }
  }
}
