import { GRAM_LENGTH } from './build-table.ts'

/** What became of the texts of one id: none before when it is new, none after when it is gone. */
export interface TextChange {
  id: number
  before: readonly string[]
  after: readonly string[]
}
/** A suffix, cut after fifteen characters, that came to an id or left it. */
interface GramChange {
  gram: string
  id: number
  comes: boolean
}

/** All changes of some texts in the order of the table. */
export interface GramChanges {
  list: readonly GramChange[]
  /** From where to where changes are to grams that begin so. */
  under: (gram: string) => [from: number, to: number]
  /** Ids that had the gram before and have it no more. */
  leaving: (gram: string, from: number, to: number) => Set<number>
  /** Ids to which something came from `from` to `to`, those included that had something of it before. */
  coming: (from: number, to: number) => Set<number>
}

/** Of a text that is asked so often that so many characters were looked through a list is made. */
const LISTED_FROM = 4_000_000

export function gramChanges(changes: readonly TextChange[]): GramChanges {
  const after = new Map(changes.map((change) => [change.id, openTexts(change.after)]))
  const list = changes
    .flatMap(changesOf)
    .sort((one, other) => (one.gram < other.gram ? -1 : one.gram > other.gram ? 1 : one.id - other.id))
  const first = (isBehind: (gram: string) => boolean) => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBehind(list[middle]?.gram ?? '')) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    list,
    under: (gram) => [first((own) => own >= gram), first((own) => own > gram && !own.startsWith(gram))],
    leaving(gram, from, to) {
      const ids = new Set<number>()
      const looked = new Set<number>()
      for (let i = from; i < to; i += 1) {
        const change = list[i]
        if (!change || change.comes || looked.has(change.id)) continue
        looked.add(change.id)
        if (!after.get(change.id)?.has(gram)) ids.add(change.id)
      }
      return ids
    },
    coming(from, to) {
      const ids = new Set<number>()
      for (let i = from; i < to; i += 1) {
        const change = list[i]
        if (change?.comes) ids.add(change.id)
      }
      return ids
    },
  }
}

function changesOf({ id, before, after }: TextChange): GramChange[] {
  const gone = new Set<string>()
  const come = new Set<string>()
  for (let i = 0; i < Math.max(before.length, after.length); i += 1)
    differing(before[i] ?? '', after[i] ?? '', gone, come)
  const had = openTexts(before)
  const has = openTexts(after)
  const changes: GramChange[] = []
  for (const gram of gone) if (!come.has(gram) && !has.hasSuffix(gram)) changes.push({ gram, id, comes: false })
  for (const gram of come) if (!gone.has(gram) && !had.hasSuffix(gram)) changes.push({ gram, id, comes: true })
  return changes
}

/** Cut suffixes that begin in the part in which two texts differ, or reach into it. */
function differing(before: string, after: string, gone: Set<string>, come: Set<string>): void {
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same += 1
  let left = 0
  while (
    left < shorter - same &&
    before.charCodeAt(before.length - 1 - left) === after.charCodeAt(after.length - 1 - left)
  )
    left += 1
  const from = Math.max(0, same - GRAM_LENGTH + 1)
  if (same === before.length && same === after.length) return
  for (let i = from; i < before.length - left; i += 1) gone.add(before.slice(i, i + GRAM_LENGTH))
  for (let i = from; i < after.length - left; i += 1) come.add(after.slice(i, i + GRAM_LENGTH))
}

/** Whether a gram stands in some texts; and whether one of them has it as a suffix, cut after fifteen characters. */
function openTexts(texts: readonly string[]) {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const lists = new Map<number, Set<string>>()
  let looked = 0
  const has = (gram: string): boolean => {
    const list = lists.get(gram.length)
    if (list) return list.has(gram)
    looked += length
    if (looked < LISTED_FROM) return texts.some((text) => text.includes(gram))
    const made = new Set<string>()
    for (const text of texts)
      for (let i = 0; i + gram.length <= text.length; i += 1) made.add(text.slice(i, i + gram.length))
    lists.set(gram.length, made)
    return made.has(gram)
  }
  return {
    has,
    hasSuffix: (gram: string) => (gram.length === GRAM_LENGTH ? has(gram) : texts.some((text) => text.endsWith(gram))),
  }
}
