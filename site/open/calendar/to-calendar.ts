import type { Lang } from '../../sheet/foot.ts'
import { contentLine, textValue } from './content-line.ts'
import { ZONE } from './to-events.ts'

/** China has one time and no summer time: nothing to work out, and calendars without a table of zones know it too. */
const TIME_ZONE = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', ZONE),
  contentLine('BEGIN', 'STANDARD'),
  contentLine('DTSTART', '19700101T000000'),
  contentLine('TZOFFSETFROM', '+0800'),
  contentLine('TZOFFSETTO', '+0800'),
  contentLine('TZNAME', 'CST'),
  contentLine('END', 'STANDARD'),
  contentLine('END', 'VTIMEZONE'),
].join('')

/**
 * A calendar to subscribe to (RFC 5545, RFC 7986), asked again after six hours; `events` are whole VEVENTs. No METHOD:
 * with PUBLISH each event must name an ORGANIZER by mail (RFC 5546, 3.2.1), and an association need not have one to name.
 */
export function toCalendar(
  { name, about, address, lang }: { name: string; about: string; address: string; lang: Lang },
  events: readonly string[],
): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Science galleries//Events//${lang === 'en' ? 'EN' : 'ZH'}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', textValue(name)),
    // What most calendars read instead.
    contentLine('X-WR-CALNAME', textValue(name)),
    contentLine('DESCRIPTION', textValue(about)),
    contentLine('X-WR-TIMEZONE', ZONE),
    contentLine('SOURCE;VALUE=URI', address),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'),
    contentLine('X-PUBLISHED-TTL', 'PT6H'),
    TIME_ZONE,
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
