import type {
  Answered,
  Article,
  Assignment,
  Bulletin,
  Edition,
  EditionId,
  Gallery,
  GalleryCode,
  Media,
  MediaId,
  Occurrence,
  Panel,
  PanelId,
  Snapshot,
} from '#contract'
import type { WebPicture } from '../parts/picture/web.tsx'
import type { PanelPosters } from '../parts/poster/web.tsx'
import type { Leaflets } from '../parts/take-home/web.tsx'
import { cityTime, isBefore } from '../parts/words/dates.ts'
import { getOrInsert } from '../parts/words/get-or-insert.ts'
import { grouped } from '../parts/words/grouped.ts'
import type { Link } from '../parts/words/say.ts'
import type { Lang } from '../sheet/foot.ts'
import { panelSlug } from '../sheet/names.ts'
import { type BulletinYear, yearAddresses, yearsOf } from './bulletins/years.ts'
import type { Card } from './card-of.ts'
import { picturesPath, pictureYears } from './pictures/years.ts'
import { answeredYears, questionsPath } from './questions/years.ts'

/** Addresses of the files every page loads, with their hashes. */
export interface SiteFiles {
  site: string
  /** The part of it that panels' pages carry in themselves. */
  scanned: string
  print: string
  early: string
  script: string
  /** Of the search page alone. */
  search: string
  /** Of the small page for WeChat's menu alone. */
  widget: string
  /** Of pages that can be read aloud. */
  readAloud: string
  /** Of the page of all galleries. */
  near: string
  /** Of pages with posters: the walk along a gallery, and a poster large. */
  look: string
  /** Of every page: keeps it for where there is no signal. */
  offline: string
  icon: string
  touchIcon: string
  manifest: string
  river: string
  spines: string
  /** A style sheet for each month's palette, and its wall colours for the browser's own frame. */
  months: Record<string, { href: string; light: string; dark: string }>
  /** Without any edition the site wears this. */
  plain: { href: string; light: string; dark: string }
}

/** What was made for the site beside its pages. */
export interface MadeFiles {
  files: SiteFiles
  pictures: ReadonlyMap<MediaId, WebPicture>
  posters: ReadonlyMap<PanelId, PanelPosters>
  attachments: ReadonlyMap<MediaId, { href: string; bytes: number; kind: string }>
  leaflets: Leaflets
  /** By the address of the page, and by language for the pages that share one. */
  cards: ReadonlyMap<string, Card>
}

/** Of a site for which nothing was made yet. */
export const NOTHING_MADE: MadeFiles = {
  files: {} as SiteFiles,
  pictures: new Map(),
  posters: new Map(),
  attachments: new Map(),
  leaflets: { panels: new Map(), booklets: new Map() },
  cards: new Map(),
}

/** A snapshot as the pages look at it: what is public today, found by its id. */
export interface Website extends MadeFiles {
  snapshot: Snapshot
  /** Editions whose month has begun, newest first; the others are only announced. */
  begun: Edition[]
  begunById: ReadonlyMap<EditionId, Edition>
  coming: Edition[]
  current: Edition | null
  panels: ReadonlyMap<PanelId, Panel>
  articles: ReadonlyMap<string, Article>
  /** What was asked about a panel, the last answer first. */
  answered: ReadonlyMap<PanelId, Answered[]>
  media: ReadonlyMap<MediaId, Media>
  galleries: ReadonlyMap<GalleryCode, Gallery>
  /** Galleries that a resident can go to: all but the removed, in the order of their sort keys. */
  standing: Gallery[]
  /** By edition, then gallery. */
  hung: ReadonlyMap<EditionId, ReadonlyMap<GalleryCode, Assignment>>
  /** What comes, soonest on top; what is over, the last on top, and once more by its years when there is much of it. */
  bulletins: { coming: Bulletin[]; over: Bulletin[]; years: BulletinYear[] }
  /** Addresses that exist in English too, written without '/en'. */
  english: ReadonlySet<string>
}

