import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { ProblemError, problem } from '#contract'
import { dropOldParts } from './drop-old-parts.ts'
import { type ListedShop, listSheets, type SheetsOptions } from './list-sheets.ts'
import { readMe } from './read-me.ts'
import { sheetListXlsx } from './sheet-list.ts'
import { writeProblem } from './write-problem.ts'

/** One shop's package of an edition as a stream: nothing is held in memory, PDFs are stored as they are. */
export async function streamPackage(options: SheetsOptions & { shop: string }): Promise<Readable> {
  const shop = listSheets(options).find((s) => s.id === options.shop || s.slug === options.shop)
  if (!shop) throw new ProblemError([noSheets(options.edition, options.shop)])
  return zipOf(shop, options.edition)
}

export interface WrittenPackage {
  shop: string
  file: string
  sheets: number
}

/** Writes every shop's package to `DATA_DIR/packages/<edition>/<shop>.zip`; a half-written one never has the name. */
export async function writePackages(options: SheetsOptions): Promise<WrittenPackage[]> {
  const dir = join(options.dataDir, 'packages', options.edition)
  const shops = listSheets(options)
  if (shops.length === 0) throw new ProblemError([noSheets(options.edition, '')])
  mkdirSync(dir, { recursive: true })
  await dropOldParts(dir)
  const written: WrittenPackage[] = []
  for (const shop of shops) {
    const file = join(dir, `${shop.slug}.zip`)
    // A name of its own: two runs of one edition at once must not write into each other's file.
    const part = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`
    try {
      await pipeline(await zipOf(shop, options.edition), createWriteStream(part))
      await rename(part, file)
    } catch (cause) {
      await rm(part, { force: true })
      throw writeProblem(cause, file)
    }
    written.push({ shop: shop.slug, file, sheets: shop.sheets.length })
  }
  return written
}

async function zipOf(shop: ListedShop, edition: string): Promise<Readable> {
  const zip = new yazl.ZipFile()
  // The edition's first day, not the clock's: the same sheets give the same package.
  const mtime = new Date(`${edition.slice(0, 7)}-01T00:00:00Z`)
  const root = `${shop.slug}_${edition}`
  zip.addBuffer(Buffer.from(`\ufeff${readMe(shop, edition)}`, 'utf8'), `${root}/说明.txt`, { mtime })
  zip.addBuffer(await sheetListXlsx(shop, edition), `${root}/印张清单.xlsx`, { mtime, compress: false })
  const sums = shop.sheets.map((s) => `${s.sha256}  sheets/${s.file}\n`).join('')
  zip.addBuffer(Buffer.from(sums, 'utf8'), `${root}/SHA256SUMS`, { mtime })
  for (const sheet of shop.sheets)
    zip.addFile(sheet.path, `${root}/sheets/${sheet.file}`, { mtime, compress: false, mode: 0o100644 })
  zip.end()
  const stream = zip.outputStream as unknown as Readable
  // NB: yazl tells of a sheet it cannot read on itself only, where it would end the whole server; its stream just stalls.
  zip.on('error', (error: Error) => stream.destroy(error))
  return stream
}

function noSheets(edition: string, shop: string) {
  return problem({
    code: 'package/no-sheets',
    at: [edition, shop].filter((part) => part !== '').join(' / '),
    zh: '没有可以打包的印张',
    en: 'There are no finished sheets to pack',
    hint: '先执行 npm run posters。 Run npm run posters first.',
  })
}
