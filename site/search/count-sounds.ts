import { pinyin } from 'pinyin-pro'
import { getOrInsert } from '../parts/words/get-or-insert.ts'
import { grouped } from '../parts/words/grouped.ts'
import type { TextChange } from './gram-changes.ts'
import {
  isIdeograph,
  readSounds,
  type Sounding,
  type Sounds,
  soundFile,
  soundFileAt,
  soundFileCount,
  writeSounds,
} from './sounds.ts'

const AS_LETTERS = { toneType: 'none', type: 'array', v: true } as const
/** Of each character its reading, null where it has several: then it is read with its neighbour. */
const known = new Map<string, string | null>()

/** How two characters are read, in letters. */
function soundOf(pair: string): string {
  const [one, other] = [alone(pair.slice(0, 1)), alone(pair.slice(1))]
  return one === null || other === null ? pinyin(pair, AS_LETTERS).join('') : one + other
}

const alone = (character: string) =>
  getOrInsert(known, character, () => {
    const [first = '', ...others] = new Set(pinyin(character, { ...AS_LETTERS, multiple: true }))
    return others.length === 0 ? first : null
  })

/** The files of all pairs. */
export function* soundsOf(pairs: readonly Sounding[]): Generator<{ name: string; content: string }> {
  const count = soundFileCount(pairs.length)
  const files = new Map(Array.from({ length: count }, (_, at): [string, Sounds] => [soundFileAt(at), new Map()]))
  for (const [letters, alike] of grouped(pairs, ({ pair }) => soundOf(pair)))
    files.get(soundFile(letters, count))?.set(letters, alike)
  for (const [name, sounds] of files) yield { name, content: writeSounds(sounds) }
}

/** Pairs after a change: how many there are, and the files that differ; null for one that is no more. */
interface RenewedSounds {
  pairs: number
  files: Map<string, string | null>
}

/**
 * What becomes of the files of sounds when texts change.
 *
 * @param pairs how many there were
 */
export function renewSounds(
  read: (name: string) => Uint8Array,
  changes: readonly TextChange[],
  pairs: number,
): RenewedSounds {
  const count = soundFileCount(pairs)
  const utf8 = new TextDecoder()
  const opened = new Map<string, Sounds>()
  const open = (file: string) => getOrInsert(opened, file, () => readSounds(utf8.decode(read(file))))
  let now = pairs
  for (const [pair, more] of countChanges(changes)) {
    const letters = soundOf(pair)
    const sounds = open(soundFile(letters, count))
    const alike = sounds.get(letters) ?? []
    const before = alike.find((one) => one.pair === pair)?.count ?? 0
    const after = before + more
    const others = alike.filter((one) => one.pair !== pair)
    sounds.set(letters, after > 0 ? [...others, { pair, count: after }] : others)
    now += Number(after > 0) - Number(before > 0)
  }
  const files = new Map<string, string | null>()
  if (soundFileCount(now) === count) for (const [file, sounds] of opened) files.set(file, writeSounds(sounds))
  else {
    // More files than before, or fewer: nothing lies where it lay.
    const before = Array.from({ length: count }, (_, at) => soundFileAt(at))
    for (const file of before) files.set(file, null)
    const all = before.flatMap((file) => Array.from(open(file).values()).flat())
    for (const { name, content } of soundsOf(all)) files.set(name, content)
  }
  return { pairs: now, files }
}

/** In how many texts more, or fewer, each pair stands. */
function countChanges(changes: readonly TextChange[]): Map<string, number> {
  const count = new Map<string, number>()
  const add = (pairs: ReadonlySet<string>, others: ReadonlySet<string>, by: number) => {
    for (const pair of pairs) if (!others.has(pair)) count.set(pair, (count.get(pair) ?? 0) + by)
  }
  for (const { before, after } of changes) {
    const [had, has] = [pairsIn(before), pairsIn(after)]
    add(had, has, -1)
    add(has, had, 1)
  }
  return new Map(Array.from(count).filter(([, by]) => by !== 0))
}

function pairsIn(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>()
  for (const text of texts)
    for (let i = 0; i + 1 < text.length; i += 1)
      if (isIdeograph(text.charCodeAt(i)) && isIdeograph(text.charCodeAt(i + 1))) pairs.add(text.slice(i, i + 2))
  return pairs
}
