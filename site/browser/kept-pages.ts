import { isOffline, KEPT_AT } from './kept.ts'
import { KEPT_WORDS, keptNote } from './kept-words.ts'

const langOf = (html: string) => (/<html lang="en"/.test(html) ? 'en' : 'zh')

/** A kept page with the day on which it was kept, said at its top. */
export async function withNote(kept: Response): Promise<Response> {
  const html = await kept.text()
  const note = keptNote(Number(kept.headers.get(KEPT_AT)), langOf(html))
  const marked = html.replace(/<main id="main">/, `$&<p class="kept-note" role="status">${note}</p>`)
  return toResponse(marked, kept)
}

/** The page for where there is no signal, with a link to every page that is kept, the newest first. */
export async function keptList(offline: Response | undefined, cache: Cache): Promise<Response> {
  if (!offline)
    return new Response('没有信号 · No signal\n', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  const html = await offline.text()
  const words = KEPT_WORDS[langOf(html)]
  const items: string[] = []
  for (const request of [...(await cache.keys())].reverse()) {
    const { pathname } = new URL(request.url)
    if (isOffline(pathname)) continue
    const kept = await cache.match(request)
    if (!kept) continue
    const text = await kept.text()
    // Taken from our own HTML, where it is escaped; it is put back as it was.
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? pathname
    items.push(
      `<li><a href="${encodeURI(pathname)}"><span lang="${langOf(text) === 'en' ? 'en' : 'zh-CN'}">${title}</span><span class="num s">${words.on(Number(kept.headers.get(KEPT_AT)))}</span></a></li>`,
    )
  }
  const list = items.length > 0 ? items.join('') : `<li>${words.none}</li>`
  return toResponse(html.replace(/(<ul class="rows" id="kept">).*?<\/ul>/s, `$1${list}</ul>`), offline)
}

function toResponse(html: string, like: Response): Response {
  const headers = new Headers(like.headers)
  // The bytes are others now.
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(html, { headers })
}
