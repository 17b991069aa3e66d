import type { Bulletin, Occurrence } from '#contract'
import { areaOf } from '../../pages/shown.ts'
import { bulletinPath, linkTo, type Website } from '../../pages/website.ts'
import { opening } from '../../parts/rich-text/web.tsx'
import { cityTime } from '../../parts/words/dates.ts'
import { type Said, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { contentLine, textValue, utcValue } from './content-line.ts'

export const ZONE = 'Asia/Shanghai'
/** SEQUENCE counts minutes from here: it grows with every change and fits its 32 bits for four thousand years. */
const FIRST_REVISION = Date.UTC(2020, 0, 1)
const MOST_WORDS = 300

/**
 * A bulletin's dates as VEVENTs, each its own: a date keeps its UID, named by the day the rule gives, when it is moved,
 * and one that does not take place is cancelled by the same name. No clock is asked: the stamps are the bulletin's own.
 */
export function toEvents(site: Website, bulletin: Bulletin, lang: Lang): { last: string; text: string }[] {
  const dates = [
    ...bulletin.occurrences.map((one) => ({ ...one, status: 'CONFIRMED' })),
    ...bulletin.leftOut.map((one) => ({ ...one, status: 'CANCELLED' })),
  ]
  return dates
    .sort((a, b) => (a.start + a.day < b.start + b.day ? -1 : 1))
    .map((date) => ({ last: cityTime(date.end)[0], text: toEvent(site, bulletin, date, lang) }))
}

function toEvent(
  site: Website,
  b: Bulletin,
  { day, start, end, status }: Pick<Occurrence, 'day' | 'start' | 'end'> & { status: string },
  lang: Lang,
): string {
  const { publicUrl } = site.snapshot
  const url = publicUrl + linkTo(site, bulletinPath(b), lang).href
  const told = lang === 'en' && b.enReady ? 'en' : 'zh'
  const body = (told === 'en' ? b.body.en : undefined) ?? b.body.zh
  const words = [opening(body, MOST_WORDS), url].filter(Boolean).join('\n\n')
  const changed = utcValue(b.updatedAt)
  const sequence = Math.max(0, Math.floor((Date.parse(b.updatedAt) - FIRST_REVISION) / 60_000))
  const wordsIn = (name: string, { text, lang: own }: Said) =>
    contentLine(`${name};LANGUAGE=${own ?? (lang === 'en' ? 'en' : 'zh-CN')}`, textValue(text))
  const title = said(b.title, told)
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${b.slug}.${day}@${new URL(publicUrl).host}`),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(sequence)),
    contentLine(`DTSTART;TZID=${ZONE}`, local(start)),
    contentLine(`DTEND;TZID=${ZONE}`, local(end)),
    wordsIn('SUMMARY', { ...title, text: plain(title), ...(lang !== told ? { lang: 'zh-CN' } : {}) }),
    wordsIn('DESCRIPTION', lang !== told ? { text: words, lang: 'zh-CN' } : { text: words }),
    wordsIn('LOCATION', b.place ? said(b.place, lang) : areaOf(b, lang)),
    contentLine('URL', url),
    contentLine('STATUS', status),
    // Who looks is free: the calendar tells, it books nothing.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** The city's own clock: 20261212T140000. */
function local(instant: string): string {
  const [date, time] = cityTime(instant)
  return `${date}T${time}00`.replace(/[-:]/g, '')
}
