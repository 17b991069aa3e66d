import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { PeriodLink } from '../../parts/periods/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { type Credit, creditsOf } from '../pictures/credits.ts'
import { pictureLinks } from '../pictures/props.ts'
import { LISTED } from '../pictures/years.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { ABOUT } from './words.ts'

export interface AboutProps {
  frame: FrameProps
  host: string
  galleries: number
  notice?: string
  /** Of the last editions. */
  credits: Credit[]
  /** All of them by year, where they are more than these. */
  years: PeriodLink[]
}

export function aboutProps(site: Website, lang: Lang): AboutProps {
  const { association } = site.snapshot
  const props: AboutProps = {
    frame: frameOf(site, {
      lang,
      path: '/about/',
      title: UI[lang].about,
      description: ABOUT[lang].description,
      nav: null,
      structured: listPage(site, lang, '/about/', UI[lang].about, 'AboutPage'),
    }),
    host: (lang === 'en' ? association.host.en : undefined) ?? association.host.zh,
    galleries: site.standing.length,
    credits: creditsOf(site, site.begun.slice(0, LISTED), lang),
    years: pictureLinks(site, lang),
  }
  if (association.notice) props.notice = (lang === 'en' ? association.notice.en : undefined) ?? association.notice.zh
  return props
}
