import type { Answer, Choice, Hit } from './answer.ts'
import { FILTERS } from './document.ts'
import { type Query, writeQuery } from './query.ts'
import type { Part } from './snippet.ts'
import { SEARCH_WORDS, type SearchWords } from './words.ts'

type Lang = 'zh' | 'en'

/** What stands in the search page's `main` before anything was looked for: the form alone. */
export function renderStart(lang: Lang, text = '', note = ''): string {
  const words = SEARCH_WORDS[lang]
  return page(
    `<h1 class="title">${words.search}</h1>${form({ text, kind: null, filters: {} }, lang)}<p class="s">${words.intro}</p>`,
    note === '' ? '' : `<p class="told" role="status">${safe(note)}</p>`,
  )
}

/** What the window is called while an answer is shown. */
export function titleOf(text: string, page: string): string {
  return text === '' ? page : `${text} · ${page}`
}

/** An answer as HTML: the server writes it into the page, or the script puts it there. */
export function renderAnswer(answer: Answer, lang: Lang): string {
  const words = SEARCH_WORDS[lang]
  const { query, total, atMost } = answer
  if (query.text === '') return renderStart(lang)
  const said = total === 0 ? words.none : (atMost ? words.atMost : words.found)(`<b class="num">${total}</b>`)
  return page(
    `<h1 class="title">${told(query.text, lang)}</h1>${form(query, lang)}<p role="status">${said}</p>${spelled(answer, lang)}${kinds(answer, words)}${narrow(answer, lang)}`,
    total === 0 ? nothing(lang) : `${list(answer, lang)}${turn(answer, words)}`,
  )
}

const page = (rail: string, results: string) =>
  `<div class="w rail found"><div class="sh">${rail}</div><div>${results}</div></div>`

function form({ text, kind, filters }: Omit<Query, 'page'>, lang: Lang): string {
  const words = SEARCH_WORDS[lang]
  const kept = Object.entries({ kind, ...filters }).map(hidden)
  return `<form class="seek wide" role="search" action="${base(lang)}/search/"><input type="search" name="q" value="${safe(text)}" placeholder="${words.hint}" aria-label="${words.field}" autocomplete="off" enterkeyhint="search" maxlength="80">${kept.join('')}<button class="btn">${words.search}</button></form>`
}

function spelled({ query, words: found }: Answer, lang: Lang): string {
  if (found.length === 0) return ''
  const links = found.map((text) => `<a class="more" href="${address({ ...query, text })}">${told(text, lang)}</a>`)
  return `<p class="s">${SEARCH_WORDS[lang].spelled}${links.join('')}</p>`
}

function kinds({ query, all, kinds: found }: Answer, words: SearchWords): string {
  if (all === 0) return ''
  const tab = (value: Query['kind'], name: string, count: number) =>
    `<li><a href="${address({ ...query, kind: value })}"${query.kind === value ? ' aria-current="true"' : ''}>${name} <small class="num">${count}</small></a></li>`
  const tabs = found.map(({ value, count }) => tab(value, words.kinds[value], count))
  return `<ul class="tabs">${tab(null, words.allKinds, all)}${tabs.join('')}</ul>`
}

/** The filters as one form that needs no script; open when one of them is chosen. */
function narrow({ query, filters }: Answer, lang: Lang): string {
  const words = SEARCH_WORDS[lang]
  const fields = FILTERS.filter((filter) => filters[filter].length > 0).map((filter) => {
    const name = (value: string) => (filter === 'month' ? words.month(value) : value)
    const options = filters[filter].map((choice: Choice) => {
      const chosen = query.filters[filter] === choice.value ? ' selected' : ''
      return `<option value="${safe(choice.value)}"${chosen}>${safe(words.option(name(choice.value), choice.count))}</option>`
    })
    return `<label>${words.filters[filter]}<select name="${filter}"><option value="">${words.any}</option>${options.join('')}</select></label>`
  })
  if (fields.length === 0) return ''
  const open = Object.keys(query.filters).length > 0
  const clear = open ? `<a class="more" href="${address({ ...query, filters: {} })}">${words.clear}</a>` : ''
  return `<details class="fold"${open ? ' open' : ''}><summary>${words.narrow}</summary><form class="narrow" action="${base(lang)}/search/">${hidden(['q', query.text])}${hidden(['kind', query.kind])}${fields.join('')}<p><button class="btn o">${words.apply}</button>${clear}</p></form></details>`
}

function list({ hits, from }: Answer, lang: Lang): string {
  const words = SEARCH_WORDS[lang]
  if (hits.length === 0) return `<p>${words.goOn}</p>`
  return `<h2 class="vh">${words.results}</h2><ol class="hits" start="${from}">${hits.map((hit) => item(hit, lang)).join('')}</ol>`
}

function item({ path, kind, line, title, snippet, picture, beside }: Hit, lang: Lang): string {
  const image = picture
    ? `<img src="${safe(picture.src)}" width="${picture.width}" height="${picture.height}" alt="" loading="lazy">`
    : beside
      ? `<p class="beside num" aria-hidden="true">${safe(beside)}</p>`
      : ''
  return `<li${picture ? '' : ' class="bare"'}>${image}<div><p class="s"><b>${SEARCH_WORDS[lang].kinds[kind]}</b> ${told(line, lang)}</p><h3><a href="${safe(path)}">${parts(title, lang)}</a></h3><p>${parts(snippet, lang)}</p></div></li>`
}

function turn({ query, pages }: Answer, words: SearchWords): string {
  if (pages < 2) return ''
  const { page: at } = query
  const way = (to: number, says: string, rel: string) =>
    to < 1 || to > pages ? '' : `<a class="btn o" rel="${rel}" href="${address(query, to)}">${says}</a>`
  return `<nav class="turn" aria-label="${words.pageOf(at, pages)}">${way(at - 1, words.previous, 'prev')}<span class="num">${words.pageOf(at, pages)}</span>${way(at + 1, words.next, 'next')}</nav>`
}

function nothing(lang: Lang): string {
  const words = SEARCH_WORDS[lang]
  return `<p>${words.noneMore}</p><p class="btns"><a class="btn o" href="${base(lang)}/galleries/">${words.galleries}</a><a class="btn o" href="${base(lang)}/editions/">${words.editions}</a></p>`
}

/** What a form sends along unseen. */
const hidden = ([name, value]: [name: string, value: string | null]) =>
  value ? `<input type="hidden" name="${name}" value="${safe(value)}">` : ''
const base = (lang: Lang) => (lang === 'en' ? '/en' : '')
const address = (query: Omit<Query, 'page'>, at = 1) => safe(writeQuery(query, at))

/** A text for HTML; on an English page what is Chinese in it, with its figures and signs, is said to be. */
const told = (text: string, lang: Lang) =>
  lang === 'en' ? safe(text).replace(/[⺀-鿿＀-￯]([^a-z]*[⺀-鿿＀-￯])?/gi, '<span lang="zh-CN">$&</span>') : safe(text)
const parts = (all: readonly Part[], lang: Lang) =>
  all.map(({ text, marked }) => (marked ? `<mark>${told(text, lang)}</mark>` : told(text, lang))).join('')

/** A text for HTML, also between quotes. */
export const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
