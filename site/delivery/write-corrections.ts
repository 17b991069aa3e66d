import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { correctionNote } from './correction-note.ts'
import { dropOldParts } from './drop-old-parts.ts'
import { listSheets, type SheetsOptions } from './list-sheets.ts'
import { sumsFile, textFile } from './made-files.ts'
import { packageDate, packageKey } from './package-key.ts'
import { correctionPath } from './read-package.ts'
import { writeZip } from './write-zip.ts'

/** Sheets whose content was changed after they had been printed. */
export interface Corrections extends SheetsOptions {
  /** File names of the sheets, of whichever shops. */
  files: readonly string[]
  reason: string
  /** The day it was asked for, '2026-11-25'. */
  day: string
}
export interface WrittenCorrection {
  /** Slug of the shop. */
  shop: string
  /** What the package is called among the shop's corrections: the same sheets are the same name. */
  name: string
  files: string[]
}

/** One package a shop with these sheets only and a slip that says which old ones they replace. */
export async function writeCorrections(corrections: Corrections): Promise<WrittenCorrection[]> {
  const { edition, files } = corrections
  const written: WrittenCorrection[] = []
  for (const shop of listSheets(corrections)) {
    const sheets = shop.sheets.filter(({ file }) => files.includes(file))
    if (sheets.length === 0) continue
    const slip = textFile('更正单.txt', correctionNote(sheets, corrections))
    const hash = createHash('sha256')
      .update(packageKey({ ...shop, sheets }, edition))
      .update(slip.bytes)
    const key = hash.digest('hex').slice(0, 32)
    const name = key.slice(0, 12)
    const path = correctionPath(corrections, shop.slug, name)
    await mkdir(dirname(path), { recursive: true })
    await dropOldParts(dirname(path))
    await writeZip(path, {
      root: `更正_${shop.slug}_${edition}`,
      mtime: packageDate(edition),
      key,
      made: [slip, sumsFile(sheets, [slip])],
      sheets,
    })
    written.push({ shop: shop.slug, name, files: sheets.map(({ file }) => file) })
  }
  return written
}
