import { createHash } from 'node:crypto'

/** The same for texts that differ in width, capitals, spaces and punctuation only: written twice, they are one. */
function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
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
