import { createHash } from 'node:crypto'

/** White space, and punctuation that says nothing: the signs of −4, 3.5, 5%, C# and 1/2 say something. */
const SAYS_NOTHING = /\s|(?!-\d|[%#/]|(?<=\d)\.\d)\p{P}/gu

/**
 * The same for texts that differ in width, capitals, spaces and punctuation only: written twice, they are one. Symbols
 * stay, and punctuation that is all there is.
 */
function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('\u2212', '-')
  return plain.replace(SAYS_NOTHING, '') || plain.replace(/\s/g, '')
}

/** By what the same letter is known again: SHA-256 over what it is about and its folded text, hex. */
export function letterKey(about: readonly string[], text: string): string {
  return createHash('sha256')
    .update([...about, foldText(text)].join('\n'))
    .digest('hex')
}

/**
 * The number a resident is told, '261128-4937': the day and four digits that follow from the letter, so that pressing
 * the button twice shows one number. `attempt` makes another one when it is taken.
 */
export function referenceOf(day: string, key: string, attempt = 0): string {
  const digits = createHash('sha256').update(`${key} ${attempt}`).digest().readUInt32BE(0) % 10_000
  return `${day.slice(2).replaceAll('-', '')}-${String(digits).padStart(4, '0')}`
}
