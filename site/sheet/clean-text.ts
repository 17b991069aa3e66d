/**
 * Characters that print nothing but change what is printed: controls, zero-width marks, and the marks that turn the
 * direction of a line. They are left out on paper; letters of any script stay as they are.
 */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** One text without unprintable characters; tabs become spaces. */
export function cleanText(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNPRINTABLE, '').normalize('NFC')
}

/** The same through every string of a value. */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleanTexts) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)])) as T
}
