import type { Payload } from 'payload'
import { makeSamples } from './samples.ts'
import { signByThree, whatToSign } from './sign.ts'

export interface RandomActs {
  /** Does something that a newsroom, a shop or a keeper does, and says what. */
  next: () => Promise<string>
  /** What was done until now. */
  kinds: () => ReadonlySet<string>
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Six galleries, two shops and a few editions, in which things happen in no order. */
export async function openRandomActs(payload: Payload, seed: number): Promise<RandomActs> {
  const samples = await makeSamples(payload)
  const random = randomOf(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const done = new Set<string>()
  let count = 0
  const all = async (collection: string, draft = false) =>
    (await payload.find({ collection, draft, pagination: false, depth: 0 } as never)).docs as unknown as Doc[]
  const put = (collection: string, data: object) => payload.create({ collection, data, depth: 0 } as never)
  const change = (collection: string, id: unknown, data: object) =>
    payload.update({ collection, id, data, depth: 0 } as never)
  for (let i = 0; i < 3; i += 1) await openEdition()
  const codes = async () => (await all('galleries')).map(({ code }) => String(code))
  const months = async () => (await all('editions', true)).map(({ month }) => String(month))

  const ACTS: Record<string, () => Promise<unknown>> = {
    'opens an edition': openEdition,
    'moves an edition': async () => {
      const { id } = pick(await all('editions', true))
      const until = pick(['2026-11-30', '2020-01-31', '2031-01-31'])
      const dates = { from: `${until.slice(0, 8)}01T12:00:00.000Z`, until: `${until}T12:00:00.000Z` }
      await tried(change('editions', id, dates))
    },
    'deletes an edition': async () => {
      const editions = await all('editions', true)
      if (editions.length > 4) await payload.delete({ collection: 'editions', id: pick(editions).id })
    },
    'signs a panel': async () => {
      const drafts = (await all('editions', true)).filter(({ _status }) => _status === 'draft')
      const edition = pick(drafts)
      const known = (await all('panels', true)).map(({ id }) => id)
      const panel = edition && pick(((edition.panels as number[]) ?? []).filter((id) => known.includes(id)))
      if (!panel) return
      await change('panels', panel, { steps: [{ label: { zh: '第一步' }, text: { zh: '做' } }] })
      await signByThree(payload, panel, String(edition.month))
    },
    'publishes an edition': async () => {
      const edition = pick((await all('editions', true)).filter(({ _status }) => _status === 'draft'))
      if (edition) await tried(change('editions', edition.id, { _status: 'published' }))
    },
    'writes in a panel': async () => {
      const panel = pick(await all('panels', true))
      await payload.update({
        collection: 'panels',
        id: panel.id,
        data: { title: { zh: `改${below(3)}` } },
        draft: true,
      })
    },
    'writes in an article': async () => {
      const { id } = pick(await all('articles', true))
      await payload.update({ collection: 'articles', id, data: { summary: { zh: `提要${below(3)}` } }, draft: true })
    },
    'deletes a panel': async () => {
      const panels = await all('panels', true)
      if (panels.length > 6 && random() < 0.5)
        await tried(payload.delete({ collection: 'panels', id: pick(panels).id }))
    },
    'decides an exception': async () => {
      const edition = pick(await all('editions', true))
      const [gallery, panel] = [pick(await all('galleries')), pick(await all('panels'))]
      const frames = [{ position: 1 + below(3), panel: panel.id }]
      await tried(put('assignments', { edition: edition.id, gallery: gallery.id, reason: '因', frames }))
    },
    'drops an exception': async () => {
      const exceptions = await all('assignments')
      if (exceptions.length > 1) await payload.delete({ collection: 'assignments', id: pick(exceptions).id })
    },
    'closes or opens a gallery': async () =>
      change('galleries', pick(await all('galleries')).id, {
        state: pick(['in-use', 'under-repair', 'under-repair', 'retired']),
      }),
    'puts frames up': async () => {
      const frames = [1, 2, 3]
        .slice(0, 1 + below(3))
        .map((position) => ({ position, format: 'a3', inUse: random() < 0.8 }))
      await change('galleries', pick(await all('galleries')).id, { frames, viewingDistanceM: 1 + below(3) })
    },
    'deletes a gallery': async () => {
      const { json } = samples.create('galleries') as { json: object }
      await put('galleries', json)
      const free = (await all('galleries')).filter((one) => one.code !== 'TC-001')
      await payload.delete({ collection: 'galleries', id: pick(free).id })
    },
    'packs for a shop': async () => {
      const [month, shop] = [pick(await months()), pick([samples.ownShop, samples.otherShop])]
      const sheets = (await codes()).map((code) => ({
        file: `${code}_${month}_1of1_a3.pdf`,
        sha256: 'ab',
        gallery: code,
      }))
      count += 1
      const job = { summary: '一包', key: `act${count}`, kind: 'package', by: '编辑', said: {} }
      await put('print-jobs', { ...job, edition: month, shop, sheets: sheets.slice(below(3)) })
    },
    'says how sheets stand': async () => {
      const [month, state] = [pick(await months()), pick(['received', 'printing', 'delivered', 'delivered', 'problem'])]
      const own = [pick(await codes()), pick(await codes())]
      const sheets = own.flatMap((code) =>
        [1, 2, 3].map((no) => ({ file: `${code}_${month}_${no}of3_a3.pdf`, sha256: 'ab' })),
      )
      await put('receipts', { summary: '几张', edition: month, shop: samples.ownShop, state, by: '单位', sheets })
    },
    'sends a photo': sendPhoto,
    'sends another photo': sendPhoto,
    'judges a photo': async () => {
      const photo = pick(await all('posting-photos'))
      await change('posting-photos', photo.id, { decision: pick(['accepted', 'refused']), decisionNote: '看过' })
    },
    'deletes a photo': async () => {
      const photos = await all('posting-photos')
      if (photos.length > 20) await payload.delete({ collection: 'posting-photos', id: pick(photos).id })
    },
    'reports a fault': async () => {
      count += 1
      const [edition, gallery] = [pick(await months()), pick(await codes())]
      const fault = { clientId: `act${count}`, edition, gallery, kind: 'glass', keeperName: '保管员' }
      await put('posting-faults', fault)
    },
    'mends a fault': async () =>
      change('posting-faults', pick(await all('posting-faults')).id, { closedAt: '2026-11-28T00:00:00.000Z' }),
  }
  return {
    kinds: () => done,
    next: async () => {
      const [name, act] = pick(Object.entries(ACTS))
      await act()
      done.add(name)
      return name
    },
  }

  async function openEdition(): Promise<void> {
    const panels = [await samples.fresh('panels'), await samples.fresh('panels')]
    for (const panel of panels) await change('panels', panel, { _status: 'draft' })
    const { json } = samples.create('editions') as { json: object }
    const { id, month } = (await put('editions', { ...json, panels, _status: 'draft' })) as unknown as Doc
    count += 1
    if (count % 2 === 0) await change('editions', id, { until: '2031-01-31T12:00:00.000Z' })
    await whatToSign(payload, panels[0] ?? 0, String(month))
  }

  async function sendPhoto(): Promise<void> {
    const [edition, gallery] = [pick((await months()).slice(-3)), pick(await codes())]
    for (const kind of ['near', 'far'] as const) {
      if (random() < 0.2) continue
      count += 1
      const { json } = samples.create('posting-photos') as { json: object }
      const said = {
        clientId: `act${count}`,
        edition,
        gallery,
        kind,
        verdict: pick(['right', 'right', 'unsure', 'wrong']),
      }
      await put('posting-photos', { ...json, ...said })
    }
  }
}

/** What a newsroom refuses is as good an act as any: a missing signature, a second exception, a panel that is in use. */
async function tried(act: Promise<unknown>): Promise<void> {
  const error = await act.then(() => null).catch((e: Error) => e)
  if (
    error &&
    !/NotSigned|InUse|ValidationError|NOT NULL/.test(`${error.name} ${error.message} ${String(error.cause)}`)
  )
    throw error
}

type Doc = Record<string, unknown> & { id: number }
