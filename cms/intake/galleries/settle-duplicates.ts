import type { Problem } from '#contract'
import { COLUMNS } from './columns.ts'
import type { GalleryField, GalleryFields, GalleryRow } from './types.ts'
import { bad, note, place } from './words.ts'

/** More places than this are counted, not listed. */
const LISTED_PLACES = 5

/** One row a code: rows that agree become one, with all that they say; rows that contradict each other are refused. */
export function settleDuplicates(rows: readonly GalleryRow[]): { rows: GalleryRow[]; problems: Problem[] } {
  const problems: Problem[] = []
  // Worked out once a code, not once a row: by a slip all 20,000 rows may have the same one.
  const settled = new Map<GalleryRow, GalleryRow[]>()
  for (const same of repeated(rows)) {
    const [first] = same
    const fields = contradictions(same)
    for (const row of same) settled.set(row, fields.length > 0 ? [contradicted(row, same, fields)] : [])
    if (fields.length > 0) continue
    settled.set(first, [together(first, same)])
    problems.push(sayTwice(first, same))
  }
  return { rows: rows.flatMap((row) => settled.get(row) ?? [row]), problems }
}

function repeated(rows: readonly GalleryRow[]): [GalleryRow, ...GalleryRow[]][] {
  const byCode = new Map<string, [GalleryRow, ...GalleryRow[]]>()
  for (const row of rows) {
    const before = byCode.get(row.code)
    if (before !== undefined) before.push(row)
    else if (row.code !== '') byCode.set(row.code, [row])
  }
  return [...byCode.values()].filter((same) => same.length > 1)
}

/** Fields that two of the rows both have, and differently. */
function contradictions(rows: readonly GalleryRow[]): GalleryField[] {
  const names = new Set(rows.flatMap(({ fields }) => Object.keys(fields) as GalleryField[]))
  return [...names].filter((name) => {
    const values = rows.flatMap(({ fields }) => (fields[name] === undefined ? [] : [JSON.stringify(fields[name])]))
    return new Set(values).size > 1
  })
}

function contradicted(row: GalleryRow, same: readonly GalleryRow[], fields: readonly GalleryField[]): GalleryRow {
  const others = same.slice(0, LISTED_PLACES + 1).filter((one) => one !== row)
  const [zh, en] = (['zh', 'en'] as const).map((lang) => fields.map((field) => COLUMNS[field][lang]))
  const said = bad(
    'contradiction',
    place(row.sheet, row.row),
    `${row.code} 共有 ${same.length} 行，${zh?.join('、')}不一样；另见：${places(others)}`,
    `${row.code} has ${same.length} rows that differ in ${en?.join(', ')}; see also: ${placesInEnglish(others)}`,
    '请只留一行正确的 · Keep the one row that is right',
  )
  return { ...row, problems: [...row.problems, said] }
}

function together(first: GalleryRow, same: readonly GalleryRow[]): GalleryRow {
  const fields: GalleryFields = Object.assign({}, ...same.map((row) => row.fields))
  return { ...first, fields, problems: same.flatMap(({ problems }) => problems) }
}

function sayTwice(first: GalleryRow, same: readonly GalleryRow[]): Problem {
  return note(
    'same-twice',
    `${first.code} / ${place(first.sheet, first.row)}`,
    `${first.code} 有 ${same.length} 行，内容一致，只取一行：${places(same)}`,
    `${first.code} has ${same.length} rows that agree; one is taken: ${placesInEnglish(same)}`,
  )
}

const places = (rows: readonly GalleryRow[]): string => listed(rows, ({ sheet, row }) => place(sheet, row), '；')
const placesInEnglish = (rows: readonly GalleryRow[]): string =>
  listed(rows, ({ sheet, row }) => `${sheet}, row ${row}`, '; ')

function listed(rows: readonly GalleryRow[], say: (row: GalleryRow) => string, comma: string): string {
  const said = rows.slice(0, LISTED_PLACES).map(say)
  return [...said, ...(rows.length > said.length ? ['…'] : [])].join(comma)
}
