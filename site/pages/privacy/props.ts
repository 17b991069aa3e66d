import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { FORMS } from './forms-words.ts'
import { PRIVACY, type PrivacyPart } from './words.ts'

export interface PrivacyProps {
  frame: FrameProps
  lead: string
  parts: PrivacyPart[]
  counts: { href: string; text: string }
}

export function privacyProps(site: Website, lang: Lang): PrivacyProps {
  const words = PRIVACY[lang]
  const { host } = site.snapshot.association
  const name = (lang === 'en' ? host.en : undefined) ?? host.zh
  return {
    frame: frameOf(site, {
      ...{ lang, path: '/privacy/', title: words.title, description: words.description, nav: null },
      structured: listPage(site, lang, '/privacy/', words.title, 'WebPage'),
    }),
    lead: words.lead(name),
    parts: [
      ...[words.counted, words.notKept, words.device, FORMS[lang], words.photos, words.others],
      words.rights(name),
    ],
    counts: { href: lang === 'en' ? '/en/counts/' : '/counts/', text: words.toCounts },
  }
}
