import { CACHES, isOffline, KEPT_AT, keyOf, kindOf, MOST, OFFLINE, smallOf } from './kept.ts'
import { keptList, withNote } from './kept-pages.ts'

/** What a service worker has beside a window; the compiler knows windows only. */
interface WorkerScope {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: (
    name: string,
    listener: (
      event: Event & {
        request: Request
        data: unknown
        waitUntil: (work: Promise<unknown>) => void
        respondWith: (answer: Promise<Response>) => void
      },
    ) => void,
  ) => void
}
const scope = self as unknown as WorkerScope
/** One bar of signal answers after this or not at all, ms; only where something is kept instead. */
const WAIT_MS = 6_000

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll(Object.values(OFFLINE)).then(() => scope.skipWaiting()))
})
scope.addEventListener('activate', (event) => {
  const known = new Set<string>(Object.values(CACHES))
  const dropOld = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((n) => /^gallery-/.test(n) && !known.has(n)).map((n) => caches.delete(n))),
    )
  event.waitUntil(dropOld.then(() => scope.clients.claim()))
})
/** The first page came before the worker: it tells what it was made of. */
scope.addEventListener('message', (event) => {
  const paths = Array.isArray(event.data) ? event.data.filter((one) => typeof one === 'string') : []
  event.waitUntil(keepAll(paths.slice(0, 60)))
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  const kind = kindOf(pathname)
  if (kind === 'page' && request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (kind === 'file') event.respondWith(keptFirst(request, 'files'))
  else if (kind === 'picture')
    event.respondWith(pathname.startsWith('/posters/') ? netFirst(request) : keptFirst(request, 'pictures'))
})

/** The newest page there is; where the net does not answer, the kept one, which says so; else what is kept. */
async function page(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(CACHES.pages)
  const kept = await cache.match(keyOf(path))
  try {
    const answer = await (kept ? Promise.race([fetch(request), late()]) : fetch(request))
    // What the server found for a question is another page each time; the search page itself is kept.
    if (!(path.endsWith('/search/') && request.url.includes('?'))) await keepPage(path, answer).catch(notKept)
    // Taken down: it must not come back where there is no signal.
    if (answer.status === 404 || answer.status === 410) await cache.delete(keyOf(path))
    return answer
  } catch {
    if (kept) return withNote(kept)
    const own = isEnglish(request, path) ? await cache.match(OFFLINE.en) : undefined
    return keptList(own ?? (await cache.match(OFFLINE.zh)), cache)
  }
}

/** An English address, or a link on an English page: it may lead to what there is in Chinese alone. */
function isEnglish({ referrer }: Request, path: string): boolean {
  return [path, new URL(referrer, location.origin).pathname].some((one) => one.startsWith('/en/'))
}

/** Posters have no hash in their names: the newest counts, and the kept one stands in, or its small one. */
async function netFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHES.pictures)
  try {
    const answer = await fetch(request)
    if (answer.ok) await put('pictures', request.url, answer.clone()).catch(notKept)
    return answer
  } catch (error) {
    const kept = (await cache.match(request.url)) ?? (await cache.match(smallOf(request.url)))
    if (kept) return kept
    throw error
  }
}

/** What has its hash in its name never changes. */
async function keptFirst(request: Request, where: 'files' | 'pictures'): Promise<Response> {
  const kept = await (await caches.open(CACHES[where])).match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await put(where, request.url, answer.clone()).catch(notKept)
  return answer
}

/** A phone without room for more, or a store that is in use: what came is shown all the same. */
const notKept = () => undefined

async function keepAll(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const kind = kindOf(new URL(path, location.origin).pathname)
      if (kind === null) return
      // From the browser's own store where it has it: the page that tells was loaded a moment ago.
      const answer = await fetch(path, { cache: kind === 'page' ? 'default' : 'force-cache' }).catch(() => null)
      if (!answer) return
      if (kind === 'page') await keepPage(path, answer)
      else if (answer.ok) await put(kind === 'file' ? 'files' : 'pictures', new URL(path, location.origin).href, answer)
    }),
  )
}

/** Only whole pages of our own, not what leads elsewhere or was not found. */
async function keepPage(path: string, answer: Response): Promise<void> {
  const html = answer.headers.get('content-type')?.includes('text/html') ?? false
  if (!answer.ok || answer.redirected || !html) return
  const headers = new Headers(answer.headers)
  headers.set(KEPT_AT, String(Date.now()))
  const copy = answer.clone()
  await put('pages', keyOf(new URL(path, location.origin).pathname), new Response(copy.body, { headers }))
}

/** Puts and drops the oldest beyond the bound; what is put anew is the youngest again. */
async function put(where: keyof typeof CACHES, key: string, answer: Response): Promise<void> {
  const cache = await caches.open(CACHES[where])
  await cache.delete(key)
  await cache.put(key, answer)
  const keys = (await cache.keys()).filter((one) => !isOffline(new URL(one.url).pathname))
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST[where]))) await cache.delete(old)
}

function late(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('too slow')), WAIT_MS)
  })
}
