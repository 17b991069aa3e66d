export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'empty' | 'other'

/** Brands of ISO media files that hold HEVC pictures: what iPhones write when nobody asks for JPEG. */
const HEIC = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/

/** What a file is by its first bytes, whatever it is called: drawings and documents never reach the decoder. */
export function photoKind(head: Buffer): PhotoKind {
  if (head.length === 0) return 'empty'
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg'
  if (head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png'
  const tags = head.subarray(0, 12).toString('latin1')
  if (tags.startsWith('RIFF') && tags.endsWith('WEBP')) return 'webp'
  if (tags.slice(4, 8) === 'ftyp' && HEIC.test(tags.slice(8, 12))) return 'heic'
  return 'other'
}
