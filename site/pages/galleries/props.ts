import type { FinderProps } from '../../parts/finder/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { WallProps } from '../../parts/wall/web.tsx'
import type { Said } from '../../parts/words/say.ts'
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
  sheets?: Said
  finder: FinderProps
  /** Of this page alone: looks for the nearest when it is asked to. */
  script: string
}

export function galleriesProps(site: Website, lang: Lang): GalleriesProps {
  const finder = finderOf(site, lang, true)
  const intro = UI[lang].galleriesIntro(finder.count, finder.towns.length)
  const sheets = sheetsOf(site, lang)
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

/** Of a month that is not wholly in the page's language, all of it in Chinese. */
function sheetsOf(site: Website, lang: Lang): Said | undefined {
  if (!site.current) return undefined
  const own = wallOf(site, site.current, lang)
  const isOwn = [own.title, ...own.sheets.map((sheet) => sheet.title)].every((one) => !one.lang)
  if (!isOwn) return { text: listed(wallOf(site, site.current, 'zh')), lang: 'zh-CN' }
  return { text: listed(own) }
}

function listed({ lang, month, title, sheets }: WallProps): string {
  const list = sheets.map((sheet) => `${sheet.numeral} ${plain(sheet.title)}`)
  return lang === 'zh'
    ? `${month}《${plain(title)}》：${list.join('，')}。`
    : `${month}, ${plain(title)}: ${list.join('; ')}.`
}