export function openWebsite(snapshot: Snapshot, made: MadeFiles): Website {
  const { today } = snapshot
  const editions = [...snapshot.editions].sort((a, b) => b.from.localeCompare(a.from) || b.id.localeCompare(a.id))
  const begun = editions.filter((e) => e.from <= today)
  const panels = new Map(snapshot.panels.map((p) => [p.id, p]))
  const hung = new Map<EditionId, Map<GalleryCode, Assignment>>()
  for (const assignment of snapshot.assignments) {
    const edition = hung.get(assignment.edition) ?? new Map<GalleryCode, Assignment>()
    edition.set(assignment.gallery, assignment)
    hung.set(assignment.edition, edition)
  }
  const soonest = byDay(snapshot.bulletins, today)
  const over = soonest
    .filter(({ isOver }) => isOver)
    .map(({ b }) => b)
    .reverse()
  const days = new Map(soonest.map(({ b, day }) => [b, day]))
  const years = yearsOf(over, (b) => days.get(b) ?? '')
  return {
    ...made,
    snapshot,
    begun,
    begunById: new Map(begun.map((e) => [e.id, e])),
    coming: editions.filter((e) => e.from > today).reverse(),
    current: begun.find((e) => e.id === snapshot.currentEdition) ?? null,
    panels,
    articles: new Map(snapshot.articles.map((a) => [a.id, a])),
    answered: new Map(
      grouped(snapshot.answered, ({ panel }) => panel).flatMap(([panel, own]) => (panel ? [[panel, own]] : [])),
    ),
    media: new Map(snapshot.media.map((m) => [m.id, m])),
    galleries: new Map(snapshot.galleries.map((g) => [g.code, g])),
    standing: snapshot.galleries.filter((g) => g.state !== 'retired').sort(bySortKey),
    hung,
    bulletins: { coming: soonest.filter(({ isOver }) => !isOver).map(({ b }) => b), over, years },
    english: englishAddresses(snapshot, begun, panels, years),
  }
}

/** An event is over with its last date, whatever the bulletin's own last day says; a notice with that day. */
export function isOver({ occurrences, until }: Bulletin, today: string): boolean {
  const last = occurrences.at(-1)
  return last ? isBefore(last.end, today) : until < today
}

/** The next date of an event, the last one when all are over; undefined for a notice. */
export function nextOccurrence({ occurrences }: Bulletin, today: string): Occurrence | undefined {
  return occurrences.find(({ end }) => !isBefore(end, today)) ?? occurrences.at(-1)
}

/** The day that counts for a reader: of an event its next, of what is to come its first, of what runs its last. */
export const dayThatCounts = (b: Bulletin, today: string): string => dayOf(b, nextOccurrence(b, today), today)

function dayOf(b: Bulletin, next: Occurrence | undefined, today: string): string {
  if (next) return cityTime(next.start)[0]
  return b.from < today && b.until >= today ? b.until : b.from
}

