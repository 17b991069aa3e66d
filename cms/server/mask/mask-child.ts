import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { type Area, coverAreas } from '../../collections/uploads/cover-areas.ts'

/** A process of its own: `mask-child.ts SOURCE TARGET AREAS-AS-JSON` writes the covered picture and ends. */
const [, , source = '', target = '', areas = '[]'] = process.argv
// One picture, one core, nothing kept: what the server needs meanwhile is its own.
sharp.cache(false)
sharp.concurrency(1)
await writeFile(target, await coverAreas(await readFile(source), JSON.parse(areas) as Area[]))
