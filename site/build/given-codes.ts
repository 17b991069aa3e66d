import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCodePath } from '../sheet/names.ts'
import { readCodeMap } from './code-map.ts'
import { writeWhole } from './place.ts'

/**
 * The codes that were ever given out, '/q/017-2611-2': paper outlives what a snapshot knows, and none is taken back.
 * Kept beside the built site; where that was lost, the served release's own list tells most of them.
 */
export async function readGivenCodes(siteDir: string, dataDir: string): Promise<string[]> {
  const codes = await readJson(join(siteDir, 'codes.json'))
  // By hand: of 35,000 texts that takes a tenth of what a schema takes.
  if (Array.isArray(codes) && codes.every((code) => typeof code === 'string')) return codes
  const served = await readCodeMap(join(dataDir, 'releases', 'current'))
  return Array.from(served?.keys() ?? [])
    .map((name) => `/q/${name}`)
    .filter((code) => parseCodePath(code) !== null)
}

/** Keeps them; called once the build stands, so that nothing is remembered that was never seen. */
export async function keepGivenCodes(siteDir: string, codes: readonly string[]): Promise<void> {
  const file = join(siteDir, 'codes.json')
  const text = JSON.stringify([...codes].sort())
  await writeWhole(file, text)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    // Missing before the first build, or torn: what hangs now is known all the same.
    return null
  }
}
