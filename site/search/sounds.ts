import { spread } from './spread.ts'

/** A pair of characters, and how many texts have it. */
export interface Sounding {
  pair: string
  count: number
}
/** Of one file: by letters, the most frequent pair first. */
export type Sounds = Map<string, Sounding[]>

const [PAIRS_A_FILE, MOST_FILES] = [128, 4096]

/**
 * In how many files lies what two characters that stand side by side in a text are read as, which is what a query in pinyin
 * may mean that no title has. A power of two, so that it seldom changes.
 *
 * @param pairs how many different ones there are
 */
export const soundFileCount = (pairs: number) =>
  Math.min(MOST_FILES, 2 ** Math.floor(Math.log2(Math.max(1, pairs / PAIRS_A_FILE))))

/**
 * The file in which pairs lie that are read so: chosen by a hash of the letters, so that nothing says beforehand where they
 * are, and a word that comes or goes changes its own file alone.
 */
export const soundFile = (letters: string, count: number) => soundFileAt(spread(letters) % count)

export const soundFileAt = (at: number) => `sounds/${at}.txt`

/** Ideographs of everyday texts, one code unit each. */
export const isIdeograph = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff

export function readSounds(text: string): Sounds {
  const sounds: Sounds = new Map()
  for (const line of text.split('\n')) {
    const [letters = '', pairs = ''] = line.split(' ')
    if (letters !== '')
      sounds.set(
        letters,
        Array.from(pairs.matchAll(/(\D\D)(\d*)/g), ([, pair = '', count]) => ({ pair, count: Number(count || 1) })),
      )
  }
  return sounds
}

/** 'jiangtun 江豚12将吞', a line for each sound. */
export function writeSounds(sounds: Sounds): string {
  const lines = Array.from(sounds).filter(([, pairs]) => pairs.length > 0)
  return lines
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([letters, pairs]) =>
        `${letters} ${inOrder(pairs)
          .map(({ pair, count }) => pair + (count > 1 ? count : ''))
          .join('')}\n`,
    )
    .join('')
}

const inOrder = (pairs: readonly Sounding[]) =>
  [...pairs].sort((one, other) => other.count - one.count || (one.pair < other.pair ? -1 : 1))

/** Parts of a query in pinyin that may be syllables: what is no syllable is found nowhere. */
const SYLLABLE =
  /^(?:[aeo]|[ae]i|ao|ou|[ae]ng?|er|(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)(?:i(?:ang|ong|an|ao|ng|a|e|n|u)?|u(?:ang|ai|an|a|e|i|n|o)?|v[en]?|a(?:ng|i|n|o)?|e(?:ng|i|n|r)?|o(?:ng|u)?))$/
const LONGEST_SYLLABLE = 6
/** Of several ways to part a query the first few are followed: those with the longest syllables in front. */
const MOST_WAYS = 3

/** Ways in which letters may be syllables; none has more than `most` of them. */
export function toSyllables(letters: string, most: number): string[][] {
  const ways: string[][] = []
  const part = (from: number, before: readonly string[]) => {
    if (from === letters.length) ways.push([...before])
    for (let to = Math.min(letters.length, from + LONGEST_SYLLABLE); to > from; to -= 1) {
      if (ways.length === MOST_WAYS || before.length === most) return
      const syllable = letters.slice(from, to)
      if (SYLLABLE.test(syllable)) part(to, [...before, syllable])
    }
  }
  if (letters.length <= most * LONGEST_SYLLABLE) part(0, [])
  return ways
}

/** Words that are followed while they grow by a character. */
const MOST_GROWING = 24

/**
 * Words whose neighbouring characters all stand side by side in some text, the rarest of their pairs most frequent first.
 * That they stand in one text is not said.
 *
 * @param pairs for each two neighbouring syllables
 */
export function chain([first = [], ...others]: readonly (readonly Sounding[])[]): string[] {
  let words = first.slice(0, MOST_GROWING).map(({ pair, count }) => ({ word: pair, count }))
  for (const pairs of others)
    words = words
      .flatMap(({ word, count }) =>
        pairs
          .filter(({ pair }) => pair[0] === word.at(-1))
          .map((next) => ({ word: word + next.pair.slice(1), count: Math.min(count, next.count) })),
      )
      .sort((one, other) => other.count - one.count)
      .slice(0, MOST_GROWING)
  return words.map(({ word }) => word)
}
