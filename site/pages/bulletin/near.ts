import type { Bulletin } from '#contract'
import { madeOnceFor } from '../../parts/words/get-or-insert.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { shared } from '../shared-piece.ts'
import { galleryPath, linkTo, type Website } from '../website.ts'

/** Galleries in the community or town that a bulletin is for. */
export interface NearGalleries {
  galleries: { code: string; name: Said; link: Link }[]
}

/** So many are named. */
const NAMED = 6

/** Of each site, by language and place: thousands of bulletins are for a hundred communities. */
const known = madeOnceFor<NearGalleries>()

/** One object for all bulletins of a place; none for the whole city, and where no gallery stands. */
export function galleriesNear(site: Website, { area }: Bulletin, lang: Lang): NearGalleries | undefined {
  if (!area) return undefined
  const { town, community } = area
  const near = known(site.standing, [lang, town.zh, community?.zh].join('\n'), () =>
    shared({
      galleries: site.standing
        .filter((g) => g.town.zh === town.zh && (!community || community.zh === g.community.zh))
        .slice(0, NAMED)
        .map((g) => ({ code: g.code, name: said(g.name, lang), link: linkTo(site, galleryPath(g), lang) })),
    }),
  )
  return near.galleries.length > 0 ? near : undefined
}
