import { pinyin } from 'pinyin-pro'
import type { IndexFile } from './build-index.ts'
import type { TextChange } from './gram-changes.ts'
import {
  readSounds,
  type Sounding,
  type Sounds,
  soundFile,
  soundFileAt,
  soundFileCount,
  writeSounds,
} from './sounds.ts'

/** Ideographs of everyday texts, one code unit each. */
export const isIdeograph = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff

const AS_LETTERS = { toneType: 'none', type: 'array', v: true } as const
/** Of each character its reading, null where it has several: then it is read with its neighbour. */
const known = new Map<string, string | null>()

/** How two characters are read, in letters. */
function soundOf(pair: string): string {
  const [one, other] = [alone(pair.slice(0, 1)), alone(pair.slice(1))]
  return one === null || other === null ? pinyin(pair, AS_LETTERS).join('') : one + other
}

function alone(character: string): string | null {
  let reading = known.get(character)
  if (reading === undefined) {
    const [first = '', ...others] = new Set(pinyin(character, { ...AS_LETTERS, multiple: true }))
    reading = others.length === 0 ? first : null
    known.set(character, reading)
  }
  return reading
}

/** The files of all pairs that stand in the texts of so many pages. */
export function* soundsOf(pairs: readonly Sounding[], pages: number): Generator<IndexFile> {
  const count = soundFileCount(pages)
  const files = new Map(Array.from({ length: count }, (_, at): [string, Sounds] => [soundFileAt(at), new Map()]))
  for (const one of pairs) {
    const letters = soundOf(one.pair)
    const sounds = files.get(soundFile(letters, count))
    const alike = sounds?.get(letters)
    if (alike) alike.push(one)
    else sounds?.set(letters, [one])
  }
  for (const [name, sounds] of files) yield { name, content: writeSounds(sounds) }
}

/**
 * The files in which pairs of changed texts lie, as they are now. Throws where there are more files now, or fewer: then
 * they are all to be made.
 *
 * @param pages how many there were and how many there are
 */
export function* renewSounds(
  read: (name: string) => Uint8Array,
  changes: readonly TextChange[],
  pages: { before: number; now: number },
): Generator<IndexFile> {
  const count = soundFileCount(pages.now)
  if (count !== soundFileCount(pages.before)) throw new Error('there is another number of files of sounds now')
  const utf8 = new TextDecoder()
  const files = new Map<string, Sounds>()
  for (const [pair, more] of countChanges(changes)) {
    const letters = soundOf(pair)
    const file = soundFile(letters, count)
    const sounds = files.get(file) ?? readSounds(utf8.decode(read(file)))
    files.set(file, sounds)
    const alike = sounds.get(letters) ?? []
    const before = alike.find((one) => one.pair === pair)?.count ?? 0
    const others = alike.filter((one) => one.pair !== pair)
    sounds.set(letters, before + more > 0 ? [...others, { pair, count: before + more }] : others)
  }
  for (const [name, sounds] of files) yield { name, content: writeSounds(sounds) }
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
