import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { standingHead } from '../parts/page-frame/head.tsx'
import { withHead } from '../parts/page-frame/standing.tsx'
import { AboutPage } from './about/page.tsx'
import { AccessibilityPage } from './accessibility/page.tsx'
import { BulletinPage } from './bulletin/page.tsx'
import { BulletinYearPage } from './bulletin-year/page.tsx'
import { BulletinsPage } from './bulletins/page.tsx'
import { CalendarsPage } from './calendars/page.tsx'
import { CountsPage } from './counts/page.tsx'
import { EditionPage } from './edition/page.tsx'
import { EditionsPage } from './editions/page.tsx'
import { GalleriesPage } from './galleries/page.tsx'
import { GalleryPage } from './gallery/page.tsx'
import { HomePage } from './home/page.tsx'
import { LetterPage } from './letter/page.tsx'
import { NotFoundPage } from './not-found/page.tsx'
import { OfflinePage } from './offline/page.tsx'
import { OpenDataPage } from './open-data/page.tsx'
import { PanelPage } from './panel/page.tsx'
import { PicturesPage } from './pictures/page.tsx'
import type { PageKind, PageToWrite, PropsOf } from './plan.ts'
import { PrivacyPage } from './privacy/page.tsx'
import { QuestionsPage } from './questions/page.tsx'
import { SearchPage } from './search/page.tsx'
import { WidgetPage } from './widget/page.tsx'

const PAGES: { [K in PageKind]: (props: PropsOf[K]) => ReactElement } = {
  home: HomePage,
  galleries: GalleriesPage,
  gallery: GalleryPage,
  editions: EditionsPage,
  edition: EditionPage,
  panel: PanelPage,
  bulletins: BulletinsPage,
  bulletinYear: BulletinYearPage,
  bulletin: BulletinPage,
  about: AboutPage,
  pictures: PicturesPage,
  calendars: CalendarsPage,
  openData: OpenDataPage,
  widget: WidgetPage,
  counts: CountsPage,
  privacy: PrivacyPage,
  accessibility: AccessibilityPage,
  letter: LetterPage,
  questions: QuestionsPage,
  search: SearchPage,
  notFound: NotFoundPage,
  offline: OfflinePage,
}

/** A page as its templates make it. */
export function pageElement(page: PageToWrite): ReactElement {
  // One component a kind: the pair is right by the table above, which the compiler cannot follow through an index.
  const Page = PAGES[page.kind] as (props: PropsOf[PageKind]) => ReactElement
  return <Page {...page.props} />
}

/**
 * A page as HTML; its renderer escapes every text, and nothing of it goes to the browser.
 *
 * @param inHead what is done to the part of its head that all pages have alike (site/build/inline-files.ts)
 */
export function renderPage(page: PageToWrite, inHead = (head: string) => head): string {
  const html = renderToStaticMarkup(pageElement(page))
  return `<!doctype html>\n${withHead(html, inHead(standingHead(page.props.frame)))}\n`
}
