import type { Bulletin } from '#contract'
import { bulletinCalendarPath } from '../../pages/calendars/bulletin-calendar.ts'
import { calendarPath, calendarScopes, concernsScope } from '../../pages/calendars/scopes.ts'
import { CALENDAR_WORDS, scopeName } from '../../pages/calendars/words.ts'
import { bulletinPath, isOver, type Website } from '../../pages/website.ts'
import { isBefore } from '../../parts/words/dates.ts'
import { said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { toCalendar } from './to-calendar.ts'
import { toEvents } from './to-events.ts'

/** What is over stays this long in calendars: whoever looks back finds where they were. */
const KEPT_DAYS = 90

/**
 * Every calendar as a file: of the city, its towns and communities, and of each bulletin with dates to come or lately
 * over; by its address.
 */
export function calendarFiles(site: Website, lang: Lang): Map<string, string> {
  const { snapshot } = site
  const since = new Date(Date.parse(snapshot.today) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10)
  const dated = snapshot.bulletins
    .filter((bulletin) => isTold(bulletin, snapshot.today, since))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((bulletin) => ({ bulletin, events: toEvents(site, bulletin, lang) }))
  const files = new Map<string, string>()
  const add = (path: string, name: string, events: string[]) => {
    const about = CALENDAR_WORDS[lang].about(said(snapshot.association.host, lang).text)
    files.set(path, toCalendar({ name, about, address: snapshot.publicUrl + path, lang }, events))
  }
  for (const scope of calendarScopes(site)) {
    const own = dated.filter(({ bulletin }) => concernsScope(bulletin, scope)).flatMap(({ events }) => events)
    const name = `${said(snapshot.association.name, lang).text} · ${scopeName(scope, lang).text}`
    add(
      calendarPath(scope, lang),
      name,
      own.filter(({ last }) => last >= since).map(({ text }) => text),
    )
  }
  for (const { bulletin, events } of dated) {
    if (lang === 'en' && !site.english.has(bulletinPath(bulletin))) continue
    add(
      bulletinCalendarPath(bulletin, lang),
      plain(said(bulletin.title, lang)),
      events.map(({ text }) => text),
    )
  }
  return files
}

/** A bulletin with dates is told of as long as it is not over, and for a while after the last of them. */
function isTold(bulletin: Bulletin, today: string, since: string): boolean {
  const dates = [...bulletin.occurrences, ...bulletin.leftOut]
  if (dates.length === 0) return false
  return !isOver(bulletin, today) || dates.some(({ end }) => !isBefore(end, since))
}
