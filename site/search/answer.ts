import { askUpTo, cutPage, type Look } from './answer-page.ts'
import { FILTERS, type Filter, type Kind, type PageRecord, type SmallPicture } from './document.ts'
import { findPages, isRead } from './find-pages.ts'
import { fold } from './fold.ts'
import type { Facet, OpenIndex } from './open-index.ts'
import { readAs, toPinyinQuery } from './pinyin.ts'
import type { Query } from './query.ts'
import { atHand, isAtHand, type MayRead, type Run, readAlong, upTo } from './read-along.ts'
import { markAll, opening, type Part, snippet, stands } from './snippet.ts'

export interface Hit {
  path: string
  kind: Kind
  line: string
  title: Part[]
  snippet: Part[]
  picture?: SmallPicture
  beside?: string
}
/** A value to narrow the search to, with what would be found then. */
export interface Choice<Value extends string = string> {
  value: Value
  count: number
}

/** All that an answer's page shows, whoever shows it. */
export interface Answer {
  query: Query
  /** Hits with the query's kind and filters. */
  total: number
  /** True when not all of them were asked whether they have the whole of a long query: there are no more than these. */
  atMost: boolean
  /** Hits with its filters, of whatever kind. */
  all: number
  kinds: Choice<Kind>[]
  filters: Record<Filter, Choice[]>
  /** What a query in pinyin spells: each a query of its own. */
  words: readonly string[]
  hits: Hit[]
  /** Place of the first one shown, from 1. */
  from: number
  pages: number
}

/**
 * Answers a query from an index of its language.
 *
 * @param early told once before the end, when all is known but the snippets of some hits, which lie in files of their own:
 *   those show their first words so long. Not told when there are none.
 */
export async function answer(
  index: OpenIndex,
  query: Query,
  lang: 'zh' | 'en',
  early: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
  const [{ pages, read, words, spelled, sure }, facets] = await Promise.all([
    findPages(index, query.text),
    index.facets(),
  ])
  const chosen = (facet: readonly Facet<string>[], value: string | null | undefined) => {
    const ids = value ? (facet.find((one) => one.value === value)?.ids ?? new Set<number>()) : null
    return (id: number) => ids === null || ids.has(id)
  }
  const isKind = chosen(facets.kinds, query.kind)
  const passes = Object.fromEntries(
    FILTERS.map((filter) => [filter, chosen(facets.filters[filter], query.filters[filter])]),
  ) as Record<Filter, (id: number) => boolean>
  /** What is left by all choices but one: what that one can be changed to. */
  const without = (open: Filter | 'kind') =>
    pages.filter(
      (id) => (open === 'kind' || isKind(id)) && FILTERS.every((filter) => filter === open || passes[filter](id)),
    )
  const anyKind = without('kind')
  const found = anyKind.filter(isKind)
  const mayRead = upTo(MOST_FOR_SNIPPETS)
  let filesRead = 0
  // Whether a page has the whole is known when all of it is read; askUpTo looks how much that is.
  const readsOn = (files: number) => {
    filesRead += files
    return true
  }
  const look = (id: number) => {
    const word = spelled.has(id) ? words[0] : undefined
    const may = word !== undefined ? upTo(1) : sure ? mayRead : readsOn
    return lookAt(index, id, { asked: word ?? query.text, read: read.has(id), mayRead: may }, lang)
  }
  const { looks, page, ...shown } = await (sure
    ? cutPage(query.page, found, look)
    : askUpTo(query.page, found, look, () => filesRead))
  const filters = {} as Answer['filters']
  for (const filter of FILTERS) filters[filter] = counted(facets.filters[filter], without(filter))
  const withHits = (hits: (Hit | null)[]): Answer => ({
    query: { ...query, page },
    ...shown,
    all: anyKind.length,
    kinds: counted(facets.kinds, anyKind),
    filters,
    words,
    hits: hits.filter((hit) => hit !== null),
  })
  if (looks.some(({ later }) => later)) early(withHits(looks.map(({ now }) => now)))
  return withHits(await Promise.all(looks.map(({ now, later }) => later ?? now)))
}

