/** A number from 0 to 2³² − 1 by a text's code units (FNV-1a, its halves mixed): alike texts lie apart. */
export function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
