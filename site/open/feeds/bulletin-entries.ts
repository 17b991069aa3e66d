import type { Bulletin } from '#contract'
import { areaOf } from '../../pages/shown.ts'
import { bulletinPath, linkTo, type Website } from '../../pages/website.ts'
import { opening } from '../../parts/rich-text/web.tsx'
import { cityTime, fullDay, weekday } from '../../parts/words/dates.ts'
import { richSaid, type Said, said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinHtml, type FactLine } from './entry-content.tsx'
import { type FeedEntry, tagOf } from './feed.ts'

/** Bulletins that are not over, the last changed first: what ended leaves the feed on the day the site calls it over. */
export function bulletinEntries(site: Website, lang: Lang): FeedEntry[] {
  return site.bulletins.coming
    .filter((bulletin) => lang === 'zh' || site.english.has(bulletinPath(bulletin)))
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.slug < b.slug ? -1 : 1))
    .map((bulletin) => toEntry(site, bulletin, lang))
}

function toEntry(site: Website, b: Bulletin, lang: Lang): FeedEntry {
  const { publicUrl } = site.snapshot
  const { href } = linkTo(site, bulletinPath(b), lang)
  const body = richSaid(b.body, lang)
  return {
    id: tagOf(publicUrl, href),
    url: publicUrl + href,
    title: plain(said(b.title, lang)),
    ...(b.publishedAt ? { published: b.publishedAt } : {}),
    updated: b.updatedAt,
    summary: opening(body.blocks, 160),
    html: bulletinHtml(linesOf(b, lang), body, publicUrl),
  }
}

/** All its dates, not only the next: a feed does not change because a day has passed. */
function linesOf(b: Bulletin, lang: Lang): FactLine[] {
  const ui = UI[lang]
  const [colon, between] = lang === 'zh' ? ['：', ' '] : [': ', ', ']
  const line = (name: string, words: Said): FactLine => ({ name: name + colon, said: words })
  const dates = b.occurrences.map(({ start, end }) => {
    const [date, from] = cityTime(start)
    const text = [fullDay(date, lang), weekday(date, lang), `${from}–${cityTime(end)[1]}`].join(between)
    return line(ui.when, { text })
  })
  const place = b.place ? [line(ui.where, said(b.place, lang))] : []
  return [...dates, ...place, line(ui.forWhom, areaOf(b, lang))]
}
