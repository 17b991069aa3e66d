import type { Edition, EditionCounts, Figures } from '#contract'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { TallyLine } from '../../parts/tally/web.tsx'
import { fullDay, monthWritten } from '../../parts/words/dates.ts'
import { type Said, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { galleryName } from '../shown.ts'
import { listPage } from '../structured/list-page.ts'
import { editionPath, galleryPath, linkTo, panelPath, panelsOf, type Website } from '../website.ts'
import { COUNTS, figure } from './words.ts'

export interface CountsProps {
  frame: FrameProps
  /** Undefined until anything was counted. */
  counted?: {
    period: string
    finding: string
    panels: TallyLine[]
    towns: { name: Said; galleries: TallyLine[] }[]
    /** How many galleries are not named. */
    rest: number
    editions: TallyLine[]
  }
  privacy: string
}

const NONE: Figures = { scans: 0, reads: 0 }
/** Two years of editions stand beside each other. */
const LISTED = 24

export function countsProps(site: Website, lang: Lang): CountsProps {
  const { title, description } = COUNTS[lang]
  const props: CountsProps = {
    frame: frameOf(site, {
      ...{ lang, path: '/counts/', title, description, nav: null },
      structured: listPage(site, lang, '/counts/', title, 'WebPage'),
    }),
    privacy: lang === 'en' ? '/en/privacy/' : '/privacy/',
  }
  const counted = countedOf(site, lang)
  if (counted) props.counted = counted
  return props
}

function countedOf(site: Website, lang: Lang): CountsProps['counted'] {
  const { counts } = site.snapshot
  const known = site.begun.flatMap((edition) => {
    const own = counts?.editions.find((one) => one.edition === edition.id)
    return own ? [{ edition, own }] : []
  })
  const latest = known.find(({ edition }) => edition.id === site.current?.id) ?? known[0]
  if (counts === undefined || latest === undefined) return undefined
  const words = COUNTS[lang]
  const { edition, own } = latest
  const name = nameOf(edition, lang)
  const towns = townsOf(site, own, lang)
  return {
    period: words.period(fullDay(counts.since, lang), fullDay(counts.until, lang)),
    finding: words.finding(name, figure(own.scans), figure(own.reads)),
    panels: panelsOf(site, edition).map((panel) => ({
      name: said(panel.title, lang),
      link: linkTo(site, panelPath(panel), lang),
      ...(own.panels.find(({ no }) => no === panel.no) ?? NONE),
    })),
    towns,
    rest: site.standing.length - towns.reduce((sum, { galleries }) => sum + galleries.length, 0),
    editions: known.slice(0, LISTED).map(({ edition: one, own: { scans, reads } }) => ({
      name: { text: `${nameOf(one, lang)}${lang === 'zh' ? '：' : ':'}|${plain(said(one.theme, lang))}` },
      link: linkTo(site, editionPath(one), lang),
      ...{ scans, reads },
    })),
  }
}

/** Galleries of which there are five or more, by town, those looked at most first. */
function townsOf(site: Website, { galleries }: EditionCounts, lang: Lang) {
  const counted = new Map(galleries.map((one) => [one.gallery, one]))
  const towns = new Map<string, { name: Said; galleries: TallyLine[] }>()
  for (const gallery of site.standing) {
    const own = counted.get(gallery.code)
    if (own === undefined) continue
    const town = towns.get(gallery.town.zh) ?? { name: said(gallery.town, lang), galleries: [] }
    const { scans, reads } = own
    const link = linkTo(site, galleryPath(gallery), lang)
    town.galleries.push({ name: galleryName(gallery, lang), link, scans, reads })
    towns.set(gallery.town.zh, town)
  }
  for (const town of towns.values()) town.galleries.sort((a, b) => b.scans + b.reads - a.scans - a.reads)
  return [...towns.values()]
}

function nameOf({ id, kind, theme }: Edition, lang: Lang): string {
  return kind === 'emergency' ? plain(said(theme, lang)) : monthWritten(id, lang)
}
