import { type Answer, answer } from './answer.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import { readQuery } from './query.ts'
import { renderAnswer, renderStart, titleOf } from './render-answer.ts'
import { SEARCH_WORDS } from './words.ts'

/**
 * The search page's script: looks through the index itself, so that the site needs no server of its own. Where a server
 * has answered already the answer stands, and only what is asked next is looked up here.
 */
function start(place: HTMLElement, folder: string): void {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh'
  const words = SEARCH_WORDS[lang]
  const index: OpenIndex = openIndex(async (name) => {
    const response = await fetch(folder + name)
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  })
  const title = place.dataset.title ?? document.title
  let asked = 0
  let shown = location.search

  async function show(search: URLSearchParams, moved: boolean): Promise<void> {
    const query = readQuery(search)
    shown = location.search
    asked += 1
    const own = asked
    place.setAttribute('aria-busy', 'true')
    let stands = false
    /** False when it was asked again meanwhile: the later answer counts. */
    const put = (html: string): boolean => {
      if (own !== asked) return false
      if (stands && renewSnippets(place, html)) return true
      place.innerHTML = html
      stayInside(place, folder)
      if (moved && !stands) window.scrollTo(0, 0)
      stands = true
      return true
    }
    const putEarly = (found: Answer) => put(renderAnswer(found, lang))
    const html =
      query.text === ''
        ? renderStart(lang)
        : await answer(index, query, lang, putEarly).then(
            (found) => renderAnswer(found, lang),
            () => renderStart(lang, query.text, words.failed),
          )
    if (!put(html)) return
    place.removeAttribute('aria-busy')
    document.title = titleOf(query.text, title)
    if (!moved) return
    const heading = place.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }

  function go(search: URLSearchParams): void {
    // What is empty is not meant, and '+' is how the form itself writes a space.
    for (const [name, value] of Array.from(search)) if (value === '') search.delete(name)
    history.pushState(null, '', `?${search}`)
    void show(search, true)
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== location.pathname) return
    event.preventDefault()
    go(new URLSearchParams(Array.from(new FormData(form), ([name, value]) => [name, String(value)])))
  })
  place.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    if (link.pathname !== location.pathname || !link.search) return
    event.preventDefault()
    go(new URLSearchParams(link.search))
  })
  window.addEventListener('popstate', () => {
    // Large type goes by the address too (#big), and asks for nothing.
    if (location.search !== shown) void show(new URLSearchParams(location.search), false)
  })
  const search = new URLSearchParams(location.search)
  if (search.get('q') && !place.hasAttribute('data-answered')) void show(search, false)
}

/** Puts the snippets of an answer into the one that stands there already; false, and nothing done, if more of it is new. */
function renewSnippets(place: HTMLElement, html: string): boolean {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  const snippets = (of: ParentNode) => Array.from(of.querySelectorAll('.hits h3 + p'))
  const [before, now] = [snippets(place), snippets(content)]
  if (before.length !== now.length) return false
  for (const [i, snippet] of before.entries()) {
    const renewed = now[i]
    if (renewed && !snippet.isEqualNode(renewed)) snippet.replaceWith(renewed)
  }
  return true
}

/** Of a site that lies under a path (a preview) all addresses do. */
function stayInside(place: HTMLElement, folder: string): void {
  const base = folder.slice(0, folder.indexOf('/assets/'))
  if (base === '') return
  for (const name of ['href', 'src', 'action'])
    for (const one of place.querySelectorAll(`[${name}^="/"]`)) one.setAttribute(name, base + one.getAttribute(name))
}

const place = document.getElementById('answer')
if (place?.dataset.index) start(place, place.dataset.index)
