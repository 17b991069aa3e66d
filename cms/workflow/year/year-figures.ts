import type { Figures } from '#contract'
import { type ExactCount, figuresOf } from '../counts/fold-edition.ts'

/** What the association's yearly report asks for. Days as '2026-11-28'. */
export interface YearInput {
  year: string
  editions: readonly YearEdition[]
  events: readonly YearEvent[]
  /** Scans and reads of these editions' panels until now, exact; null where nothing of them was ever counted. */
  counts: readonly ExactCount[] | null
}
export interface YearEdition {
  month: string
  theme: string
  emergency: boolean
  /** The last day on which a gallery is renewed in time. */
  lastDay: string
  /** Each gallery that had sheets to hang: how many, and the day on which they were seen to hang; null when never. */
  galleries: readonly { code: string; town: string; sheets: number; hungOn: string | null }[]
}
export interface YearEvent {
  kind: 'notice' | 'event' | 'lecture' | 'class'
  /** On how many dates it took place in the year. */
  dates: number
  visits: number | null
  classHours: number | null
}

export interface EditionFigures {
  month: string
  theme: string
  emergency: boolean
  galleries: number
  sheets: number
  /** Seen to hang, and of these in time; null for an edition of which no photo was ever sent. */
  renewed: number | null
  onTime: number | null
  /** Scans and reads as everybody may see them; null where nothing was counted. */
  counted: Figures | null
}
export interface YearFigures {
  year: string
  editions: EditionFigures[]
  towns: { town: string; galleries: number; renewals: number; asked: number; counted: Figures | null }[]
  /** Over the editions of which photos were sent. */
  renewals: { asked: number; renewed: number; onTime: number }
  sheets: number
  /** `unknown`: held, but nobody wrote down how many came. */
  events: Record<'event' | 'lecture' | 'class', { held: number; visits: number; unknown: number }>
  classHours: number
  counted: Figures | null
}

/** A year's work in figures; what was not recorded is null or counted as unknown, never as nought. */
export function yearFigures({ year, editions, events, counts }: YearInput): YearFigures {
  const figures = editions.map((edition) => ({
    ...toFigures(edition),
    counted: counted(counts, (one) => one.edition === edition.month),
  }))
  const recorded = editions.filter((_, i) => figures[i]?.renewed !== null)
  const asked = recorded.flatMap(({ galleries, lastDay }) => galleries.map((gallery) => ({ ...gallery, lastDay })))
  return {
    year,
    editions: figures,
    towns: byTown(editions, asked).map(({ codes, ...town }) => ({
      ...town,
      counted: counted(counts, (one) => codes.has(one.gallery)),
    })),
    renewals: {
      asked: asked.length,
      renewed: asked.filter(({ hungOn }) => hungOn !== null).length,
      onTime: asked.filter(isOnTime).length,
    },
    sheets: figures.reduce((sum, { sheets }) => sum + sheets, 0),
    events: {
      event: held(events, 'event'),
      lecture: held(events, 'lecture'),
      class: held(events, 'class'),
    },
    classHours: events.reduce((sum, { classHours }) => sum + (classHours ?? 0), 0),
    counted: counted(counts, () => true),
  }
}

/** Null where nothing of it was counted: that is no nought. */
function counted(counts: YearInput['counts'], of: (one: ExactCount) => boolean): Figures | null {
  const own = (counts ?? []).filter(of)
  return own.length === 0 ? null : figuresOf(own)
}

function toFigures({ month, theme, emergency, lastDay, galleries }: YearEdition): Omit<EditionFigures, 'counted'> {
  const hung = galleries.filter(({ hungOn }) => hungOn !== null)
  const sheets = galleries.reduce((sum, gallery) => sum + gallery.sheets, 0)
  const onTime = hung.filter((gallery) => isOnTime({ ...gallery, lastDay })).length
  const seen = hung.length > 0
  return {
    ...{ month, theme, emergency, sheets, galleries: galleries.length },
    ...{ renewed: seen ? hung.length : null, onTime: seen ? onTime : null },
  }
}

const isOnTime = ({ hungOn, lastDay }: { hungOn: string | null; lastDay: string }): boolean =>
  hungOn !== null && hungOn <= lastDay

function byTown(editions: readonly YearEdition[], asked: readonly { town: string; hungOn: string | null }[]) {
  const galleries = new Map<string, Set<string>>()
  for (const { code, town } of editions.flatMap((edition) => edition.galleries))
    galleries.set(town, (galleries.get(town) ?? new Set()).add(code))
  return [...galleries].map(([town, codes]) => {
    const own = asked.filter((one) => one.town === town)
    const renewals = own.filter(({ hungOn }) => hungOn !== null).length
    return { town, codes, galleries: codes.size, renewals, asked: own.length }
  })
}

function held(events: readonly YearEvent[], kind: YearEvent['kind']) {
  const own = events.filter((event) => event.kind === kind)
  return {
    held: own.reduce((sum, { dates }) => sum + dates, 0),
    visits: own.reduce((sum, { visits }) => sum + (visits ?? 0), 0),
    unknown: own.filter(({ visits }) => visits === null).length,
  }
}
