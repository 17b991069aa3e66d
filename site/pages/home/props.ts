import type { ListedBulletin } from '../../parts/bulletin-list/web.tsx'
import type { FinderProps } from '../../parts/finder/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { Spine } from '../../parts/shelf/web.tsx'
import type { WallProps } from '../../parts/wall/web.tsx'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { finderOf } from '../finder-of.ts'
import { frameOf } from '../frame-of.ts'
import { listedBulletin, shownPicture, spinesOf, wallOf } from '../shown.ts'
import { webSite } from '../structured/graph.ts'
import { panelsOf, type Website } from '../website.ts'

export interface HomeProps {
  frame: FrameProps
  wall: WallProps
  finder: FinderProps
  bulletins: ListedBulletin[]
  spines: Spine[]
}

export function homeProps(site: Website, lang: Lang): HomeProps {
  const { current } = site
  const ui = UI[lang]
  const empty = site.begun.length === 0 ? [ui.noEdition, ui.noEditionMore] : [ui.nothingYet, ui.nothingYetMore]
  const [title = '', intro = ''] = empty
  const wall: WallProps = current
    ? wallOf(site, current, lang)
    : { lang, title: { text: title }, month: '', intro: { text: intro }, sheets: [] }
  const finder = finderOf(site, lang, false)
  const pictures = current
    ? panelsOf(site, current).flatMap((p) => (p.picture ? (shownPicture(site, p.picture, lang) ?? []) : []))
    : []
  const description = [plain(wall.title), wall.intro?.text.replace(/[。.]$/, ''), ui.finderHint(finder.count)]
    .filter(Boolean)
    .join(lang === 'zh' ? '。' : '. ')
  const year = (current?.id ?? site.snapshot.today).slice(0, 4)
  return {
    frame: frameOf(site, {
      lang,
      path: '/',
      title: '',
      description,
      nav: 'home',
      shelf: true,
      shareImage: pictures[0]?.src,
      structured: [webSite(site, lang)],
    }),
    wall,
    finder,
    bulletins: site.bulletins.coming.slice(0, 4).map((b) => listedBulletin(site, b, lang)),
    spines: spinesOf(site, year, lang),
  }
}
