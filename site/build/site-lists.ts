import { hashOf } from '../pages/known-by/source.ts'
import type { PlannedPage } from '../pages/plan.ts'
import { hreflangs } from '../parts/words/hreflangs.ts'
import { writeGroup } from './file-group.ts'
import { hashSources } from './hash-rooms.ts'

type Listed = Pick<PlannedPage, 'file' | 'unlisted'>

/** What one file may hold: https://www.sitemaps.org/protocol.html. */
const LIMITS = { addresses: 50_000, bytes: 50 * 1024 * 1024 }
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const HEAD = `${XML}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
const FOOT = '\n</urlset>\n'

export interface WantedLists {
  pages: readonly Listed[]
  publicUrl: string
  outDir: string
  knownFile: string
}

/** Writes the lists for other machines when a page came or went; returns their files and how many of them changed. */
export async function writeLists({ pages, publicUrl, outDir, knownFile }: WantedLists) {
  const addressed = pages.map(({ file, unlisted }) => (unlisted ? `${file} unlisted` : file))
  const key = [await hashSources(['build']), publicUrl, hashOf(addressed)].join(' ')
  const make = () => sitemaps(pages, publicUrl).set('robots.txt', robots(publicUrl))
  return await writeGroup({ knownFile, outDir, key, make })
}

/**
 * The list of pages for search engines by its file, each with its other language; addresses in it carry the public origin.
 * More than one file may hold are spread over several, and `sitemap.xml` lists those.
 */
export function sitemaps(pages: readonly Listed[], publicUrl: string, limits = LIMITS): Map<string, string> {
  const parts = inParts(addresses(pages, publicUrl), limits)
  if (parts.length <= 1) return new Map([['sitemap.xml', HEAD + (parts[0] ?? []).join('\n') + FOOT]])
  const named = parts.map((urls, i) => [`sitemap-${i + 1}.xml`, HEAD + urls.join('\n') + FOOT] as const)
  const list = named.map(([file]) => `<sitemap><loc>${publicUrl}/${file}</loc></sitemap>`)
  return new Map([
    ['sitemap.xml', `${XML}<sitemapindex ${NAMESPACE}>\n${list.join('\n')}\n</sitemapindex>\n`],
    ...named,
  ])
}

function addresses(pages: readonly Listed[], publicUrl: string): string[] {
  const listed = pages.filter(({ file, unlisted }) => !unlisted && file.endsWith('index.html') && isListed(file))
  const paths = new Set(listed.map(({ file }) => `/${file.slice(0, -'index.html'.length)}`))
  return [...paths].map((path) => {
    const zh = path.startsWith('/en/') ? path.slice('/en'.length) : path
    const en = `/en${zh}`
    const others = hreflangs(paths.has(zh) && paths.has(en) ? { zh, en } : {}).map(
      ([code, other]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${publicUrl}${other}"/>`,
    )
    return `<url><loc>${publicUrl}${path}</loc>${others.join('')}</url>`
  })
}

/** As many in a file as it may hold; addresses are ASCII, a character a byte. */
function inParts(urls: readonly string[], { addresses: most, bytes }: typeof LIMITS): string[][] {
  const parts: string[][] = []
  let length = 0
  for (const url of urls) {
    const part = parts.at(-1)
    length += url.length + 1
    if (part && part.length < most && length <= bytes) part.push(url)
    else {
      parts.push([url])
      length = HEAD.length + FOOT.length + url.length
    }
  }
  return parts
}

/** What a code shows stands elsewhere too, and what is for want of a signal is no page to find. */
const isListed = (file: string) => !/^(q|(en\/)?offline)\//.test(file)

/** Everything that residents see may be read: a code's page and an answer of the search say by their canonical link what they stand for. */
function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
