import { join } from 'node:path'
import { knownCalendars } from '../open/calendar/known-calendars.ts'
import { dataFiles } from '../open/data/data-files.ts'
import { knownFeeds } from '../open/feeds/known-feeds.ts'
import type { Website } from '../pages/website.ts'
import { writeGroup } from './file-group.ts'
import { hashSources } from './hash-rooms.ts'
import { writeAllChanged } from './place.ts'

/**
 * Calendars, feeds and open data under the site's folder; one that has not changed keeps its time stamp.
 *
 * @param knownDir where it is kept what calendars and feeds were made from
 */
export async function writeOpenFiles(
  site: Website,
  outDir: string,
  knownDir: string,
): Promise<{ files: string[]; written: number }> {
  const sources = await hashSources(['open', 'build'])
  const groups = { calendars: knownCalendars(site), feeds: knownFeeds(site) }
  const all = writeAllChanged(outDir, bare(dataFiles(site)))
  for (const [name, { key, make }] of Object.entries(groups)) {
    const group = { knownFile: join(knownDir, `${name}.txt`), outDir, key: `${sources} ${key}` }
    const { files, written } = await writeGroup({ ...group, make: () => bare(make()) })
    all.files.push(...files)
    all.written += written
  }
  return all
}

/** Addresses as names of files. */
const bare = (files: ReadonlyMap<string, string>) =>
  new Map(Array.from(files, ([path, content]) => [path.slice(1), content]))
