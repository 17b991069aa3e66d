import { type ByteReader, openBytes } from './bytes.ts'
import { readGramHead, sharedBy } from './gram-blocks.ts'
import { readIds, skipIds } from './id-sets.ts'

/** How a file of the index comes here: from a folder on the server, over the network in a browser. */
export type ReadFile = (name: string) => Promise<Uint8Array>

/** Who has a gram; `sure` is false when the table only goes part of the way, so that the texts themselves must be asked. */
export interface Holders {
  ids: number[]
  sure: boolean
}

/** A table of grams of one to fifteen characters. */
export interface LookUp {
  find: (gram: string) => Promise<Holders>
  /** How frequent a gram seems by the keys alone, 0 to 15: where many texts go on alike, blocks begin within what they share. */
  weigh: (gram: string) => number
}

const NOBODY: Holders = { ids: [], sure: true }

/** The file of a table's folder that is read before all others. */
export const keysIn = (folder: string) => `${folder}/keys.bin`

/** Opens the table that lies in a folder of the index. */
export async function openTable(read: ReadFile, folder: string): Promise<LookUp> {
  const keys = readKeys(await read(keysIn(folder)))
  const block = async (at: number, gram: string) => findIn(await read(`${folder}/${at}.bin`), gram)
  return {
    async find(gram) {
      const at = lastUpTo(keys, gram)
      const found = at < 0 ? null : await block(at, gram)
      if (found) return found
      // All that begin so may begin with the next block.
      return (keys[at + 1]?.startsWith(gram) ? await block(at + 1, gram) : null) ?? NOBODY
    },
    weigh(gram) {
      const at = lastUpTo(keys, gram)
      return Math.max(sharedBy(keys[at] ?? '', gram), sharedBy(keys[at + 1] ?? '', gram))
    },
  }
}

/**
 * Looks through one block: a gram that reaches beyond it has its ids at the block's head. What is passed over is not made
 * into texts or lists: four thousand entries are looked at by code that a telephone runs once.
 */
function findIn(bytes: Uint8Array, gram: string): Holders | null {
  const from = openBytes(bytes)
  const head = findHead(from, gram)
  if (head) return { ids: head, sure: true }
  const unitAt = (place: number) => (bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8)
  const ids = new Set<number>()
  /** So many code units of the entry are the gram's. */
  let alike = 0
  while (!from.atEnd()) {
    const { shared, own, ended } = readGramHead(from)
    const place = from.place()
    let isBehind = false
    // What shares more than that with the entry before differs from the gram where that did.
    if (shared <= alike) {
      alike = shared
      const unit = () => unitAt(place + 2 * (alike - shared))
      while (alike < shared + own && alike < gram.length && unit() === gram.charCodeAt(alike)) alike += 1
      isBehind = alike < shared + own && alike < gram.length && unit() > gram.charCodeAt(alike)
    }
    from.goTo(place + 2 * own)
    if (alike === gram.length) for (const id of readIds(from)) ids.add(id)
    else if (alike === shared + own && !ended) return { ids: readIds(from), sure: false }
    else if (isBehind) break
    else skipIds(from)
  }
  return ids.size === 0 ? null : { ids: Array.from(ids).sort((a, b) => a - b), sure: true }
}

/** The ids of a gram at a block's head, null when it is not there; leads to the first entry. */
function findHead(from: ByteReader, gram: string): number[] | null {
  let found: number[] | null = null
  for (let left = from.number(); left > 0; left -= 1) {
    const name = from.text(from.byte())
    if (name === gram) found = readIds(from)
    else skipIds(from)
  }
  return found
}

/** For each block the shortest text that none of the blocks before reaches. */
export function readKeys(bytes: Uint8Array): string[] {
  const from = openBytes(bytes)
  const keys: string[] = []
  let key = ''
  for (let left = from.number(); left > 0; left -= 1) {
    const { shared, own } = readGramHead(from)
    key = key.slice(0, shared) + from.text(own)
    keys.push(key)
  }
  return keys
}

/** The place of the last key that is not greater, −1 when all are. */
export function lastUpTo(keys: readonly string[], gram: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') <= gram) low = middle + 1
    else high = middle
  }
  return low - 1
}
