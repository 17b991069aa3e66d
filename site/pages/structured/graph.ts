import { langTag, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import type { Website } from '../website.ts'

/** A thing as schema.org names it. */
export type Thing = { '@type': string | string[] } & Record<string, unknown>

export const pageUrl = ({ snapshot }: Pick<Website, 'snapshot'>, path: string, lang: Lang) =>
  `${snapshot.publicUrl}${lang === 'en' ? '/en' : ''}${path}`

export const publisherId = ({ snapshot }: Pick<Website, 'snapshot'>) => `${snapshot.publicUrl}/#publisher`
const siteId = (site: Pick<Website, 'snapshot'>, lang: Lang) => `${pageUrl(site, '/', lang)}#site`

/** Who publishes: on every page, since each is read by itself. */
export function publisher(site: Website, lang: Lang): Thing {
  const { host } = site.snapshot.association
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: said(host, lang).text,
    url: pageUrl(site, '/', lang),
    logo: site.snapshot.publicUrl + site.files.touchIcon,
  }
}

/** The site, and how to search it. */
export function webSite(site: Website, lang: Lang): Thing {
  return {
    '@type': 'WebSite',
    '@id': siteId(site, lang),
    name: said(site.snapshot.association.name, lang).text,
    url: pageUrl(site, '/', lang),
    inLanguage: langTag(lang),
    publisher: { '@id': publisherId(site) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${pageUrl(site, '/search/', lang)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

interface AboutPage {
  type?: 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'WebPage'
  name: string
  /** Its address; a page that is shown at any has none. */
  url?: string
  mainEntity?: Thing
}

/** A page as such: what it is called, in which language, and of which site it is. */
export function webPage(
  site: Pick<Website, 'snapshot'>,
  lang: Lang,
  { type = 'WebPage', name, url, mainEntity }: AboutPage,
): Thing {
  return {
    '@type': type,
    ...(url ? { '@id': url, url } : {}),
    name,
    inLanguage: langTag(lang),
    isPartOf: { '@id': siteId(site, lang) },
    ...(mainEntity ? { mainEntity } : {}),
  }
}

/** The way from the first page to this one; `url` is null for the page itself, which needs no address. */
export function breadcrumbs(site: Website, lang: Lang, steps: { name: string; url: string | null }[]): Thing {
  const home = { name: said(site.snapshot.association.name, lang).text, url: pageUrl(site, '/', lang) }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      ...(url === null ? {} : { item: url }),
    })),
  }
}

/**
 * Things as they stand on the page, as text: half of a page's data is theirs, and nobody has to read it again on the way.
 * A '<' inside a text could end the element that holds it.
 */
export const toJsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
