import { LETTER_WORDS } from '../../parts/letters/words.ts'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'

export interface LetterProps {
  frame: FrameProps
  kind: 'report' | 'ask'
  host: string
  telephone?: string
  email?: string
}

export const LETTER_PATHS = { report: '/say/', ask: '/say/ask/' } as const

export function letterProps(site: Website, kind: LetterProps['kind'], lang: Lang): LetterProps {
  const words = LETTER_WORDS[lang]
  const { host, telephone, email } = site.snapshot.association
  const [title, description] = kind === 'report' ? [words.report, words.reportIntro] : [words.ask, words.askIntro]
  return {
    frame: frameOf(site, {
      ...{ lang, path: LETTER_PATHS[kind], title, description, nav: null },
      structured: listPage(site, lang, LETTER_PATHS[kind], title, 'WebPage'),
    }),
    kind,
    host: plain(said(host, lang)),
    ...(telephone ? { telephone } : {}),
    ...(email ? { email } : {}),
  }
}
