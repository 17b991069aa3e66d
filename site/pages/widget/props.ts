import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { WebPoster } from '../../parts/poster/web.tsx'
import { monthWritten } from '../../parts/words/dates.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listedBulletin, posterOf } from '../shown.ts'
import { issueOf } from '../structured/edition-issue.ts'
import { pageUrl, type Thing, webPage } from '../structured/graph.ts'
import { editionPath, linkTo, panelPath, panelsOf, type Website } from '../website.ts'
import { inLanguage } from '../year-links.ts'

const EVENTS = 5

/** What the menu of the WeChat account opens: the month's panels and what comes next, on one small page. */
export interface WidgetProps {
  frame: FrameProps
  style: string
  /** The page that says the same and more: the month's, which is the one that search engines list. */
  standsFor: string
  month: string
  theme: Said
  panels: { title: Said; link: Link; poster?: WebPoster }[]
  events: { title: Said; link: Link; date: string; day: string; hours?: string; where: Said }[]
}

export function widgetProps(site: Website, lang: Lang): WidgetProps {
  const { current } = site
  const ui = UI[lang]
  return {
    frame: frameOf(site, {
      ...{ lang, path: '/widget/', title: ui.thisMonth, description: ui.thisMonth, nav: null },
      structured: [
        webPage(site, lang, {
          name: ui.thisMonth,
          url: pageUrl(site, '/widget/', lang),
          mainEntity: theMonth(site, lang),
        }),
      ],
    }),
    style: site.files.widget,
    standsFor: standsFor(site, lang),
    month: current ? monthWritten(current.id, lang) : '',
    theme: current ? said(current.theme, lang) : { text: ui.nothingYet },
    panels: (current ? panelsOf(site, current) : []).map((panel) => {
      const shown = { title: said(panel.title, lang), link: linkTo(site, panelPath(panel), lang) }
      const poster = posterOf(site, panel)
      return poster ? { ...shown, poster } : shown
    }),
    events: site.bulletins.coming.slice(0, EVENTS).map((bulletin) => {
      const { title, link, date, day, hours, where } = listedBulletin(site, bulletin, lang)
      return { title: { ...title, text: plain(title) }, link, date, day, where, ...(hours ? { hours } : {}) }
    }),
  }
}

/** The month, in the language in which it has a page, or the list of months. */
function theMonth(site: Website, lang: Lang): Thing {
  if (site.current) return issueOf(site, site.current, lang)
  const url = pageUrl(site, '/editions/', lang)
  return { '@type': 'CollectionPage', '@id': url, url, name: UI[lang].allEditions }
}

/** The month's page, where there is one in the language. */
function standsFor(site: Website, lang: Lang): string {
  const month = site.current && linkTo(site, editionPath(site.current), lang)
  return month && !month.chinese ? month.href : inLanguage('/editions/', lang)
}
