import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { dropOldParts } from './drop-old-parts.ts'
import { listSheets, type SheetsOptions } from './list-sheets.ts'
import { sumsFile, textFile } from './made-files.ts'
import { packageDate, packageKey } from './package-key.ts'
import { reprintPath } from './read-package.ts'
import { reprintNote } from './reprint-note.ts'
import { writeZip } from './write-zip.ts'

/** Why one sheet is made again. */
export interface Reprint extends SheetsOptions {
  /** File name of the sheet. */
  file: string
  reason: string
  /** The day it was asked for, '2026-11-25'. */
  day: string
}

/** A package of one sheet, that file again, with a slip that says why; null when there is no such sheet. */
export async function writeReprint(reprint: Reprint): Promise<string | null> {
  const { edition } = reprint
  const shop = listSheets(reprint).find(({ sheets }) => sheets.some((s) => s.file === reprint.file))
  const sheet = shop?.sheets.find((s) => s.file === reprint.file)
  if (!shop || !sheet) return null
  const one = { ...shop, sheets: [sheet] }
  const path = reprintPath(reprint, sheet.file)
  await mkdir(dirname(path), { recursive: true })
  await dropOldParts(dirname(path))
  const slip = textFile('补印单.txt', reprintNote(sheet, reprint))
  const key = createHash('sha256').update(packageKey(one, edition)).update(slip.bytes).digest('hex').slice(0, 32)
  const root = `补印_${sheet.file.replace(/\.\w+$/, '')}`
  await writeZip(path, {
    root,
    mtime: packageDate(edition),
    key,
    made: [slip, sumsFile(one.sheets, [slip])],
    sheets: one.sheets,
  })
  return path
}
