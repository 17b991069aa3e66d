import type { PayloadRequest, Where } from 'payload'
import type { Coverage } from '../../payload-types.ts'
import { coverageRow } from '../../workflow/coverage/coverage-row.ts'
import type { CoverageRow } from '../../workflow/coverage/coverage-states.ts'
import { type CoverageScope, readFacts } from './read-facts.ts'

/** Set in `req.context` by who writes a great deal and makes the table anew at the end. */
export const NO_COVERAGE = 'noCoverage'

type Stored = Omit<Coverage, 'id'>
export interface Refreshed {
  rows: number
  written: number
  removed: number
}

/** Brings the rows of a scope up to date, inside the request's transaction; what is right already is not touched. */
export async function refreshCoverage(req: PayloadRequest, scope: CoverageScope): Promise<Refreshed> {
  const { db } = req.payload
  const collection = 'coverage' as const
  const wanted = (await readFacts(req, scope)).map((facts) => toStored(coverageRow(facts)))
  const kept = await readKept(req, scope)
  let written = 0
  for (const row of wanted) {
    const key = keyOf(row)
    const old = kept.get(key)
    kept.delete(key)
    if (old && isSame(old, row)) continue
    // NB: not by payload.create and update, whose hooks and rights cost ten times the write; nobody else writes here.
    if (old) await db.updateOne({ collection, id: old.id, data: { ...row }, req, returning: false })
    else await db.create({ collection, data: { ...row }, req, returning: false })
    written += 1
  }
  for (const { id } of kept.values())
    await db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
  return { rows: wanted.length, written, removed: kept.size }
}

/** The kept rows of a scope by edition and gallery. */
export async function readKept(req: PayloadRequest, { months, codes }: CoverageScope): Promise<Map<string, Coverage>> {
  const and: Where[] = []
  if (months) and.push({ edition: { in: [...months] } })
  if (codes) and.push({ gallery: { in: [...codes] } })
  const where: Where = and.length > 0 ? { and } : {}
  const { docs } = await req.payload.db.find<Coverage>({ collection: 'coverage', where, pagination: false, req })
  return new Map(docs.map((row) => [keyOf(row), row]))
}

const keyOf = ({ edition, gallery }: Pick<Stored, 'edition' | 'gallery'>): string => `${edition} ${gallery}`

const FIELDS = [
  ...(['edition', 'gallery', 'year', 'state', 'code', 'zh', 'en', 'waitsFor', 'trouble'] as const),
  ...(['since', 'due', 'exception', 'sheets'] as const),
] as const satisfies readonly (keyof Stored)[]

function isSame(a: Stored, b: Stored): boolean {
  return FIELDS.every((field) => (a[field] ?? null) === (b[field] ?? null))
}

function toStored({ reason, ...row }: CoverageRow): Stored {
  return { ...row, ...reason, year: Number(row.edition.slice(0, 4)) }
}

/** A stored row as the rules know it. */
export function fromStored(row: Coverage): CoverageRow {
  const { edition, gallery, state, waitsFor, due, sheets, code, zh, en } = row
  return {
    ...{ edition, gallery, state, waitsFor, due, sheets, reason: { code, zh, en } },
    trouble: row.trouble === true,
    exception: row.exception === true,
    since: row.since ?? null,
  }
}
