import { type ByteReader, type ByteWriter, createWriter } from './bytes.ts'
import { writeIds } from './id-sets.ts'
import { spread } from './spread.ts'

/** How long the blocks of a table are. */
export interface BlockSize {
  /** Bytes of a block's entries: what a query loads for each piece of it. */
  least: number
  most: number
  /** Of grams behind the least one in so many begins a block, if it shares no more characters with the one before it. */
  oneIn: number
  shared: number
}
/** Of texts, which have thousands of blocks: all their keys are loaded too. */
export const TEXT_BLOCKS: BlockSize = { least: 7000, most: 13_000, oneIn: 16, shared: 1 }
/** Of readings, which have few. */
export const READING_BLOCKS: BlockSize = { least: 1800, most: 2800, oneIn: 42, shared: 12 }

/** A table of grams as files: `keys` says which block a gram is in. */
export interface GramTable {
  keys: Uint8Array
  blocks: Uint8Array[]
}

/** Takes grams in their order and lays them into blocks. */
export interface BlockWriter {
  /** Returns the block it went into. */
  put: (gram: string, ids: ArrayLike<number>, ended: boolean) => number
  /** What all grams that begin so have together, kept in the block in which they begin; of one block the longest first. */
  head: (block: number, gram: string, ids: ArrayLike<number>) => void
  done: () => GramTable
}

/** All that some grams of a table have together. */
export interface Head {
  gram: string
  /** Its ids as they are written. */
  bytes: Uint8Array
}

export function createBlocks(size: BlockSize): BlockWriter {
  const blocks: { from: string; entries: ByteWriter; heads: Head[] }[] = []
  let last = ''
  return {
    put(gram, ids, ended) {
      let block = blocks.at(-1)
      if (!block || beginsBlock(last, gram, block.entries.length(), size)) {
        block = { from: keyOf(last, gram), entries: createWriter(), heads: [] }
        blocks.push(block)
        last = ''
      }
      writeGram(block.entries, last, gram, ended)
      writeIds(block.entries, ids)
      last = gram
      return blocks.length - 1
    },
    head: (at, gram, ids) => blocks[at]?.heads.push(headOf(gram, ids)),
    done: () => ({
      keys: writeKeys(blocks.map(({ from }) => from)),
      blocks: blocks.map(({ entries, heads }) => writeBlock(heads, entries)),
    }),
  }
}

/**
 * Where a block ends is said by the gram that follows, within bounds: when a word comes or goes the blocks behind its own
 * stay as they are, most of the time.
 */
export function beginsBlock(
  before: string,
  gram: string,
  bytesBefore: number,
  { least, most, oneIn, shared }: BlockSize,
): boolean {
  if (bytesBefore < least) return false
  if (bytesBefore >= most) return true
  return sharedBy(before, gram) <= shared && spread(gram) % oneIn === 0
}

/** Of the first gram of a block, the shortest text that what is before does not reach. */
export const keyOf = (before: string, gram: string) => gram.slice(0, sharedBy(before, gram) + 1)

/** The gram of an entry by the one before it; its ids follow. */
export function writeGram(out: ByteWriter, before: string, gram: string, ended: boolean): void {
  const shared = sharedBy(before, gram)
  const own = gram.length - shared
  out.byte(shared | (ended ? 0 : own << 4))
  if (ended) out.byte(own)
  out.text(gram.slice(shared))
}

/** How an entry's gram is written: so many characters it shares with the one before, so many of its own follow. */
interface GramHead {
  shared: number
  own: number
  /** Its texts end there: nothing stands behind. */
  ended: boolean
}

export function readGramHead(from: ByteReader): GramHead {
  const first = from.byte()
  const own = first >> 4
  return { shared: first & 15, own: own || from.byte(), ended: own === 0 }
}

export function headOf(gram: string, ids: ArrayLike<number>): Head {
  const out = createWriter(64)
  writeIds(out, ids)
  return { gram, bytes: out.done() }
}

export function writeBlock(heads: readonly Head[], entries: ByteWriter): Uint8Array {
  const out = createWriter(entries.length() + 1024)
  out.number(heads.length)
  for (const { gram, bytes } of heads) {
    out.byte(gram.length)
    out.text(gram)
    out.bytes(bytes)
  }
  out.bytes(entries.done())
  return out.done()
}

export function writeKeys(keys: readonly string[]): Uint8Array {
  const out = createWriter(keys.length * 4 + 4)
  out.number(keys.length)
  let last = ''
  for (const from of keys) {
    writeGram(out, last, from, false)
    last = from
  }
  return out.done()
}

export function sharedBy(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1
  return shared
}
