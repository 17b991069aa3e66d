import { describe, expect, it } from 'vitest'
import { sitemaps } from '../../site/build/site-lists.ts'

const HOST = 'https://kphl.example'
const pages = Array.from({ length: 25 }, (_, i) => ({
  file: `${i % 2 ? 'en/' : ''}bulletins/n${Math.floor(i / 2)}/index.html`,
}))
const addressesIn = (file = '') => [...file.matchAll(/<loc>([^<]*)</g)].map(([, address]) => address ?? '')

describe('the site map', () => {
  it('is one file as long as one may hold it', () => {
    const files = sitemaps(pages, HOST)
    expect([...files.keys()]).toEqual(['sitemap.xml'])
    expect(addressesIn(files.get('sitemap.xml'))).toHaveLength(25)
  })

  it('is an index of parts once it has more addresses than a file may, each in one of them', () => {
    const files = sitemaps(pages, HOST, { addresses: 10, bytes: 1_000_000 })
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
    const index = files.get('sitemap.xml')
    expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    const parts = addressesIn(index)
    expect(parts).toEqual([1, 2, 3].map((n) => `${HOST}/sitemap-${n}.xml`))
    const all = parts.map((part) => addressesIn(files.get(part.slice(HOST.length + 1))))
    expect(all.map(({ length }) => length)).toEqual([10, 10, 5])
    expect(all.flat()).toEqual(addressesIn(sitemaps(pages, HOST).get('sitemap.xml')))
    // A page in one part names its other language, which may stand in the next.
    expect(files.get('sitemap-1.xml')).toContain(`hreflang="en" href="${HOST}/en/bulletins/n4/"`)
  })

  it('has no part that is longer than a file may be', () => {
    const most = 1500
    const files = sitemaps(pages, HOST, { addresses: 50_000, bytes: most })
    const parts = [...files].filter(([file]) => file !== 'sitemap.xml')
    expect(parts.length).toBeGreaterThan(3)
    for (const [file, content] of parts) expect(Buffer.byteLength(content), file).toBeLessThanOrEqual(most)
  })

  it('of a site without pages is an empty list', () => {
    expect(addressesIn(sitemaps([], HOST).get('sitemap.xml'))).toEqual([])
  })
})
