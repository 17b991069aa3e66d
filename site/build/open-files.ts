import { openFiles } from '../open/open-files.ts'
import type { Website } from '../pages/website.ts'
import { writeAllChanged } from './place.ts'

/** Calendars, feeds and open data under the site's folder; one that has not changed keeps its time stamp. */
export async function writeOpenFiles(site: Website, outDir: string): Promise<{ files: string[]; written: number }> {
  const files = Array.from(openFiles(site), ([path, content]) => [path.slice(1), content] as const)
  return await writeAllChanged(outDir, new Map(files))
}
