import {
  type Bulletin,
  type Edition,
  type FormatId,
  type Gallery,
  KIND_NAMES,
  type Media,
  type MediaId,
  type Occurrence,
  type Panel,
} from '#contract'
import type { Ending, ListedBulletin } from '../parts/bulletin-list/web.tsx'
import type { ShownPicture } from '../parts/picture/web.tsx'
import type { WebPoster } from '../parts/poster/web.tsx'
import { opening } from '../parts/rich-text/web.tsx'
import type { Spine } from '../parts/shelf/web.tsx'
import type { HungSheet, WallProps } from '../parts/wall/web.tsx'
import { cityTime, day, daysLong, monthName, monthWritten, numeral, shortDay, weekday } from '../parts/words/dates.ts'
import { type Said, said } from '../parts/words/say.ts'
import { UI } from '../parts/words/ui.ts'
import type { Lang } from '../sheet/foot.ts'
import {
  bulletinPath,
  dayThatCounts,
  editionPath,
  isOver,
  linkTo,
  nextOccurrence,
  panelPath,
  panelsOf,
  type Website,
} from './website.ts'

/** A picture with its words, if it may be shown and could be made. */
export function shownPicture(
  site: Website,
  ref: { media: MediaId; caption?: Media['caption'] },
  lang: Lang,
): ShownPicture | undefined {
  const media = site.media.get(ref.media)
  const picture = site.pictures.get(ref.media)
  if (!media || !picture) return undefined
  const caption = ref.caption ?? media.caption
  const shown: ShownPicture = {
    ...picture,
    alt: said(media.alt, lang),
    credit: said(media.credit, lang),
    licence: media.licence,
  }
  if (caption) shown.caption = said(caption, lang)
  return shown
}

/** A panel's poster in a format, else in any it has: every frame shows something. */
export function posterOf(site: Website, panel: Panel, format: FormatId = '600x900'): WebPoster | undefined {
  const formats = site.posters.get(panel.id)?.formats
  return formats?.[format] ?? formats?.['600x900'] ?? Object.values(formats ?? {})[0]
}

export function wallOf(site: Website, edition: Edition, lang: Lang): WallProps {
  const wall: WallProps = {
    lang,
    title: said(edition.theme, lang),
    month: monthWritten(edition.id, lang) + (edition.kind === 'emergency' ? ` · ${UI[lang].emergency}` : ''),
    sheets: panelsOf(site, edition).map((panel) => hungSheet(site, panel, lang)),
  }
  if (edition.intro) wall.intro = said(edition.intro, lang)
  return wall
}

function hungSheet(site: Website, panel: Panel, lang: Lang): HungSheet {
  const sheet: HungSheet = {
    id: panel.id,
    numeral: lang === 'zh' ? numeral(panel.no) : String(panel.no),
    title: said(panel.title, lang),
    lead: panel.subtitle ? said(panel.subtitle, lang) : short(said(panel.lead, lang), 34),
    link: linkTo(site, panelPath(panel), lang),
  }
  const poster = posterOf(site, panel)
  if (poster) sheet.poster = poster
  return sheet
}

/** A gallery's name with marks where it may break: after its town and after its community. */
export function galleryName(gallery: Gallery, lang: Lang): Said {
  const name = said(gallery.name, lang)
  if (name.text !== gallery.name.zh) return name
  const [town, community] = [gallery.town.zh, gallery.community.zh]
  const text = name.text
    .replace(town, `${town}|`)
    .replace(community, `${community}|`)
    .replace(/^\||\|$/g, '')
  return { ...name, text }
}

/** The months of a year as spines, January first; what has not begun is only announced. */
export function spinesOf(site: Website, year: string, lang: Lang): Spine[] {
  const begun = site.begun.filter((e) => e.id.startsWith(year)).reverse()
  const coming = site.coming.filter((e) => e.id.startsWith(year))
  return [
    ...begun.map((e) => ({
      id: e.id,
      month: monthName(e.id, lang),
      theme: said(e.theme, lang),
      link: linkTo(site, editionPath(e), lang),
      current: e.id === site.current?.id,
    })),
    ...coming.map((e) => ({
      id: e.id,
      month: monthName(e.id, lang),
      theme: { text: day(e.from, lang) },
      current: false,
    })),
  ]
}

/** So many of a list are told with their opening words; what stands further down is known by its title. */
const TOLD = 150

/** A list of any length: its rows are lean where nobody reads them one by one any more. */
export function listedBulletins(site: Website, bulletins: readonly Bulletin[], lang: Lang): ListedBulletin[] {
  return bulletins.map((bulletin, i) => {
    const { opening: words, ...lean } = listedBulletin(site, bulletin, lang)
    return i < TOLD && words ? { ...lean, opening: words } : lean
  })
}

export function listedBulletin(site: Website, b: Bulletin, lang: Lang): ListedBulletin {
  const ui = UI[lang]
  const over = isOver(b, site.snapshot.today)
  const next = nextOccurrence(b, site.snapshot.today)
  const [date, from] = next ? cityTime(next.start) : [dayThatCounts(b, site.snapshot.today), undefined]
  const running = !next && !over && b.from < site.snapshot.today
  const days = next || running ? 1 : daysLong(b.from, b.until)
  const listed: ListedBulletin = {
    id: b.id,
    date,
    day: shortDay(date, lang),
    note: over
      ? ui.over
      : running
        ? ui.runningUntil
        : days > 1
          ? ui.daysFrom(weekday(date, lang), days)
          : weekday(date, lang),
    title: said(b.title, lang),
    link: linkTo(site, bulletinPath(b), lang),
    where: whereOf(b, lang),
    opening: openingOf(b, lang),
    over,
  }
  if (next && from) listed.hours = `${from}–${cityTime(next.end)[1]}`
  if (!over) listed.ends = endingOf(b, next)
  if (b.kind !== 'notice') listed.kind = KIND_NAMES[b.kind][lang]
  if (b.repeats && !over) listed.repeats = said(b.repeats, lang)
  return listed
}

/** When the date ends that is shown, a notice with its last day; only of what is not over. */
export function endingOf({ until, occurrences }: Bulletin, shown: Occurrence | undefined): Ending {
  return { at: shown?.end ?? `${until}T24:00:00+08:00`, more: shown !== occurrences.at(-1) }
}

function openingOf({ body, enReady }: Bulletin, lang: Lang): Said {
  if (lang === 'en' && enReady && body.en) return { text: opening(body.en, 120) }
  const zh = short({ text: opening(body.zh, 60) }, 60)
  return lang === 'en' ? { ...zh, lang: 'zh-CN' } : zh
}

/** The place of an event, else the area a bulletin is for. */
function whereOf(b: Bulletin, lang: Lang): Said {
  return b.place ? said(b.place, lang) : areaOf(b, lang)
}

export function areaOf(b: Bulletin, lang: Lang): Said {
  if (!b.area) return { text: UI[lang].wholeCity }
  const town = said(b.area.town, lang)
  if (!b.area.community) return town
  const community = said(b.area.community, lang)
  const joined = lang === 'zh' ? town.text + community.text : `${community.text}, ${town.text}`
  const lacking = town.lang ?? community.lang
  return lacking ? { text: joined, lang: lacking } : { text: joined }
}

function short(words: Said, most: number): Said {
  const limit = words.lang || /[\u4e00-\u9fff]/.test(words.text) ? most : most * 3
  return words.text.length > limit ? { ...words, text: `${words.text.slice(0, limit - 1)}…` } : words
}
