import type { Lang } from '../sheet/foot.ts'
import { type AboutProps, aboutProps } from './about/props.ts'
import { type BulletinProps, bulletinProps } from './bulletin/props.ts'
import { type BulletinsProps, bulletinsProps } from './bulletins/props.ts'
import { type EditionProps, editionProps } from './edition/props.ts'
import { type EditionsProps, editionsProps } from './editions/props.ts'
import { type GalleriesProps, galleriesProps } from './galleries/props.ts'
import { type GalleryProps, galleryProps } from './gallery/props.ts'
import { type HomeProps, homeProps } from './home/props.ts'
import { type NotFoundProps, notFoundProps } from './not-found/page.tsx'
import { type PanelProps, panelProps } from './panel/props.ts'
import { bulletinPath, editionPath, galleryPath, panelPath, panelsOf, type Website } from './website.ts'

/** What each kind of page is made from: plain data, and nothing else reaches the page. */
export interface PropsOf {
  home: HomeProps
  galleries: GalleriesProps
  gallery: GalleryProps
  editions: EditionsProps
  edition: EditionProps
  panel: PanelProps
  bulletins: BulletinsProps
  bulletin: BulletinProps
  about: AboutProps
  notFound: NotFoundProps
}
export type PageKind = keyof PropsOf
/** One page to write: its file under the site's root, and what it is made from. */
export interface PlannedPage {
  kind: PageKind
  file: string
  props: PropsOf[PageKind]
}

/** Every page of the site: Chinese all, English where it is ready. */
export function planPages(site: Website): PlannedPage[] {
  const pages: PlannedPage[] = []
  const each = <K extends PageKind>(kind: K, path: string, props: (lang: Lang) => PropsOf[K]) => {
    const langs: Lang[] = site.english.has(path) ? ['zh', 'en'] : ['zh']
    for (const lang of langs) {
      const file = `${lang === 'en' ? '/en' : ''}${path}index.html`.slice(1)
      pages.push({ kind, file, props: props(lang) })
    }
  }
  each('home', '/', (lang) => homeProps(site, lang))
  each('galleries', '/galleries/', (lang) => galleriesProps(site, lang))
  for (const gallery of site.snapshot.galleries)
    each('gallery', galleryPath(gallery), (lang) => galleryProps(site, gallery, lang))
  each('editions', '/editions/', (lang) => editionsProps(site, lang))
  for (const edition of site.begun) {
    each('edition', editionPath(edition), (lang) => editionProps(site, edition, lang))
    for (const panel of panelsOf(site, edition))
      each('panel', panelPath(panel), (lang) => panelProps(site, panel, lang))
  }
  each('bulletins', '/bulletins/', (lang) => bulletinsProps(site, lang))
  for (const bulletin of site.snapshot.bulletins)
    each('bulletin', bulletinPath(bulletin), (lang) => bulletinProps(site, bulletin, lang))
  each('about', '/about/', (lang) => aboutProps(site, lang))
  pages.push({ kind: 'notFound', file: '404.html', props: notFoundProps(site) })
  return pages
}
