import type { Workbook, Worksheet } from 'exceljs'
import { hasErrors, type Problem } from '#contract'
import { COLUMNS } from './columns.ts'
import { findHeadings } from './find-headings.ts'
import { openWorkbook } from './open-workbook.ts'
import { readSheet } from './read-sheet.ts'
import { settleDuplicates } from './settle-duplicates.ts'
import { townOfSheet } from './town-of-sheet.ts'
import type { GalleryTable } from './types.ts'
import { bad, note } from './words.ts'

const EXPECTED = ['code', 'nameZh', 'townZh', 'communityZh', 'addressZh', 'lat', 'lng', 'frames', 'printShop'] as const

/**
 * Reads a table of galleries as offices keep them (XLSX; the macros of an XLSM are left alone): headings in Chinese or
 * English in any order, below titles, on one sheet or one a town. Never throws for bad input.
 *
 * @param name what the file was called, for the words of problems
 */
export async function readGalleryTable(bytes: Buffer, name: string): Promise<GalleryTable> {
  const opened = await openWorkbook(bytes, name)
  if (!opened.ok) return { rows: [], problems: opened.problems }
  const tables = readSheets(opened.value)
  const problems = [...opened.problems, ...tables.problems]
  if (tables.headed === 0) return { rows: [], problems: [...problems, noHeadings(name)] }
  if (tables.rows.length === 0 && !hasErrors(problems)) {
    problems.push(bad('no-rows', name, '表头下面没有画廊', 'there are no galleries below the headings'))
  }
  const settled = settleDuplicates(tables.rows)
  return { rows: settled.rows, problems: [...problems, ...settled.problems] }
}

function readSheets(book: Workbook): GalleryTable & { headed: number } {
  const problems: Problem[] = []
  const shown = book.worksheets.filter((sheet) => {
    if (sheet.state !== 'visible' && sheet.state !== undefined) problems.push(hiddenSheet(sheet))
    return sheet.state === 'visible' || sheet.state === undefined
  })
  const headed = shown.flatMap((sheet) => {
    const headings = findHeadings(sheet)
    if (headings !== null) return [{ sheet, headings }]
    if (sheet.actualRowCount > 0) problems.push(sheetWithout(sheet))
    return []
  })
  const tables = headed.map(({ sheet, headings }) =>
    readSheet(sheet, headings, townOfSheet(sheet.name, headed.length > 1)),
  )
  return {
    headed: headed.length,
    rows: tables.flatMap(({ rows }) => rows),
    problems: [...problems, ...tables.flatMap((table) => table.problems)],
  }
}

function hiddenSheet({ name }: Worksheet): Problem {
  return note(
    'hidden-sheet',
    name,
    `工作表“${name}”是隐藏的，没有读`,
    `the sheet “${name}” is hidden and was left out`,
    '如果要读，请取消隐藏再传 · To have it read, unhide it and send it again',
  )
}

function sheetWithout({ name }: Worksheet): Problem {
  return note(
    'sheet-without-headings',
    name,
    `工作表“${name}”里没有找到表头，没有读`,
    `the sheet “${name}” has no heading row and was left out`,
  )
}

function noHeadings(name: string): Problem {
  const [zh, en] = (['zh', 'en'] as const).map((lang) => EXPECTED.map((id) => COLUMNS[id][lang]))
  return bad(
    'no-headings',
    name,
    `没有找到表头。要有一行写着“${COLUMNS.code.zh}”和其他列名：${zh?.join('、')}`,
    `there is no heading row. One row has to name “${COLUMNS.code.en}” and other columns: ${en?.join(', ')}`,
    '请先导出一份，照它的表头填写 · Export a table first and fill it in under its headings',
  )
}
