import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'

/** Every page among the files of a built site, by its file. */
export function readDocuments(files: ReadonlyMap<string, Buffer>): Map<string, Document> {
  const documents = new Map<string, Document>()
  for (const [file, bytes] of files)
    if (file.endsWith('.html'))
      documents.set(file, new JSDOM(bytes.toString('utf8'), { url: `https://kphl.example/${file}` }).window.document)
  return documents
}

/** What a link, a picture or a style sheet of a page asks for and the site has not: 'index.html → /nowhere/'. */
export function missingFiles(siteDir: string, pages: ReadonlyMap<string, Document>): string[] {
  const missing: string[] = []
  for (const [file, document] of pages)
    for (const address of addressesIn(document)) {
      if (!address.startsWith('/')) continue
      const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '')
      if (!existsSync(join(siteDir, path.endsWith('/') ? `${path}index.html` : path)))
        missing.push(`${file} → ${address}`)
    }
  return missing
}

/** Places inside pages that are linked and not there. */
export function lostPlaces(pages: ReadonlyMap<string, Document>): string[] {
  const lost: string[] = []
  for (const [file, document] of pages)
    for (const link of document.querySelectorAll('a[href*="#"]')) {
      const url = new URL(link.getAttribute('href') ?? '', document.URL)
      const target = pages.get(`${url.pathname.slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`)
      if (url.protocol === 'https:' && url.host === 'kphl.example' && !target?.getElementById(url.hash.slice(1)))
        lost.push(`${file} → ${url.href}`)
    }
  return lost
}

function addressesIn(document: Document): string[] {
  const plain = [...document.querySelectorAll('[href], [src]')].map(
    (e) => e.getAttribute('href') ?? e.getAttribute('src') ?? '',
  )
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((e) =>
    (e.getAttribute('srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0] ?? ''),
  )
  return [...plain, ...sets]
}
