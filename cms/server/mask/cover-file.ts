import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Area } from '../../collections/uploads/cover-areas.ts'
import { runPictureProcess } from '../picture-process.ts'

const CHILD = new URL('./mask-child.ts', import.meta.url)
/** A scan of 200 megapixels on a slow machine. */
const TIMEOUT_MS = 120_000

/** The bytes of a picture file with its areas covered, made by a process of its own that gives its memory back. */
export async function coverFile(source: string, areas: readonly Area[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'cover-'))
  const target = join(folder, 'covered')
  try {
    await runPictureProcess(CHILD, [source, target, JSON.stringify(areas)], TIMEOUT_MS)
    return await readFile(target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
