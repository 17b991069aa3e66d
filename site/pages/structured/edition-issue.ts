import type { Edition } from '#contract'
import { monthWritten } from '../../parts/words/dates.ts'
import { langTag, said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { editionPath, linkTo, panelPath, panelsOf, type Website } from '../website.ts'
import { breadcrumbs, pageUrl, publisherId, type Thing } from './graph.ts'

/** A month as an issue of what is published here, with its panels. */
export function editionIssue(site: Website, edition: Edition, lang: Lang): Thing[] {
  const { publicUrl, association } = site.snapshot
  const path = editionPath(edition)
  const url = pageUrl(site, path, lang)
  const name = `${monthWritten(edition.id, lang)} ${plain(said(edition.theme, lang))}`
  const card = cardOf(site, path, lang)
  return [
    {
      '@type': 'PublicationIssue',
      '@id': `${url}#edition`,
      url,
      name,
      issueNumber: edition.id,
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
      { name, url: null },
    ]),
  ]
}