// Sort keys are pinyin, codes ASCII: their order is that of their letters.
function bySortKey(a: Gallery, b: Gallery): number {
  const [one, other] = [a.sortKey + a.code, b.sortKey + b.code]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The soonest first, each with the day that counts for it. */
function byDay(bulletins: readonly Bulletin[], today: string): { b: Bulletin; day: string; isOver: boolean }[] {
  const keyed = bulletins.map((b) => {
    const next = nextOccurrence(b, today)
    const day = dayOf(b, next, today)
    return { b, day, isOver: isOver(b, today), key: `${day} ${next?.start ?? ''} ${b.slug}` }
  })
  // Days, instants and slugs are ASCII: their order is that of their letters.
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

export const galleryPath = (gallery: Pick<Gallery, 'code'>) => `/galleries/${gallery.code.toLowerCase()}/`
export const editionPath = (edition: Pick<Edition, 'id'>) => `/editions/${edition.id}/`
export const panelPath = (panel: Pick<Panel, 'edition' | 'no'>) => `/panels/${panelSlug(panel)}/`
export const bulletinPath = (bulletin: Pick<Bulletin, 'slug'>) => `/bulletins/${bulletin.slug}/`

/** A link for a page in `lang`: to the English page where there is one, else to the Chinese. */
export function linkTo(site: Pick<Website, 'english'>, path: string, lang: Lang): Link {
  if (lang === 'zh') return { href: path }
  return site.english.has(path) ? { href: `/en${path}` } : { href: path, chinese: true }
}

/** True for the month's own edition and for an emergency that is still in force. */
export function hangsNow({ current, snapshot }: Pick<Website, 'current' | 'snapshot'>, edition: Edition): boolean {
  if (edition.id === current?.id) return true
  return edition.kind === 'emergency' && edition.from <= snapshot.today && edition.until >= snapshot.today
}

/** What hangs in a gallery now, by frame: an emergency hangs over the month's own sheet. */
export function hangingIn(site: Website, gallery: GalleryCode): Map<number, PanelId> {
  const hanging = new Map<number, PanelId>()
  const now = site.begun.filter((edition) => hangsNow(site, edition)).reverse()
  for (const kind of ['monthly', 'emergency'] as const)
    for (const edition of now.filter((one) => one.kind === kind))
      for (const { position, panel } of site.hung.get(edition.id)?.get(gallery)?.frames ?? [])
        hanging.set(position, panel)
  return hanging
}

/** By what hangs in an edition. */
const showing = new WeakMap<object, ReadonlyMap<PanelId, Gallery[]>>()

/** Galleries that stand and show a panel, or showed it in its month. */
export function galleriesOf({ standing, hung }: Website, panel: Pick<Panel, 'id' | 'edition'>): readonly Gallery[] {
  const own = hung.get(panel.edition)
  if (!own) return []
  const ofEdition = getOrInsert(showing, own, () => {
    const galleries = new Map<PanelId, Gallery[]>()
    for (const gallery of standing)
      for (const id of new Set(own.get(gallery.code)?.frames.map((frame) => frame.panel)))
        getOrInsert(galleries, id, (): Gallery[] => []).push(gallery)
    return galleries
  })
  return ofEdition.get(panel.id) ?? []
}

/** An edition's panels that exist, in their order. */
export function panelsOf(site: Website, edition: Edition): Panel[] {
  return edition.panels.flatMap((id) => site.panels.get(id) ?? [])
}

/** Pages of the site's own words. */
const EVERYWHERE = [
  '/',
  '/galleries/',
  '/editions/',
  '/bulletins/',
  '/about/',
  '/search/',
  '/calendar/',
  '/open-data/',
  '/widget/',
  '/accessibility/',
  '/counts/',
  '/privacy/',
  '/questions/',
  '/say/',
  '/say/ask/',
]

/** Lists that grow have a page a year, and stand in every language of the site. */
function addressesOfYears(snapshot: Snapshot, begun: Edition[], years: readonly BulletinYear[]): string[] {
  return [
    ...yearAddresses(years),
    ...pictureYears(begun).map(picturesPath),
    ...answeredYears(snapshot.answered).map(({ year }) => questionsPath(year)),
  ]
}

/** English needs a name for the site; each page then needs its own: read and released, or named. */
function englishAddresses(
  snapshot: Snapshot,
  begun: Edition[],
  panels: ReadonlyMap<PanelId, Panel>,
  years: readonly BulletinYear[],
): Set<string> {
  const english = new Set<string>()
  if (snapshot.association.name.en === undefined) return english
  for (const path of [...EVERYWHERE, ...addressesOfYears(snapshot, begun, years)]) english.add(path)
  for (const gallery of snapshot.galleries) if (gallery.name.en !== undefined) english.add(galleryPath(gallery))
  for (const bulletin of snapshot.bulletins)
    if (bulletin.enReady && bulletin.title.en !== undefined) english.add(bulletinPath(bulletin))
  for (const edition of begun) {
    const own = edition.panels.flatMap((id) => panels.get(id) ?? [])
    const ready = own.filter((p) => p.enReady && p.title.en !== undefined)
    for (const panel of ready) english.add(panelPath(panel))
    if (edition.theme.en !== undefined && own.length > 0 && ready.length === own.length)
      english.add(editionPath(edition))
  }
  return english
}
