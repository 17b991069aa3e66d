import { join } from 'node:path'
import type { ListedShop, SheetsOptions } from './list-sheets.ts'
import { packageKey } from './package-key.ts'
import { readSeal, type Seal } from './seal.ts'

/** A finished package as it can be served. */
export interface FinishedPackage extends Seal {
  path: string
  bytes: number
  madeAt: Date
  /** False when sheets have changed since. */
  current: boolean
}

/** A shop's finished package; null before its first. */
export async function readPackage(options: SheetsOptions, shop: ListedShop): Promise<FinishedPackage | null> {
  const path = packagePath(options, shop.slug)
  const seal = await readSeal(path)
  return seal && { ...seal, path, current: seal.key === packageKey(shop, options.edition) }
}

/** The one-sheet package of a reprint; null when nobody asked for one. */
export async function readReprint(
  options: SheetsOptions,
  file: string,
): Promise<Omit<FinishedPackage, 'current'> | null> {
  const path = reprintPath(options, file)
  const seal = await readSeal(path)
  return seal && { ...seal, path }
}

/** Where a shop's package lies. */
export function packagePath({ dataDir, edition }: SheetsOptions, slug: string): string {
  return join(dataDir, 'packages', edition, `${slug}.zip`)
}

/** Where the package of one sheet that is made again lies. */
export function reprintPath({ dataDir, edition }: SheetsOptions, file: string): string {
  return join(dataDir, 'packages', edition, 'reprints', `${file}.zip`)
}
