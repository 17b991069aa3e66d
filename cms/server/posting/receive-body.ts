import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request } from 'express'

export const MOST_BYTES = 25_000_000

/**
 * Writes a request's body to a file as it comes. 'broken': the phone lost its connection in the middle, nobody is left to
 * answer; what arrived is worth nothing.
 */
export async function receiveBody(req: Request, path: string): Promise<'whole' | 'too-large' | 'broken'> {
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return 'too-large'
  let bytes = 0
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > MOST_BYTES ? new TooLarge() : null, chunk)
    },
  })
  try {
    await pipeline(req, limit, createWriteStream(path, { mode: 0o600 }))
    return 'whole'
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large'
    if (req.destroyed || req.readableAborted) return 'broken'
    throw error
  }
}

class TooLarge extends Error {}
