import type { FormatId } from '#contract'
import { COLUMNS, type ColumnId, STATE_NAMES } from './columns.ts'
import { FORMAT_NAMES } from './parse-frames.ts'
import { quoteCell } from './quote-cell.ts'
import type { RegisteredGallery } from './types.ts'

type Language = 'zh' | 'en'
type Value = string | number
interface WrittenColumn {
  heading: string
  width: number
  value: (gallery: RegisteredGallery) => Value | undefined
}

const SHEET_NAME = { zh: '科普画廊', en: 'Galleries' }
const FRAME_WIDTH = 18

/**
 * The galleries as an Excel workbook that `readGalleryTable` reads back without a change: a row a gallery, a column a
 * frame. With contacts only where the galleries come with them: they are for the office.
 */
export async function writeGalleryTable(galleries: readonly RegisteredGallery[], lang: Language): Promise<Buffer> {
  // 59 modules and half a second: only who makes a table waits for them.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(SHEET_NAME[lang], { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  const columns = columnsFor(galleries, lang)
  // Cells of text stay text when someone writes '3-17' into them.
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  for (const gallery of galleries) {
    const row = sheet.addRow(columns.map(({ value }) => safe(value(gallery))))
    row.eachCell((cell) => {
      if (typeof cell.value === 'number') cell.numFmt = 'General'
    })
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 }
  return Buffer.from(await book.xlsx.writeBuffer())
}

function columnsFor(galleries: readonly RegisteredGallery[], lang: Language): WrittenColumn[] {
  const column = (id: ColumnId, value: WrittenColumn['value'], said = ''): WrittenColumn => ({
    heading: `${COLUMNS[id][lang]}${said}`,
    width: COLUMNS[id].width,
    value,
  })
  const datum = lang === 'zh' ? '（WGS-84）' : ' (WGS-84)'
  const shopName = shopNames(galleries, lang)
  return [
    column('code', ({ code }) => code),
    column('state', ({ state }) => STATE_NAMES[state][lang][0]),
    column('nameZh', ({ name }) => name.zh),
    column('nameEn', ({ name }) => name.en),
    column('townZh', ({ town }) => town.zh),
    column('townEn', ({ town }) => town.en),
    column('communityZh', ({ community }) => community.zh),
    column('communityEn', ({ community }) => community.en),
    column('addressZh', ({ address }) => address.zh),
    column('addressEn', ({ address }) => address.en),
    column('lat', ({ lat }) => lat, datum),
    column('lng', ({ lng }) => lng, datum),
    column('viewingDistanceM', ({ viewingDistanceM }) => viewingDistanceM),
    ...positionsOf(galleries).map((position) => frameColumn(position, lang)),
    column('printShop', ({ printShop }) => shopName(printShop)),
    ...(galleries.some(({ contact }) => contact) ? [column('contact', ({ contact }) => contact)] : []),
  ]
}

function positionsOf(galleries: readonly RegisteredGallery[]): number[] {
  const positions = new Set(galleries.flatMap(({ frames }) => frames.map(({ position }) => position)))
  return [...positions].sort((a, b) => a - b)
}

function frameColumn(position: number, lang: Language): WrittenColumn {
  return {
    heading: lang === 'zh' ? `画框${position}` : `Frame ${position}`,
    width: FRAME_WIDTH,
    value: ({ frames }) => {
      const frame = frames.find((one) => one.position === position)
      return frame === undefined ? undefined : frameWords(frame, lang)
    },
  }
}

function frameWords({ format, inUse }: { format: FormatId; inUse: boolean }, lang: Language): string {
  if (inUse) return FORMAT_NAMES[format]
  return `${FORMAT_NAMES[format]}${lang === 'zh' ? '（停用）' : ' (out of use)'}`
}

/** A shop's name; its slug where two shops share the name. */
function shopNames(galleries: readonly RegisteredGallery[], lang: Language) {
  const nameOf = ({ name }: RegisteredGallery['printShop']): string => (lang === 'en' && name.en) || name.zh
  const slugs = new Map<string, Set<string>>()
  for (const { printShop } of galleries) {
    slugs.set(nameOf(printShop), (slugs.get(nameOf(printShop)) ?? new Set()).add(printShop.slug))
  }
  return (shop: RegisteredGallery['printShop']): string =>
    (slugs.get(nameOf(shop))?.size ?? 0) > 1 ? shop.slug : nameOf(shop)
}

/** `_x0041_` in a cell means 'A' to a spreadsheet: a text that only looks so gets its own underscore spelled out. */
function safe(value: Value | undefined): Value | undefined {
  return typeof value === 'string' ? quoteCell(value).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value
}
