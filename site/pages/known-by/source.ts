import { createHash } from 'node:crypto'
import { getOrInsert } from '../../parts/words/get-or-insert.ts'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import type { Website } from '../website.ts'

/** A page before it is made. */
export interface PageSource {
  /** All that the page is made from, as text: while it is the same, so is the page. */
  key: () => string
  /** The site as the page may see it: nothing that is not in the key. */
  site: () => Website
}

/** Works something out once for each object, as long as that is about. */
export function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => getOrInsert(known, of, () => make(of))
}

/** Of what a snapshot's record says, as it lies in memory; worked out once for all pages that it stands on. */
export const hashOf = onceFor((record: object) =>
  createHash('sha256').update(JSON.stringify(record), 'utf16le').digest('hex').slice(0, 32),
)

/** Cards as a page may see them: its own, which may be the one of its language. */
export function ownCard(site: Website, path: string, lang: Lang): Website['cards'] {
  const card = cardOf(site, path, lang)
  return new Map(card ? [[lang === 'en' ? `/en${path}` : path, card]] : [])
}

/** Which addresses are in English, as far as they may be asked for. */
export function askedEnglish(what: string, english: ReadonlySet<string>, mayAsk: (path: string) => boolean) {
  const has = (path: string) => {
    if (mayAsk(path)) return english.has(path)
    throw new Error(`${what} may not know of ${path}`)
  }
  return { size: english.size && 1, has } as ReadonlySet<string>
}
