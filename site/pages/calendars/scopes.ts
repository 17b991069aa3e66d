import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import type { Bulletin, LocalText } from '#contract'
import { getOrInsert } from '../../parts/words/get-or-insert.ts'
import { grouped } from '../../parts/words/grouped.ts'
import type { Lang } from '../../sheet/foot.ts'
import type { Website } from '../website.ts'

/** What a calendar is for: the whole city, a town of it, or a community of a town. */
export interface CalendarScope {
  /** File name without its ending: 'city', 'chengxiangzhen', 'chengxiangzhen-ziweishequ'. */
  slug: string
  town?: LocalText
  community?: LocalText
}

const CITY: CalendarScope = { slug: 'city' }
/** By the galleries of a site, as they are open. */
const known = new WeakMap<Website['standing'], CalendarScope[]>()

/** Every calendar there is: the city, then each town with its communities, as the galleries and bulletins name them. */
export const calendarScopes = (site: Pick<Website, 'snapshot' | 'standing'>): CalendarScope[] =>
  getOrInsert(known, site.standing, () => scopesOf(site))

function scopesOf({ snapshot, standing }: Pick<Website, 'snapshot' | 'standing'>): CalendarScope[] {
  const areas = [...standing, ...snapshot.bulletins.flatMap(({ area }) => area ?? [])]
  const scopes = grouped(areas, ({ town }) => town.zh).flatMap(([, inTown]) => {
    const { town } = inTown[0]
    const communities = grouped(inTown, ({ community }) => community?.zh ?? '')
    const slug = slugOf(town.zh)
    return [
      { slug, town },
      ...communities.flatMap(([, [{ community }]]) =>
        community ? [{ slug: `${slug}-${slugOf(community.zh)}`, town, community }] : [],
      ),
    ]
  })
  return [CITY, ...apart(scopes)]
}

/** What happens there: its own events, its town's, and those for the whole city. */
export function concernsScope({ area }: Pick<Bulletin, 'area'>, { town, community }: CalendarScope): boolean {
  if (!town || !area) return true
  if (area.town.zh !== town.zh) return false
  return !community || !area.community || area.community.zh === community.zh
}

/** The calendar of a place; the town's where its community has none, else the city's. */
export function scopeOf(site: Pick<Website, 'snapshot' | 'standing'>, area: Bulletin['area']): CalendarScope {
  const inTown = calendarScopes(site).filter(({ town }) => area && town?.zh === area.town.zh)
  const own = inTown.find(({ community }) => community && community.zh === area?.community?.zh)
  return own ?? inTown.find(({ community }) => !community) ?? CITY
}

/** '/calendar/city.ics'; the English one tells in English what is ready in English. */
export const calendarPath = ({ slug }: CalendarScope, lang: Lang) =>
  `${lang === 'en' ? '/en' : ''}/calendar/${slug}.ics`

/** The address by which a telephone subscribes instead of downloading. */
export const toWebcal = (publicUrl: string, path: string) => `${publicUrl.replace(/^https?:/, 'webcal:')}${path}`

function slugOf(name: string): string {
  const letters = pinyin(name, { toneType: 'none', type: 'array', v: true }).join('')
  return letters.toLowerCase().replace(/[^a-z0-9]+/g, '') || hashOf(name)
}

/** Two names that are read alike get a piece of their hash behind, both of them: neither takes the other's address. */
function apart(scopes: CalendarScope[]): CalendarScope[] {
  const alike = new Set(scopes.map(({ slug }) => slug).filter((slug, i, all) => all.indexOf(slug) !== i))
  return scopes.map((scope) => {
    if (scope.slug !== CITY.slug && !alike.has(scope.slug)) return scope
    return { ...scope, slug: `${scope.slug}-${hashOf(`${scope.town?.zh}/${scope.community?.zh ?? ''}`)}` }
  })
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6)
