import { FEW, GRAM_LENGTH } from './build-table.ts'
import { type BlockSize, sharedBy, writeKeys } from './gram-blocks.ts'
import { type GramChanges, gramChanges, type TextChange } from './gram-changes.ts'
import { lastUpTo } from './look-up.ts'
import { type BlockRenewal, renewBlocks } from './renew-blocks.ts'
import { renewEntries } from './renew-entries.ts'
import { firstGram, openTableBefore, readEntries, type TableBefore } from './table-before.ts'

/** What is to become of a table. */
export interface TableRenewal {
  /** Of its blocks, before and now. */
  size: BlockSize
  /** Reads a file of the table before. */
  read: (name: string) => Uint8Array
  /** By the id before, the id now; null when all stay. What is gone has one of its own above all others, as in `changes`. */
  moved: Int32Array | null
  changes: readonly TextChange[]
  /** What an id has now. */
  textsOf: (id: number) => readonly string[]
}

/**
 * The files of a table that differ from those before (null for one that is no more): byte for byte what a whole new table
 * of all texts would have. Without moved ids only blocks are read in which something comes or goes, or whose ends
 * may change with it.
 */
export function* renewTable(renewal: TableRenewal): Generator<{ name: string; content: Uint8Array | null }> {
  const { moved } = renewal
  const changes = gramChanges(renewal.changes)
  if (changes.list.length === 0 && moved === null) return
  const table = openTableBefore(renewal.read)
  const now = (ids: number[]) => {
    if (moved) for (let i = 0; i < ids.length; i += 1) ids[i] = moved[ids[i] ?? 0] ?? 0
    return ids
  }
  const headIds = (gram: string) => {
    const ids = table.headIds(gram)
    return ids && renewedIds(now(ids), gram, changes)
  }
  const touched = moved ? null : touchedBlocks(table, changes)
  const blocks = renewBlocks(headIds, renewal.size)
  const count = table.keys.length
  for (let at = 0; at < count; ) {
    if (touched && !touched.has(at)) {
      const gram = firstGram(table.block(at))
      if (blocks.wouldBegin(gram, table.keys[at] ?? '')) {
        blocks.keepBlock(at, gram, table.keys[at] ?? '')
        at += 1
        continue
      }
    }
    let end = at + 1
    // All of it bit by bit, each as far as what begins with one character.
    if (!touched) while (end < count && table.reaching(end) !== '') end += 1
    else if (touched.has(at)) while (end < count && touched.has(end)) end += 1
    renewPart(renewal, table, changes, [at, end], now, blocks)
    at = end
  }
  if (count === 0) renewPart(renewal, table, changes, [0, 0], now, blocks)
  const renewed = blocks.done()
  yield { name: 'keys.bin', content: writeKeys(renewed.map(({ key }) => key)) }
  for (const [at, block] of renewed.entries()) {
    if (!('before' in block)) yield { name: `${at}.bin`, content: block.bytes() }
    else if (block.before !== at) yield { name: `${at}.bin`, content: table.block(block.before) }
  }
  for (let at = renewed.length; at < count; at += 1) yield { name: `${at}.bin`, content: null }
}

function renewPart(
  { moved, textsOf }: TableRenewal,
  table: TableBefore,
  changes: GramChanges,
  [from, to]: [number, number],
  now: (ids: number[]) => number[],
  blocks: BlockRenewal,
): void {
  const { keys, reaching, block } = table
  const count = keys.length
  if (from > 0) blocks.beginAt(keys[from] ?? '')
  const entries = readEntries(Array.from({ length: to - from }, (_, i) => block(from + i)))
  const [first] = from === 0 ? [0] : changes.under(keys[from] ?? '')
  const [last] = to >= count ? [changes.list.length] : changes.under(keys[to] ?? '')
  const reachesOut = (gram: string) =>
    (from > 0 && reaching(from).startsWith(gram)) || (to < count && reaching(to).startsWith(gram))
  const part = { entries, changes, textsOf, reachesOut, idsOf: (at: number) => now(entries.ids(at)) }
  renewEntries(part, first, last, {
    put: blocks.put,
    keep: moved
      ? (_, at) => blocks.put(entries.grams[at] ?? '', part.idsOf(at), entries.ended[at] ?? false)
      : (_, at) => blocks.putBytes(entries.grams[at] ?? '', entries.bytes(at), entries.ended[at] ?? false),
  })
}

/** Blocks in which something comes or goes or whose heads change, and those that may no longer end where they end. */
function touchedBlocks(table: TableBefore, changes: GramChanges): Set<number> {
  const touched = new Set<number>()
  const seen = new Set<string>()
  for (const { gram } of changes.list) {
    const at = Math.max(0, lastUpTo(table.keys, gram))
    touched.add(at)
    // What a block begins with decides where the one before it ends.
    const first = at > 0 ? firstGram(table.block(at)) : ''
    if (at > 0 && (gram <= first || sharedBy(gram, first) > table.reaching(at).length)) touched.add(at - 1)
    for (let length = 1; length < Math.min(GRAM_LENGTH, gram.length + 1); length += 1) {
      const part = gram.slice(0, length)
      const span = table.spanOf(part)
      if (!span || seen.has(part)) continue
      seen.add(part)
      const before = table.headIds(part) ?? []
      const after = renewedIds(before, part, changes)
      // It comes to be one entry, where it filled blocks.
      if (after.length <= FEW) for (let i = span[0] - 1; i <= span[1] + 1; i += 1) touched.add(i)
      else if (after.length !== before.length || after.some((id, i) => id !== before[i])) touched.add(span[0])
    }
  }
  return touched
}

function renewedIds(ids: readonly number[], gram: string, changes: GramChanges): number[] {
  const [from, to] = changes.under(gram)
  if (from === to) return [...ids]
  const leaving = changes.leaving(gram, from, to)
  const all = changes.coming(from, to)
  for (const id of ids) if (!leaving.has(id)) all.add(id)
  return Array.from(all).sort((a, b) => a - b)
}
