/** The first `most` characters of a text; a Latin word is left out rather than cut in two. */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const inWord = /[\p{Script=Latin}\p{N}]$/u.test(cut) && /^[\p{Script=Latin}\p{N}]/u.test(text.slice(most))
  const space = inWord ? cut.lastIndexOf(' ') : -1
  // A single long word is cut all the same.
  const kept = space > most / 2 ? cut.slice(0, space) : cut
  return `${kept.replace(/[\s,;:，、；：]+$/, '')}…`
}
