import { FEED_NAMES, type FeedName, feedHome, feedPath, feedTitle } from '../../pages/feeds.ts'
import type { Website } from '../../pages/website.ts'
import { said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinEntries } from './bulletin-entries.ts'
import { editionEntries } from './edition-entries.ts'
import { type Feed, type FeedAddress, type FeedEntry, tagOf } from './feed.ts'
import { toAtom } from './to-atom.ts'
import { toJsonFeed } from './to-json-feed.ts'

/** All that a feed tells, newest first, and how much of it a reader is given at once. */
const ENTRIES: Record<FeedName, { of: (site: Website, lang: Lang) => FeedEntry[]; aPage: number }> = {
  // Two years of months.
  editions: { of: editionEntries, aPage: 24 },
  bulletins: { of: bulletinEntries, aPage: 100 },
}

/** The feeds of one language in both forms, by their address; what is older than the first page holds stands on further ones. */
export function feedFiles(site: Website, lang: Lang): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of FEED_NAMES)
    for (const [i, feed] of pagesOf(site, name, lang).entries()) {
      files.set(feedPath(name, 'atom', lang, i + 1), toAtom(feed))
      files.set(feedPath(name, 'json', lang, i + 1), toJsonFeed(feed))
    }
  return files
}

function pagesOf(site: Website, name: FeedName, lang: Lang): Feed[] {
  const { of, aPage } = ENTRIES[name]
  const entries = of(site, lang)
  const last = Math.max(1, Math.ceil(entries.length / aPage))
  return Array.from({ length: last }, (_, i) =>
    feedOf(site, name, lang, { no: i + 1, last, entries: entries.slice(i * aPage, (i + 1) * aPage) }),
  )
}

function feedOf(
  site: Website,
  name: FeedName,
  lang: Lang,
  { no, last, entries }: { no: number; last: number; entries: FeedEntry[] },
): Feed {
  const { publicUrl, association } = site.snapshot
  const base = lang === 'en' ? '/en/' : '/'
  const address = (page: number): FeedAddress => ({
    atom: publicUrl + feedPath(name, 'atom', lang, page),
    json: publicUrl + feedPath(name, 'json', lang, page),
  })
  return {
    id: tagOf(publicUrl, feedHome(name, lang)),
    lang,
    title: `${said(association.name, lang).text} · ${feedTitle(name, lang)}`,
    about: said(association.motto ?? association.host, lang).text,
    home: publicUrl + feedHome(name, lang),
    self: address(no),
    pages: {
      ...(last > 1 ? { first: address(1), last: address(last) } : {}),
      ...(no > 1 ? { previous: address(no - 1) } : {}),
      ...(no < last ? { next: address(no + 1) } : {}),
    },
    author: { name: said(association.host, lang).text, url: publicUrl + base },
    icon: publicUrl + site.files.touchIcon,
    entries,
  }
}
