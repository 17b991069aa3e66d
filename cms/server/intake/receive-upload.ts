import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import type { Request } from 'express'
import { MB } from '../../intake/articles/limits.ts'
import { type Refusal, RefusedError } from '../../intake/articles/problems.ts'

export interface ReceivedFile {
  /** As it was called, with its folders inside what was dropped: 'page_files/1.jpg'. */
  name: string
  path: string
  bytes: number
  sha256: string
}
export interface Upload {
  fields: ReadonlyMap<string, string>
  files: ReceivedFile[]
  /** Throws away what lies in the folder of this upload still. */
  discard: () => Promise<void>
}

interface ReceiveOptions {
  /** Uploads lie there while they are looked at, each in a folder of its own. */
  dir: string
  maxMb: number
  maxFiles: number
}

/** What the form adds to its files: names and borders. */
const FORM_BYTES = 2 * MB
const NAME_LENGTH = 200

/**
 * The files of a form, straight onto the disk and counted on their way: nothing is held in memory and nothing stays of an
 * upload that is refused.
 * @throws RefusedError for what is too large, has no file, or breaks off
 */
export async function receiveUpload(req: Request, { dir, maxMb, maxFiles }: ReceiveOptions): Promise<Upload> {
  if (Number(req.headers['content-length'] ?? 0) > maxMb * MB + FORM_BYTES) throw new RefusedError('too-large')
  const folder = await mkdtemp(path.join(dir, 'upload-'))
  const discard = () => rm(folder, { recursive: true, force: true })
  try {
    const { fields, files } = await readForm(req, folder, maxMb * MB, maxFiles)
    if (files.length === 0) throw new RefusedError('no-file')
    return { fields, files, discard }
  } catch (error) {
    await discard()
    throw error
  }
}

async function readForm(req: Request, folder: string, maxBytes: number, maxFiles: number) {
  const form = openForm(req, maxFiles)
  const fields = new Map<string, string>()
  const files: ReceivedFile[] = []
  const writing: Promise<void>[] = []
  let total = 0
  const count = (bytes: number) => {
    total += bytes
    if (total > maxBytes) throw new RefusedError('too-large')
  }
  try {
    await new Promise<void>((resolve, reject) => {
      form.on('field', (name, value) => fields.set(name, value))
      form.on('file', (_field, stream, { filename }) => {
        const file = { name: asName(filename), path: path.join(folder, String(files.length)), bytes: 0, sha256: '' }
        files.push(file)
        const written = write(stream, file, count)
        written.catch(reject)
        writing.push(written)
      })
      form.on('filesLimit', () => reject(new RefusedError('too-complex')))
      form.on('error', (cause) => reject(new RefusedError('cut-short', { cause })))
      form.on('close', resolve)
      req.on('close', () => req.complete || reject(new RefusedError('cut-short')))
      req.pipe(form)
    })
    await Promise.all(writing)
  } catch (error) {
    req.unpipe(form)
    form.destroy()
    await Promise.allSettled(writing)
    throw error
  }
  return { fields, files }
}

function openForm(req: Request, maxFiles: number): busboy.Busboy {
  try {
    const limits = { files: maxFiles, fields: 20, fieldSize: 10_000, parts: maxFiles + 20 }
    return busboy({ headers: req.headers, defParamCharset: 'utf8', preservePath: true, limits })
  } catch (cause) {
    // Not a form, or one without its border.
    throw new RefusedError('no-file', { cause })
  }
}

async function write(stream: NodeJS.ReadableStream, file: ReceivedFile, count: (bytes: number) => void): Promise<void> {
  const hash = createHash('sha256')
  const look = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        count(chunk.length)
        hash.update(chunk)
        file.bytes += chunk.length
        done(null, chunk)
      } catch (error) {
        done(error as Error)
      }
    },
  })
  await pipeline(stream, look, createWriteStream(file.path))
  file.sha256 = hash.digest('hex')
}

/** A name is only ever shown and packed: folders that lead out of it go, and so do signs that nobody sees. */
function asName(name: string | undefined): string {
  const parts = (name ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .split(/[\\/]/)
  return (
    parts
      .filter((part) => !['', '.', '..'].includes(part))
      .join('/')
      .slice(-NAME_LENGTH) || 'file'
  )
}

/** What a refusal is over HTTP. */
export const refusalStatus = (refusal: Refusal): number =>
  refusal === 'too-large' ? 413 : refusal === 'cut-short' || refusal === 'no-file' ? 400 : 422
