/** A part of a file, both ends included; 'whole' when the header asks for nothing that is kept to; 'none' when there is no such part. */
export type ByteRange = { start: number; end: number } | 'whole' | 'none'

/**
 * Reads `Range: bytes=…` for a file of `size` bytes. Several ranges at once, other units and what is malformed mean the
 * whole file, as RFC 9110 allows: download programs resume with one range.
 */
export function toByteRange(header: string | undefined, size: number): ByteRange {
  const [, first, last] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'none' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'whole'
  if (start >= size) return 'none'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
