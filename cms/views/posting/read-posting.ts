import type { Payload, TypedUser, Where } from 'payload'
import { z } from 'zod'
import { ProblemSchema } from '#contract'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import { emergencyReach } from '../../mapping/emergency-reach.ts'
import { refId, refIds } from '../../mapping/ref.ts'
import type { PostingFault, PostingPhoto } from '../../payload-types.ts'
import type { FaultKind } from '../../workflow/posting/photo-words.ts'
import type { StatePhoto } from '../../workflow/posting/posting-state.ts'
import { type WorkOrder, workOrders } from '../../workflow/posting/work-orders.ts'

export interface PostingEditionLine {
  id: string
  month: string
  theme: string
  kind: 'monthly' | 'emergency'
  /** First and last day on the wall, '2026-11-01'. */
  from: string
  until: string
  panelIds: string[]
  /** Ids of the galleries an emergency edition goes to; all when empty. */
  galleryIds: string[]
}
export interface KeeperLine {
  id: string
  name: string
  telephone: string
  firm: string
  active: boolean
}
/** A sheet as it was when the photo came. */
export interface PhotoSheet {
  position: number
  panelNo: number
  title: string
  /** Of the file that was printed; null when no press of ours made it. */
  sha256: string | null
  /** A copy among the photos, by name. */
  thumbnail: string | null
}
export interface PhotoRecord extends StatePhoto {
  id: string
  clientId: string
  edition: string
  gallery: string
  keeperName: string
  takenAt: string | null
  awayM: number | null
  problems: z.output<typeof ProblemSchema>[]
  codes: { number: string; edition: string; no: number }[]
  sheets: PhotoSheet[]
  decisionNote: string
  decidedBy: string
  fault: string
}
export interface FaultRecord {
  id: string
  clientId: string
  gallery: string
  kind: FaultKind
  note: string
  keeperName: string
  at: string
  open: boolean
}
export interface PostingGallery {
  id: string
  code: string
  name: string
  town: string
  community: string
  address: string
  lat: number
  lng: number
  /** The gallery's own keeper, and who posts in this edition. */
  ownKeeper: string | null
  keeper: string | null
  orders: WorkOrder[]
  photos: PhotoRecord[]
  faults: FaultRecord[]
}

/** With whose rights it is read; ours when the server reads for a keeper. */
export interface Reader {
  payload: Payload
  user?: TypedUser
}

const rights = ({ user }: Reader) => ({ pagination: false, ...(user ? { overrideAccess: false, user } : {}) }) as const

/** Published editions, newest first. */
export async function readPostingEditions(reader: Reader): Promise<PostingEditionLine[]> {
  const { docs } = await reader.payload.find({
    collection: 'editions',
    where: { _status: { equals: 'published' } },
    depth: 0,
    sort: '-month',
    select: { month: true, theme: true, kind: true, from: true, until: true, panels: true, galleries: true },
    ...rights(reader),
  })
  return docs.map(({ id, month, theme, kind, from, until, panels, galleries }) => ({
    id: String(id),
    month,
    theme: theme.zh,
    kind,
    from: from.slice(0, 10),
    until: until.slice(0, 10),
    panelIds: refIds(panels),
    galleryIds: refIds(galleries),
  }))
}

export async function readKeepers(reader: Reader): Promise<KeeperLine[]> {
  const { docs } = await reader.payload.find({ collection: 'keepers', depth: 0, sort: 'createdAt', ...rights(reader) })
  return docs.map(({ id, name, telephone, firm, active }) => ({
    id: String(id),
    name,
    telephone: telephone ?? '',
    firm: firm ?? '',
    active: active === true,
  }))
}

