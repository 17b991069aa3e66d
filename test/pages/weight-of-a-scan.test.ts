import { brotliCompressSync, gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesOf, openTestSite } from '../support/site.ts'

/** What a server may send before it waits for the first answer: ten packets of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT = 14_600
const LIMIT = 60_000

describe('a page that a code leads to', () => {
  const pages = new Map<string, Document>()
  let files: Map<string, Buffer>

  /** Bytes on the way, with what every server can do (gzip). */
  const served = (file: string) => gzipSync(files.get(file) ?? expect.fail(file)).length

  beforeAll(async () => {
    const site = openTestSite()
    await site.build()
    files = await filesOf(site.workDir)
    for (const [file, bytes] of files)
      if (/^(q|panels|en\/panels)\/.*\.html$/.test(file) && bytes.length > 2_000)
        pages.set(file, new JSDOM(String(bytes)).window.document)
    expect(pages.size).toBeGreaterThan(20)
  })

  it('weighs less than 60 KB with all its styles and scripts, without its pictures', () => {
    for (const [file, document] of pages) {
      const loaded = [...document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=manifest]')].map(
        (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
      )
      const bytes = loaded.map((path) => served(path.slice(1)))
      const all = served(file) + bytes.reduce((sum, size) => sum + size, 0)
      expect(all, file).toBeLessThan(LIMIT)
    }
  })

  it('is whole in the first answer: nothing else is waited for before its first word', () => {
    for (const [file, document] of pages) {
      const waited = document.querySelectorAll('link[rel=stylesheet]:not([media=print]), script[src]:not([defer])')
      expect(waited.length, file).toBe(0)
      const html = files.get(file) ?? Buffer.alloc(0)
      expect(gzipSync(html).length, file).toBeLessThan(FIRST_FLIGHT)
      expect(brotliCompressSync(html).length, file).toBeLessThan(FIRST_FLIGHT)
    }
  })
})
