import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIndex } from '../../site/search/build-index.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { type OpenIndex, openIndex } from '../../site/search/open-index.ts'

/** An index of these pages that lies in memory. */
export function openIndexOf(pages: readonly SearchDocument[]): OpenIndex {
  const files = new Map(Array.from(buildIndex(pages), ({ name, content }) => [name, Buffer.from(content)]))
  return openIndex(async (name) => {
    const file = files.get(name)
    if (!file) throw new Error(`${name} is missing`)
    return file
  })
}

/** The index that lies in a built site, with the bytes that were read of it. */
export function openBuiltIndex(siteDir: string, lang: 'zh' | 'en'): { index: OpenIndex; read: Map<string, number> } {
  const search = join(siteDir, 'assets', 'search')
  const name = readdirSync(search).find((one) => one.endsWith(`.${lang}`)) ?? ''
  const read = new Map<string, number>()
  const index = openIndex(async (file) => {
    const bytes = await readFile(join(search, name, file))
    read.set(file, bytes.length)
    return bytes
  })
  return { index, read }
}

/** Numbers from 0 up to 1 that are the same every time. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
