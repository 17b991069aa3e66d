import { langTag } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import type { Website } from '../website.ts'
import { breadcrumbs, pageUrl, siteId, type Thing } from './graph.ts'

/** A page that lists or explains, and is about no one thing. */
export function listPage(
  site: Website,
  lang: Lang,
  path: string,
  name: string,
  type: 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'WebPage' = 'CollectionPage',
): Thing[] {
  const url = pageUrl(site, path, lang)
  return [
    { '@type': type, '@id': url, url, name, inLanguage: langTag(lang), isPartOf: { '@id': siteId(site, lang) } },
    breadcrumbs(site, lang, [{ name, url: null }]),
  ]
}
