import { day } from '../parts/words/dates.ts'
import type { Lang } from '../sheet/foot.ts'

/** Days are told as the city's clock has them, like all days on the site. */
const cityDayOf = (instantMs: number) => new Date(instantMs + 8 * 3_600_000).toISOString().slice(0, 10)

/** '这是 11月28日 存下的，可能不是最新。' */
export function keptNote(atMs: number, lang: Lang): string {
  const on = day(cityDayOf(atMs), lang)
  return lang === 'en'
    ? `No signal: this page was kept on ${on} and may not be the latest.`
    : `没有信号。这是 ${on} 存下的，可能不是最新。`
}

export const KEPT_WORDS: Record<Lang, { none: string; on: (atMs: number) => string }> = {
  zh: { none: '还没有存下任何一页。', on: (at) => `${day(cityDayOf(at), 'zh')}存下` },
  en: { none: 'No page has been kept yet.', on: (at) => `kept ${day(cityDayOf(at), 'en')}` },
}
