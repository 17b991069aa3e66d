import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { SEARCH_WORDS } from '../../search/words.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'

export interface SearchProps {
  frame: FrameProps
  /** Address of the index's folder, with a slash behind. */
  index: string
  script: string
}

export function searchProps(site: Website, index: string, lang: Lang): SearchProps {
  const { search, intro } = SEARCH_WORDS[lang]
  return {
    frame: frameOf(site, {
      lang,
      path: '/search/',
      title: search,
      description: intro,
      nav: 'search',
      structured: listPage(site, lang, '/search/', search, 'SearchResultsPage'),
    }),
    index,
    script: site.files.search,
  }
}
