import { join } from 'node:path'
import { openFiles } from '../open/open-files.ts'
import type { Website } from '../pages/website.ts'
import { inTurns } from './in-turns.ts'
import { writeChanged } from './place.ts'

const AT_ONCE = 16

/** Calendars, feeds and open data under the site's folder; one that has not changed keeps its time stamp. */
export async function writeOpenFiles(site: Website, outDir: string): Promise<{ files: string[]; written: number }> {
  const files = [...openFiles(site)].map(([path, content]) => ({ file: path.slice(1), content }))
  let written = 0
  await inTurns(files, AT_ONCE, async ({ file, content }) => {
    if (await writeChanged(join(outDir, file), content)) written += 1
  })
  return { files: files.map(({ file }) => file), written }
}
