import type { Gallery } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { galleryPath, type Website } from '../website.ts'
import { only } from './only.ts'
import { knownSite, WHO } from './site.ts'
import { ownCard, type PageSource } from './source.ts'

/** A gallery's page: known by the site and by the posters that hang now. */
export function gallerySource(site: Website, gallery: Gallery, lang: Lang): PageSource {
  const { key, parts, hanging } = knownSite(site)
  const path = galleryPath(gallery)
  return {
    key: () => JSON.stringify([key, hanging.key, gallery.code, lang, cardOf(site, path, lang)]),
    site: () => only<Website>(WHO, { ...parts, posters: hanging.posters, cards: ownCard(site, path, lang) }),
  }
}
