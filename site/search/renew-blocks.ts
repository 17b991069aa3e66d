import { type ByteWriter, createWriter, openBytes } from './bytes.ts'
import {
  type BlockSize,
  beginsBlock,
  type Head,
  headOf,
  keyOf,
  sharedBy,
  writeBlock,
  writeGram,
} from './gram-blocks.ts'
import { readIds, writeIds } from './id-sets.ts'
import { readEntries } from './table-before.ts'

/** A block of the table now: what it was, or what it is. */
type RenewedBlock = { key: string } & ({ before: number } | { bytes: () => Uint8Array })

/** Lays entries into blocks exactly as a whole new table has them. */
export interface BlockRenewal {
  put: (gram: string, ids: readonly number[], ended: boolean) => void
  /** An entry with its ids as they are written. */
  putBytes: (gram: string, ids: Uint8Array, ended: boolean) => void
  /** Whether a block with this key begins with the gram, if it comes next. */
  wouldBegin: (gram: string, key: string) => boolean
  /** Takes over a block as it was, its key too. */
  keepBlock: (before: number, first: string, key: string) => void
  /** Begins where a block began before. */
  beginAt: (key: string) => void
  done: () => RenewedBlock[]
}

interface OpenBlock {
  key: string
  entries: ByteWriter
  heads: Head[]
}
/** A head whose entries still come. */
interface GrowingHead {
  gram: string
  ids: Set<number>
  put: (head: Head) => void
}

/** `headIds` gives all ids of a gram that reached over blocks before; null for others, which are gathered here. */
export function renewBlocks(headIds: (gram: string) => readonly number[] | null, size: BlockSize): BlockRenewal {
  const blocks: RenewedBlock[] = []
  let open: OpenBlock | null = null
  let last = ''
  let nextKey: string | null = null
  let growing: GrowingHead[] = []

  const close = (next: string) => {
    if (!open) return
    const { key, entries, heads } = open
    const before = key.slice(0, -1)
    const places: (Head | null)[] = []
    // The longest first, as they are found on the way back from them.
    for (let length = sharedBy(last, next); length > 0; length -= 1) {
      const gram = last.slice(0, length)
      // It began before.
      if (before.startsWith(gram)) continue
      const known = headIds(gram)
      const place = places.push(known ? headOf(gram, known) : null) - 1
      if (known) continue
      const put = (head: Head) => {
        places[place] = head
      }
      growing.push({ gram, ids: idsUnder(gram, entries), put })
    }
    blocks.push({
      key,
      bytes: () => writeBlock([...heads, ...places.filter((head) => head !== null)], entries),
    })
    open = null
  }
  const grow = (gram: string, ids: () => readonly number[]) => {
    if (growing.length === 0) return
    growing = growing.filter((head) => {
      if (gram.startsWith(head.gram)) {
        for (const id of ids()) head.ids.add(id)
        return true
      }
      head.put(
        headOf(
          head.gram,
          Array.from(head.ids).sort((a, b) => a - b),
        ),
      )
      return false
    })
  }
  const writerFor = (gram: string, ended: boolean): ByteWriter => {
    if (open && beginsBlock(last, gram, open.entries.length(), size)) close(gram)
    let before = last
    if (!open) {
      open = { key: nextKey ?? keyOf(last, gram), entries: createWriter(), heads: [] }
      nextKey = null
      before = ''
    }
    writeGram(open.entries, before, gram, ended)
    last = gram
    return open.entries
  }
  return {
    put(gram, ids, ended) {
      writeIds(writerFor(gram, ended), ids)
      grow(gram, () => ids)
    },
    putBytes(gram, bytes, ended) {
      writerFor(gram, ended).bytes(bytes)
      grow(gram, () => readIds(openBytes(bytes)))
    },
    wouldBegin: (gram, key) =>
      !open || (beginsBlock(last, gram, open.entries.length(), size) && keyOf(last, gram) === key),
    keepBlock(before, first, key) {
      close(first)
      grow(first, () => {
        throw new Error('what reaches into a block that stays as it was reached into it before')
      })
      blocks.push({ key, before })
    },
    beginAt(key) {
      if (!open) nextKey = key
    },
    done() {
      close('')
      grow('', () => [])
      return blocks
    },
  }
}

/** Ids of all entries so far that begin with the gram. */
function idsUnder(gram: string, entries: ByteWriter): Set<number> {
  const ids = new Set<number>()
  const all = readEntries([writeBlock([], entries)])
  for (const [at, own] of all.grams.entries()) if (own.startsWith(gram)) for (const id of all.ids(at)) ids.add(id)
  return ids
}
