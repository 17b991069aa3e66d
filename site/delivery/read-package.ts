import { existsSync, readdirSync } from 'node:fs'
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

/** A shop's packages of corrected sheets, newest first; `name` is how one is asked for. */
export async function readCorrections(
  options: SheetsOptions,
  slug: string,
): Promise<(Omit<FinishedPackage, 'current'> & { name: string })[]> {
  const dir = join(correctionPath(options, slug, ''), '..')
  const names = existsSync(dir) ? readdirSync(dir).filter((file) => file.endsWith('.zip')) : []
  const read = names.map(async (file) => {
    const path = join(dir, file)
    const seal = await readSeal(path)
    return seal ? [{ ...seal, path, name: file.replace(/\.zip$/, '') }] : []
  })
  return (await Promise.all(read)).flat().sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
}

/** Where a package of corrected sheets lies. */
export function correctionPath({ dataDir, edition }: SheetsOptions, slug: string, name: string): string {
  return join(dataDir, 'packages', edition, 'corrections', slug, `${name}.zip`)
}

/** Where a shop's package lies. */
export function packagePath({ dataDir, edition }: SheetsOptions, slug: string): string {
  return join(dataDir, 'packages', edition, `${slug}.zip`)
}

/** Where the package of one sheet that is made again lies. */
export function reprintPath({ dataDir, edition }: SheetsOptions, file: string): string {
  return join(dataDir, 'packages', edition, 'reprints', `${file}.zip`)
}
