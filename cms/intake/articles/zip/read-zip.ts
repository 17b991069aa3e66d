import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { LIMITS, MB } from '../limits.ts'
import { RefusedError } from '../problems.ts'

/** An opened zip: names at once, bytes when asked for. */
export interface Zip {
  names: string[]
  has: (name: string) => boolean
  /** @throws RefusedError when the part is damaged or all that was read so far is too much */
  read: (name: string, maxMb?: number) => Promise<Buffer>
}

/**
 * Opens a zip in memory. Nothing is unfolded that nobody asks for, and what is asked for is counted while it unfolds:
 * the sizes in its headers are only what the zip says of itself.
 * @throws RefusedError for what is damaged, encrypted, too much, or has a name that leads out of the zip
 */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const entries = new Map<string, yauzl.Entry>()
  const zip = await asRefusal(async () => {
    const opened = await yauzl.fromBufferPromise(bytes)
    for await (const entry of opened.eachEntry()) {
      if (entries.size >= LIMITS.zipEntries) throw new RefusedError('too-complex')
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    }
    return opened
  })
  let unpacked = 0
  const kept = new Map<string, Buffer>()

  async function read(name: string, maxMb: number = LIMITS.unpackedMb): Promise<Buffer> {
    const before = kept.get(name)
    if (before) return before
    const entry = entries.get(name)
    if (!entry) throw new RefusedError('zip-broken')
    if (entry.isEncrypted()) throw new RefusedError('zip-encrypted')
    const chunks: Buffer[] = []
    let size = 0
    await asRefusal(async () => {
      const stream = await zip.openReadStreamPromise(entry)
      // Leaving the loop destroys the stream: the rest stays folded.
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length
        unpacked += chunk.length
        if (size > maxMb * MB || unpacked > LIMITS.unpackedMb * MB) throw new RefusedError('unfolds-too-large')
        chunks.push(chunk)
      }
    })
    const whole = Buffer.concat(chunks)
    // yauzl leaves the checksum to its caller.
    if (crc32(whole) !== entry.crc32) throw new RefusedError('zip-broken')
    kept.set(name, whole)
    return whole
  }
  return { names: [...entries.keys()], has: (name) => entries.has(name), read }
}

/** yauzl's own errors are what is wrong with the zip. */
async function asRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusedError) throw error
    const said = (error as Error).message
    if (/relative path|absolute path|invalid characters in fileName/i.test(said))
      throw new RefusedError('zip-climbs', { cause: error })
    if (/encrypt/i.test(said)) throw new RefusedError('zip-encrypted', { cause: error })
    // More bytes than the header promised: the header was written to deceive, not damaged on the way.
    if (/too many bytes/i.test(said)) throw new RefusedError('unfolds-too-large', { cause: error })
    throw new RefusedError('zip-broken', { cause: error })
  }
}
