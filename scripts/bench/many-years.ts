import {
  type Article,
  type Bulletin,
  type Edition,
  type LocalRichText,
  mapRuns,
  type Panel,
  type Snapshot,
} from '../../cms/contract/index.ts'
import { type Draw, drawFrom } from './draw-texts.ts'

/** A city that has worked for so long: its newest year is the demo's own months. */
export interface ManyYears {
  years: number
  /** The demo's four, and as many again. */
  panelsAnEdition?: number
  bulletinsAMonth: number
}

/** About 11,000 pages in both languages. */
export const FIVE_YEARS: ManyYears = { years: 5, bulletinsAMonth: 106 }
/** About 40,000. */
export const EIGHTEEN_YEARS: ManyYears = { years: 18, bulletinsAMonth: 110 }

/**
 * The demo grown over years, always the same: its galleries, every month an edition with panels and a wall for each
 * gallery, and the communities' bulletins. The demo's texts with characters exchanged, its pictures shared; all panels
 * and every second bulletin have English.
 */
export function manyYears(demo: Snapshot, { years, panelsAnEdition = 8, bulletinsAMonth }: ManyYears): Snapshot {
  const draw = drawFrom(demo)
  const grown: Snapshot = { ...demo, editions: [], panels: [], articles: [], bulletins: [], assignments: [] }
  const newest = Number(demo.today.slice(0, 4))
  for (let year = newest - years + 1; year <= newest; year += 1)
    for (const model of demo.editions.filter(({ kind }) => kind === 'monthly')) {
      const edition = editionOf(model, year, panelsAnEdition)
      grown.editions.push(edition)
      for (const [i, id] of edition.panels.entries()) {
        const panel = pick(demo.panels, demo.panels.findIndex((p) => p.id === model.panels[0]) + i)
        const { own, article } = panelOf(panel, demo, { edition, id, no: i + 1 }, draw)
        grown.panels.push(own)
        grown.articles.push(article)
      }
      for (const [i, { code, frames }] of demo.galleries.entries())
        grown.assignments.push({
          edition: edition.id,
          gallery: code,
          exception: false,
          frames: frames.map(({ position }, k) => ({ position, panel: pick(edition.panels, i * 4 + k) })),
        })
      for (let i = 0; i < bulletinsAMonth; i += 1) grown.bulletins.push(bulletinOf(demo, edition, i, draw))
    }
  return grown
}

function editionOf(model: Edition, year: number, panels: number): Edition {
  const id = moved(model.id, year) as Edition['id']
  return {
    ...model,
    id,
    from: moved(model.from, year),
    // The last of February is the 28th in every year that there is.
    until: moved(model.until, year),
    panels: Array.from({ length: panels }, (_, i) => `${id}-${i + 1}` as Panel['id']),
  }
}

function panelOf(
  model: Panel,
  demo: Snapshot,
  { edition, id, no }: { edition: Edition; id: Panel['id']; no: number },
  draw: Draw,
): { own: Panel; article: Article } {
  const written = demo.articles.find((a) => a.id === model.articles[0]) ?? pick(demo.articles, 0)
  const article: Article = {
    ...written,
    id: `article-${id}` as Article['id'],
    body: richly(written.body, draw),
    ...(written.more ? { more: richly(written.more, draw) } : {}),
  }
  const own: Panel = {
    ...model,
    id,
    no,
    edition: edition.id,
    title: { zh: draw.changed(model.title.zh), en: model.title.en ?? `Panel ${no} of ${edition.id}` },
    lead: { ...model.lead, zh: draw.changed(model.lead.zh) },
    body: richly(model.body, draw),
    articles: [article.id],
    enReady: true,
  }
  return { own, article }
}

function bulletinOf(demo: Snapshot, edition: Edition, i: number, draw: Draw): Bulletin {
  const model = pick(demo.bulletins, draw.random(demo.bulletins.length))
  const { town, community, name } = pick(demo.galleries, draw.random(demo.galleries.length))
  const english = pick(
    demo.bulletins.filter((b) => b.enReady),
    i,
  )
  const { occurrences: _, repeats: __, attachment: ___, ...lasting } = model
  const from = `${edition.id}-${String(1 + (i % 28)).padStart(2, '0')}`
  return {
    ...lasting,
    id: `bulletin-${edition.id}-${i}` as Bulletin['id'],
    slug: `${from}-gong-gao-${i}`,
    title: { zh: draw.changed(model.title.zh), en: `${english.title.en} (${i})` },
    body: { ...richly(model.body, draw), ...(english.body.en ? { en: english.body.en } : {}) },
    area: { town, community },
    place: name,
    from,
    until: edition.until > from ? edition.until : from,
    occurrences: i % 3 === 0 ? [meeting(from)] : [],
    // The demo's cancelled dates are of its own months: in every year's calendars they would be to come for ever.
    leftOut: [],
    enReady: i % 2 === 0,
  }
}

const meeting = (day: string) => ({ day, start: `${day}T14:00:00+08:00`, end: `${day}T15:30:00+08:00`, moved: false })

function richly(text: LocalRichText, draw: Draw): LocalRichText {
  return {
    ...text,
    zh: text.zh.map((block) =>
      mapRuns(block, (runs) => runs.map((run) => (run.ruby ? run : { ...run, text: draw.changed(run.text) }))),
    ),
  }
}

const moved = (date: string, year: number) => `${year}${date.slice(4)}`

function pick<T>(from: readonly T[], at: number): T {
  const one = from[((at % from.length) + from.length) % from.length]
  if (one === undefined) throw new Error('there is nothing to pick from')
  return one
}