/** Every gallery of one edition, or the one named, with its orders and all that was sent of it, by code. */
export async function readPosting(
  reader: Reader,
  edition: PostingEditionLine,
  only?: string,
): Promise<PostingGallery[]> {
  const { payload } = reader
  const how = { depth: 0, ...rights(reader) }
  const ofEdition: Where = { edition: { equals: edition.month } }
  const sent: Where = only === undefined ? ofEdition : { and: [ofEdition, { gallery: { equals: only } }] }
  const which: { where?: Where } = only === undefined ? {} : { where: { code: { equals: only } } }
  const [galleries, panels, exceptions, reassigned, photos, faults] = await Promise.all([
    payload.find({ collection: 'galleries', sort: 'code', ...which, ...how }),
    payload.find({
      collection: 'panels',
      where: { id: { in: edition.panelIds } },
      select: { displayTitle: true, title: true },
      context: { [NO_PLACES]: true },
      ...how,
    }),
    payload.find({ collection: 'assignments', where: { edition: { equals: edition.id } }, ...how }),
    payload.find({ collection: 'posting-reassignments', where: ofEdition, ...how }),
    payload.find({ collection: 'posting-photos', where: sent, sort: 'createdAt', ...how }),
    payload.find({ collection: 'posting-faults', where: sent, sort: 'createdAt', ...how }),
  ])
  const titles = new Map(panels.docs.map((panel) => [String(panel.id), plain(panel.title?.zh ?? '')]))
  const work = {
    month: edition.month,
    panels: edition.panelIds.map((id) => ({ id, title: titles.get(id) ?? '' })),
    emergency: emergencyReach(
      { kind: edition.kind, galleries: edition.galleryIds },
      new Map(galleries.docs.map(({ id, code }) => [String(id), code])),
    ),
  }
  const exceptional = new Map(
    exceptions.docs.map(({ gallery, frames }) => [
      refId(gallery),
      (frames ?? []).map(({ position, panel }) => ({ position, panel: refId(panel) })),
    ]),
  )
  const others = new Map(reassigned.docs.map(({ gallery, keeper }) => [refId(gallery), refId(keeper)]))
  const [photosOf, faultsOf] = [byGallery(photos.docs.map(toPhoto)), byGallery(faults.docs.map(toFault))]
  return galleries.docs.map((doc) => {
    const id = String(doc.id)
    const frames = (doc.frames ?? []).map((frame) => ({ ...frame, inUse: frame.inUse === true }))
    const ownKeeper = refId(doc.keeper) ?? null
    return {
      ...{ id, code: doc.code, lat: doc.lat, lng: doc.lng, ownKeeper, keeper: others.get(id) ?? ownKeeper },
      ...{ name: doc.name.zh, town: doc.town.zh, community: doc.community.zh, address: doc.address.zh },
      orders: workOrders(work, { id, code: doc.code, state: doc.state, frames }, exceptional),
      photos: photosOf.get(doc.code) ?? [],
      faults: faultsOf.get(doc.code) ?? [],
    }
  })
}

const CodesSchema = z.array(z.object({ number: z.string(), edition: z.string(), no: z.number() })).catch([])
const SheetsSchema = z
  .array(
    z.object({
      position: z.number(),
      panelNo: z.number(),
      title: z.string(),
      sha256: z.string().nullable(),
      thumbnail: z.string().nullable(),
    }),
  )
  .catch([])
const ProblemsSchema = z.array(ProblemSchema).catch([])

export function toPhoto(doc: PostingPhoto): PhotoRecord {
  const { id, clientId, edition, gallery, kind, verdict, keeperName } = doc
  return {
    ...{ id: String(id), clientId, edition, gallery, kind, verdict, keeperName },
    check: doc.check === true,
    decision: doc.decision ?? null,
    at: doc.createdAt,
    takenAt: doc.takenAt ?? null,
    awayM: doc.awayM ?? null,
    problems: ProblemsSchema.parse(doc.problems),
    codes: CodesSchema.parse(doc.codes),
    sheets: SheetsSchema.parse(doc.sheets),
    decisionNote: doc.decisionNote ?? '',
    decidedBy: doc.decidedBy ?? '',
    fault: doc.fault ?? '',
  }
}

function toFault({ id, clientId, gallery, kind, note, keeperName, createdAt, closedAt }: PostingFault): FaultRecord {
  return { id: String(id), clientId, gallery, kind, note: note ?? '', keeperName, at: createdAt, open: !closedAt }
}

function byGallery<T extends { gallery: string }>(records: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const record of records) map.set(record.gallery, [...(map.get(record.gallery) ?? []), record])
  return map
}

/** Without the marks where a title may break. */
function plain(title: string): string {
  return title.replaceAll('|', '')
}
