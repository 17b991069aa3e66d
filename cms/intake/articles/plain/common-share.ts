import pairs from 'opencc-js/dict/TSCharacters'
import { COMMON_CHARACTERS } from '../../../checks/data/common-characters.ts'

/** Characters that people write: levels 1 and 2 of 通用规范汉字表, and the traditional forms of OpenCC's table. */
const WRITTEN = new Set([...COMMON_CHARACTERS, ...pairs.split('|').map((pair) => [...pair][0] ?? '')])

/** So many characters tell an encoding; a text may be megabytes. */
const ENOUGH = 20_000

/**
 * How much of a text is characters that people write, from 0 to 1, of all that is not ASCII or punctuation; 1 for a
 * text without any. Read in the wrong encoding a Chinese text falls under a half: GBK and Big5 hold rare characters
 * where the other one has its common ones.
 */
export function commonShare(text: string): number {
  const written = text.slice(0, ENOUGH).match(/[^\p{ASCII}\p{P}\p{Z}\p{Cc}]/gu) ?? []
  return written.length === 0 ? 1 : written.filter((one) => WRITTEN.has(one)).length / written.length
}
