import type { Bulletin, Edition, Gallery } from '#contract'
import type { ListedBulletin } from '../../parts/bulletin-list/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { type ShownFrame, sizeOf } from '../../parts/shed/web.tsx'
import { metresBetween, projection } from '../../parts/town-map/project.ts'
import type { TownMapProps } from '../../parts/town-map/web.tsx'
import type { WalkedSheet } from '../../parts/walk/web.tsx'
import { day, fullDay, numeral } from '../../parts/words/dates.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { calendarPath, scopeOf, toWebcal } from '../calendars/scopes.ts'
import { townId } from '../finder-of.ts'
import { frameOf } from '../frame-of.ts'
import { type Freshness, freshness } from '../freshness.ts'
import { galleryName, listedBulletin, posterOf } from '../shown.ts'
import { galleryPlace } from '../structured/gallery-place.ts'
import { galleryPath, hangingIn, linkTo, panelPath, type Website } from '../website.ts'
import { type MapLink, mapLinks } from './map-links.ts'
import { type Past, whatHungBefore } from './past.ts'

export interface GalleryProps {
  frame: FrameProps
  code: string
  name: Said
  town: { name: Said; href: string }
  community: Said
  address: Said
  state: Gallery['state']
  since?: string
  next?: string
  fresh?: Freshness
  frames: ShownFrame[]
  walk: WalkedSheet[]
  /** Script of pages with posters. */
  look: string
  links: MapLink[]
  map: TownMapProps
  near: { name: Said; address: Said; link: Link; away: string }[]
  bulletins: ListedBulletin[]
  /** Of its community's events. */
  webcal: string
  past: Past
}

export function galleryProps(site: Website, gallery: Gallery, lang: Lang): GalleryProps {
  const ui = UI[lang]
  const frames = framesNow(site, gallery, lang)
  const titles = frames.flatMap((f) => (f.panel ? plain(f.panel.title) : []))
  const base = lang === 'en' ? '/en' : ''
  const name = galleryName(gallery, lang)
  const where = [said(gallery.town, lang).text, said(gallery.address, lang).text].join(lang === 'zh' ? '' : ', ')
  const props: GalleryProps = {
    frame: frameOf(site, {
      lang,
      path: galleryPath(gallery),
      title: `${gallery.code} ${plain(name)}`,
      description: `${where}${lang === 'zh' ? '。' : '. '}${ui.hangsNow}: ${[...new Set(titles)].join(lang === 'zh' ? '、' : ', ')}`,
      nav: 'galleries',
      shelf: true,
      structured: galleryPlace(site, gallery, lang),
    }),
    code: gallery.code,
    name,
    town: {
      name: said(gallery.town, lang),
      href: gallery.state === 'retired' ? `${base}/galleries/` : `${base}/galleries/#${townId(site, gallery.town.zh)}`,
    },
    community: said(gallery.community, lang),
    address: said(gallery.address, lang),
    state: gallery.state,
    frames,
    walk: walkOf(site, gallery, lang),
    look: site.files.look,
    links: mapLinks(gallery),
    map: mapAround(site, gallery, lang),
    near: nearby(site, gallery, lang),
    bulletins: site.bulletins.coming
      .filter((b) => concerns(b, gallery))
      .slice(0, 4)
      .map((b) => listedBulletin(site, b, lang)),
    webcal: toWebcal(site.snapshot.publicUrl, calendarPath(scopeOf(site, gallery), lang)),
    past: whatHungBefore(site, gallery, lang),
  }
  if (site.current && frames.some((f) => f.panel)) props.since = fullDay(site.current.from, lang)
  const fresh = freshness(site, gallery, lang)
  if (fresh) props.fresh = fresh
  if (site.current && gallery.state === 'in-use')
    props.next = day(site.coming[0]?.from ?? firstOfNextMonth(site.current), lang)
  return props
}

function framesNow(site: Website, gallery: Gallery, lang: Lang): ShownFrame[] {
  const hanging = hangingIn(site, gallery.code)
  return gallery.frames
    .filter((frame) => frame.inUse)
    .sort((a, b) => a.position - b.position)
    .map(({ position, format }) => {
      const id = hanging.get(position)
      const panel = id && site.panels.get(id)
      if (!panel) return { position, format }
      const shown: ShownFrame['panel'] = { title: said(panel.title, lang), link: linkTo(site, panelPath(panel), lang) }
      const poster = posterOf(site, panel, format)
      if (poster) shown.poster = poster
      return { position, format, panel: shown }
    })
}

/** What hangs in each frame, from left to right. */
function walkOf(site: Website, gallery: Gallery, lang: Lang): WalkedSheet[] {
  const formats = new Map(gallery.frames.map(({ position, format }) => [position, format]))
  return [...hangingIn(site, gallery.code)]
    .sort(([a], [b]) => a - b)
    .flatMap(([position, id]) => {
      const [panel, format] = [site.panels.get(id), formats.get(position)]
      if (!panel || !format) return []
      const sheet: WalkedSheet = {
        position,
        size: `${sizeOf(format)} ${UI[lang].mm}`,
        numeral: lang === 'zh' ? numeral(panel.no) : String(panel.no),
        title: said(panel.title, lang),
        lead: said(panel.lead, lang),
        link: linkTo(site, panelPath(panel), lang),
      }
      const poster = posterOf(site, panel, format)
      return [poster ? { ...sheet, poster } : sheet]
    })
}

function nearby(site: Website, gallery: Gallery, lang: Lang): GalleryProps['near'] {
  return site.standing
    .filter((g) => g.code !== gallery.code && g.state === 'in-use')
    .map((g) => ({ g, metres: metresBetween(g, gallery) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, 3)
    .map(({ g, metres }) => ({
      name: said(g.name, lang),
      address: said(g.address, lang),
      link: linkTo(site, galleryPath(g), lang),
      away: UI[lang].metres(metres),
    }))
}

function mapAround(site: Website, gallery: Gallery, lang: Lang): TownMapProps {
  const galleries = site.standing
  const project = projection(gallery.state === 'retired' ? [...galleries, gallery] : galleries)
  const [x, y] = project(gallery)
  const others = galleries.filter((g) => g.code !== gallery.code).map((g) => ({ g, at: project(g) }))
  return {
    lang,
    water: project.water,
    dots: others
      .filter(({ at }) => Math.abs(at[0] - x) < 330 && Math.abs(at[1] - y) < 220)
      .map(({ at }) => ({ x: at[0], y: at[1] })),
    names: [],
    here: { x, y },
  }
}

function concerns(bulletin: Bulletin, gallery: Gallery): boolean {
  if (!bulletin.area) return true
  if (bulletin.area.town.zh !== gallery.town.zh) return false
  return !bulletin.area.community || bulletin.area.community.zh === gallery.community.zh
}

function firstOfNextMonth(edition: Edition): string {
  const [year = 2000, month = 1] = edition.id.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}
