import type { Edition } from '#contract'
import { posterOf } from '../../pages/shown.ts'
import { editionPath, linkTo, panelPath, panelsOf, type Website } from '../../pages/website.ts'
import { monthWritten } from '../../parts/words/dates.ts'
import { said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { editionHtml } from './entry-content.tsx'
import { type FeedEntry, latest, tagOf } from './feed.ts'

/** The editions that hang or hung, newest first; in English those that are all English. */
export function editionEntries(site: Website, lang: Lang): FeedEntry[] {
  return site.begun
    .filter((edition) => lang === 'zh' || site.english.has(editionPath(edition)))
    .map((edition) => toEntry(site, edition, lang))
}

function toEntry(site: Website, edition: Edition, lang: Lang): FeedEntry {
  const { publicUrl } = site.snapshot
  const panels = panelsOf(site, edition)
  const intro = edition.intro && said(edition.intro, lang)
  const month = monthWritten(edition.id, lang)
  const theme = plain(said(edition.theme, lang))
  const titles = panels.map((panel) => plain(said(panel.title, lang)))
  // What was ready before its month began was new to readers on its first day.
  const published = `${edition.from}T00:00:00+08:00`
  const poster = panels.flatMap((panel) => posterOf(site, panel) ?? [])[0]
  return {
    id: tagOf(publicUrl, linkTo(site, editionPath(edition), lang).href),
    url: publicUrl + linkTo(site, editionPath(edition), lang).href,
    title: lang === 'zh' ? `${month}《${theme}》` : `${theme}, ${month}`,
    published,
    updated: panels.reduce((last, { updatedAt }) => latest(last, updatedAt), published),
    summary: intro?.text ?? titles.join(lang === 'zh' ? '、' : ', '),
    html: editionHtml(
      intro,
      panels.map((panel) => {
        const own = posterOf(site, panel)
        return {
          title: said(panel.title, lang),
          lead: said(panel.lead, lang),
          url: publicUrl + linkTo(site, panelPath(panel), lang).href,
          ...(own ? { poster: publicUrl + own.thumb } : {}),
        }
      }),
    ),
    ...(poster ? { picture: { url: publicUrl + poster.src, type: 'image/webp' } } : {}),
  }
}
