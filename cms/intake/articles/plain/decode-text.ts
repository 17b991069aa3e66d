import { RefusedError } from '../problems.ts'
import { commonShare } from './common-share.ts'

/** Under this a text was read in the wrong encoding; right ones stay above 0.9. */
const DOUBTFUL = 0.7

/**
 * Text of unknown encoding: by its mark where it has one, else UTF-8 where every byte fits it, else GB18030, which
 * holds GBK and GB 2312, or Big5 where only that makes characters that people write.
 * @throws RefusedError when it is none of them
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? refuseEncoding()
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? refuseEncoding()
  return decode(bytes, 'utf-8') ?? mainlandOrTaiwan(bytes) ?? refuseEncoding()
}

/** Both encodings take nearly any bytes: the characters tell which one was meant. */
function mainlandOrTaiwan(bytes: Buffer): string | null {
  const mainland = decode(bytes, 'gb18030')
  const share = mainland === null ? 0 : commonShare(mainland)
  if (share >= DOUBTFUL) return mainland
  const taiwan = decode(bytes, 'big5')
  return taiwan !== null && commonShare(taiwan) > share ? taiwan : mainland
}

/** Null when a byte does not fit; the mark at the beginning goes. */
export function decode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // TypeError: the bytes are not of this encoding; RangeError: nobody knows it. Either way it is another one.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

function refuseEncoding(): never {
  throw new RefusedError('encoding')
}
