import type { Request } from 'express'
import type { Payload } from 'payload'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import { refIds } from '../../mapping/ref.ts'
import { cityDay } from '../../workflow/city-time.ts'

/** What a letter is about: found by the address, and nothing that is not public. */
export interface LetterPlace {
  gallery: { code: string; name: string } | null
  panel: { id: string; slug: string; edition: string; no: number; title: string } | null
}

/** '2026-11-2', of an emergency '2026-08-e1-1'. */
const SLUG = /^(\d{4}-\d{2}(?:-e\d)?)-(\d{1,2})$/
export const isPanelSlug = (slug: string): boolean => SLUG.test(slug)
const CODE = /^[A-Z]{2,4}-\d{3,4}$/

/** The gallery and the panel that an address names; what it names wrongly is left out. */
export async function findLetterPlace(
  payload: Payload,
  { g, p, lang }: { g: string; p: string; lang: 'zh' | 'en' },
  today = cityDay(),
): Promise<LetterPlace> {
  const [gallery, panel] = await Promise.all([
    findGallery(payload, g.toUpperCase(), lang),
    findPanel(payload, p, { lang, today }),
  ])
  return { gallery, panel }
}

async function findGallery(payload: Payload, code: string, lang: 'zh' | 'en'): Promise<LetterPlace['gallery']> {
  if (!CODE.test(code)) return null
  const where = { code: { equals: code } }
  const { docs } = await payload.find({ collection: 'galleries', where, limit: 1, pagination: false, depth: 0 })
  const [doc] = docs
  return doc ? { code: doc.code, name: nameOf(doc.name, lang) } : null
}

async function findPanel(
  payload: Payload,
  slug: string,
  { lang, today }: { lang: 'zh' | 'en'; today: string },
): Promise<LetterPlace['panel']> {
  const [, edition = '', digits = ''] = SLUG.exec(slug) ?? []
  if (edition === '') return null
  const published = { _status: { equals: 'published' } } as const
  const where = { and: [{ month: { equals: edition } }, published] }
  const { docs } = await payload.find({ collection: 'editions', where, limit: 1, pagination: false, depth: 0 })
  const [own] = docs
  // As the site does: what has not begun is announced by its month alone, an emergency like any other.
  if (!own || (own.from ?? '').slice(0, 10) > today) return null
  const id = refIds(own.panels)[Number(digits) - 1]
  if (id === undefined) return null
  const found = await payload.find({
    collection: 'panels',
    where: { and: [{ id: { equals: id } }, published] },
    limit: 1,
    pagination: false,
    depth: 0,
    context: { [NO_PLACES]: true },
  })
  const [panel] = found.docs
  if (!panel) return null
  return { id, slug, edition, no: Number(digits), title: withoutBreaks(nameOf(panel.title, lang)) }
}

/** Every gallery that somebody can stand before, by town, to choose from. */
export async function listGalleries(
  payload: Payload,
  lang: 'zh' | 'en',
): Promise<{ town: string; places: { code: string; name: string }[] }[]> {
  const where = { state: { not_equals: 'retired' } }
  const { docs } = await payload.find({ collection: 'galleries', where, sort: 'code', pagination: false, depth: 0 })
  const towns = new Map<string, { code: string; name: string }[]>()
  for (const { code, name, town } of docs) {
    const own = towns.get(nameOf(town, lang)) ?? []
    own.push({ code, name: nameOf(name, lang) })
    towns.set(nameOf(town, lang), own)
  }
  return [...towns].map(([town, places]) => ({ town, places }))
}

/**
 * The gallery whose page, or whose poster's page (`?g=tc-017`), the reader came from: our own pages tell it, and a
 * panel's page is the same file for all galleries.
 */
export function galleryBefore(req: Pick<Request, 'headers'>): string {
  const from = String(req.headers.referer ?? '')
  if (!URL.canParse(from)) return ''
  const { host, pathname, searchParams } = new URL(from)
  if (![req.headers.host, req.headers['x-forwarded-host']].includes(host)) return ''
  return searchParams.get('g') ?? /\/galleries\/([a-z]{2,4}-\d{3,4})\/$/.exec(pathname)?.[1] ?? ''
}

function nameOf(text: { zh: string; en?: string | null }, lang: 'zh' | 'en'): string {
  return (lang === 'en' && text.en) || text.zh
}

/** A title without the marks where its line may break: English goes on with a space. */
function withoutBreaks(title: string): string {
  const between = /\p{Script=Han}/u.test(title) ? '' : ' '
  return title
    .split('|')
    .map((phrase) => phrase.trim())
    .join(between)
}
