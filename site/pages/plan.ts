import type { Lang } from '../sheet/foot.ts'
import { type AboutProps, aboutProps } from './about/props.ts'
import { type AccessibilityProps, accessibilityProps } from './accessibility/props.ts'
import { type BulletinProps, bulletinProps } from './bulletin/props.ts'
import { type BulletinYearProps, bulletinMonthProps, bulletinYearProps } from './bulletin-year/props.ts'
import { type BulletinsProps, bulletinsProps } from './bulletins/props.ts'
import { monthPath, yearPath } from './bulletins/years.ts'
import { type CalendarsProps, calendarsProps } from './calendars/props.ts'
import { type CountsProps, countsProps } from './counts/props.ts'
import { type EditionProps, editionProps } from './edition/props.ts'
import { type EditionsProps, editionsProps } from './editions/props.ts'
import { type GalleriesProps, galleriesProps } from './galleries/props.ts'
import { type GalleryProps, galleryProps } from './gallery/props.ts'
import { type HomeProps, homeProps } from './home/props.ts'
import { bulletinSource, bulletinYearSource } from './known-by/bulletin.ts'
import { editionSource } from './known-by/edition.ts'
import { gallerySource } from './known-by/gallery.ts'
import { panelSource } from './known-by/panel.ts'
import type { PageSource } from './known-by/source.ts'
import { LETTER_PATHS, type LetterProps, letterProps } from './letter/props.ts'
import { type NotFoundProps, notFoundProps } from './not-found/page.tsx'
import { type OfflineProps, offlineProps } from './offline/page.tsx'
import { type OpenDataProps, openDataProps } from './open-data/props.ts'
import {
  bulletinFacts,
  editionFacts,
  galleryFacts,
  listFacts,
  OVERVIEW,
  type PageFacts,
  panelFacts,
} from './page-facts.ts'
import { type PanelProps, panelProps } from './panel/props.ts'
import { type PicturesProps, picturesProps } from './pictures/props.ts'
import { picturesPath, pictureYears } from './pictures/years.ts'
import { type PrivacyProps, privacyProps } from './privacy/props.ts'
import { type QuestionsProps, questionsProps } from './questions/props.ts'
import { answeredYears, questionsPath } from './questions/years.ts'
import { type SearchProps, searchProps } from './search/props.ts'
import { bulletinPath, editionPath, galleryPath, panelPath, panelsOf, type Website } from './website.ts'
import { type WidgetProps, widgetProps } from './widget/props.ts'

/** What each kind of page is made from: plain data, and nothing else reaches the page. */
export interface PropsOf {
  home: HomeProps
  galleries: GalleriesProps
  gallery: GalleryProps
  editions: EditionsProps
  edition: EditionProps
  panel: PanelProps
  bulletins: BulletinsProps
  bulletinYear: BulletinYearProps
  bulletin: BulletinProps
  about: AboutProps
  pictures: PicturesProps
  calendars: CalendarsProps
  openData: OpenDataProps
  widget: WidgetProps
  counts: CountsProps
  privacy: PrivacyProps
  accessibility: AccessibilityProps
  letter: LetterProps
  questions: QuestionsProps
  search: SearchProps
  notFound: NotFoundProps
  offline: OfflineProps
}
export type PageKind = keyof PropsOf
/** One page to write: its file under the site's root, and what it is made from. */
export interface PageToWrite {
  kind: PageKind
  file: string
  props: PropsOf[PageKind]
}
/** A page of the plan. Its props are worked out whenever they are asked for: all of a site's would not be kept. */
export interface PlannedPage extends PageToWrite {
  lang: Lang
  /** All that its props are worked out from, as text, where that is known at less cost than they are. */
  key?: string
  /** What search knows of it beside its text; a page without is not found by it. */
  facts?: PageFacts
  /** True for a page that no search engine is told of. */
  unlisted?: true
}

