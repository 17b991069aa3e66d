import type { PayloadRequest } from 'payload'
import { type SignOffState, signOffState } from '../../collections/sign-off/sign-off-state.ts'
import { type Ref, refIds } from '../../mapping/ref.ts'
import { toReadingPlan } from '../../mapping/to-reading-plan.ts'
import type { ReadingClaim } from '../../payload-types.ts'
import { type DeskState, deskState, partOf } from '../../workflow/desk-line.ts'
import type { Claim, ReadingPlan } from '../../workflow/reading-plan.ts'
import type { PanelVersion } from '../press-port.ts'

/** Somebody of the newsroom, as screens name her. */
export interface Person {
  id: string
  name: string
  role: string
}
/** One panel on the desk. */
export interface DeskLine {
  edition: string
  no: number
  panel: string
  title: string
  sign: SignOffState
  desk: DeskState
  /** What whoever looks has to do with it. */
  part: 'asked' | 'may' | 'none'
}
export interface DeskEdition {
  id: number | string
  month: string
  theme: string
  from: string
  plan: ReadingPlan
  lines: DeskLine[]
}
export interface Desk {
  editions: DeskEdition[]
  people: Map<string, Person>
}

/** Who looks; null for an expert without an account and for the house itself. */
export type Reader = { id: string; role: string } | null
const NOBODY = { id: '', role: '' }

/**
 * Editions that hang now or later, with all their panels; `month` for one edition alone, whenever it hangs. Whoever
 * calls has decided that the reader may see them.
 */
export async function readDesk(
  req: PayloadRequest,
  reader: Reader,
  { today, month }: { today: string; month?: string },
): Promise<Desk> {
  const { payload } = req
  const [{ docs }, people, claims] = await Promise.all([
    payload.find({
      collection: 'editions',
      where: month === undefined ? { until: { greater_than_equal: today } } : { month: { equals: month } },
      draft: true,
      depth: 0,
      pagination: false,
      sort: 'month',
      overrideAccess: true,
    }),
    readPeople(req),
    readClaims(req, month),
  ])
  const editions: DeskEdition[] = []
  for (const doc of docs) {
    const plan = toReadingPlan(doc.readings)
    const from = (doc.from ?? '').slice(0, 10)
    const lines = await Promise.all(
      refIds(doc.panels as Ref[]).map(async (panel): Promise<DeskLine | null> => {
        const { state: sign } = await signOffState(req, { id: panel, month: doc.month, laid: doc })
        if (sign === null) return null
        const { content, input, chain, problems } = sign
        const errors = problems.filter(({ level }) => level === 'error').length
        const own = claims.filter((one) => one.panel === panel && one.edition === doc.month).map(toClaim)
        const desk = deskState({ input, chain, errors, plan, from, claims: own }, today)
        const title = content.panel.title.zh.replaceAll('|', '')
        return {
          edition: doc.month,
          no: content.panel.no,
          panel,
          title,
          sign,
          desk,
          part: partOf(desk, reader ?? NOBODY),
        }
      }),
    )
    const kept = lines.filter((line) => line !== null)
    editions.push({ id: doc.id, month: doc.month, theme: doc.theme.zh, from, plan, lines: kept })
  }
  return { editions, people }
}

/** Who works here: names for ids. */
async function readPeople({ payload }: PayloadRequest): Promise<Map<string, Person>> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { name: true, email: true, role: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name, email, role }) => [String(id), { id: String(id), name: name || email, role }]))
}

async function readClaims({ payload }: PayloadRequest, month: string | undefined) {
  const { docs } = await payload.find({
    collection: 'reading-claims',
    ...(month === undefined ? {} : { where: { edition: { equals: month } } }),
    depth: 0,
    pagination: false,
    sort: ['createdAt', 'id'],
    overrideAccess: true,
  })
  return docs
}

const toClaim = ({ step, by, byName, at, released }: ReadingClaim): Claim => ({
  step,
  by,
  byName,
  at,
  released: released === true,
})

/** Panels that ask this person, late ones first; and those that wait for others. */
export function sortDesk({ editions }: Desk): Record<'mine' | 'author' | 'others', DeskLine[]> {
  const lines = editions.flatMap((edition) => edition.lines)
  const byLateness = (a: DeskLine, b: DeskLine) => b.desk.late - a.desk.late
  const reader = lines.filter(({ desk }) => desk.waitsFor === 'reader')
  return {
    mine: reader.filter(({ part }) => part === 'asked').sort(byLateness),
    author: lines.filter(({ desk }) => desk.waitsFor === 'author').sort(byLateness),
    others: reader.filter(({ part }) => part !== 'asked').sort(byLateness),
  }
}

/** What its posters are drawn from: they change with everything that is signed. */
export function toVersion({ panel, edition, sign }: DeskLine): PanelVersion {
  return { id: panel, edition, version: sign.input.hash.slice(0, 16) }
}
