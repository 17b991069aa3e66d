import type { EditionCounts } from '#contract'
import { sumCounts } from '../../collections/counts/sum-counts.ts'
import { addDays, daysBetween } from '../../workflow/city-time.ts'
import { foldedWithin } from '../../workflow/counts/fold.ts'
import { type ExactCount, foldEdition } from '../../workflow/counts/fold-edition.ts'
import { type PostingEditionLine, type Reader, readPostingEditions } from '../posting/read-posting.ts'

interface CountedGallery {
  code: string
  name: string
  town: string
}
export interface CountedDay {
  day: string
  scans: number
  reads: number
}
/** All that the screen 扫码与阅读 and its tables show of one edition: folded, nothing exact. */
export interface CountsDesk {
  editions: { month: string; theme: string }[]
  edition: { month: string; theme: string }
  /** By town, in the order of the register. */
  galleries: CountedGallery[]
  towns: string[]
  /** '' for the whole city. */
  town: string
  panels: { no: number; title: string }[]
  counts: EditionCounts
  /** Every day from the first on which anything was counted, at most so many as are shown. */
  days: CountedDay[]
  /** False until anything at all was counted. */
  counting: boolean
}

const MOST_DAYS = 62

/** Null where no edition was published. NB: counts have no readers; whoever calls has asked who this is. */
export async function readEditionCounts(
  reader: Reader,
  asked: { edition?: string; town?: string; today: string },
): Promise<CountsDesk | null> {
  const editions = await readPostingEditions(reader)
  const edition =
    editions.find(({ month }) => month === asked.edition) ??
    editions.find(({ from }) => from <= asked.today) ??
    editions[0]
  if (edition === undefined) return null
  const all = await readGalleries(reader)
  const towns = [...new Set(all.map(({ town }) => town))]
  const town = towns.find((one) => one === asked.town) ?? ''
  const galleries = town === '' ? all : all.filter((one) => one.town === town)
  const codes = new Set(galleries.map(({ code }) => code))
  const of = (gallery: string) => town === '' || codes.has(gallery)
  const rows = await sumCounts(reader.payload, {
    by: ['edition', 'no', 'gallery', 'kind'],
    editions: [edition.month],
  })
  const counts = foldEdition(
    edition.month,
    rows.filter(({ gallery }) => of(gallery)),
  )
  return {
    editions: editions.map(({ month, theme }) => ({ month, theme })),
    edition: { month: edition.month, theme: edition.theme },
    ...{ galleries, towns, town, counts },
    panels: await readPanels(reader, edition, rows),
    days: await readDays(reader, edition.month, counts, of),
    counting: rows.length > 0 || (await sumCounts(reader.payload, { by: ['kind'] })).length > 0,
  }
}

async function readGalleries({ payload, user }: Reader): Promise<CountedGallery[]> {
  const { docs } = await payload.find({
    collection: 'galleries',
    select: { code: true, name: true, town: true },
    sort: 'sortKey',
    ...{ depth: 0, pagination: false },
    ...(user ? { overrideAccess: false, user } : {}),
  })
  return docs.map(({ code, name, town }) => ({ code, name: name.zh, town: town.zh }))
}

/** The edition's own, and whatever else was counted of it: a sheet may hang longer than its panel is listed. */
async function readPanels({ payload, user }: Reader, edition: PostingEditionLine, rows: readonly ExactCount[]) {
  const { docs } = await payload.find({
    collection: 'panels',
    where: { id: { in: edition.panelIds } },
    select: { displayTitle: true },
    ...{ depth: 0, pagination: false },
    ...(user ? { overrideAccess: false, user } : {}),
  })
  const titles = new Map(docs.map(({ id, displayTitle }) => [String(id), displayTitle ?? '']))
  const most = Math.max(edition.panelIds.length, ...rows.map(({ no }) => no))
  return Array.from({ length: most }, (_, i) => ({ no: i + 1, title: titles.get(edition.panelIds[i] ?? '') ?? '' }))
}

async function readDays({ payload }: Reader, month: string, sums: EditionCounts, of: (gallery: string) => boolean) {
  const rows = (await sumCounts(payload, { by: ['day', 'gallery', 'kind'], editions: [month] })).filter((row) =>
    of(row.gallery),
  )
  const [first, last] = [rows[0]?.day, rows.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  const length = Math.min(MOST_DAYS, daysBetween(first, last) + 1)
  const days = Array.from({ length }, (_, i) => addDays(last, i + 1 - length))
  const exact = (kind: ExactCount['kind']) =>
    days.map((day) => rows.reduce((sum, row) => (row.day === day && row.kind === kind ? sum + row.count : sum), 0))
  const [scans, reads] = [foldedWithin(exact('scan'), sums.scans), foldedWithin(exact('read'), sums.reads)]
  return days.map((day, i) => ({ day, scans: scans[i] ?? 0, reads: reads[i] ?? 0 }))
}
