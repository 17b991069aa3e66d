import type { Lang } from '../sheet/foot.ts'
import { CALENDAR_WORDS } from './calendars/words.ts'
import type { Website } from './website.ts'

export const FEED_NAMES = ['editions', 'bulletins'] as const
export type FeedName = (typeof FEED_NAMES)[number]

/**
 * Where a feed lies: '/feeds/editions.atom' (RFC 4287), '/en/feeds/bulletins.json' (JSON Feed 1.1). Its further pages hold
 * what is older: '/feeds/editions-2.atom'.
 */
export const feedPath = (name: FeedName, format: 'atom' | 'json', lang: Lang, page = 1) =>
  `${lang === 'en' ? '/en' : ''}/feeds/${name}${page > 1 ? `-${page}` : ''}.${format}`

export const feedTitle = (name: FeedName, lang: Lang) => CALENDAR_WORDS[lang][name]

/** A page's links to the feeds in its language, for readers that look for them. */
export function feedLinks(
  { english }: Pick<Website, 'english'>,
  lang: Lang,
): { type: string; title: string; href: string }[] {
  if (lang === 'en' && english.size === 0) return []
  return FEED_NAMES.flatMap((name) => [
    { type: 'application/atom+xml', title: feedTitle(name, lang), href: feedPath(name, 'atom', lang) },
    { type: 'application/feed+json', title: `${feedTitle(name, lang)} (JSON)`, href: feedPath(name, 'json', lang) },
  ])
}

/** Languages in which the site speaks to programs. */
export const feedLangs = ({ english }: Pick<Website, 'english'>): Lang[] => (english.size > 0 ? ['zh', 'en'] : ['zh'])

/** The page that a feed follows. */
export const feedHome = (name: FeedName, lang: Lang) => `${lang === 'en' ? '/en' : ''}/${name}/`
