import type { Bulletin, Gallery, Panel } from '#contract'
import type { ListedBulletin } from '../../parts/bulletin-list/web.tsx'
import type { WebPoster } from '../../parts/poster/web.tsx'
import { numeral } from '../../parts/words/dates.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { codePath } from '../../sheet/names.ts'
import { galleryName, listedBulletin, posterOf } from '../shown.ts'
import { galleryPath, hangingIn, linkTo, type Website } from '../website.ts'

/** The gallery at which a poster was scanned: its name, what else hangs there, and the next thing to happen near it. */
export interface HereShown {
  code: string
  name: Said
  link: Link
  others: { numeral: string; title: Said; link: Link; poster?: WebPoster }[]
  bulletin?: ListedBulletin
  /** The panel's page that speaks of no gallery in particular. */
  everywhere: Link
}

/** `everywhere` is the address of the panel's own page. */
export function hereShown(site: Website, gallery: Gallery, panel: Panel, everywhere: Link, lang: Lang): HereShown {
  const hanging = [...hangingIn(site, gallery.code)].sort(([a], [b]) => a - b)
  const others = [...new Set(hanging.map(([, id]) => id))]
    .flatMap((id) => site.panels.get(id) ?? [])
    .filter(({ id }) => id !== panel.id)
  const here: HereShown = {
    code: gallery.code,
    name: galleryName(gallery, lang),
    link: linkTo(site, galleryPath(gallery), lang),
    others: others.map((other) => {
      const poster = posterOf(site, other)
      return {
        numeral: lang === 'zh' ? numeral(other.no) : String(other.no),
        title: said(other.title, lang),
        // The walk along the gallery stays at the gallery.
        link: { href: `${codePath(gallery, other)}/` },
        ...(poster ? { poster } : {}),
      }
    }),
    everywhere,
  }
  const next = nextBulletinNear(site.bulletins.coming, gallery)
  if (next) here.bulletin = listedBulletin(site, next, lang)
  return here
}

/** The soonest bulletin of the gallery's community; without one, of its town; without one, of the whole city. */
function nextBulletinNear(coming: readonly Bulletin[], gallery: Gallery): Bulletin | undefined {
  const inTown = coming.filter(({ area }) => area?.town.zh === gallery.town.zh)
  return (
    inTown.find(({ area }) => area?.community?.zh === gallery.community.zh) ??
    inTown.find(({ area }) => area?.community === undefined) ??
    coming.find(({ area }) => area === undefined)
  )
}
