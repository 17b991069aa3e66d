/** Where a phone keeps what it has seen, and which addresses of this site may be kept at all. */
export const CACHES = { pages: 'gallery-pages-1', files: 'gallery-files-1', pictures: 'gallery-pictures-1' } as const
/** Most entries of each; the oldest go first. A page is 30 KB, a file a few, a poster 60 to 180: 15 MB at the worst. */
export const MOST: Record<keyof typeof CACHES, number> = { pages: 60, files: 120, pictures: 60 }
/** Said on a page that was kept: when. */
export const KEPT_AT = 'x-kept-at'

/** What is shown for a page that is not kept, in each language; never dropped, never listed. */
export const OFFLINE = { zh: '/offline/', en: '/en/offline/' } as const
export const isOffline = (path: string) => path === OFFLINE.zh || path === OFFLINE.en

const PAGE =
  /^\/(en\/)?((galleries|panels|editions|bulletins)\/([\w-]+\/?)?|(about|search|questions|calendar|open-data|counts|privacy|accessibility)\/?|offline\/)?$/
const CODE = /^\/q\/[\w-]+\/?$/
const HASHED = /^\/(assets|pictures)\/(.*[-./])?[0-9a-f]{10,}[-.]/
const PICTURE = /^\/posters\/.*\.webp$/

/**
 * What an address is to the worker; null for all that is none of its business: the newsroom, the interface, print
 * shops, previews, and keepers' phones, which have a worker of their own.
 */
export function kindOf(path: string): 'page' | 'file' | 'picture' | null {
  if (PAGE.test(path) || CODE.test(path)) return 'page'
  if (PICTURE.test(path)) return 'picture'
  if (!HASHED.test(path)) return null
  // Search looks through hundreds of small files; they would drive out what pages are made of.
  if (path.startsWith('/assets/search/')) return null
  return path.startsWith('/pictures/') ? 'picture' : 'file'
}

/** A poster's small picture by the address of its plain one; others, the sharp one too, have none that could stand in. */
export function smallOf(url: string): string {
  return url.replace(/(\/[^/-]+)\.webp$/, '$1-small.webp')
}

/** A page's name in the cache: without a question, always with its slash. */
export function keyOf(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
