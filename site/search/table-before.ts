import { type ByteReader, openBytes } from './bytes.ts'
import { readGramHead } from './gram-blocks.ts'
import { readIds, skipIds } from './id-sets.ts'
import { readKeys } from './look-up.ts'

/** A table as it was written, to be taken up again. */
export interface TableBefore {
  keys: readonly string[]
  block: (at: number) => Uint8Array
  /** The ids of grams that begin so, for those that reach over more than one block; null for all others. */
  headIds: (gram: string) => number[] | null
  /** What a block's first gram has in common with the last one before it. */
  reaching: (block: number) => string
  /** The first block with something that begins so, and the last, for a gram that has a head. */
  spanOf: (gram: string) => [first: number, last: number] | null
}

/** Entries of neighbouring blocks, their ids unread. */
export interface Entries {
  grams: string[]
  ended: boolean[]
  ids: (at: number) => number[]
  bytes: (at: number) => Uint8Array
}

export function openTableBefore(read: (name: string) => Uint8Array): TableBefore {
  const keys = readKeys(read('keys.bin'))
  const blocks = new Map<number, Uint8Array>()
  const block = (at: number) => {
    const bytes = blocks.get(at) ?? read(`${at}.bin`)
    blocks.set(at, bytes)
    return bytes
  }
  const reaching = (at: number) => keys[at]?.slice(0, -1) ?? ''
  const spans = new Map<string, [first: number, last: number]>()
  for (let at = 1; at < keys.length; at += 1) {
    const common = reaching(at)
    for (let length = 1; length <= common.length; length += 1) {
      const gram = common.slice(0, length)
      const span = spans.get(gram)
      if (span) span[1] = at
      else spans.set(gram, [at - 1, at])
    }
  }
  return {
    keys,
    block,
    reaching,
    spanOf: (gram) => spans.get(gram) ?? null,
    headIds(gram) {
      const span = spans.get(gram)
      if (!span) return null
      const ids = headsOf(openBytes(block(span[0]))).get(gram)
      if (!ids) throw new Error(`the search index lacks what it knows of ${JSON.stringify(gram)}`)
      return ids
    },
  }
}

function headsOf(from: ByteReader): Map<string, number[]> {
  const heads = new Map<string, number[]>()
  for (let left = from.number(); left > 0; left -= 1) heads.set(from.text(from.byte()), readIds(from))
  return heads
}

function skipHeads(from: ByteReader): void {
  for (let left = from.number(); left > 0; left -= 1) {
    from.text(from.byte())
    skipIds(from)
  }
}

/** The first gram of a block. */
export function firstGram(block: Uint8Array): string {
  const from = openBytes(block)
  skipHeads(from)
  return from.text(readGramHead(from).own)
}

export function readEntries(blocks: readonly Uint8Array[]): Entries {
  const grams: string[] = []
  const ended: boolean[] = []
  const readers: ByteReader[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const block of blocks) {
    const from = openBytes(block)
    skipHeads(from)
    let gram = ''
    while (!from.atEnd()) {
      const { shared, own, ended: isEnded } = readGramHead(from)
      const more = from.text(own)
      gram = shared === 0 ? more : gram.slice(0, shared) + more
      grams.push(gram)
      ended.push(isEnded)
      readers.push(from)
      starts.push(from.place())
      skipIds(from)
      ends.push(from.place())
    }
  }
  const reader = (at: number) => {
    const from = readers[at] ?? openBytes(new Uint8Array())
    from.goTo(starts[at] ?? 0)
    return from
  }
  return {
    grams,
    ended,
    ids: (at) => readIds(reader(at)),
    bytes: (at) => reader(at).bytes((ends[at] ?? 0) - (starts[at] ?? 0)),
  }
}
