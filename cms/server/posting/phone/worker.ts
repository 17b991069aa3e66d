/** The keeper's list where there is no signal: the page as it was last seen, its look, its script, its thumbnails. */
interface WorkerScope {
  registration: { scope: string; unregister: () => Promise<boolean> }
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: (
    name: string,
    listener: (
      event: Event & {
        request: Request
        waitUntil: (work: Promise<unknown>) => void
        respondWith: (answer: Promise<Response>) => void
      },
    ) => void,
  ) => void
}
const scope = self as unknown as WorkerScope
const home = new URL(scope.registration.scope).pathname
const CACHE = `keeper ${home}`
const SHELL = ['/print/print.css', '/k/keeper.css', '/k/phone.js', '/print/icon.svg']
/** A street corner with one bar of signal answers after this or not at all, ms. */
const WAIT_MS = 5_000

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([home, ...SHELL]))
      .then(() => scope.skipWaiting()),
  )
})
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith(`${home}thumbs/`)) event.respondWith(keptFirst(request))
  else if (pathname === home || SHELL.includes(pathname)) event.respondWith(netFirst(request, pathname))
})

async function netFirst(request: Request, key: string): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(key)
  try {
    const answer = await (kept ? Promise.race([fetch(request), late()]) : fetch(request))
    if (answer.ok) await cache.put(key, answer.clone())
    // The link was taken back: what it showed is nobody's business any more. What waits to be sent lies elsewhere.
    if (answer.status === 404 && key === home) {
      await caches.delete(CACHE)
      await scope.registration.unregister()
    }
    return answer
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

function late(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('too slow')), WAIT_MS)
  })
}
