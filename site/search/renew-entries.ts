import { FEW, GRAM_LENGTH } from './build-table.ts'
import type { GramChanges } from './gram-changes.ts'
import type { Entries } from './table-before.ts'

/** Where the entries of a table go, in their order. */
export interface EntryTaker {
  put: (gram: string, ids: readonly number[], ended: boolean) => void
  /** One as it was. */
  keep: (entries: Entries, at: number) => void
}

/** A table's part that is taken up again. */
export interface RenewedPart {
  entries: Entries
  changes: GramChanges
  /** Ids of an entry as they are now. */
  idsOf: (at: number) => number[]
  /** What an id has now. */
  textsOf: (id: number) => readonly string[]
  /** Grams that reach beyond the part: more than a few have them, before and now. */
  reachesOut: (gram: string) => boolean
}

/**
 * Lays down what a whole new table would have here: goes down along each change as far as more than a few texts have
 * what stands there, and leaves all else as it was. The changes are those from `from` to `to`.
 */
export function renewEntries(part: RenewedPart, from: number, to: number, out: EntryTaker): void {
  const { entries, changes } = part
  const { grams, ended } = entries

  /** Goes on below a gram that many have, before and now. */
  const goOn = (gram: string, d0: number, d1: number, e0: number, e1: number): void => {
    let [d, e] = [d0, e0]
    if (gram !== '') {
      const exact = e < e1 && grams[e] === gram
      const ids = new Set(exact ? part.idsOf(e) : [])
      if (exact) e += 1
      for (; d < d1 && changes.list[d]?.gram === gram; d += 1) {
        const change = changes.list[d]
        if (change?.comes) ids.add(change.id)
        else if (change) ids.delete(change.id)
      }
      if (ids.size > 0) out.put(gram, sorted(ids), true)
    }
    const depth = gram.length
    const unitOf = (one: string | undefined) => (one === undefined ? 0x10000 : one.charCodeAt(depth))
    while (d < d1 || e < e1) {
      const unit = Math.min(d < d1 ? unitOf(changes.list[d]?.gram) : 0x10000, e < e1 ? unitOf(grams[e]) : 0x10000)
      let [nextD, nextE] = [d, e]
      while (nextD < d1 && unitOf(changes.list[nextD]?.gram) === unit) nextD += 1
      while (nextE < e1 && unitOf(grams[nextE]) === unit) nextE += 1
      renew(gram + String.fromCharCode(unit), d, nextD, e, nextE)
      d = nextD
      e = nextE
    }
  }
  const renew = (gram: string, d0: number, d1: number, e0: number, e1: number): void => {
    if (d0 === d1) {
      for (let e = e0; e < e1; e += 1) out.keep(entries, e)
      return
    }
    if (part.reachesOut(gram)) {
      goOn(gram, d0, d1, e0, e1)
      return
    }
    const leaving = changes.leaving(gram, d0, d1)
    const ids = changes.coming(d0, d1)
    const isLast = gram.length === GRAM_LENGTH
    const wasFew = e0 === e1 || (grams[e0] === gram && !ended[e0])
    for (let e = e0; e < e1 && (isLast || wasFew || ids.size <= FEW); e += 1)
      for (const id of part.idsOf(e)) if (!leaving.has(id)) ids.add(id)
    if (isLast || ids.size <= FEW) {
      if (ids.size > 0) out.put(gram, sorted(ids), false)
    } else if (wasFew) layOut(gram, suffixesWith(gram, ids, part.textsOf), out)
    else goOn(gram, d0, d1, e0, e1)
  }
  goOn('', from, to, 0, grams.length)
}

interface Suffix {
  text: string
  id: number
}

/** All that begins with the gram in some texts, in order. */
function suffixesWith(gram: string, ids: ReadonlySet<number>, textsOf: RenewedPart['textsOf']): Suffix[] {
  const found: Suffix[] = []
  for (const id of ids)
    for (const text of textsOf(id))
      for (let at = text.indexOf(gram); at >= 0; at = text.indexOf(gram, at + 1))
        found.push({ text: text.slice(at, at + GRAM_LENGTH), id })
  return found.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : one.id - other.id))
}

function layOut(gram: string, suffixes: readonly Suffix[], out: EntryTaker): void {
  const ids = new Set(suffixes.map(({ id }) => id))
  if (gram.length === GRAM_LENGTH || ids.size <= FEW) {
    out.put(gram, sorted(ids), false)
    return
  }
  const depth = gram.length
  for (let at = 0; at < suffixes.length; ) {
    const text = suffixes[at]?.text ?? ''
    let next = at + 1
    while (next < suffixes.length && suffixes[next]?.text.charAt(depth) === text.charAt(depth)) next += 1
    const own = suffixes.slice(at, next)
    if (text.length === depth) out.put(gram, sorted(new Set(own.map(({ id }) => id))), true)
    else layOut(text.slice(0, depth + 1), own, out)
    at = next
  }
}

const sorted = (ids: ReadonlySet<number>) => Array.from(ids).sort((a, b) => a - b)
