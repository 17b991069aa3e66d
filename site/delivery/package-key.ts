import { createHash } from 'node:crypto'
import type { ListedShop } from './list-sheets.ts'

/** Raised when the same sheets come to be packed in another way. */
const PACKAGE_VERSION = 3

/** What a package is made from, as a hash: the same key is the same package, byte for byte. */
export function packageKey(shop: ListedShop, edition: string): string {
  const sheets = shop.sheets.map(({ path: _path, ...entry }) => entry)
  const said = JSON.stringify([PACKAGE_VERSION, edition, shop.slug, shop.name, sheets])
  return createHash('sha256').update(said).digest('hex').slice(0, 32)
}

/** Root folder inside a package: what it is called once unpacked. */
export function packageRoot(shop: Pick<ListedShop, 'slug'>, edition: string): string {
  return `${shop.slug}_${edition}`
}

/** The edition's first day in local time, as a zip writes it: the clock's would make every package another one. */
export function packageDate(edition: string): Date {
  const [year = 2000, month = 1] = edition.split('-').map(Number)
  return new Date(year, month - 1, 1)
}
