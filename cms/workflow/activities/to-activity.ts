import { type Bulletin, KIND_NAMES } from '#contract'
import { cityInstant } from '../city-time.ts'

/** One bulletin as the civic platform reads it: public words only. */
export interface Activity {
  id: string
  url: string
  kind: Bulletin['kind']
  kindName: string
  title: string
  titleEn: string | null
  series: string | null
  town: string | null
  community: string | null
  place: string | null
  organizer: string
  summary: string
  from: string
  until: string
  repeats: string | null
  dates: ActivityDate[]
  updatedAt: string
}
export interface ActivityDate {
  id: string
  start: string
  end: string
  moved: boolean
}

/** Han characters of the text that a form's “简介” takes. */
const SUMMARY = 200

export function toActivity(bulletin: Bulletin, { publicUrl, host }: { publicUrl: string; host: string }): Activity {
  const { id, slug, title, kind, series, area, place, body, from, until, repeats, occurrences } = bulletin
  return {
    id,
    url: `${publicUrl}/bulletins/${slug}/`,
    kind,
    kindName: KIND_NAMES[kind].zh,
    title: title.zh.replaceAll('|', ''),
    titleEn: title.en?.replaceAll('|', '') ?? null,
    series: series?.zh ?? null,
    town: area?.town.zh ?? null,
    community: area?.community?.zh ?? null,
    place: place?.zh ?? null,
    organizer: host,
    summary: summaryOf(body.zh),
    from,
    until,
    repeats: repeats?.zh ?? null,
    // The day by the rule names a date for good: moved to another day it is still the same one.
    dates: occurrences.map(({ day, start, end, moved }) => ({
      id: `${id}-${day.replaceAll('-', '')}`,
      start: inCity(start),
      end: inCity(end),
      moved,
    })),
    updatedAt: inCity(bulletin.updatedAt),
  }
}

function inCity(instant: string): string {
  return cityInstant(Date.parse(instant))
}

function summaryOf(blocks: Bulletin['body']['zh']): string {
  const text = blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items
      return block.kind === 'table' ? block.rows.flat() : [block.runs]
    })
    .map((runs) => runs.map((run) => run.text).join(''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...text]
  return characters.length > SUMMARY ? `${characters.slice(0, SUMMARY - 1).join('')}…` : text
}
