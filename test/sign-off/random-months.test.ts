import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../cms/demo/seed.ts'
import { exportSnapshot } from '../../cms/snapshot/export-snapshot.ts'
import { pressPosters, readSnapshot, writePackages } from '../../site/index.ts'
import { openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'
import { readersOf, whatToSign } from '../support/sign.ts'
import { unzip } from '../support/unzip.ts'

const ACTS = 1_000
/** Snapshots are looked into each time; to paper go so many of them. */
const PACKED = 4

/** The same months on every machine: a small generator of numbers from one seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('a thousand acts in any order', () => {
  let newsroom: TestNewsroom
  let people: TypedUser[]
  let panels: number[]
  beforeAll(async () => {
    newsroom = await openTestNewsroom('sqlite')
    const { payload, dataDir } = newsroom
    await seedDemo(payload, { dataDir, contentDir: SMALL_DEMO })
    const { docs } = await payload.find({ collection: 'editions', depth: 0, sort: '-month', limit: 1 })
    panels = (docs[0]?.panels ?? []).slice(0, 3) as number[]
    const [editor] = (await payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })).docs
    people = [{ ...editor, collection: 'users' } as TypedUser, ...(await readersOf(payload))]
  })
  afterAll(() => newsroom?.close())

  it('never let a text out that three people other than its author did not sign', async () => {
    const { payload, dataDir } = newsroom
    const random = randomFrom(20_261_128)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    /** Who signed which words, told apart by the subtitle; kept by the test itself, not asked of the product. */
    const signed = new Map<string, Set<string>>()
    const written = new Map<number, { words: string; authors: Set<string> }>()
    const whole = new Set<string>()
    let count = 0
    let left = 0
    let refused = 0
    let printed = 0

    const edit = async (panel: number, by: TypedUser) => {
      count += 1
      const words = `第${count}稿`
      const data = { subtitle: { zh: words } }
      await payload.update({ collection: 'panels', id: panel, data, draft: true, user: by, depth: 0 })
      const authors = written.get(panel)?.authors ?? new Set<string>()
      written.set(panel, { words, authors: new Set([...authors, String(by.id)]) })
    }
    const sign = async (panel: number, by: TypedUser) => {
      const now = written.get(panel)
      const data = await whatToSign(payload, panel, '2026-11')
      const req = await createLocalReq({ user: by }, payload)
      const done = await payload
        .create({ collection: 'sign-offs', data: data as never, req, depth: 0 })
        .catch(() => null)
      if (done === null || now === undefined) return
      expect(now.authors.has(String(by.id)), `${by.email} signed what is partly hers`).toBe(false)
      const by_ = signed.get(now.words) ?? new Set<string>()
      signed.set(now.words, by_.add(String(by.id)))
      if (by_.size >= 3) whole.add(now.words)
    }
    const publish = async (panel: number, by: TypedUser) => {
      const data = { _status: 'published' as const }
      const done = await payload.update({ collection: 'panels', id: panel, data, user: by, depth: 0 }).catch(() => null)
      if (done === null) refused += 1
    }
    const release = async (toPaper: boolean) => {
      const outDir = join(dataDir, 'snapshots')
      const today = '2026-11-26'
      const result = await exportSnapshot(payload, { today, publicUrl: 'https://kphl.example', outDir })
      if (!result.ok) throw new Error(result.problems.map((p) => `${p.code} ${p.at}`).join('\n'))
      const { snapshot } = readSnapshot(result.value.dir)
      const out = snapshot.panels.filter(({ edition }) => edition === '2026-11').map((p) => p.subtitle?.zh ?? '')
      for (const words of out.filter((w) => /^第\d+稿$/.test(w))) {
        left += 1
        expect(whole.has(words), `${words} left unsigned`).toBe(true)
      }
      if (!toPaper) return
      for (const words of await printedWords(dataDir, result.value.dir)) {
        printed += 1
        expect(whole.has(words), `${words} was packed unsigned`).toBe(true)
      }
    }

    for (let i = 1; i <= ACTS; i += 1) {
      const [panel, by] = [pick(panels), pick(people)]
      const what = random()
      if (what < 0.12) await edit(panel, random() < 0.97 ? (people[0] as TypedUser) : by)
      else if (what < 0.7) await sign(panel, by)
      else if (what < 0.92) await publish(panel, by)
      else await release(false)
      if (i % (ACTS / PACKED) === 0) await release(true)
    }
    // Months in which nothing went out, or nothing was stopped, would prove nothing.
    expect(left).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(50)
    expect(printed).toBeGreaterThan(3)
    expect(whole.size).toBeGreaterThan(5)
  }, 900_000)
})

/** The subtitles that stand on the sheets inside the packages, read out of the zips by an engine that did not set them. */
async function printedWords(dataDir: string, snapshotDir: string): Promise<Set<string>> {
  const report = await pressPosters({ snapshotDir, dataDir, edition: '2026-11' })
  expect(report.counts.planned).toBeGreaterThan(0)
  const words = new Set<string>()
  for (const { file } of await writePackages({ dataDir, edition: '2026-11' })) {
    for (const [name, bytes] of unzip(await readFile(file))) {
      if (!name.endsWith('.pdf') || !name.includes('/sheets/')) continue
      const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0)
      const text = page.toStructuredText('').asText().replace(/\s/g, '')
      for (const [found] of text.matchAll(/第\d+稿/g)) words.add(found)
    }
  }
  return words
}
