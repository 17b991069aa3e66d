import type { ReadCode } from './judge-photo.ts'
import type { PhotoKind } from './photo-words.ts'

/** What is remembered of a photo to know it again. */
export interface EarlierPhoto {
  id: string
  gallery: string
  edition: string
  kind: PhotoKind
  check: boolean
  sha256: string
  /** 256 bits, hex: see the press's `differenceHash`. */
  look: string
  codes: readonly ReadCode[]
}

/** Bits of 256 in which the same picture may differ after it was saved again; two shots differ in twenty and more. */
const SAME_BITS = 8

type NewPhoto = Omit<EarlierPhoto, 'id'>

/** The same file sent again for the same purpose: a repeat, not a fraud. */
export function findRepeat(photo: NewPhoto, earlier: readonly EarlierPhoto[]): EarlierPhoto | null {
  return earlier.find((other) => other.sha256 === photo.sha256 && isSamePurpose(photo, other)) ?? null
}

/** An earlier photo that this one is, or is a copy of. */
export function findTwin(photo: NewPhoto, earlier: readonly EarlierPhoto[]): EarlierPhoto | null {
  return (
    earlier.find((other) => {
      if (other.sha256 === photo.sha256) return true
      // Whoever takes a photo once more stands where he stood.
      if (photo.gallery === other.gallery && photo.edition === other.edition && photo.check === other.check)
        return false
      return mayBeACopy(photo, other) && differingBits(photo.look, other.look) <= SAME_BITS
    }) ?? null
  )
}

function isSamePurpose(a: NewPhoto, b: NewPhoto): boolean {
  return a.gallery === b.gallery && a.edition === b.edition && a.kind === b.kind && a.check === b.check
}

/**
 * Posters of one panel look alike in all galleries; their codes tell them apart. A near photo without a code is asked for
 * again anyway, so nobody is accused by it; a far one may have lost its codes with its size.
 */
function mayBeACopy(photo: NewPhoto, other: NewPhoto): boolean {
  const words = ({ codes }: NewPhoto) => codes.map(({ number, edition, no }) => `${number} ${edition} ${no}`).sort()
  const same = words(photo).join() === words(other).join()
  if (photo.kind === 'near') return same && photo.codes.length > 0
  return same || photo.codes.length === 0 || other.codes.length === 0
}

/** In how many bits two hashes of equal length differ. */
export function differingBits(a: string, b: string): number {
  if (a.length !== b.length || a === '') return Number.POSITIVE_INFINITY
  let bits = 0
  for (let at = 0; at < a.length; at += 8) {
    let x = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16)
    for (; x !== 0; x &= x - 1) bits += 1
  }
  return bits
}
