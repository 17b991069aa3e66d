import { feedLangs } from '../pages/feeds.ts'
import type { Website } from '../pages/website.ts'
import { calendarFiles } from './calendar/calendar-files.ts'
import { dataFiles } from './data/data-files.ts'
import { feedFiles } from './feeds/feed-files.ts'

/** Everything the site says to programs of others, by its address: calendars, feeds, open data. Same snapshot, same bytes. */
export function openFiles(site: Website): Map<string, string> {
  const each = feedLangs(site).flatMap((lang) => [...calendarFiles(site, lang), ...feedFiles(site, lang)])
  return new Map([...each, ...dataFiles(site)])
}
