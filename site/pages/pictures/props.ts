import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { PeriodLink } from '../../parts/periods/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { ABOUT } from '../about/words.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { yearLinks } from '../year-links.ts'
import { type Credit, creditsOf } from './credits.ts'
import { picturesPath, pictureYears } from './years.ts'

/** The pictures of one year. */
export interface PicturesProps {
  frame: FrameProps
  credits: Credit[]
  years: PeriodLink[]
}

export function picturesProps(site: Website, year: string, lang: Lang): PicturesProps {
  const ui = UI[lang]
  const title = `${ui.credits}${lang === 'zh' ? '：' : ', '}${ui.yearOf(year)}`
  const path = picturesPath(year)
  return {
    frame: frameOf(site, {
      ...{ lang, path, title, nav: null },
      description: `${title} · ${ABOUT[lang].creditsIntro}`,
      structured: listPage(site, lang, path, title, 'CollectionPage', [{ name: ui.about, path: '/about/' }]),
    }),
    credits: creditsOf(
      site,
      site.begun.filter(({ id }) => id.startsWith(year)),
      lang,
    ),
    years: pictureLinks(site, lang, year),
  }
}

export function pictureLinks(site: Pick<Website, 'begun'>, lang: Lang, current?: string): PeriodLink[] {
  const years = pictureYears(site.begun).map((year) => ({ year }))
  return yearLinks({ years, pathOf: picturesPath, lang, current })
}
