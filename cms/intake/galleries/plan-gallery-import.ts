import { hasErrors, type Problem } from '#contract'
import { buildGallery } from './build-gallery.ts'
import { compareGallery, type FieldChange } from './compare-gallery.ts'
import { recogniseDatum, suspectedDatum } from './recognise-datum.ts'
import { fullTown } from './town-of-sheet.ts'
import type { GalleryRow, NamedShop, RegisteredGallery } from './types.ts'
import { bad, note, place } from './words.ts'

/** What is in the register before the table comes. */
export interface KnownRegister {
  galleries: readonly RegisteredGallery[]
  printShops: readonly NamedShop[]
}

interface AtRow {
  sheet: string
  row: number
  code: string
}
/** `gallery` is what would be stored; `problems` of a row that goes in are warnings. */
type PlannedRow = AtRow &
  (
    | { action: 'create'; gallery: RegisteredGallery; problems: Problem[] }
    | { action: 'change'; gallery: RegisteredGallery; changes: FieldChange[]; problems: Problem[] }
    | { action: 'same' }
    | { action: 'refuse'; problems: Problem[] }
  )

export interface GalleryImportPlan {
  rows: PlannedRow[]
  /** Codes of galleries that the table does not have; they stay as they are. */
  absent: string[]
  problems: Problem[]
}

/**
 * A dry run: what taking over these rows would do. Galleries are one and the same by their code, which never changes;
 * nothing is ever deleted, neither a gallery that the table lacks nor a field whose cell is empty. A table that was
 * taken over, or exported, gives only 'same'.
 */
export function planGalleryImport(rows: readonly GalleryRow[], known: KnownRegister): GalleryImportPlan {
  const byCode = new Map(known.galleries.map((gallery) => [gallery.code, gallery]))
  const recognised = recogniseDatum(rows, byCode)
  const inTable = new Set(rows.map(({ code }) => code))
  const absent = known.galleries.filter(({ code }) => !inTable.has(code))
  const towns = [...new Set(known.galleries.map(({ town }) => town.zh))]
  return {
    rows: recognised.rows.map((row) => planRow(withFullTown(row, towns), byCode.get(row.code), known, absent)),
    absent: absent.map(({ code }) => code),
    problems: [...recognised.problems, ...sayAbsent(absent)],
  }
}

function planRow(
  row: GalleryRow,
  before: RegisteredGallery | undefined,
  { printShops }: KnownRegister,
  absent: readonly RegisteredGallery[],
): PlannedRow {
  const at: AtRow = { sheet: row.sheet, row: row.row, code: row.code }
  const refuse = (problems: Problem[]): PlannedRow => ({ ...at, action: 'refuse', problems })
  if (hasErrors(row.problems)) return refuse(row.problems)
  const built = buildGallery(row, printShops, before)
  if (!built.ok) return refuse(built.problems)
  const { gallery } = built
  if (before === undefined) {
    const renamed = absent.find(({ name, town }) => name.zh === gallery.name.zh && town.zh === gallery.town.zh)
    if (renamed !== undefined) return refuse([sayRenamed(row, renamed)])
    return { ...at, action: 'create', gallery, problems: row.problems }
  }
  const changes = compareGallery(row, gallery, before)
  if (changes.length === 0) return { ...at, action: 'same' }
  return { ...at, action: 'change', gallery, changes, problems: [...row.problems, ...suspect(row, gallery, before)] }
}

function withFullTown(row: GalleryRow, towns: readonly string[]): GalleryRow {
  const { townZh: said, ...fields } = row.fields
  if (row.townFromSheet === undefined || said === undefined) return row
  const townZh = fullTown(said, towns)
  return { ...row, fields: townZh === undefined ? fields : { ...fields, townZh } }
}

/** A single place that moves by just the shift of a map application was copied from one. */
function suspect(row: GalleryRow, gallery: RegisteredGallery, before: RegisteredGallery): Problem[] {
  const datum = row.datum === undefined ? suspectedDatum(gallery, before) : undefined
  if (datum === undefined) return []
  return [
    note(
      'suspected-datum',
      place(row.sheet, row.row),
      `${row.code} 移动的距离和方向正好是 ${datum} 与 WGS-84 之差，没有换算：请核对`,
      `${row.code} moves by just the difference between ${datum} and WGS-84 and was not converted: please check`,
    ),
  ]
}

function sayRenamed({ sheet, row, code }: GalleryRow, { code: old, name }: RegisteredGallery): Problem {
  return bad(
    'code-changed',
    place(sheet, row, '编号'),
    `${code} 和已有的 ${old}（${name.zh}）同名同镇，而表里没有 ${old}：编号建好后不能改`,
    `${code} has the name and town of ${old} (${name.zh}), which the table lacks: a code never changes`,
    `同一座请写 ${old}；如果是另一座，请起不同的名称 · If it is the same, write ${old}; if it is another, give it another name`,
  )
}

function sayAbsent(absent: readonly RegisteredGallery[]): Problem[] {
  if (absent.length === 0) return []
  const codes = absent.slice(0, 10).map(({ code }) => code)
  const [zh, en] = absent.length > codes.length ? [' 等', ' and others'] : ['', '']
  return [
    note(
      'absent',
      '名录',
      `表里没有的 ${absent.length} 座画廊保持不变：${codes.join('、')}${zh}`,
      `${absent.length} galleries that the table does not have stay as they are: ${codes.join(', ')}${en}`,
      '不再使用的画廊请把状态改为“已撤除” · Set the state of a gallery that is gone to “Retired”',
    ),
  ]
}
