import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFacts } from '../../cms/collections/coverage/read-facts.ts'
import { readRows } from '../../cms/collections/coverage/read-rows.ts'
import { rebuildCoverage } from '../../cms/collections/coverage/rebuild-coverage.ts'
import { fromStored, readKept } from '../../cms/collections/coverage/refresh-coverage.ts'
import { coverageRow } from '../../cms/workflow/coverage/coverage-row.ts'
import { COVERAGE_STATES, type CoverageRow } from '../../cms/workflow/coverage/coverage-states.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { openRandomActs, type RandomActs } from '../support/random-acts.ts'

const ACTS = 300

describe.each(DATABASES)('the kept table of coverage on %s', (kind) => {
  let newsroom: TestNewsroom
  let acts: RandomActs
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    acts = await openRandomActs(newsroom.payload, 20_261_128)
    await rebuildCoverage(newsroom.payload)
  })
  afterAll(() => newsroom?.close())

  it(`after ${ACTS} acts of all kinds it is what would be made anew, and it has seen every state`, async () => {
    const { payload } = newsroom
    const seen = new Set<string>()
    for (let i = 1; i <= ACTS; i += 1) {
      const act = await acts.next()
      if (i % 10 !== 0) continue
      const kept = await keptRows(payload)
      for (const { state } of kept.values()) seen.add(state)
      expect(Object.fromEntries(kept), `after act ${i}, ${act}`).toEqual(Object.fromEntries(await madeAnew(payload)))
    }
    expect([...seen].sort()).toEqual([...COVERAGE_STATES].sort())
    expect(acts.kinds().size).toBeGreaterThan(12)
    // What the screen reads, past Payload, is the same.
    const kept = [...(await keptRows(payload)).values()]
    for (const year of new Set(kept.map(({ edition }) => Number(edition.slice(0, 4))))) {
      const rows = await readRows(payload, year)
      expect(sorted(rows)).toEqual(sorted(kept.filter(({ edition }) => edition.startsWith(`${year}-`))))
    }
    // Nothing is left to do for whoever makes it anew.
    expect(await rebuildCoverage(payload)).toMatchObject({ written: 0, removed: 0 })
  }, 600_000)

  it('a table that somebody spoiled is right again after it was made anew', async () => {
    const { payload } = newsroom
    const before = await keptRows(payload)
    const [first] = (await payload.db.find({ collection: 'coverage', pagination: false })).docs as { id: number }[]
    await payload.db.updateOne({ collection: 'coverage', id: first?.id ?? 0, data: { state: 'proved', zh: '假的' } })
    const left = { ...(await anyRow(payload)), edition: '1999-01', year: 1999 }
    await payload.db.create({ collection: 'coverage', data: left })
    expect(await rebuildCoverage(payload)).toMatchObject({ written: 1, removed: 1 })
    expect(await keptRows(payload)).toEqual(before)
  })

  it('two rows of one gallery in one edition cannot be', async () => {
    const row = await anyRow(newsroom.payload)
    await expect(newsroom.payload.db.create({ collection: 'coverage', data: row })).rejects.toThrow()
  })
})

const sorted = (rows: readonly CoverageRow[]) =>
  [...rows].sort((a, b) => `${a.edition} ${a.gallery}`.localeCompare(`${b.edition} ${b.gallery}`))

async function keptRows(payload: Payload) {
  const kept = await readKept(await createLocalReq({}, payload), {})
  return new Map([...kept].map(([key, row]) => [key, fromStored(row)]))
}

async function madeAnew(payload: Payload) {
  const facts = await readFacts(await createLocalReq({}, payload), {})
  return new Map(facts.map((one) => [`${one.edition.month} ${one.gallery.code}`, coverageRow(one)]))
}

async function anyRow(payload: Payload) {
  const { docs } = await payload.db.find({ collection: 'coverage', pagination: false, limit: 1 })
  const { id: _, ...row } = docs[0] as Record<string, unknown>
  return row
}
