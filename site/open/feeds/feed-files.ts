import { FEED_NAMES, type FeedName, feedHome, feedPath, feedTitle } from '../../pages/feeds.ts'
import type { Website } from '../../pages/website.ts'
import { said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinEntries } from './bulletin-entries.ts'
import { editionEntries } from './edition-entries.ts'
import { type Feed, type FeedEntry, tagOf } from './feed.ts'
import { toAtom } from './to-atom.ts'
import { toJsonFeed } from './to-json-feed.ts'

const ENTRIES: Record<FeedName, (site: Website, lang: Lang) => FeedEntry[]> = {
  editions: editionEntries,
  bulletins: bulletinEntries,
}

/** The feeds of one language in both forms, by their address. */
export function feedFiles(site: Website, lang: Lang): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of FEED_NAMES) {
    const feed = feedOf(site, name, lang)
    files.set(feedPath(name, 'atom', lang), toAtom(feed))
    files.set(feedPath(name, 'json', lang), toJsonFeed(feed))
  }
  return files
}

function feedOf(site: Website, name: FeedName, lang: Lang): Feed {
  const { publicUrl, association } = site.snapshot
  const base = lang === 'en' ? '/en/' : '/'
  return {
    id: tagOf(publicUrl, feedHome(name, lang)),
    lang,
    title: `${said(association.name, lang).text} · ${feedTitle(name, lang)}`,
    about: said(association.motto ?? association.host, lang).text,
    home: publicUrl + feedHome(name, lang),
    self: { atom: publicUrl + feedPath(name, 'atom', lang), json: publicUrl + feedPath(name, 'json', lang) },
    author: { name: said(association.host, lang).text, url: publicUrl + base },
    icon: publicUrl + site.files.touchIcon,
    entries: ENTRIES[name](site, lang),
  }
}
