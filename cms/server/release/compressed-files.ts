import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FoundFile } from './find-file.ts'

/** Enough for every page of a year in one encoding; beyond it the longest unread go first. */
const CACHE_BYTES = 24 * 1024 * 1024
/** Bigger texts (a search index of a whole city) are cheaper to send plain than to keep in memory. */
const LARGEST_BYTES = 2 * 1024 * 1024
const SMALLEST_BYTES = 800
/** Beside texts the search index, whose tables are full of them. */
const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt|webmanifest|ics|csv|atom|geojson|bin)$/

/**
 * How hard a file is compressed (RFC 7932's encoder, 0 to 11): at 7 a twentieth smaller than at 5 in twice the time, which
 * is 2 ms. Scripts and styles, a dozen files that every reader loads, take 80 ms once and become a seventh smaller still.
 */
export const brotliQuality = (file: string): number => (/\.(js|css)$/.test(file) ? 11 : 7)

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export type Encoding = 'br' | 'gzip'

/** True when compressing this file is worth it. */
export function isCompressible(file: FoundFile): boolean {
  return TEXT.test(file.relative) && file.stats.size >= SMALLEST_BYTES && file.stats.size <= LARGEST_BYTES
}

/** Compresses files on the thread pool and keeps the results by real path, size and time, so that a new release never sees old bytes. */
export function createCompressedFiles(): (file: FoundFile, encoding: Encoding) => Promise<Buffer> {
  const kept = new Map<string, Buffer>()
  const running = new Map<string, Promise<Buffer>>()
  let bytes = 0

  const keep = (key: string, value: Buffer) => {
    kept.set(key, value)
    bytes += value.length
    for (const [oldest, old] of kept) {
      if (bytes <= CACHE_BYTES) break
      kept.delete(oldest)
      bytes -= old.length
    }
  }

  return async (file, encoding) => {
    const key = `${encoding} ${file.absolute} ${file.stats.size} ${file.stats.mtimeMs}`
    const hit = kept.get(key)
    if (hit) {
      // Moves it to the young end of the map.
      kept.delete(key)
      kept.set(key, hit)
      return hit
    }
    const work = running.get(key) ?? compress(file.absolute, encoding)
    running.set(key, work)
    try {
      const value = await work
      if (!kept.has(key)) keep(key, value)
      return value
    } finally {
      running.delete(key)
    }
  }
}

async function compress(file: string, encoding: Encoding): Promise<Buffer> {
  const plain = await readFile(file)
  if (encoding === 'gzip') return toGzip(plain, { level: 6 })
  return toBrotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file),
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}
