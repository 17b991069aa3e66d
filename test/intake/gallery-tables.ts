import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { ZipFile } from 'yazl'
import type { NamedShop, RegisteredGallery } from '../../cms/intake/galleries/types.ts'
import { unzip } from '../support/unzip.ts'

export const SHOPS: Record<'loujiang' | 'liuhe', NamedShop> = {
  loujiang: { slug: 'lou-jiang-tu-wen', name: { zh: '娄江图文', en: 'Loujiang Graphics' } },
  liuhe: { slug: 'liu-he-cai-yin', name: { zh: '浏河彩印', en: 'Liuhe Colour Printing' } },
}

type Stored = Omit<RegisteredGallery, 'printShop'> & { shop: keyof typeof SHOPS }
const stored = JSON.parse(readFileSync(new URL('../../cms/demo/galleries.json', import.meta.url), 'utf8')) as Stored[]

/** The demo's 142 galleries as the register has them. */
export const DEMO: RegisteredGallery[] = stored.map(({ shop, ...gallery }) => ({ ...gallery, printShop: SHOPS[shop] }))
export const REGISTER = { galleries: DEMO, printShops: Object.values(SHOPS) }

/** What a row of a table may hold; a list is a row. */
export type Rows = readonly (readonly ExcelJS.CellValue[])[]

/** A workbook with these sheets, as bytes; `finish` is for what is not a value: merges, hidden rows. */
export async function tableOf(
  sheets: Readonly<Record<string, Rows>>,
  finish: (book: ExcelJS.Workbook) => void = () => {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name)
    for (const row of rows) sheet.addRow([...row])
  }
  finish(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Problems as 'code @ place', warnings included. */
export const said = (problems: readonly { code: string; at: string }[]): string[] =>
  problems.map(({ code, at }) => `${code.replace('gallery-table/', '')} @ ${at}`)

export async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  // exceljs writes folders too, which yazl takes by another call.
  for (const [name, content] of Object.entries(files).filter(([one]) => !one.endsWith('/')))
    zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The workbook with one part changed and perhaps more parts, as a hostile or careless program might have written it. */
export async function withPart(
  table: Buffer,
  part: string,
  change: (xml: string) => string,
  extra: Record<string, string> = {},
): Promise<Buffer> {
  const files = Object.fromEntries(unzip(table))
  const found = files[part]?.toString()
  if (found === undefined) throw new Error(`the workbook has no ${part}`)
  return zipOf({ ...files, [part]: change(found), ...extra })
}
