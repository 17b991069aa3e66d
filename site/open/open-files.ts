import { feedLangs } from '../pages/feeds.ts'
import type { Website } from '../pages/website.ts'
import { dataFiles } from './data/data-files.ts'
import { feedFiles } from './feeds/feed-files.ts'

/** What the site says to programs of others beside its calendars, by its address: feeds, open data. Same snapshot, same bytes. */
export function openFiles(site: Website): Map<string, string> {
  const each = feedLangs(site).flatMap((lang) => [...feedFiles(site, lang)])
  return new Map([...each, ...dataFiles(site)])
}
