import type { Payload, Where } from 'payload'
import { readRows } from '../../collections/coverage/read-rows.ts'
import { refId } from '../../mapping/ref.ts'
import type { Assignment, Edition, Gallery, Keeper, PrintShop, Reminder } from '../../payload-types.ts'
import type { CoverageRow } from '../../workflow/coverage/coverage-states.ts'

export interface CoverageGallery {
  id: string
  code: string
  name: string
  town: string
  shop: string
  /** Who posts there in the chosen edition. */
  keeper: string | null
}
interface CoverageEdition {
  id: string
  month: string
  published: boolean
}
interface Named {
  id: string
  name: string
}
export interface CoverageYear {
  editions: CoverageEdition[]
  galleries: CoverageGallery[]
  keepers: Named[]
  shops: Named[]
  /** By month, then by code. */
  rows: Map<string, Map<string, CoverageRow>>
  /** Why an editor decided otherwise in the chosen edition, by code. */
  exceptions: Map<string, string>
  /** The newest reminder of the chosen edition, by code of the gallery. */
  reminded: Map<string, { at: string; by: string }>
  /** Keepers have links, or photos came. */
  begun: boolean
}

/**
 * One year and no other. NB: read below Payload's hooks and rights; whoever calls has asked for the right to read.
 */
export async function readYear(payload: Payload, year: number, month: string): Promise<CoverageYear> {
  const find = async <T>(collection: string, where: Where, select?: Record<string, true>, limit?: number) => {
    const how = { collection, where, pagination: false, ...(select ? { select } : {}), ...(limit ? { limit } : {}) }
    return (await payload.db.find(how as never)).docs as T[]
  }
  const ofMonth: Where = { edition: { equals: month } }
  const [editions, galleries, keepers, shops, rows, reassigned, reminders, link, photo] = await Promise.all([
    find<Edition>('editions', {}, { month: true, _status: true }),
    find<Gallery>('galleries', {}, { code: true, name: true, town: true, printShop: true, keeper: true }),
    find<Keeper>('keepers', {}, { name: true }),
    find<PrintShop>('print-shops', {}, { name: true }),
    readRows(payload, year),
    find<{ gallery: never; keeper: never }>('posting-reassignments', ofMonth),
    find<Reminder>('reminders', ofMonth),
    find('keeper-links', {}, { createdAt: true }, 1),
    find('posting-photos', {}, { createdAt: true }, 1),
  ])
  const own = editions.find((edition) => edition.month === month)
  const exceptions = own ? await find<Assignment>('assignments', { edition: { equals: own.id } }) : []
  const others = new Map(reassigned.map(({ gallery, keeper }) => [refId(gallery), refId(keeper)]))
  const list = galleries.map((doc) => ({
    id: String(doc.id),
    ...{ code: doc.code, name: doc.name.zh, town: doc.town.zh, shop: refId(doc.printShop) ?? '' },
    keeper: others.get(String(doc.id)) ?? refId(doc.keeper) ?? null,
  }))
  const codeOf = new Map(list.map(({ id, code }) => [id, code]))
  return {
    editions: editions
      .filter((edition) => edition.month?.startsWith(String(year)))
      .map((doc) => ({ id: String(doc.id), month: doc.month, published: doc._status === 'published' }))
      .sort((a, b) => a.month.localeCompare(b.month)),
    galleries: list.sort((a, b) => a.code.localeCompare(b.code)),
    keepers: keepers.map(({ id, name }) => ({ id: String(id), name })),
    shops: shops.map(({ id, name }) => ({ id: String(id), name: name.zh })),
    rows: byMonth(rows),
    exceptions: new Map(exceptions.map((doc) => [codeOf.get(refId(doc.gallery) ?? '') ?? '', doc.reason])),
    reminded: newestReminders(reminders),
    begun: link.length > 0 || photo.length > 0,
  }
}

function byMonth(rows: readonly CoverageRow[]): CoverageYear['rows'] {
  const months: CoverageYear['rows'] = new Map()
  for (const row of rows) {
    const month = months.get(row.edition) ?? new Map<string, CoverageRow>()
    month.set(row.gallery, row)
    months.set(row.edition, month)
  }
  return months
}

function newestReminders(docs: readonly Reminder[]): CoverageYear['reminded'] {
  const newest: CoverageYear['reminded'] = new Map()
  const inTime = [...docs].sort((a, b) => String(a.createdAt).localeCompare(String(b.createdAt)))
  for (const { galleries, createdAt: at, by } of inTime)
    for (const code of Array.isArray(galleries) ? galleries : []) newest.set(String(code), { at, by })
  return newest
}
