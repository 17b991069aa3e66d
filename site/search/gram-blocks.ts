import { type ByteWriter, createWriter } from './bytes.ts'
import { writeIds } from './id-sets.ts'

/** Bytes after which a block is full: what a query loads for each six characters of it. */
const BLOCK_BYTES = 14_000
/** In an entry's first byte, beside how many characters it shares with the one before and how many follow: nothing stands behind. */
export const ENDED = 0x40

/** A table of grams as files: `keys` says which block a gram is in. */
export interface GramTable {
  keys: Uint8Array
  blocks: Uint8Array[]
}

/** Takes grams in their order and lays them into blocks. */
export interface BlockWriter {
  /** Returns the block it went into. */
  put: (gram: string, ids: ArrayLike<number>, ended: boolean) => number
  /** What all grams that begin so have together, kept in the block in which they begin. */
  head: (block: number, gram: string, ids: ArrayLike<number>) => void
  done: () => GramTable
}

interface Block {
  /** The shortest text that none of the blocks before reaches. */
  from: string
  entries: ByteWriter
  heads: ByteWriter
  headCount: number
}

export function createBlocks(): BlockWriter {
  const blocks: Block[] = []
  let last = ''
  return {
    put(gram, ids, ended) {
      let block = blocks.at(-1)
      let shared = sharedBy(last, gram)
      if (!block || block.entries.length() >= BLOCK_BYTES) {
        block = { from: gram.slice(0, shared + 1), entries: createWriter(), heads: createWriter(64), headCount: 0 }
        blocks.push(block)
        shared = 0
      }
      block.entries.byte(shared | ((gram.length - shared) << 3) | (ended ? ENDED : 0))
      block.entries.text(gram.slice(shared))
      writeIds(block.entries, ids)
      last = gram
      return blocks.length - 1
    },
    head(at, gram, ids) {
      const block = blocks[at]
      if (!block) return
      block.headCount += 1
      block.heads.byte(gram.length)
      block.heads.text(gram)
      writeIds(block.heads, ids)
    },
    done: () => ({ keys: writeKeys(blocks), blocks: blocks.map(writeBlock) }),
  }
}

function writeBlock({ entries, heads, headCount }: Block): Uint8Array {
  const out = createWriter(entries.length() + heads.length() + 4)
  out.number(headCount)
  out.bytes(heads.done())
  out.bytes(entries.done())
  return out.done()
}

function writeKeys(blocks: Block[]): Uint8Array {
  const out = createWriter(blocks.length * 4 + 4)
  out.number(blocks.length)
  let last = ''
  for (const { from } of blocks) {
    const shared = sharedBy(last, from)
    out.byte(shared | ((from.length - shared) << 3))
    out.text(from.slice(shared))
    last = from
  }
  return out.done()
}

function sharedBy(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1
  return shared
}
