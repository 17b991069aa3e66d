import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { KINDS } from '../search/document.ts'
import { writeWhole } from './place.ts'

/** A page of an index, by what it was made from: a hash of that, and what decides its place. */
const KnownPageSchema = z.object({
  file: z.string(),
  source: z.string(),
  path: z.string(),
  date: z.string(),
  kind: z.enum(KINDS),
  /** Files of its long pieces, should other pages have them too. */
  long: z.array(z.string()).default([]),
})
export type KnownPage = z.output<typeof KnownPageSchema>

/** What is known beside an index of what it was made from: with it the next one is made from what changed alone. */
const KnownIndexSchema = z.object({
  /** Its folder under the site's. */
  folder: z.string(),
  /** Hash of the code that wrote it. */
  room: z.string(),
  /** By their ids. */
  pages: z.array(KnownPageSchema),
})
export type KnownIndex = z.output<typeof KnownIndexSchema>

/** Null when there is none or it cannot be believed: the index is then made as a whole, which is always right. */
export async function readKnownIndex(file: string): Promise<KnownIndex | null> {
  try {
    return KnownIndexSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

export async function writeKnownIndex(file: string, known: KnownIndex): Promise<void> {
  await writeWhole(file, JSON.stringify(known))
}
