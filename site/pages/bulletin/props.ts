import { type Bulletin, KIND_NAMES, type Occurrence } from '#contract'
import type { Ending } from '../../parts/bulletin-list/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { opening } from '../../parts/rich-text/web.tsx'
import { cityTime, days, fullDay, weekday } from '../../parts/words/dates.ts'
import { type RichSaid, richSaid, type Said, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinCalendarPath } from '../calendars/bulletin-calendar.ts'
import { frameOf } from '../frame-of.ts'
import { areaOf, endingOf } from '../shown.ts'
import { bulletinThings } from '../structured/bulletin-events.ts'
import { bulletinPath, isOver, nextOccurrence, type Website } from '../website.ts'
import { galleriesNear, type NearGalleries } from './near.ts'
import { type Trail, trailOf } from './trail.ts'

export interface BulletinDate {
  /** For machines, with its offset. */
  date: string
  day: string
  hours: string
  /** Moved away from the day that the rule gives it. */
  moved: boolean
  ends?: Ending
}

export interface BulletinProps {
  frame: FrameProps
  /** The lists in which it stands. */
  trail: Trail
  title: Said
  over: boolean
  /** The next date, or the last one when all are over. */
  when?: BulletinDate
  /** '每月第二个周六 14:00'. */
  repeats?: Said
  /** Dates after the next one. */
  later: BulletinDate[]
  kind?: string
  series?: Said
  period: string
  place?: Said
  area: Said
  body: RichSaid
  /** Its dates as a file for calendars, until it is over. */
  calendar?: string
  attachment?: { href: string; bytes: number; kind: string }
  near?: NearGalleries
}

export function bulletinProps(site: Website, b: Bulletin, lang: Lang): BulletinProps {
  const title = said(b.title, lang)
  const body = richSaid(b.body, lang)
  const attachment = b.attachment && site.attachments.get(b.attachment)
  const trail = trailOf(site, b, lang)
  const props: BulletinProps = {
    frame: frameOf(site, {
      lang,
      path: bulletinPath(b),
      title: plain(title),
      description: opening(body.blocks, 110) || plain(title),
      nav: 'bulletins',
      structured: bulletinThings(site, b, lang, trail),
    }),
    trail,
    title,
    over: isOver(b, site.snapshot.today),
    later: [],
    period: b.from === b.until ? fullDay(b.from, lang) : days(b.from, b.until, lang),
    area: areaOf(b, lang),
    body,
  }
  const { today } = site.snapshot
  const next = nextOccurrence(b, today)
  if (!props.over && b.occurrences.length + b.leftOut.length > 0) props.calendar = bulletinCalendarPath(b, lang)
  if (next) {
    props.when = shownDate(next, lang)
    if (!props.over) props.when.ends = endingOf(b, next)
    props.later = b.occurrences.slice(b.occurrences.indexOf(next) + 1).map((one) => shownDate(one, lang))
  }
  if (b.repeats) props.repeats = said(b.repeats, lang)
  if (b.kind !== 'notice') props.kind = KIND_NAMES[b.kind][lang]
  if (b.series) props.series = said(b.series, lang)
  if (b.place) props.place = said(b.place, lang)
  const near = galleriesNear(site, b, lang)
  if (near) props.near = near
  if (attachment) props.attachment = attachment
  return props
}

function shownDate({ start, end, moved }: Occurrence, lang: Lang): BulletinDate {
  const [date, from] = cityTime(start)
  return {
    date: start,
    day: `${fullDay(date, lang)}${lang === 'zh' ? ' ' : ', '}${weekday(date, lang)}`,
    hours: `${from}–${cityTime(end)[1]}`,
    moved,
  }
}
