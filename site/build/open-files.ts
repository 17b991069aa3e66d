import { knownCalendars } from '../open/calendar/known-calendars.ts'
import { openFiles } from '../open/open-files.ts'
import type { Website } from '../pages/website.ts'
import { writeGroup } from './file-group.ts'
import { hashSources } from './hash-rooms.ts'
import { writeAllChanged } from './place.ts'

/** Calendars, feeds and open data under the site's folder; one that has not changed keeps its time stamp. */
export async function writeOpenFiles(
  site: Website,
  outDir: string,
  knownFile: string,
): Promise<{ files: string[]; written: number }> {
  const { key, make } = knownCalendars(site)
  const known = `${await hashSources(['open', 'build'])} ${key}`
  const calendars = await writeGroup({ knownFile, outDir, key: known, make: () => bare(make()) })
  const others = writeAllChanged(outDir, bare(openFiles(site)))
  return { files: [...calendars.files, ...others.files], written: calendars.written + others.written }
}

/** Addresses as names of files. */
const bare = (files: ReadonlyMap<string, string>) =>
  new Map(Array.from(files, ([path, content]) => [path.slice(1), content]))
