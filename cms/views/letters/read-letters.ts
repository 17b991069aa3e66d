import type { Payload, TypedUser } from 'payload'
import type { ResidentQuestion, ResidentReport } from '../../payload-types.ts'
import { type Damage, groupReports, type ReportLine } from '../../workflow/letters/group-reports.ts'
import type { HoldReason } from '../../workflow/letters/hold-reasons.ts'
import { type NamedPanel, panelWords } from '../../workflow/letters/panel-words.ts'

interface Reader {
  payload: Payload
  user: TypedUser
}
export interface HeldLetter {
  id: string
  kind: 'reports' | 'questions'
  reference: string
  about: string
  text: string
  reasons: HoldReason[]
  times: number
  at: string
}
export interface Letters {
  damages: Damage[]
  /** Those that still wait for something, the oldest first; then those that are public, the newest first. */
  questions: ResidentQuestion[]
  released: ResidentQuestion[]
  held: HeldLetter[]
  /** By the letter's number. */
  contacts: ReadonlyMap<string, string[]>
}

const MOST_RELEASED = 20

/** Everything that waits in residents' letters, with the rights of whoever looks: contacts are for editors alone. */
export async function readLetters({ payload, user }: Reader, mayAct: boolean): Promise<Letters> {
  const how = { depth: 0, pagination: false, overrideAccess: false, user } as const
  const [reports, questions, released, contacts] = await Promise.all([
    payload.find({
      collection: 'resident-reports',
      where: { state: { in: ['held', 'new', 'taken'] } },
      sort: 'createdAt',
      ...how,
    }),
    payload.find({
      collection: 'resident-questions',
      where: { and: [{ state: { not_equals: 'closed' } }, { public: { not_equals: true } }] },
      sort: 'createdAt',
      ...how,
    }),
    payload.find({
      collection: 'resident-questions',
      where: { public: { equals: true } },
      sort: '-releasedAt',
      ...how,
      ...{ pagination: true, limit: MOST_RELEASED },
    }),
    mayAct ? payload.find({ collection: 'resident-contacts', sort: 'createdAt', ...how }) : { docs: [] },
  ])
  const lines = reports.docs.map((doc): ReportLine => {
    const { id, reference, gallery, galleryName, what, note, state, times, createdAt, takenBy, fault } = doc
    return {
      ...{ id: String(id), reference, gallery, what, state, times, at: createdAt },
      ...{ galleryName: galleryName ?? '', note: note ?? '', takenBy: takenBy ?? '', fault: fault ?? '' },
      panel: panelWords(doc),
    }
  })
  const byLetter = new Map<string, string[]>()
  for (const { letter, contact } of contacts.docs) byLetter.set(letter, [...(byLetter.get(letter) ?? []), contact])
  return {
    damages: groupReports(lines),
    questions: questions.docs.filter(({ state }) => state !== 'held'),
    released: released.docs,
    held: [
      ...reports.docs.filter(({ state }) => state === 'held').map((doc) => held('reports', doc, doc.note)),
      ...questions.docs.filter(({ state }) => state === 'held').map((doc) => held('questions', doc, doc.question)),
    ],
    contacts: byLetter,
  }
}

function held(
  kind: HeldLetter['kind'],
  doc: Pick<ResidentReport | ResidentQuestion, 'id' | 'reference' | 'heldFor' | 'times' | 'createdAt'> &
    NamedPanel & { gallery?: string | null; galleryName?: string | null },
  text: string | null | undefined,
): HeldLetter {
  const { id, reference, heldFor, times, createdAt, gallery, galleryName } = doc
  const about = [gallery, galleryName, panelWords(doc)].filter((one) => one).join(' ')
  return { kind, id: String(id), reference, about, text: text ?? '', reasons: heldFor ?? [], times, at: createdAt }
}

/** What nobody has taken on yet: damages, and questions without an answer. */
export async function countOpenLetters({ payload, user }: Reader): Promise<number> {
  const how = { overrideAccess: false, user } as const
  const { docs } = await payload.find({
    collection: 'resident-reports',
    where: { state: { equals: 'new' } },
    select: { gallery: true, what: true },
    ...{ depth: 0, pagination: false },
    ...how,
  })
  const damages = new Set(docs.map(({ gallery, what }) => `${gallery} ${what}`)).size
  const questions = await payload.count({
    collection: 'resident-questions',
    where: { state: { equals: 'new' } },
    ...how,
  })
  return damages + questions.totalDocs
}
