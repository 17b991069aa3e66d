import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { Spine } from '../../parts/shelf/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { spinesOf } from '../shown.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { editionYears } from './years.ts'

export interface EditionsProps {
  frame: FrameProps
  years: { year: string; spines: Spine[] }[]
}

export function editionsProps(site: Website, lang: Lang): EditionsProps {
  const years = editionYears([...site.coming, ...site.begun])
  const ui = UI[lang]
  const themes = site.begun.slice(0, 4).map((e) => (lang === 'en' ? (e.theme.en ?? e.theme.zh) : e.theme.zh))
  return {
    frame: frameOf(site, {
      lang,
      path: '/editions/',
      title: ui.allEditions,
      description: [ui.allEditions, ...themes].join(lang === 'zh' ? '：' : ': '),
      nav: 'editions',
      shelf: true,
      structured: listPage(site, lang, '/editions/', ui.allEditions),
    }),
    years: years.map((year) => ({ year, spines: spinesOf(site, year, lang) })),
  }
}
