import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { ProblemError, problem } from '#contract'
import type { ListedSheet } from './list-sheets.ts'
import type { MadeFile } from './made-files.ts'
import { sealText } from './seal.ts'
import { writeProblem } from './write-problem.ts'

export interface ZipParts {
  /** Folder inside the zip that holds everything. */
  root: string
  /** Time stamp of every file in it. */
  mtime: Date
  key: string
  /** Small files made for this package, by name. */
  made: readonly MadeFile[]
  /** Finished sheets, stored as they are under `sheets/`. */
  sheets: readonly ListedSheet[]
  onSheet?: ((done: number) => void) | undefined
}

/** Writes a package whole or not at all; nothing is held in memory. Each sheet is compared with its checksum on the way. */
export async function writeZip(file: string, parts: ZipParts): Promise<void> {
  // A name of its own: two runs of one edition at once must not write into each other's file.
  const part = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`
  try {
    await pipeline(toZip(parts), createWriteStream(part))
    await rename(part, file)
  } catch (cause) {
    await rm(part, { force: true })
    throw writeProblem(cause, file)
  }
}

function toZip({ root, mtime, key, made, sheets, onSheet }: ZipParts): Readable {
  const zip = new yazl.ZipFile()
  // NB: without `forceDosTimestamp` the zip also holds the time in UTC, which differs by the machine's time zone.
  const stored = { mtime, mode: 0o100644, compress: false, forceDosTimestamp: true } as const
  const mark = createHash('sha256')
  for (const { name, bytes } of made) {
    mark.update(name).update(createHash('sha256').update(bytes).digest())
    zip.addBuffer(bytes, `${root}/${name}`, stored)
  }
  sheets.forEach((sheet, i) => {
    mark.update(sheet.file).update(sheet.sha256)
    zip.addReadStreamLazy(`${root}/sheets/${sheet.file}`, { ...stored, size: sheet.bytes }, (give) => {
      onSheet?.(i)
      const bytes = Readable.from(checked(sheet), { objectMode: false })
      // NB: yazl does not listen for it: unheard, it would end the whole process.
      bytes.on('error', (error) => zip.emit('error', error))
      give(null, bytes)
    })
  })
  const seal = { key, mark: mark.digest('hex').slice(0, 32), sheets: sheets.length }
  zip.end({ forceZip64Format: false, comment: sealText(seal) })
  const stream = zip.outputStream as unknown as Readable
  // Its own stream would just stall.
  zip.on('error', (error: Error) => stream.destroy(error))
  return stream
}

/** A sheet's bytes, and an error after the last of them when they are not those that passed preflight. */
async function* checked(sheet: ListedSheet): AsyncGenerator<Buffer> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(sheet.path)) {
    sum.update(chunk as Buffer)
    yield chunk as Buffer
  }
  if (sum.digest('hex') !== sheet.sha256) throw new ProblemError([changed(sheet)])
}

function changed(sheet: ListedSheet) {
  return problem({
    code: 'package/sheet-changed',
    at: basename(sheet.file),
    zh: '印张文件和清单里的校验值不一致，没有打包',
    en: 'The sheet is not the file that its checksum was taken of; nothing was packed',
    hint: '再出一遍这一期的印张。 Press the edition again.',
  })
}