function counted<Value extends string>(facet: readonly Facet<Value>[], ids: readonly number[]): Choice<Value>[] {
  return facet
    .map(({ value, ids: own }) => ({ value, count: ids.reduce((sum, id) => sum + (own.has(id) ? 1 : 0), 0) }))
    .filter(({ count }) => count > 0)
}

async function lookAt(
  index: OpenIndex,
  id: number,
  { asked, read, mayRead }: { asked: string; read: boolean; mayRead: MayRead },
  lang: 'zh' | 'en',
): Promise<Look> {
  const record = await index.record(id)
  const { path, kind, line, title, lead, picture, beside } = record
  const hit = (titleParts: Part[], snippetParts: Part[]): Hit => ({
    path,
    kind,
    line,
    title: titleParts,
    snippet: snippetParts,
    ...(picture ? { picture } : {}),
    ...(beside ? { beside } : {}),
  })
  if (read) {
    const letters = toPinyinQuery(asked)
    const isHit = letters !== null && isRead(record, letters)
    return { now: isHit ? hit(markRead(record, letters), opening(lead, lang)) : null }
  }
  const folded = fold(asked)
  const inTitle = stands(title, folded)
  const inLead = snippet(lead, folded, lang)
  if (inTitle || inLead) return { now: hit(markAll(title, folded), inLead ?? opening(lead, lang)) }
  const shown = (found: Part[] | null) => (found === null ? null : hit([{ text: title }], found))
  for (const run of atHand(record)) {
    const found = shownOf(run, title, folded, lang)
    if (found) return { now: shown(found) }
  }
  if (isAtHand(record)) return { now: null }
  const now = shown(opening(lead, lang))
  const later = snippetFurther(index, record, folded, lang, mayRead).then(
    shown,
    // A file that does not come costs the reader a snippet, not the answer.
    () => now,
  )
  return { now, later }
}

/** Characters before and behind a hit that its snippet may show. */
const BEFORE = 50
const BEHIND = 250
/** Files of the snippets of an answer's page: where they are not enough a hit shows its first words, and stays a hit. */
const MOST_FOR_SNIPPETS = 12

/** The snippet of a run of a page's text, null where it has no hit or would be cut short by where the run begins or ends. */
function shownOf({ text, isFirst, isLast }: Run, title: string, folded: string, lang: 'zh' | 'en'): Part[] | null {
  if (!stands(text.slice(isFirst ? 0 : BEFORE, isLast ? undefined : -BEHIND), folded)) return null
  // What stands above the title is the way to the page.
  return snippet(text, folded, lang, Math.max(0, text.indexOf(title)))
}

/** A snippet of what lies in files of its own, or the first words; null when all was read and it stands nowhere. */
async function snippetFurther(
  index: OpenIndex,
  record: PageRecord,
  folded: string,
  lang: 'zh' | 'en',
  mayRead: MayRead,
): Promise<Part[] | null> {
  let isWhole = false
  for await (const run of readAlong(index, record, mayRead)) {
    const found = shownOf(run, record.title, folded, lang)
    if (found) return found
    isWhole = run.isLast
  }
  return isWhole ? null : opening(record.lead, lang)
}

function markRead({ title, pinyin = [] }: PageRecord, letters: string): Part[] {
  const range = readAs(pinyin, letters)
  if (range === null) return [{ text: title }]
  const characters = Array.from(title)
  const text = (from: number, to: number) => characters.slice(from, to).join('')
  const parts: Part[] = [
    { text: text(0, range[0]) },
    { text: text(...range), marked: true },
    { text: text(range[1], characters.length) },
  ]
  return parts.filter((part) => part.text !== '')
}
