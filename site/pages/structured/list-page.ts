import type { Lang } from '../../sheet/foot.ts'
import type { Website } from '../website.ts'
import { breadcrumbs, pageUrl, type Thing, webPage } from './graph.ts'

/** A page that lists or explains, and is about no one thing; `above` are the pages between the first one and it. */
export function listPage(
  site: Website,
  lang: Lang,
  path: string,
  name: string,
  type: 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'WebPage' = 'CollectionPage',
  above: readonly { name: string; path: string }[] = [],
): Thing[] {
  const url = pageUrl(site, path, lang)
  return [
    webPage(site, lang, { type, name, url }),
    breadcrumbs(site, lang, [
      ...above.map((step) => ({ name: step.name, url: pageUrl(site, step.path, lang) })),
      { name, url: null },
    ]),
  ]
}
