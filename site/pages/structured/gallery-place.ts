import type { Gallery } from '#contract'
import { said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { galleryPath, type Website } from '../website.ts'
import { breadcrumbs, pageUrl, type Thing } from './graph.ts'

/** A gallery as a place that one can go to. */
export function galleryPlace(site: Website, gallery: Gallery, lang: Lang): Thing[] {
  const path = galleryPath(gallery)
  const url = pageUrl(site, path, lang)
  const name = plain(said(gallery.name, lang))
  const card = cardOf(site, path, lang)
  return [
    {
      '@type': 'Place',
      '@id': `${url}#place`,
      url,
      name,
      identifier: gallery.code,
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressLocality: said(gallery.town, lang).text,
        streetAddress: said(gallery.address, lang).text,
      },
      geo: { '@type': 'GeoCoordinates', latitude: gallery.lat, longitude: gallery.lng },
      ...(card ? { image: site.snapshot.publicUrl + card.href } : {}),
    },
    breadcrumbs(site, lang, [
      { name: UI[lang].galleries, url: pageUrl(site, '/galleries/', lang) },
      { name: `${gallery.code} ${name}`, url: null },
    ]),
  ]
}
