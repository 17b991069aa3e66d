/** `{㙍|duō}`: how an editor writes the reading of a rare character into any text. */
const READING = /\{([^{}|\n]{1,8})\|([^{}|\n]{1,32})\}/gu

/** A text in pieces; those with a reading are set with it above them. */
export function rubyParts(text: string): { text: string; ruby?: string }[] {
  const parts: { text: string; ruby?: string }[] = []
  let end = 0
  for (const found of text.matchAll(READING)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index) })
    parts.push({ text: found[1] ?? '', ruby: (found[2] ?? '').trim() })
    end = found.index + found[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

/** The text alone: where there is no room for readings. */
export function withoutRuby(text: string): string {
  // Hardly any has one, and every text of a site is asked.
  return text.includes('{') ? text.replace(READING, '$1') : text
}
