import { type LocalRichText, type LocalText, type RichText, withoutRuby } from '#contract'
import type { Lang } from '../../sheet/foot.ts'

/** Text for a page in one language; `lang` is set only where the page's own language is not there and another stands in. */
export interface Said {
  text: string
  lang?: 'zh-CN'
}
export interface RichSaid {
  blocks: RichText
  lang?: 'zh-CN'
}

export function said(text: LocalText, lang: Lang): Said {
  if (lang === 'zh') return { text: withoutRuby(text.zh) }
  return text.en === undefined ? { text: withoutRuby(text.zh), lang: 'zh-CN' } : { text: withoutRuby(text.en) }
}

/** The language in which something is said together with it: a Chinese title stands in Chinese words, on an English page too. */
export const langWith = (of: Said, lang: Lang): Lang => (of.lang ? 'zh' : lang)

export function richSaid(text: LocalRichText, lang: Lang): RichSaid {
  if (lang === 'zh') return { blocks: text.zh }
  return text.en === undefined || text.en.length === 0 ? { blocks: text.zh, lang: 'zh-CN' } : { blocks: text.en }
}

/** A name or licence, which is written once for all readers: in Chinese when it has Chinese characters. */
export function saidOnce(text: string, lang: Lang): Said {
  return lang === 'en' && /\p{Script=Han}/u.test(text) ? { text, lang: 'zh-CN' } : { text }
}

/** The value of a `lang` attribute. */
export const langTag = (lang: Lang): 'zh-CN' | 'en' => (lang === 'zh' ? 'zh-CN' : 'en')

/** A place on this site; `chinese` when an English page leads to one that is Chinese only. */
export interface Link {
  href: string
  chinese?: true
}
