import type { FinderProps } from '../../parts/finder/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { WallProps } from '../../parts/wall/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { finderOf } from '../finder-of.ts'
import { frameOf } from '../frame-of.ts'
import { wallOf } from '../shown.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'

export interface GalleriesProps {
  frame: FrameProps
  intro: string
  /** For paper: the month's sheets by their numbers, which stand beside each gallery. */
  sheets?: string
  finder: FinderProps
  /** Of this page alone: looks for the nearest when it is asked to. */
  script: string
}

export function galleriesProps(site: Website, lang: Lang): GalleriesProps {
  const finder = finderOf(site, lang, true)
  const intro = UI[lang].galleriesIntro(finder.count, finder.towns.length)
  const sheets = site.current && sheetsOf(wallOf(site, site.current, lang))
  return {
    ...(sheets ? { sheets } : {}),
    frame: frameOf(site, {
      lang,
      path: '/galleries/',
      title: UI[lang].galleries,
      description: intro,
      nav: 'galleries',
      structured: listPage(site, lang, '/galleries/', UI[lang].galleries),
    }),
    intro,
    finder,
    script: site.files.near,
  }
}

function sheetsOf({ lang, month, title, sheets }: WallProps): string {
  const list = sheets.map((sheet) => `${sheet.numeral} ${plain(sheet.title)}`)
  return lang === 'zh'
    ? `${month}《${plain(title)}》：${list.join('，')}。`
    : `${month}, ${plain(title)}: ${list.join('; ')}.`
}