/** Every page of the site: Chinese all, English where it is ready. */
export function planPages(site: Website): PlannedPage[] {
  const pages: PlannedPage[] = []
  const each = <K extends PageKind>(
    kind: K,
    path: string,
    props: (lang: Lang) => PropsOf[K],
    facts: (lang: Lang) => PageFacts = () => OVERVIEW,
  ) => {
    for (const lang of langsOf(site, path))
      pages.push(planned(kind, fileOf(path, lang), lang, () => props(lang), facts(lang)))
  }
  /** Of pages that are many: each is not worked out as long as it is known. */
  const known = <K extends PageKind>(
    kind: K,
    path: string,
    source: (lang: Lang) => PageSource,
    props: (known: Website, lang: Lang) => PropsOf[K],
    facts: (lang: Lang) => PageFacts,
  ) => {
    for (const lang of langsOf(site, path))
      pages.push(plannedFrom(kind, fileOf(path, lang), lang, () => source(lang), props, facts(lang)))
  }
  each('home', '/', (lang) => homeProps(site, lang))
  each('galleries', '/galleries/', (lang) => galleriesProps(site, lang))
  for (const gallery of site.snapshot.galleries)
    known(
      'gallery',
      galleryPath(gallery),
      (lang) => gallerySource(site, gallery, lang),
      (known, lang) => galleryProps(known, gallery, lang),
      (lang) => galleryFacts(gallery, lang),
    )
  each('editions', '/editions/', (lang) => editionsProps(site, lang))
  for (const edition of site.begun) {
    known(
      'edition',
      editionPath(edition),
      (lang) => editionSource(site, edition, lang),
      (known, lang) => editionProps(known, edition, lang),
      (lang) => editionFacts(edition, lang),
    )
    for (const panel of panelsOf(site, edition))
      known(
        'panel',
        panelPath(panel),
        (lang) => panelSource(site, panel, lang),
        (known, lang) => panelProps(known, panel, lang),
        (lang) => panelFacts(site, panel, edition, lang),
      )
  }
  each('bulletins', '/bulletins/', (lang) => bulletinsProps(site, lang))
  for (const year of site.bulletins.years) {
    const { months, byMonth } = year
    known(
      'bulletinYear',
      yearPath(year.year),
      (lang) => bulletinYearSource(site, yearPath(year.year), months, lang),
      (known, lang) => bulletinYearProps(known, year, lang),
      () => listFacts(months.map(({ month }) => month)),
    )
    for (const month of byMonth ? months : [])
      known(
        'bulletinYear',
        monthPath(month.month),
        (lang) => bulletinYearSource(site, monthPath(month.month), [month], lang),
        (known, lang) => bulletinMonthProps(known, year, month, lang),
        () => listFacts([month.month]),
      )
  }
  for (const bulletin of site.snapshot.bulletins)
    known(
      'bulletin',
      bulletinPath(bulletin),
      (lang) => bulletinSource(site, bulletin, lang),
      (known, lang) => bulletinProps(known, bulletin, lang),
      (lang) => bulletinFacts(site, bulletin, lang),
    )
  each('about', '/about/', (lang) => aboutProps(site, lang))
  for (const year of pictureYears(site.begun))
    each('pictures', picturesPath(year), (lang) => picturesProps(site, year, lang))
  each('calendars', '/calendar/', (lang) => calendarsProps(site, lang))
  each('openData', '/open-data/', (lang) => openDataProps(site, lang))
  for (const lang of langsOf(site, '/widget/'))
    pages.push(
      Object.assign(
        planned('widget', fileOf('/widget/', lang), lang, () => widgetProps(site, lang)),
        { unlisted: true as const },
      ),
    )
  each('counts', '/counts/', (lang) => countsProps(site, lang))
  each('privacy', '/privacy/', (lang) => privacyProps(site, lang))
  each('accessibility', '/accessibility/', (lang) => accessibilityProps(site, lang))
  each('questions', '/questions/', (lang) => questionsProps(site, lang))
  for (const { year } of answeredYears(site.snapshot.answered))
    each('questions', questionsPath(year), (lang) => questionsProps(site, lang, year))
  for (const kind of ['report', 'ask'] as const)
    each('letter', LETTER_PATHS[kind], (lang) => letterProps(site, kind, lang))
  for (const lang of langsOf(site, '/')) {
    const lost = lang === 'en' ? 'en/404.html' : '404.html'
    pages.push(planned('notFound', lost, lang, () => notFoundProps(site, lang)))
    pages.push(planned('offline', fileOf('/offline/', lang), lang, () => offlineProps(site, lang)))
  }
  return pages
}

/** The page to search on, in each language there is; `index` says where what it searches lies. */
export function planSearch(site: Website, index: (lang: Lang) => string): PlannedPage[] {
  return langsOf(site, '/search/').map((lang) =>
    planned('search', fileOf('/search/', lang), lang, () => searchProps(site, index(lang), lang)),
  )
}

/** A page that stands in the plan: its props are not worked out yet. */
function planned<K extends PageKind>(
  kind: K,
  file: string,
  lang: Lang,
  propsOf: () => PropsOf[K],
  facts?: PageFacts,
  keyOf?: () => string,
): PlannedPage {
  return {
    kind,
    file,
    lang,
    ...(facts ? { facts } : {}),
    get props() {
      return propsOf()
    },
    get key() {
      return keyOf?.()
    },
  }
}

/** A page that is worked out from what it is known by. */
export const plannedFrom = <K extends PageKind>(
  kind: K,
  file: string,
  lang: Lang,
  source: () => PageSource,
  props: (known: Website, lang: Lang) => PropsOf[K],
  facts?: PageFacts,
): PlannedPage =>
  planned(
    kind,
    file,
    lang,
    () => props(source().site(), lang),
    facts,
    () => source().key(),
  )

const langsOf = (site: Website, path: string): Lang[] => (site.english.has(path) ? ['zh', 'en'] : ['zh'])
const fileOf = (path: string, lang: Lang) => `${lang === 'en' ? '/en' : ''}${path}index.html`.slice(1)
