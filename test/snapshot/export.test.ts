import { existsSync } from 'node:fs'
import { readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Snapshot, SnapshotSchema } from '../../cms/contract/index.ts'
import { isValidated } from '../../cms/contract/validated.ts'
import { seedDemo } from '../../cms/demo/seed.ts'
import { exportSnapshot } from '../../cms/snapshot/export-snapshot.ts'
import { previewPanel } from '../../cms/snapshot/preview-panel.ts'
import { DATABASES, openTestNewsroom, SMALL_DEMO, type TestNewsroom } from '../support/cms.ts'

describe.each(DATABASES)('the snapshot on %s', (kind) => {
  let newsroom: TestNewsroom
  let outDir: string
  const options = (today = '2026-11-26') => ({ today, publicUrl: 'https://kphl.example', outDir })
  const exportOk = async (today?: string) => {
    const result = await exportSnapshot(newsroom.payload, options(today))
    if (!result.ok) throw new Error(result.problems.map((p) => `${p.code} @ ${p.at}`).join('\n'))
    return result.value
  }
  const problemsNow = async () => {
    const result = await exportSnapshot(newsroom.payload, options())
    return result.problems.filter((p) => p.level === 'error').map((p) => `${p.code} @ ${p.at}`)
  }
  const read = async (dir: string): Promise<Snapshot> =>
    SnapshotSchema.parse(JSON.parse(await readFile(join(dir, 'snapshot.json'), 'utf8')))

  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    outDir = join(newsroom.dataDir, 'snapshots')
    const { problems } = await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
    expect(problems).toEqual([])
  })
  afterAll(() => newsroom?.close())

  it('a second seed changes nothing', async () => {
    const { counts } = await seedDemo(newsroom.payload, { dataDir: newsroom.dataDir, contentDir: SMALL_DEMO })
    expect(counts).toEqual({ seeded: 0 })
  })

  it('the demo accounts are for the owner of the machine only, one for each role', async () => {
    const file = join(newsroom.dataDir, 'demo-accounts.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const accounts: { role: string; email: string; password: string }[] = JSON.parse(await readFile(file, 'utf8'))
    expect(accounts.map((a) => a.role)).toEqual(['admin', 'editor', 'reviewer', 'reviewer', 'reviewer', 'print-shop'])
    for (const { email, password } of accounts) expect(await newsroom.signIn(email, password)).toBeTypeOf('string')
  })

  it('the demo leaves whole, and the same content is the same bytes', async () => {
    const first = await exportOk()
    const bytes = await readFile(join(first.dir, 'snapshot.json'))
    const snapshot = await read(first.dir)
    expect(isValidated(first.dir, bytes)).toBe(true)
    expect(first.counts).toMatchObject({ galleries: 6, closedGalleries: 1, editions: 2, panels: 8, articles: 8 })
    expect(snapshot.currentEdition).toBe('2026-11')
    expect(snapshot.assignments).toHaveLength(2 * 5)
    expect(new Set(snapshot.panels.map((p) => p.layout)).size).toBe(7)
    expect((await readdir(join(first.dir, 'media'))).sort()).toEqual(snapshot.media.map((m) => m.file).sort())
    await rm(first.dir, { recursive: true })
    const second = await exportOk()
    expect(second.hash).toBe(first.hash)
    expect(await readFile(join(second.dir, 'snapshot.json'))).toEqual(bytes)
    expect(await readlink(join(outDir, 'current'))).toBe(second.hash)
  })

  it('English leaves only where it was said to be ready', async () => {
    const { panels, articles } = await read((await exportOk()).dir)
    const english = (edition: string) =>
      panels.filter((p) => p.edition === edition).map((p) => p.title.en !== undefined)
    expect(english('2026-11')).toEqual([true, true, true, true])
    expect(english('2026-10')).toEqual([false, false, false, false])
    expect(articles.filter((a) => a.enReady)).toHaveLength(4)
  })

  it('a draft in work does not leave, the preview sees it', async () => {
    const before = await exportOk()
    const { docs } = await newsroom.payload.find({ collection: 'panels', where: { layout: { equals: 'steps' } } })
    const [panel] = docs
    if (panel === undefined) throw new Error('the fixture has no steps')
    const title = { zh: '还没|定的题' }
    await newsroom.payload.update({ collection: 'panels', id: panel.id, data: { title }, draft: true, autosave: true })
    expect((await exportOk()).hash).toBe(before.hash)
    const { preview } = await previewPanel(newsroom.payload, { id: String(panel.id) })
    expect(preview?.panel.title.zh).toBe('还没|定的题')
    expect(preview?.edition.id).toBe('2026-11')
    const typed = await previewPanel(newsroom.payload, { id: String(panel.id), data: { title: { zh: '' }, steps: [] } })
    expect(typed.problems.map((p) => p.code)).toEqual(expect.arrayContaining(['panel/no-title', 'panel/no-steps']))
    expect(typed.preview?.panel.title.zh).toBe('（无题）')
  })

  it('everything that is wrong is said at once, where an editor finds it, and the last snapshot stays', async () => {
    const { payload } = newsroom
    const kept = await exportOk()
    const { docs: panels } = await payload.find({ collection: 'panels', sort: 'id', limit: 100 })
    const sky = panels.find((p) => p.layout === 'night-sky')
    const photo = panels.find((p) => p.layout === 'large-photo')
    const myth = panels.find((p) => p.layout === 'myth-fact')
    const lead = panels.find((p) => p.layout === 'lead-picture' && p.title.zh.includes('江'))
    if (!sky || !photo || !myth || !lead || typeof photo.picture !== 'object' || !photo.picture)
      throw new Error('fixture')
    // Past the forms' own checks, as an import or another program might write.
    const write = (collection: CollectionSlug, id: number | string, data: object) =>
      payload.db.updateOne({ collection, id, data: data as never, req: undefined as never })
    await write('panels', sky.id, { data: { at: null } })
    await write('panels', myth.id, { myths: [] })
    await write('media', photo.picture.id, { credit: { zh: '' }, scope: { print: false } })
    const article = (typeof lead.articles[0] === 'object' ? lead.articles[0].id : lead.articles[0]) as number
    await payload.update({ collection: 'articles', id: article, data: { _status: 'draft' } })
    const gallery = (await payload.find({ collection: 'galleries', where: { code: { equals: 'TC-001' } } })).docs[0]
    if (!gallery) throw new Error('fixture')
    await write('galleries', gallery.id, { frames: [] })
    expect((await problemsNow()).sort()).toEqual(
      [
        'panel/no-sky @ 2026-11 / 第 1 版',
        'panel/no-myths @ 2026-10 / 第 3 版',
        `media/no-credit @ 2026-11 / 第 3 版 / 图片“${photo.picture.originalName}”`,
        `media/not-for-print @ 2026-11 / 第 3 版 / 图片“${photo.picture.originalName}”`,
        'panel/article-not-published @ 2026-11 / 第 2 版 / 稿件',
        'panel/no-article @ 2026-11 / 第 2 版',
        'gallery/no-frames @ TC-001',
      ].sort(),
    )
    expect(await readlink(join(outDir, 'current'))).toBe(kept.hash)
    await write('panels', sky.id, { data: sky.data })
    await write('panels', myth.id, { myths: myth.myths })
    const { credit, scope } = photo.picture
    await write('media', photo.picture.id, { credit, scope })
    await payload.update({ collection: 'articles', id: article, data: { _status: 'published' } })
    const frames = [{ position: 1, format: '600x900' as const, inUse: true }]
    await payload.update({ collection: 'galleries', id: gallery.id, data: { frames } })
    expect(await problemsNow()).toEqual([])
  })

  it('a picture whose file is gone or broken stops the snapshot by name', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'media', sort: 'id', limit: 2 })
    const [one, two] = docs
    if (!one?.filename || !two?.filename) throw new Error('fixture')
    const paths = [one, two].map((doc) => join(newsroom.dataDir, 'media', doc.filename ?? ''))
    const [first = '', second = ''] = paths
    const [a, b] = [await readFile(first), await readFile(second)]
    await rm(first)
    await rm(second)
    await writeFile(second, 'not a picture')
    const said = (await problemsNow()).map((words) => words.split(' @ ')[0])
    expect(said.sort()).toEqual(['media/file-broken', 'media/file-missing'])
    await writeFile(first, a)
    await rm(second)
    await writeFile(second, b)
    expect(await problemsNow()).toEqual([])
  })

  it('two editions of one month are a problem, not a choice', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'editions', depth: 0, sort: 'month' })
    const [older, newer] = docs
    if (!older || !newer) throw new Error('fixture')
    const refused = newsroom.payload.update({ collection: 'editions', id: older.id, data: { month: newer.month } })
    await expect(refused).rejects.toThrow()
  })

  it('five snapshots are kept, and the current one always', async () => {
    for (let day = 1; day <= 7; day += 1) await exportOk(`2026-12-0${day}`)
    const names = (await readdir(outDir)).filter((name) => name !== 'current')
    expect(names).toHaveLength(5)
    expect(existsSync(join(outDir, 'current', 'snapshot.json'))).toBe(true)
  })
})
