import { z } from 'zod'
import { sumCounts } from '../../collections/counts/sum-counts.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { occurrences } from '../../workflow/events/occurrences.ts'
import { dayOf, type StoredEvent, toPlan } from '../../workflow/events/plan.ts'
import { lastHangingDay } from '../../workflow/posting/posting-days.ts'
import { postingState } from '../../workflow/posting/posting-state.ts'
import { type YearEdition, type YearEvent, type YearFigures, yearFigures } from '../../workflow/year/year-figures.ts'
import { type PostingGallery, type Reader, readPosting, readPostingEditions } from '../posting/read-posting.ts'

const EventSchema = z.object({
  kind: z.enum(['notice', 'event', 'lecture', 'class']).catch('notice'),
  visits: z.number().nullable().catch(null),
  classHours: z.number().nullable().catch(null),
})

/** Years in which an edition hung, newest first. */
export async function readYears(reader: Reader): Promise<string[]> {
  const editions = await readPostingEditions(reader)
  return [...new Set(editions.map(({ month }) => month.slice(0, 4)))]
}

/** A year's figures, read with the rights of whoever asks. */
export async function readYear(reader: Reader, year: string): Promise<YearFigures> {
  const lines = (await readPostingEditions(reader)).filter(({ month }) => month.startsWith(year)).reverse()
  const editions: YearEdition[] = []
  // One after the other: a year's galleries at once would be 1,704 records in memory for nothing.
  for (const line of lines) {
    const galleries = await readPosting(reader, line)
    editions.push({
      month: line.month,
      theme: line.theme,
      emergency: line.kind === 'emergency',
      lastDay: lastHangingDay(line),
      galleries: galleries.filter(({ orders }) => orders.length > 0).map(toGallery),
    })
  }
  const counts = await sumCounts(reader.payload, {
    by: ['edition', 'no', 'gallery', 'kind'],
    editions: lines.map(({ month }) => month),
  })
  return yearFigures({ year, editions, events: await readEvents(reader, year), counts })
}

function toGallery(gallery: PostingGallery): YearEdition['galleries'][number] {
  const { state, near, far } = postingState(gallery)
  const hangs = state === 'posted' || state === 'proved'
  const days = [near, far].flatMap((photo) => (photo ? [cityDay(photo.takenAt ?? photo.at)] : [])).sort()
  return {
    code: gallery.code,
    town: gallery.town,
    sheets: gallery.orders.length,
    hungOn: hangs ? (days.at(-1) ?? null) : null,
  }
}

async function readEvents({ payload, user }: Reader, year: string): Promise<YearEvent[]> {
  const { docs } = await payload.find({
    collection: 'bulletins',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { until: { greater_than_equal: `${year}-01-01T00:00:00.000Z` } },
        { from: { less_than: `${Number(year) + 1}-01-01T00:00:00.000Z` } },
      ],
    },
    depth: 0,
    pagination: false,
    ...(user ? { overrideAccess: false, user } : {}),
  })
  return docs.flatMap((doc) => {
    const days = daysOf(doc)
    const dates = days.filter((day) => day.startsWith(year)).length
    if (dates === 0) return []
    const { kind, visits, classHours } = EventSchema.parse(doc)
    // Written down once a series is over: its figures belong to the year of its last date.
    const isOver = days.at(-1)?.startsWith(year) === true
    return [{ kind, dates, visits: isOver ? visits : 0, classHours: isOver ? classHours : 0 }]
  })
}

/** The days on which it takes place, soonest first; its first day when it has no time. */
function daysOf(doc: StoredEvent): string[] {
  const plan = toPlan(doc)
  return plan === undefined ? [dayOf(doc.from) ?? ''] : occurrences(plan).map(({ start }) => start.slice(0, 10))
}
