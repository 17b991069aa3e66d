import type { Gallery, Panel } from '#contract'
import { madeOnceFor } from '../../parts/words/get-or-insert.ts'
import { grouped } from '../../parts/words/grouped.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { shared } from '../shared-piece.ts'
import { galleriesOf, galleryPath, linkTo, type Website } from '../website.ts'

/** The galleries that a panel hangs at, or hung at, by their towns. */
export interface Where {
  now: boolean
  count: number
  towns: { name: Said; places: { code: string; name: Said; link: Link }[] }[]
}

/** On a page that was scanned at one of them. */
export const NOT_SAID: Where = shared({ now: true, count: 0, towns: [] })

/** Of each site, by language, month and galleries: most panels of a month hang at the same, and say so at length. */
const known = madeOnceFor<Where>()

/** One object for all panels that hang at the same galleries. */
export function whereItHangs(site: Website, panel: Panel, lang: Lang): Where {
  const galleries = galleriesOf(site, panel)
  const now = panel.edition === site.current?.id
  const key = [lang, now, ...galleries.map(({ code }) => code)].join(' ')
  return known(site.hung, key, () => shared({ now, count: galleries.length, towns: townsOf(site, galleries, lang) }))
}

const townsOf = (site: Website, galleries: readonly Gallery[], lang: Lang) =>
  grouped(galleries, (g) => g.town.zh).map(([, own]) => ({
    name: said(own[0].town, lang),
    places: own.map((g) => ({ code: g.code, name: said(g.name, lang), link: linkTo(site, galleryPath(g), lang) })),
  }))
