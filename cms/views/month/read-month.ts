import type { PayloadRequest, TypedUser } from 'payload'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import type { Assignment, Edition, Gallery } from '../../payload-types.ts'
import type { WorkPanel } from './find-gaps.ts'

interface EditionLine {
  id: number | string
  month: string
  theme: string
  published: boolean
  /** Ids of its panels in order. */
  panels: (number | string)[]
}
export interface Month {
  /** All editions, newest first, for the switch. */
  editions: EditionLine[]
  /** The one in work; null when it has not been opened. */
  edition: Edition | null
  panels: WorkPanel[]
  galleries: Pick<Gallery, 'id' | 'code' | 'state' | 'frames'>[]
  exceptions: Pick<Assignment, 'gallery' | 'frames'>[]
  /** Written or mended last, newest first. */
  recent: { href: string; title: string; at: string; draft: boolean }[]
}

/** Everything the month view shows, read with the rights of the person who looks. */
export async function readMonth(req: PayloadRequest, user: TypedUser, wanted: string): Promise<Month> {
  const { payload } = req
  const mine = { overrideAccess: false, user, pagination: false, draft: true } as const
  const editions = await payload.find({
    collection: 'editions',
    depth: 0,
    sort: '-month',
    select: { month: true, theme: true, panels: true, _status: true, state: true },
    ...mine,
  })
  const line = editions.docs.find((e) => e.month === wanted)
  const ids = toIds(line?.panels)
  const [edition, panels, galleries, exceptions, recent] = await Promise.all([
    line
      ? payload.findByID({ collection: 'editions', id: line.id, depth: 0, draft: true, overrideAccess: false, user })
      : null,
    ids.length > 0
      ? payload.find({
          collection: 'panels',
          where: { id: { in: ids } },
          depth: 1,
          context: { [NO_PLACES]: true },
          ...mine,
        })
      : { docs: [] },
    payload.find({
      collection: 'galleries',
      depth: 0,
      sort: 'code',
      select: { code: true, state: true, frames: true },
      ...mine,
    }),
    line
      ? payload.find({
          collection: 'assignments',
          depth: 0,
          where: { edition: { equals: line.id } },
          pagination: false,
          overrideAccess: false,
          user,
        })
      : { docs: [] },
    readRecent(req, user),
  ])
  return {
    editions: editions.docs.map((e) => ({
      id: e.id,
      month: e.month,
      theme: e.theme.zh,
      published: e._status === 'published',
      panels: toIds(e.panels),
    })),
    edition,
    panels: ids.flatMap((id, i) => {
      const panel = panels.docs.find((p) => p.id === id)
      if (!panel) return []
      const articles = (panel.articles ?? []).filter((a) => typeof a === 'object')
      const picture = typeof panel.picture === 'object' ? (panel.picture ?? null) : null
      return [{ panel, no: i + 1, articles, picture }]
    }),
    galleries: galleries.docs,
    exceptions: exceptions.docs,
    recent,
  }
}

function toIds(panels: Edition['panels'] | undefined): (number | string)[] {
  return (panels ?? []).map((p) => (typeof p === 'object' ? p.id : p))
}

async function readRecent({ payload }: PayloadRequest, user: TypedUser): Promise<Month['recent']> {
  const lists = await Promise.all(
    (['panels', 'articles', 'bulletins'] as const).map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: 4,
        sort: '-updatedAt',
        draft: true,
        overrideAccess: false,
        user,
        select: { displayTitle: true, updatedAt: true, _status: true },
        context: { [NO_PLACES]: true },
      })
      return docs.map((d) => ({
        href: `/admin/collections/${collection}/${d.id}`,
        title: d.displayTitle ?? '',
        at: d.updatedAt,
        draft: d._status !== 'published',
      }))
    }),
  )
  return lists
    .flat()
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, 4)
}
