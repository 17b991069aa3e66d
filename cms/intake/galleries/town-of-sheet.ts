import { plain } from './columns.ts'
import { datumNamed } from './datum.ts'

const TOWN = /(?:镇|街道|乡|区|新城|农场|town|subdistrict|zone|area)$/i
const NO_TOWN = /^(?:sheet|table)?\d*$|表\d*$|画廊|名录|名单|台账|汇总|galler/

/** The town that a sheet's name stands for: '浮桥镇', '浮桥镇（高德）'; one sheet among several may lack its ending. */
export function townOfSheet(name: string, isOneOfMany: boolean): string | undefined {
  const bare = datumNamed(name) === undefined ? name.trim() : name.replace(/[(（].*$/, '').trim()
  if (TOWN.test(bare)) return bare
  return isOneOfMany && !NO_TOWN.test(plain(bare)) ? bare : undefined
}

/**
 * The town in full, '浮桥镇' for '浮桥' where just one known town begins so. A name that neither is known nor ends as
 * towns do says nothing of towns: 'A组' moves no gallery.
 */
export function fullTown(said: string, towns: readonly string[]): string | undefined {
  if (towns.includes(said)) return said
  const full = towns.filter((town) => town.startsWith(said))
  if (full.length === 1) return full[0]
  return TOWN.test(said) ? said : undefined
}
