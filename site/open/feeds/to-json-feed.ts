import { langTag } from '../../parts/words/say.ts'
import type { Feed } from './feed.ts'

/** A page of a feed as JSON Feed 1.1; what is older lies at `next_url`. */
export function toJsonFeed({ lang, title, about, home, self, pages, author, icon, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: home,
    feed_url: self.json,
    ...(pages.next ? { next_url: pages.next.json } : {}),
    icon,
    language: langTag(lang),
    authors: [author],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      ...(entry.published ? { date_published: entry.published } : {}),
      date_modified: entry.updated,
      language: langTag(lang),
      ...(entry.picture ? { image: entry.picture.url } : {}),
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
