import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError, problem } from '#contract'
import { dropOldParts } from './drop-old-parts.ts'
import { type ListedShop, listSheets, type SheetsOptions } from './list-sheets.ts'
import { sumsFile, textFile } from './made-files.ts'
import { makeOverview } from './overview/make-overview.ts'
import { packageDate, packageKey, packageRoot } from './package-key.ts'
import { preflightReport } from './preflight-report.ts'
import { readMe } from './read-me.ts'
import { packagePath } from './read-package.ts'
import { readSeal } from './seal.ts'
import { sheetListXlsx } from './sheet-list.ts'
import { writeZip } from './write-zip.ts'

export interface PackagesOptions extends SheetsOptions {
  /** Id or slug of one shop; all of them when left out. */
  shop?: string | undefined
  onProgress?: ((progress: PackingProgress) => void) | undefined
}
/** How far one shop's package is. */
export interface PackingProgress {
  shop: string
  done: number
  total: number
}
export interface WrittenPackage {
  shop: string
  file: string
  sheets: number
  /** False when the package lay there already, made from the same sheets. */
  written: boolean
}

/**
 * Writes shops' packages to `DATA_DIR/packages/<edition>/<shop>.zip`. The old one stays until the new one is whole, and
 * one that was made from the same sheets is left alone.
 */
export async function writePackages(options: PackagesOptions): Promise<WrittenPackage[]> {
  const { dataDir, edition, onProgress } = options
  const all = listSheets(options)
  const shops = all.filter(({ id, slug }) => options.shop === undefined || [id, slug].includes(options.shop))
  if (shops.length === 0) throw new ProblemError([noSheets(edition, options.shop ?? '')])
  const dir = join(dataDir, 'packages', edition)
  await mkdir(dir, { recursive: true })
  await dropOldParts(dir)
  const written: WrittenPackage[] = []
  for (const shop of shops) {
    const file = packagePath({ dataDir, edition }, shop.slug)
    const total = shop.sheets.length
    const key = packageKey(shop, edition)
    const fresh = (await readSeal(file))?.key === key
    if (!fresh) {
      onProgress?.({ shop: shop.slug, done: 0, total })
      await writeOne(file, key, shop, options)
    }
    onProgress?.({ shop: shop.slug, done: total, total })
    written.push({ shop: shop.slug, file, sheets: total, written: !fresh })
  }
  return written
}

async function writeOne(
  file: string,
  key: string,
  shop: ListedShop,
  { dataDir, edition, onProgress }: PackagesOptions,
) {
  const total = shop.sheets.length
  const list = await sheetListXlsx(shop, edition)
  const overview = await makeOverview(shop, { dataDir, edition })
  const lists = [
    { name: '印张清单.xlsx', bytes: list },
    { name: '印张总览.pdf', bytes: overview },
    { name: '印前检查.html', bytes: preflightReport(shop, { dataDir, edition }) },
  ]
  await writeZip(file, {
    root: packageRoot(shop, edition),
    mtime: packageDate(edition),
    key,
    made: [textFile('说明.txt', readMe(shop, edition)), ...lists, sumsFile(shop.sheets, lists)],
    sheets: shop.sheets,
    onSheet: (done) => onProgress?.({ shop: shop.slug, done, total }),
  })
}

function noSheets(edition: string, shop: string) {
  return problem({
    code: 'package/no-sheets',
    at: [edition, shop].filter((part) => part !== '').join(' / '),
    zh: '没有可以打包的印张',
    en: 'There are no finished sheets to pack',
    hint: '先出这一期的印张。 Press the edition first.',
  })
}
