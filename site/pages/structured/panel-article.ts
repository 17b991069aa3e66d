import type { Edition, Panel } from '#contract'
import { langTag, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { posterOf } from '../shown.ts'
import { panelPath, type Website } from '../website.ts'
import { issueOf } from './edition-issue.ts'
import { breadcrumbs, pageUrl, publisherId, type Thing } from './graph.ts'

/** A panel as the article that it is: part of its month, by the association, resting on its sources. */
export function panelArticle(site: Website, panel: Panel, edition: Edition | undefined, lang: Lang): Thing[] {
  const { publicUrl } = site.snapshot
  const path = panelPath(panel)
  const url = pageUrl(site, path, lang)
  const name = plain(said(panel.title, lang))
  const images = [cardOf(site, path, lang)?.href, posterOf(site, panel)?.src].flatMap((src) => src ?? [])
  const month = edition && issueOf(site, edition, lang)
  const sources = panel.articles.flatMap((id) => site.articles.get(id)?.sources ?? [])
  const published = edition ? `${edition.from}T00:00:00+08:00` : panel.updatedAt
  return [
    {
      '@type': 'Article',
      '@id': `${url}#article`,
      mainEntityOfPage: url,
      url,
      headline: name.slice(0, 110),
      description: said(panel.lead, lang).text,
      inLanguage: langTag(lang),
      ...(images.length > 0 ? { image: images.map((src) => publicUrl + src) } : {}),
      datePublished: published,
      // What was ready before the month began was not read before it.
      dateModified: Date.parse(panel.updatedAt) > Date.parse(published) ? panel.updatedAt : published,
      author: { '@id': publisherId(site) },
      publisher: { '@id': publisherId(site) },
      isAccessibleForFree: true,
      ...(month ? { isPartOf: month } : {}),
      ...(sources.length > 0 ? { citation: [...new Set(sources.map(({ full }) => full))] } : {}),
    },
    breadcrumbs(site, lang, [...(month ? [{ name: month.name, url: month.url }] : []), { name, url: null }]),
  ]
}
