import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { noteDownload } from '../download-log.ts'
import { toByteRange } from './byte-range.ts'

export interface Download {
  path: string
  bytes: number
  /** Hash of its content: the same mark is the same bytes. */
  mark: string
  /** Name that the reader's machine gives it. */
  name: string
}

/**
 * Sends a file so that a broken download goes on where it broke: strong ETag, one range, If-Range, HEAD. True when the
 * file was sent from its first byte, which counts as a download.
 */
export async function sendDownload(
  req: Request,
  res: Response,
  { path, bytes, mark, name }: Download,
): Promise<boolean> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    if (size !== bytes) {
      // A new package has just taken the place of the one that was looked at.
      res
        .status(503)
        .set('Retry-After', '1')
        .type('text')
        .send('文件刚换新，请再试一次 / Just replaced, please try again\n')
      return false
    }
    const etag = `"${mark}"`
    res.attachment(name)
    res.set({ ETag: etag, 'Accept-Ranges': 'bytes', 'X-Content-Type-Options': 'nosniff' })
    if (names(req.headers['if-none-match'], etag)) {
      res.status(304).end()
      return false
    }
    const ifRange = req.headers['if-range']
    const range = ifRange === undefined || ifRange === etag ? toByteRange(req.headers.range, size) : 'whole'
    if (range === 'none') {
      res.status(416).set('Content-Range', `bytes */${size}`).removeHeader('Content-Disposition')
      res.type('text').end()
      return false
    }
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range
    if (range !== 'whole') res.status(206).set('Content-Range', `bytes ${start}-${end}/${size}`)
    res.set('Content-Length', String(end - start + 1))
    if (req.method === 'HEAD') {
      res.end()
      return false
    }
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), res)
    if (start === 0) await noteDownload(req, name)
    return start === 0
  } catch (error) {
    // The reader went away in the middle of a long download; nothing is left to answer.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    return false
  } finally {
    await handle.close()
  }
}

function names(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()))
}
