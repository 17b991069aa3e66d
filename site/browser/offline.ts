/**
 * Has the phone keep what it has seen, for where there is no signal. Previews of the newsroom have the same pages and
 * are not kept.
 */
async function start(worker: ServiceWorkerContainer): Promise<void> {
  await worker.register('/sw.js')
  if (worker.controller) return
  // The first visit: all of it was loaded before there was a worker to see it.
  const { active } = await worker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = loaded.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)
  active?.postMessage([location.pathname, ...own])
}

if ('serviceWorker' in navigator && !location.pathname.startsWith('/preview'))
  window.addEventListener('load', () => {
    // Refused, or no HTTPS: the site works as it did.
    start(navigator.serviceWorker).catch(() => undefined)
  })
