import type { FinderProps } from '../../parts/finder/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { finderOf } from '../finder-of.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'

export interface GalleriesProps {
  frame: FrameProps
  intro: string
  finder: FinderProps
  /** Of this page alone: looks for the nearest when it is asked to. */
  script: string
}

export function galleriesProps(site: Website, lang: Lang): GalleriesProps {
  const finder = finderOf(site, lang, true)
  const intro = UI[lang].galleriesIntro(finder.count, finder.towns.length)
  return {
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
