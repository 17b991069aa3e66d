import type { Edition } from '#contract'
import { monthWritten } from '../../parts/words/dates.ts'
import { langTag, said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { editionPath, linkTo, panelPath, panelsOf, type Website } from '../website.ts'
import { breadcrumbs, pageUrl, publisherId, type Thing } from './graph.ts'

/** A month as an issue of what is published here, at the page that it has in the language, or in Chinese. */
export function issueOf(site: Website, edition: Edition, lang: Lang) {
  const url = site.snapshot.publicUrl + linkTo(site, editionPath(edition), lang).href
  return {
    '@type': 'PublicationIssue',
    '@id': `${url}#edition`,
    url,
    name: `${monthWritten(edition.id, lang)} ${plain(said(edition.theme, lang))}`,
    issueNumber: edition.id,
  }
}

/** The same with all that its own page says of it, and its panels. */
export function editionIssue(site: Website, edition: Edition, lang: Lang): Thing[] {
  const { publicUrl, association } = site.snapshot
  const issue = issueOf(site, edition, lang)
  const card = cardOf(site, editionPath(edition), lang)
  return [
    {
      ...issue,
      ...(edition.intro ? { description: said(edition.intro, lang).text } : {}),
      inLanguage: langTag(lang),
      datePublished: edition.from,
      publisher: { '@id': publisherId(site) },
      ...(card ? { image: publicUrl + card.href } : {}),
      isPartOf: { '@type': 'Periodical', name: said(association.name, lang).text },
      hasPart: panelsOf(site, edition).map((panel) => ({
        '@type': 'CreativeWork',
        name: plain(said(panel.title, lang)),
        url: publicUrl + linkTo(site, panelPath(panel), lang).href,
      })),
    },
    breadcrumbs(site, lang, [
      { name: UI[lang].allEditions, url: pageUrl(site, '/editions/', lang) },
      { name: issue.name, url: null },
    ]),
  ]
}
