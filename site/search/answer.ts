import { FILTERS, type Filter, type Kind, type PageRecord, type SmallPicture } from './document.ts'
import { findPages, HITS_A_PAGE, isRead, wholeText } from './find-pages.ts'
import { fold } from './fold.ts'
import type { Facet, OpenIndex } from './open-index.ts'
import { readAs, toPinyinQuery } from './pinyin.ts'
import type { Query } from './query.ts'
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
  const look = (id: number) => {
    const word = spelled.has(id) ? words[0] : undefined
    return lookAt(index, id, { asked: word ?? query.text, read: read.has(id), spelled: word !== undefined }, lang)
  }
  const asked = sure ? null : await askUpTo(query.page * HITS_A_PAGE, found, look)
  const total = asked ? asked.hits.length + asked.left : found.length
  const last = Math.max(1, Math.ceil(total / HITS_A_PAGE))
  const page = Math.min(query.page, last)
  const from = (page - 1) * HITS_A_PAGE
  const looks = asked
    ? asked.hits.slice(from, from + HITS_A_PAGE).map((now): Look => ({ now }))
    : await Promise.all(found.slice(from, from + HITS_A_PAGE).map(look))
  const filters = {} as Answer['filters']
  for (const filter of FILTERS) filters[filter] = counted(facets.filters[filter], without(filter))
  const withHits = (hits: (Hit | null)[]): Answer => ({
    query: { ...query, page },
    total,
    atMost: asked !== null && asked.left > 0,
    all: anyKind.length,
    kinds: counted(facets.kinds, anyKind),
    filters,
    words,
    hits: hits.filter((hit) => hit !== null),
    from: from + 1,
    pages: last,
  })
  if (looks.some(({ later }) => later)) early(withHits(looks.map(({ now }) => now)))
  return withHits(await Promise.all(looks.map(({ now, later }) => later ?? now)))
}

/**
 * Asks page after page whether it has the whole of what is looked for, until there are so many hits; `left` were not
 * asked. What an answer does not show is not read, so that a long query stays cheap.
 */
async function askUpTo(count: number, ids: readonly number[], look: (id: number) => Promise<Look>) {
  const hits: Hit[] = []
  let at = 0
  while (at < ids.length && hits.length < count) {
    const looks = await Promise.all(ids.slice(at, at + HITS_A_PAGE).map(look))
    const found = await Promise.all(looks.map(({ now, later }) => later ?? now))
    hits.push(...found.filter((hit) => hit !== null))
    at += HITS_A_PAGE
  }
  return { hits, left: Math.max(0, ids.length - at) }
}

function counted<Value extends string>(facet: readonly Facet<Value>[], ids: readonly number[]): Choice<Value>[] {
  return facet
    .map(({ value, ids: own }) => ({ value, count: ids.reduce((sum, id) => sum + (own.has(id) ? 1 : 0), 0) }))
    .filter(({ count }) => count > 0)
}

/** A hit as it is shown; null when a long query's pieces stand on the page, but apart. */
interface Look {
  /** As far as its record says. */
  now: Hit | null
  /** What it becomes when the files are here in which its snippet lies. */
  later?: Promise<Hit | null>
}

async function lookAt(
  index: OpenIndex,
  id: number,
  { asked, read, spelled }: { asked: string; read: boolean; spelled: boolean },
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
  const text = near(record)
  // What stands above the title is the way to the page.
  const after = Math.max(0, text.indexOf(title))
  // Whose text goes on elsewhere is not cut short where the record ends.
  const isAll = record.pieces.every((piece) => typeof piece === 'string')
  const found = isAll || stands(text.slice(0, -BEHIND), folded) ? snippet(text, folded, lang, after) : null
  if (found) return { now: shown(found) }
  const now = shown(opening(lead, lang))
  const later = snippetFurther(index, record, { folded, lang, isMeant: !spelled }).then(
    shown,
    // A file that does not come costs the reader a snippet, not the answer.
    () => now,
  )
  return { now, later }
}

/** Characters behind a hit that its snippet may show. */
const BEHIND = 250
/** Of what letters may spell, so few files are read for a snippet: those pages stand behind all others. */
const MOST_FOR_A_GUESS = 2

interface Sought {
  folded: string
  lang: 'zh' | 'en'
  /** False for a word that the letters of the query may spell. */
  isMeant: boolean
}

/**
 * A snippet of what lies in files of its own: one is read, then two, then four, since what is looked for stands at the
 * beginning most of the time; null when it stands nowhere.
 */
async function snippetFurther(index: OpenIndex, record: PageRecord, { folded, lang, isMeant }: Sought) {
  const { pieces } = record
  let text = ''
  let more = 1
  for (let from = 0; from < pieces.length && (isMeant || more < MOST_FOR_A_GUESS); ) {
    let to = from
    for (let files = 0; to < pieces.length && (typeof pieces[to] === 'string' || files < more); to += 1)
      if (typeof pieces[to] !== 'string') files += 1
    text += await wholeText(index, { pieces: pieces.slice(from, to) })
    from = to
    more *= 2
    // Near the end of what is here a snippet would be cut short.
    if (from < pieces.length && !fold(text.slice(0, -BEHIND)).includes(folded)) continue
    const found = snippet(text, folded, lang)
    if (found) return found
  }
  return isMeant ? null : opening(record.lead, lang)
}

/** What is in the record itself, up to the first piece that lies elsewhere: most of the time that is enough. */
function near({ pieces }: PageRecord): string {
  const texts: string[] = []
  for (const piece of pieces) {
    if (typeof piece !== 'string') break
    texts.push(piece)
  }
  return texts.join('')
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
