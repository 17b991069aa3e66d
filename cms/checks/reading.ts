import type { DocumentText } from './document-texts.ts'

/**
 * Rules of thumb for somebody who stands in front of it. Chinese: what the national curriculum asks of the upper years
 * of primary school, silent reading of ordinary texts at 300 characters a minute (义务教育语文课程标准); so that nearly
 * everybody who passes keeps up. English: within the 175–300 words a minute in which most adults read non-fiction
 * silently (Brysbaert 2019, J. Mem. Lang. 109, 104047), towards the slower end.
 */
const HAN_A_MINUTE = 300
const WORDS_A_MINUTE = 200

export interface Reading {
  /** Han characters in what is printed, and the seconds they take. */
  han: number
  seconds: number
  /** The same in English; 0 where there is none. */
  words: number
  secondsEn: number
}

/** How long the texts take to read; the part that is only on the web is left out. */
export function readingOf(texts: readonly DocumentText[]): Reading {
  const printed = (lang: 'zh' | 'en') =>
    texts
      .filter((text) => text.lang === lang && !text.field.startsWith('more.') && !text.field.startsWith('pictures.'))
      .map(({ text }) => text)
      .join('\n')
  const han = [...printed('zh').matchAll(/\p{Script=Han}/gu)].length
  const words = [...printed('en').matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].length
  const seconds = (count: number, aMinute: number) => Math.round((count / aMinute) * 60)
  return { han, seconds: seconds(han, HAN_A_MINUTE), words, secondsEn: seconds(words, WORDS_A_MINUTE) }
}
