import { join } from 'node:path'
import { z } from 'zod'
import { textOf } from './place.ts'

/** Names every code's address; under the site's folder. */
export const CODE_MAP = 'q/map.json'
const MapSchema = z.record(z.string(), z.string())

/** Where each code of a site leads, by its name: '017-2611-2'. */
export type CodeMap = ReadonlyMap<string, string>

/** The codes of a built or released site; null when there is no map, or it cannot be believed. */
export const readCodeMap = async (siteDir: string): Promise<CodeMap | null> =>
  parseCodeMap(await textOf(join(siteDir, CODE_MAP)))

function parseCodeMap(text: string | null): CodeMap | null {
  try {
    return text === null ? null : new Map(Object.entries(MapSchema.parse(JSON.parse(text))))
  } catch {
    return null // torn
  }
}
