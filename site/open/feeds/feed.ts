import type { Lang } from '../../sheet/foot.ts'

/** One thing a feed tells of. Addresses are absolute, instants ISO with their offset. */
export interface FeedEntry {
  /** For good, also when its address should change. */
  id: string
  url: string
  title: string
  /** When it first went out, where that is known. */
  published?: string
  updated: string
  summary: string
  /** HTML of our own templates: every text of others is escaped in it. */
  html: string
  picture?: { url: string; type: string }
}

/** Where a page of a feed lies in each form. */
export interface FeedAddress {
  atom: string
  json: string
}

/** A page of a feed before it is written in one of its two forms. */
export interface Feed {
  id: string
  lang: Lang
  title: string
  about: string
  /** Address of the page it follows. */
  home: string
  /** Its own address in each form. */
  self: FeedAddress
  /** Its other pages (RFC 5005, section 3): the newest entries are on the first. */
  pages: Partial<Record<'first' | 'previous' | 'next' | 'last', FeedAddress>>
  author: { name: string; url: string }
  icon: string
  entries: FeedEntry[]
}

/** An empty feed has never changed. */
const NEVER = '1970-01-01T00:00:00Z'

/** When anything in it last changed: by what it holds, never by a clock. */
export function updatedOf({ entries }: Pick<Feed, 'entries'>): string {
  return entries.map(({ updated }) => updated).reduce((a, b) => latest(a, b), NEVER)
}

/** The later of two instants, whatever their offsets. */
export function latest(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}

/** RFC 4151: a name that no move of pages changes. */
export function tagOf(publicUrl: string, path: string): string {
  return `tag:${new URL(publicUrl).hostname},2026:${path}`
}
