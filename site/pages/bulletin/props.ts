import { type Bulletin, KIND_NAMES, type Occurrence } from '#contract'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { opening } from '../../parts/rich-text/web.tsx'
import { cityTime, days, fullDay, weekday } from '../../parts/words/dates.ts'
import { madeOnceFor } from '../../parts/words/get-or-insert.ts'
import { type Link, type RichSaid, richSaid, type Said, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinCalendarPath } from '../calendars/bulletin-calendar.ts'
import { frameOf } from '../frame-of.ts'
import { areaOf } from '../shown.ts'
import { bulletinThings } from '../structured/bulletin-events.ts'
import { bulletinPath, galleryPath, isOver, linkTo, nextOccurrence, type Website } from '../website.ts'
import { inLanguage } from '../year-links.ts'
import { trailOf } from './trail.ts'

export interface BulletinDate {
  /** For machines, with its offset. */
  date: string
  day: string
  hours: string
  /** Moved away from the day that the rule gives it. */
  moved: boolean
}

export interface BulletinProps {
  frame: FrameProps
  /** The lists in which it stands, the widest first. */
  trail: { name: string; href: string }[]
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
  galleries: { code: string; name: Said; link: Link }[]
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
    trail: trail.map(({ name, path, place = '' }) => ({
      name,
      href: inLanguage(`${path}${place}`, lang),
    })),
    title,
    over: isOver(b, site.snapshot.today),
    later: [],
    period: b.from === b.until ? fullDay(b.from, lang) : days(b.from, b.until, lang),
    area: areaOf(b, lang),
    body,
    galleries: galleriesNear(site, b, lang),
  }
  const { today } = site.snapshot
  const next = nextOccurrence(b, today)
  if (!props.over && b.occurrences.length + b.leftOut.length > 0) props.calendar = bulletinCalendarPath(b, lang)
  if (next) {
    props.when = shownDate(next, lang)
    props.later = b.occurrences.slice(b.occurrences.indexOf(next) + 1).map((one) => shownDate(one, lang))
  }
  if (b.repeats) props.repeats = said(b.repeats, lang)
  if (b.kind !== 'notice') props.kind = KIND_NAMES[b.kind][lang]
  if (b.series) props.series = said(b.series, lang)
  if (b.place) props.place = said(b.place, lang)
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

type Near = BulletinProps['galleries']

/** Of each site, by language and place: thousands of bulletins are for a hundred communities. */
const known = madeOnceFor<Near>()

/** The galleries of the community or town it is for; none for the whole city. */
function galleriesNear(site: Website, { area }: Bulletin, lang: Lang): Near {
  if (!area) return []
  const { town, community } = area
  return known(site.standing, [lang, town.zh, community?.zh].join('\n'), () =>
    site.standing
      .filter((g) => g.town.zh === town.zh && (!community || community.zh === g.community.zh))
      .slice(0, 6)
      .map((g) => ({ code: g.code, name: said(g.name, lang), link: linkTo(site, galleryPath(g), lang) })),
  )
}
