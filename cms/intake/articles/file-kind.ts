import type { PictureKind } from './intake.ts'

/** What a file is by its bytes; its name may say anything. */
export type FileKind =
  | { is: 'zip' | 'text' | 'rtf' | 'old-office' | 'pdf' | 'web-archive' | 'binary' | 'empty' }
  | { is: 'picture'; kind: string }

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { is: 'empty' }
  const picture = pictureFormat(bytes)
  if (picture !== null && picture !== 'svg') return { is: 'picture', kind: picture }
  const head = bytes.subarray(0, 1024).toString('latin1')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { is: 'zip' }
  if (head.startsWith('{\\rtf')) return { is: 'rtf' }
  // The compound file of Office 97 to 2003, and of everything that Office encrypts.
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { is: 'old-office' }
  if (head.startsWith('%PDF-')) return { is: 'pdf' }
  if (/^(?:MIME-Version|From|Snapshot-Content-Location):[\s\S]*multipart\/related/i.test(head))
    return { is: 'web-archive' }
  if (picture === 'svg') return { is: 'picture', kind: 'svg' }
  // UTF-16 has zeros in every other byte, which is why it has to begin with its mark here.
  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  return { is: !isUtf16 && bytes.includes(0) ? 'binary' : 'text' }
}

/** The format of a picture by its first bytes; null when it is none. */
function pictureFormat(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 512).toString('latin1')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff'
  if (head.startsWith('BM') && bytes.length > 26 && bytes.readUInt32LE(2) === bytes.length) return 'bmp'
  if (head.startsWith('\x01\0\0\0') && head.slice(40, 44) === ' EMF') return 'emf'
  if (head.startsWith('\xd7\xcd\xc6\x9a')) return 'wmf'
  if (/^ftyp(?:heic|heix|mif1|avif)/.test(head.slice(4))) return 'heif'
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(head) ? 'svg' : null
}

/** The kind as the media library takes it, or what it is instead, in words. */
export function pictureKind(bytes: Buffer): { kind: PictureKind } | { not: string } {
  const format = pictureFormat(bytes)
  if (format === 'jpg' || format === 'png' || format === 'webp' || format === 'svg') return { kind: format }
  return { not: format === null ? '?' : format.toUpperCase() }
}
