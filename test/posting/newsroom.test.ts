import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutToken } from '../../cms/server/packages/link-token.ts'
import { readPosting, readPostingEditions } from '../../cms/views/posting/read-posting.ts'
import { postingState } from '../../cms/workflow/posting/posting-state.ts'
import { DATABASES } from '../support/cms.ts'
import { openPostingBench, type PostingBench } from '../support/posting.ts'
import { openSheetMaker, photographOf } from '../support/sheet-photo.ts'

const OLD = '2026-01-02T01:00:00.000Z'

describe.each(DATABASES)('the newsroom and its keepers, on %s', (kind) => {
  let bench: PostingBench
  let sheets: Awaited<ReturnType<typeof openSheetMaker>>
  beforeAll(async () => {
    ;[bench, sheets] = await Promise.all([openPostingBench(kind), openSheetMaker()])
  })
  afterAll(async () => {
    sheets?.close()
    await bench?.close()
  })

  type Who = Parameters<PostingBench['cookie']>[0] | null
  const as = (who: Who): Record<string, string> => (who ? { cookie: bench.cookie(who) } : {})
  const get = (path: string, who: Who = null) => fetch(bench.origin + path, { headers: as(who), redirect: 'manual' })
  const post = (path: string, body: Record<string, string>, who: Who, headers: Record<string, string> = {}) =>
    fetch(bench.origin + path, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(body),
      headers: { ...as(who), ...headers },
    })
  const makeLink = async (who: Who = 'editor') => {
    const html = await (
      await post('/posting/links', { keeper: String(bench.keeper), act: randomBytes(16).toString('hex') }, who)
    ).text()
    expect(html).toContain('<svg')
    return /value="http:[^"]*(\/k\/[A-Za-z0-9_-]+\/)"/.exec(html)?.[1] ?? expect.fail(html.slice(0, 300))
  }
  const edition = async () => {
    const all = await readPostingEditions({ payload: bench.newsroom.payload })
    return all.find(({ month }) => month === bench.month) ?? expect.fail('no edition')
  }
  const galleryOf = async (code: string) =>
    (await readPosting({ payload: bench.newsroom.payload }, await edition(), code))[0] ?? expect.fail(code)
  const send = async (home: string, query: Record<string, string>, bytes: Buffer) => {
    const id = randomUUID()
    const said = new URLSearchParams({ gallery: 'TC-901', edition: bench.month, ...query })
    const how = { method: 'PUT', body: new Uint8Array(bytes) }
    const answer = await fetch(`${bench.origin}${home}photos/${id}?${said}`, how)
    expect(answer.status).toBe(200)
    const { docs } = await bench.newsroom.payload.find({
      collection: 'posting-photos',
      where: { clientId: { equals: id } },
    })
    return docs[0] ?? expect.fail('not stored')
  }

  it('unknown, expired, revoked links and those of who has left answer alike, for reading and for sending', async () => {
    const { payload } = bench.newsroom
    const [open, expired, revoked] = [await makeLink(), await makeLink(), await bench.link(bench.otherKeeper)]
    const { docs } = await payload.find({ collection: 'keeper-links', sort: 'createdAt', limit: 50, depth: 0 })
    const [, , second, third] = docs.slice(-4)
    expect((await get(open)).status).toBe(200)
    await payload.update({ collection: 'keeper-links', id: second?.id ?? 0, data: { expiresAt: OLD } })
    expect((await post(`/posting/links/${third?.id}/revoke`, {}, 'reviewer')).status).toBe(403)
    expect((await get(revoked)).status).toBe(200)
    expect((await post(`/posting/links/${third?.id}/revoke`, {}, 'editor')).status).toBe(303)
    const left = await bench.link(bench.otherKeeper)
    await payload.update({ collection: 'keepers', id: bench.otherKeeper, data: { active: false } })
    const dead = [`/k/${'A'.repeat(22)}/`, '/k/short/', expired, revoked, left]
    const answers = await Promise.all(
      dead.flatMap((home) => [
        get(home),
        get(`${home}worker.js`),
        get(`${home}g/${bench.month}/TC-901`),
        get(`${home}thumbs/${bench.month}/x.webp`),
        fetch(`${bench.origin}${home}photos/${randomUUID()}?gallery=TC-901&edition=${bench.month}&kind=near`, {
          method: 'PUT',
          body: 'x',
        }),
        post(`${home}faults`, {}, null),
      ]),
    )
    const texts = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))
    expect(texts[0]?.[0]).toBe(404)
    for (const text of texts) expect(text).toEqual(texts[0])
    expect(withoutToken(`${open}photos/1`)).toBe('/k/…/photos/1')
    await payload.update({ collection: 'keepers', id: bench.otherKeeper, data: { active: true } })
  })

  it('a keeper sees the own galleries and no others, and may not be reached from another site', async () => {
    const home = await makeLink()
    const page = await get(home)
    const html = await page.text()
    expect(html).toContain('TC-901')
    expect(html).not.toContain('TC-902')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    const foreign = { origin: 'https://elsewhere.example' }
    expect((await post(`${home}faults`, {}, null, foreign)).status).toBe(403)
    expect((await post('/posting/reassign', {}, 'editor', foreign)).status).toBe(403)
  })

  it('only editors and admins act, the newsroom looks, nobody else sees a photo', async () => {
    const home = await makeLink('admin')
    const far = await photographOf(await sheets.sheet({ gallery: 'TC-901', edition: bench.month, no: 1 }), {
      ...{ px: 1500, share: 0.5 },
    })
    const photo = await send(home, { kind: 'far' }, far)
    const acts = [
      ['/posting/links', { keeper: String(bench.keeper) }],
      [`/posting/photos/${photo.id}/decision`, { decision: 'accepted', note: '看过' }],
      ['/posting/faults/1/close', {}],
      ['/posting/reassign', { from: `keeper ${bench.keeper}`, to: String(bench.otherKeeper) }],
    ] as const
    for (const [path, body] of acts) {
      for (const who of ['reviewer', 'print-shop'] as const)
        expect((await post(path, body, who)).status, path).toBe(403)
      expect((await post(path, body, null)).status, path).toBe(401)
    }
    for (const name of [`${photo.id}.jpg`, `${photo.id}.small.jpg`]) {
      const path = `/posting/photos/${name}`
      const statuses = await Promise.all(
        ([null, 'print-shop', 'reviewer', 'editor', 'admin'] as const).map(
          async (who) => (await get(path, who)).status,
        ),
      )
      expect(statuses, name).toEqual([401, 403, 200, 200, 200])
    }
    expect((await get('/posting/photos/..%2f..%2fsecret.jpg', 'admin')).status).toBe(404)
    expect((await get('/posting/sheets/..%2f..%2fsecret', 'admin')).status).toBe(404)
  })

  it('a person overrules the machine by name and with a word; the keeper reads why', async () => {
    const home = await makeLink()
    const wrong = await photographOf(await sheets.sheet({ gallery: 'TC-903', edition: bench.month, no: 1 }), {
      px: 1600,
    })
    const photo = await send(home, { kind: 'near' }, wrong)
    expect(photo.verdict).toBe('wrong')
    expect(postingState(await galleryOf('TC-901')).state).toBe('refused')
    const decide = (body: Record<string, string>) => post(`/posting/photos/${photo.id}/decision`, body, 'editor')
    expect((await decide({ decision: 'accepted', note: ' ' })).status).toBe(400)
    expect((await decide({ decision: 'eaten', note: '好' })).status).toBe(404)
    for (let twice = 0; twice < 2; twice += 1)
      expect((await decide({ decision: 'accepted', note: '编号印错了，画面是对的' })).status).toBe(303)
    const gallery = await galleryOf('TC-901')
    expect(postingState(gallery).state).toBe('proved')
    expect(gallery.photos.find(({ id }) => id === String(photo.id))).toMatchObject({
      ...{ decision: 'accepted', decidedBy: 'editor@example.org', decisionNote: '编号印错了，画面是对的' },
    })
    await decide({ decision: 'refused', note: '玻璃反光，重拍' })
    expect(await (await get(home)).text()).toContain('编辑部退回了，玻璃反光，重拍')
  })

  it('all galleries of a keeper, a town or a firm go to another keeper at once, for good or for one edition', async () => {
    const { payload } = bench.newsroom
    const move = (from: string, only = '') =>
      post('/posting/reassign', { from, to: String(bench.otherKeeper), only, back: '/admin/posting' }, 'editor')
    for (let twice = 0; twice < 2; twice += 1) {
      const answer = await move('town 浏河镇', bench.month)
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        expect.stringMatching(/moved=\d+#keepers$/),
      ])
    }
    expect(await galleryOf('TC-901')).toMatchObject({
      keeper: String(bench.otherKeeper),
      ownKeeper: String(bench.keeper),
    })
    await move(`keeper ${bench.keeper}`)
    expect(await galleryOf('TC-901')).toMatchObject({ ownKeeper: String(bench.otherKeeper) })
    const back = await post(
      '/posting/reassign',
      { from: 'firm 演示张贴公司', to: String(bench.keeper), only: '' },
      'editor',
    )
    expect(back.status).toBe(303)
    for (const code of ['TC-901', 'TC-902']) expect((await galleryOf(code)).ownKeeper).toBe(String(bench.keeper))
    expect((await move('planet 火星')).status).toBe(404)
    const gone = { from: 'town 浏河镇', to: kind === 'mongodb' ? '0'.repeat(24) : '9999' }
    expect((await post('/posting/reassign', gone, 'editor')).status).toBe(404)
    expect((await payload.find({ collection: 'posting-reassignments', limit: 0 })).totalDocs).toBeGreaterThan(0)
  })

  it('a photo outlives the panel, the edition, the gallery and the keeper that it speaks of', async () => {
    const { payload, dataDir } = bench.newsroom
    const { docs } = await payload.find({
      collection: 'posting-photos',
      where: { gallery: { equals: 'TC-901' } },
      depth: 0,
    })
    const [photo] = docs
    const made = await payload.create({ collection: 'keepers', data: { name: '临时' } })
    await payload.update({ collection: 'posting-photos', id: photo?.id ?? 0, data: { keeper: made.id } })
    await bench.link(made.id)
    await payload.delete({ collection: 'keepers', id: made.id })
    const { panelIds } = await edition()
    await payload.delete({ collection: 'galleries', where: { code: { equals: 'TC-901' } } })
    // What hangs is not deleted: its editions go first.
    await payload.delete({ collection: 'editions', where: { id: { exists: true } } })
    for (const id of panelIds) await payload.delete({ collection: 'panels', id })
    const after = await payload.findByID({ collection: 'posting-photos', id: photo?.id ?? 0, depth: 0 })
    expect(after).toMatchObject({ galleryName: photo?.galleryName, keeperName: '保管员一', sheets: photo?.sheets })
    expect(photo?.sheets).toEqual([expect.objectContaining({ title: expect.stringMatching(/./) }), expect.anything()])
    expect(existsSync(join(dataDir, 'posting', 'photos', bench.month, `${photo?.clientId}.jpg`))).toBe(true)
  })
})
