import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { ReceivedFile } from './receive-upload.ts'

/** The same page is the same bytes: a file's time is when it was saved, and says nothing. */
const MTIME = new Date('2000-01-01T00:00:00Z')

/**
 * A saved page and the pictures beside it as one file, stored without squeezing: one original to keep, and one hash to know
 * it again by. A single file is its own original.
 */
export async function packPage(
  files: readonly [ReceivedFile, ...ReceivedFile[]],
  folder: string,
): Promise<ReceivedFile> {
  const [main, ...beside] = files
  if (beside.length === 0) return main
  const target = path.join(folder, 'page.zip')
  const zip = new ZipFile()
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const names = new Set<string>()
  for (const { name, path: at } of sorted) {
    // Two files of one name are two files to a browser, and one to a zip.
    if (!names.has(name)) zip.addFile(at, name, { mtime: MTIME, mode: 0o100644, compress: false })
    names.add(name)
  }
  zip.end()
  const hash = createHash('sha256')
  const look = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(zip.outputStream, look, createWriteStream(target))
  const name = `${path.posix.basename(main.name).replace(/\.\w+$/, '')}.zip`
  return { name, path: target, bytes: (await stat(target)).size, sha256: hash.digest('hex') }
}
