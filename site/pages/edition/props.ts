import type { Edition } from '#contract'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { LeafletFiles } from '../../parts/take-home/web.tsx'
import type { WallProps } from '../../parts/wall/web.tsx'
import { days, monthWritten, numeral } from '../../parts/words/dates.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { shownPicture, wallOf } from '../shown.ts'
import { editionIssue } from '../structured/edition-issue.ts'
import { editionPath, linkTo, panelPath, panelsOf, type Website } from '../website.ts'

export interface EditionProps {
  frame: FrameProps
  wall: WallProps
  month: string
  panels: { numeral: string; title: Said; lead: Said; link: Link }[]
  hung: string
  /** All of it in large type. */
  booklet?: LeafletFiles
  previous?: { theme: Said; link: Link }
  next?: { theme: Said; link: Link }
}

export function editionProps(site: Website, edition: Edition, lang: Lang): EditionProps {
  const wall = wallOf(site, edition, lang)
  const panels = panelsOf(site, edition)
  const galleries = site.hung.get(edition.id)?.size ?? 0
  const at = site.begun.indexOf(edition)
  const beside = (e: Edition | undefined) =>
    e && { theme: said(e.theme, lang), link: linkTo(site, editionPath(e), lang) }
  const month = monthWritten(edition.id, lang)
  const picture = panels.flatMap((p) => (p.picture ? (shownPicture(site, p.picture, lang) ?? []) : []))[0]
  const [next, previous] = [beside(site.begun[at - 1]), beside(site.begun[at + 1])]
  const booklet = site.leaflets.booklets.get(edition.id)
  const current = edition.id === site.current?.id
  return {
    frame: frameOf(site, {
      lang,
      path: editionPath(edition),
      title: lang === 'zh' ? `${month}《${plain(wall.title)}》` : `${plain(wall.title)}, ${month}`,
      description: [wall.intro?.text, ...panels.map((p) => plain(said(p.title, lang)))]
        .filter(Boolean)
        .join(lang === 'zh' ? '　' : ' · '),
      nav: current ? 'home' : 'editions',
      edition,
      shareImage: picture?.src,
      structured: editionIssue(site, edition, lang),
    }),
    wall,
    month,
    panels: panels.map((p) => ({
      numeral: lang === 'zh' ? numeral(p.no) : String(p.no),
      title: said(p.title, lang),
      lead: said(p.lead, lang),
      link: linkTo(site, panelPath(p), lang),
    })),
    hung: UI[lang].editionAt(days(edition.from, edition.until, lang), galleries),
    ...(booklet ? { booklet } : {}),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  }
}
