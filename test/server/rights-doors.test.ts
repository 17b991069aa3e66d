import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '../../cms/payload-types.ts'
import { exportSnapshot } from '../../cms/snapshot/export-snapshot.ts'
import { EMPTY_FORM, toChanges } from '../../cms/views/rights/to-changes.ts'
import { type ChecksDoor, openChecksDoor } from '../support/checks-door.ts'
import { DATABASES } from '../support/cms.ts'
import { publishSignedPanel } from '../support/sign.ts'

const WIDE = 320
const HIGH = 240
/** A face stands here. */
const AREA = { left: 0.25, top: 0.25, width: 0.25, height: 0.5 }

describe.each(DATABASES)('pictures and their uses over HTTP on %s', (kind) => {
  let door: ChecksDoor
  beforeAll(async () => {
    door = await openChecksDoor(kind)
  })
  afterAll(() => door?.close())
  const payloadOf = () => door.newsroom.payload
  const upload = async (bytes: Buffer, name: string, mimetype = 'image/jpeg'): Promise<Media> =>
    await payloadOf().create({
      collection: 'media',
      data: {
        alt: { zh: '人像' },
        credit: { zh: '图：某摄影者' },
        creator: '某摄影者',
        licence: '协议',
        sourceKind: 'licensed',
        scope: { print: true, web: true, wechat: false },
        peopleShown: 'identifiable',
        consent: true,
      },
      file: { data: bytes, mimetype, name, size: bytes.length },
    })
  const panelWithPicture = async () => {
    const { docs } = await payloadOf().find({
      collection: 'panels',
      depth: 0,
      where: { layout: { equals: 'large-photo' } },
    })
    const [panel] = docs
    if (!panel) throw new Error('fixture')
    return panel
  }
  const pixels = async (doc: Media) =>
    await sharp(await readFile(join(door.newsroom.dataDir, 'media', doc.filename ?? '')))
      .raw()
      .toBuffer()

  describe('where it is used', () => {
    it('is told to the newsroom, and to nobody else', async () => {
      const { id, picture } = await panelWithPicture()
      for (const [role, status] of [
        [null, 401],
        ['print-shop', 403],
        ['reviewer', 200],
        ['editor', 200],
      ] as const)
        expect((await door.ask(role, 'GET', `/uses/media/${picture}`)).status, String(role)).toBe(status)
      const { body } = await door.ask('editor', 'GET', `/uses/media/${picture}`)
      expect(body.places[0]).toMatchObject({ collection: 'panels', id: String(id), field: 'picture' })
      expect(body.counts.sheets).toBeGreaterThan(0)
      expect((await door.ask('editor', 'GET', '/uses/users/1')).status).toBe(404)
    })

    it('a picture in use is not deleted, by REST or by our own code; the answer names the places', async () => {
      const { picture } = await panelWithPicture()
      const { status, body } = await door.newsroom.rest('DELETE', `/media/${picture}`, { token: door.token('editor') })
      expect(status).toBe(409)
      expect(JSON.stringify(body)).toMatch(/2026-1\d 第 \d 版/)
      await expect(
        payloadOf().delete({ collection: 'media', id: Number(picture) || (picture as never) }),
      ).rejects.toThrow('还在用')
      const many = await door.newsroom.rest('DELETE', '/media?where[mimeType][exists]=true', {
        token: door.token('editor'),
      })
      expect(JSON.stringify(many.body)).toContain('还在用')
      expect((await payloadOf().findByID({ collection: 'media', id: picture as number })).id).toBe(picture)
    })

    it('an article that only a draft prints is in use too; what is used nowhere is deleted', async () => {
      const article = await payloadOf().create({
        collection: 'articles',
        draft: true,
        data: { title: { zh: '新稿' } } as never,
      })
      const panel = await payloadOf().create({
        collection: 'panels',
        draft: true,
        data: { layout: 'steps', title: { zh: '草稿画面' }, articles: [article.id] },
      })
      const remove = (collection: string, id: unknown) =>
        door.newsroom.rest('DELETE', `/${collection}/${id}`, { token: door.token('editor') })
      const refused = await remove('articles', article.id)
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('草稿画面')])
      expect((await remove('panels', panel.id)).status).toBe(200)
      expect((await remove('articles', article.id)).status).toBe(200)
    })
  })

  it('several pictures get their rights by one request; what was not named stays', async () => {
    const bare = async (hue: number) =>
      await payloadOf().create({
        collection: 'media',
        data: {
          alt: { zh: '空白' },
          credit: { en: 'Image: us' },
          scope: { print: false, web: true },
          peopleShown: 'none',
        },
        file: await plainPng(hue),
      })
    const ids = [(await bare(10)).id, (await bare(20)).id]
    const form = {
      ...EMPTY_FORM,
      creator: '项目组',
      creditZh: '图：项目组',
      sourceKind: 'own',
      licence: '自有',
      print: 'yes',
      validUntil: '2027-12-31',
    }
    const { status, body } = await door.newsroom.rest('PATCH', `/media?where[id][in]=${ids.join(',')}&depth=0`, {
      token: door.token('editor'),
      json: toChanges(form),
    })
    expect([status, body.docs.length], JSON.stringify(body.errors)).toEqual([200, 2])
    const doc = await payloadOf().findByID({ collection: 'media', id: ids[1] as number })
    expect(doc).toMatchObject({
      alt: { zh: '空白' },
      credit: { zh: '图：项目组', en: 'Image: us' },
      scope: { print: true, web: true },
      rightsState: 'complete',
    })
    expect(doc.validUntil?.slice(0, 10)).toBe('2027-12-31')
    const refused = await door.newsroom.rest('PATCH', `/media?where[id][in]=${ids.join(',')}`, {
      token: door.token('reviewer'),
      json: { creator: 'x' },
    })
    expect(refused.status).toBe(403)
    const gaps = await door.newsroom.rest('GET', '/media?where[rightsState][not_equals]=complete', {
      token: door.token('editor'),
    })
    expect(gaps.body.docs.map((one: Media) => one.originalName)).not.toContain(doc.originalName)
  })

  describe('covering faces', () => {
    /** Squares of 6 px in black and white, shifted by the seed: plenty to recognise. */
    const squares = (seed: number) =>
      Buffer.from(
        Array.from({ length: WIDE * HIGH * 3 }, (_, i) => {
          const [x, y] = [Math.floor(i / 3) % WIDE, Math.floor(i / 3 / WIDE)]
          return (Math.floor((x + seed) / 6) + Math.floor(y / 6)) % 2 === 0 ? 40 : 215
        }),
      )
    const jpeg = async (seed: number) =>
      await sharp(squares(seed), { raw: { width: WIDE, height: HIGH, channels: 3 } })
        .jpeg({ quality: 95 })
        .withExif({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 27/1 0/1' } })
        .toBuffer()
    const ask = (role: 'editor' | 'reviewer' | 'print-shop' | null, id: unknown, body: object) =>
      door.ask(role, 'POST', `/mask/${id}`, body)
    const whole = { areas: [AREA], peopleShown: 'crowd', replace: false }

    it('is for those who may change pictures, and asks for a rectangle', async () => {
      const { id } = await upload(await jpeg(1), '集市.jpg')
      expect((await ask(null, id, whole)).status).toBe(401)
      expect((await ask('print-shop', id, whole)).status).toBe(403)
      expect((await ask('reviewer', id, whole)).status).toBe(403)
      expect((await ask('editor', id, { ...whole, areas: [] })).status).toBe(400)
      expect((await ask('editor', id, { ...whole, areas: [{ ...AREA, left: 2 }] })).status).toBe(400)
      expect((await ask('editor', '999999', whole)).status).toBe(422)
    })

    it('makes a new picture in which the face cannot be found, and leaves the rest as it was', async () => {
      const original = await upload(await jpeg(2), '合影.jpg')
      const { status, body } = await ask('editor', original.id, whole)
      expect(status, JSON.stringify(body)).toBe(200)
      const covered = await payloadOf().findByID({ collection: 'media', id: body.id, depth: 0 })
      expect(covered).toMatchObject({
        originalName: '合影（已遮脸）.jpg',
        coveredFrom: original.id,
        peopleShown: 'crowd',
        consent: false,
        creator: '某摄影者',
        alt: { zh: '人像' },
        withheld: false,
      })
      const [before, after] = [await pixels(original), await pixels(covered)]
      let [inside, outside, worst, n] = [0, 0, 0, 0]
      for (let i = 0; i < before.length; i += 3) {
        const [x, y] = [(i / 3) % WIDE, Math.floor(i / 3 / WIDE)]
        const difference = Math.abs((before[i] ?? 0) - (after[i] ?? 0))
        if (x >= 80 && x < 160 && y >= 60 && y < 180) {
          inside += difference
          n += 1
        } else if (x < 72 || x >= 168 || y < 52 || y >= 188) {
          outside += difference
          worst = Math.max(worst, difference)
        }
      }
      expect(inside / n).toBeGreaterThan(15)
      expect(outside / (WIDE * HIGH - n)).toBeLessThan(1.5)
      expect(worst).toBeLessThan(12)
      // Nothing finer than a cell is left: the covered part is as smooth as its cells.
      const edges = await sharp(after, { raw: { width: WIDE, height: HIGH, channels: 3 } })
        .extract({ left: 84, top: 64, width: 72, height: 112 })
        .convolve({ width: 3, height: 3, kernel: [0, 1, 0, 1, -4, 1, 0, 1, 0], offset: 128 })
        .png()
        .toBuffer()
      const { channels } = await sharp(edges).stats()
      expect(channels[0]?.stdev).toBeLessThan(6)
      const bytes = await readFile(join(door.newsroom.dataDir, 'media', covered.filename ?? ''))
      expect(await exifr.parse(bytes).catch(() => undefined)).toBeUndefined()
    })

    it('a PNG keeps every pixel outside to the bit', async () => {
      const png = await sharp(squares(1), { raw: { width: WIDE, height: HIGH, channels: 3 } })
        .png()
        .toBuffer()
      const original = await upload(png, '方格.png', 'image/png')
      const { body } = await ask('editor', original.id, whole)
      const covered = await payloadOf().findByID({ collection: 'media', id: body.id })
      const [before, after] = [await pixels(original), await pixels(covered)]
      for (let y = 0; y < HIGH; y += 1) {
        const row = (from: number, to: number) =>
          [before, after].map((one) => one.subarray((y * WIDE + from) * 3, (y * WIDE + to) * 3))
        const [a, b] = y >= 60 && y < 180 ? row(0, 80) : row(0, WIDE)
        expect(a && b && a.equals(b), `row ${y}`).toBe(true)
      }
    })

    it('a cover on a see-through picture is opaque', async () => {
      const noise = Buffer.from(Array.from({ length: 100 * 80 * 4 }, (_, i) => (i % 4 === 3 ? 160 : (i * 7919) % 256)))
      const png = await sharp(noise, { raw: { width: 100, height: 80, channels: 4 } })
        .png()
        .toBuffer()
      const original = await upload(png, '透明.png', 'image/png')
      const { body } = await ask('editor', original.id, whole)
      const after = await pixels(await payloadOf().findByID({ collection: 'media', id: body.id }))
      for (let x = 25; x < 50; x += 1) expect(after[(40 * 100 + x) * 4 + 3], String(x)).toBe(255)
      expect(after[(5 * 100 + 5) * 4 + 3]).toBe(160)
    })

    it('two clicks are one picture, and so is the same request a day later', async () => {
      const original = await upload(await jpeg(3), '双击.jpg')
      const answers = await Promise.all([ask('editor', original.id, whole), ask('editor', original.id, whole)])
      const again = await ask('editor', original.id, whole)
      expect(new Set([...answers, again].map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
      const { totalDocs } = await payloadOf().count({
        collection: 'media',
        where: { coveredFrom: { equals: original.id } },
      })
      expect(totalDocs).toBe(1)
    })

    it('puts the original away: replaced where it was used, offered for no panel, in no snapshot', async () => {
      const panel = await panelWithPicture()
      const original = await upload(await jpeg(4), '江边.jpg')
      await payloadOf().update({ collection: 'panels', id: panel.id, draft: true, data: { picture: original.id } })
      await publishSignedPanel(payloadOf(), panel.id)
      const { body } = await ask('editor', original.id, { ...whole, replace: true })
      // Three people sign what a panel shows: it waits for them.
      expect(body.replaced).toMatchObject({ done: [], left: [{ collection: 'panels', id: String(panel.id) }] })
      await publishSignedPanel(payloadOf(), panel.id)
      const now = await payloadOf().findByID({ collection: 'panels', id: panel.id, depth: 0 })
      expect([String(now.picture), now._status]).toEqual([body.id, 'published'])
      expect((await payloadOf().findByID({ collection: 'media', id: original.id })).withheld).toBe(true)
      const chosen = await door.newsroom.rest('PATCH', `/panels/${panel.id}`, {
        token: door.token('editor'),
        json: { picture: original.id, _status: 'published' },
      })
      expect(chosen.status).toBe(400)
      // As another program might write it, past every form.
      await payloadOf().db.updateOne({ collection: 'panels', id: panel.id, data: { picture: original.id } })
      const options = {
        today: '2026-11-26',
        publicUrl: 'https://kphl.example',
        outDir: join(door.newsroom.dataDir, 'out'),
      }
      const refused = await exportSnapshot(payloadOf(), options)
      expect(refused.problems).toContainEqual(
        expect.objectContaining({ code: 'media/withheld', hint: `/admin/collections/media/${original.id}#withheld` }),
      )
      await payloadOf().db.updateOne({ collection: 'panels', id: panel.id, data: { picture: now.picture } })
    })

    it('what is published stays with the original while a draft is in work, and that is said', async () => {
      const panel = await panelWithPicture()
      const original = await upload(await jpeg(5), '草稿中.jpg')
      await payloadOf().update({ collection: 'panels', id: panel.id, draft: true, data: { picture: original.id } })
      await publishSignedPanel(payloadOf(), panel.id)
      await payloadOf().update({
        collection: 'panels',
        id: panel.id,
        draft: true,
        data: { subtitle: { zh: '还没写完' } },
      })
      const { body } = await ask('editor', original.id, { ...whole, replace: true })
      expect(body.replaced).toMatchObject({ done: [], left: [{ id: String(panel.id) }] })
      const draft = await payloadOf().findByID({ collection: 'panels', id: panel.id, depth: 0, draft: true })
      const published = await payloadOf().findByID({ collection: 'panels', id: panel.id, depth: 0 })
      expect([String(draft.picture), published.picture, published.subtitle?.zh]).not.toContain('还没写完')
      expect([String(draft.picture), published.picture]).toEqual([body.id, original.id])
    })

    it('the files of the original are for the newsroom only; it can be deleted for good, its copy stays', async () => {
      const original = await upload(await jpeg(6), '删掉.jpg')
      const { body } = await ask('editor', original.id, whole)
      for (const [role, status] of [
        ['print-shop', 403],
        ['reviewer', 200],
      ] as const) {
        const answer = await door.newsroom.rest('GET', `/media/${original.id}`, { token: door.token(role) })
        expect(answer.status).toBe(status)
      }
      expect((await door.newsroom.rest('GET', `/media/${original.id}`)).status).toBe(403)
      const gone = await door.newsroom.rest('DELETE', `/media/${original.id}`, { token: door.token('editor') })
      expect(gone.status, JSON.stringify(gone.body)).toBe(200)
      expect(
        (await payloadOf().findByID({ collection: 'media', id: body.id, depth: 0 })).coveredFrom ?? null,
      ).toBeNull()
    })

    it('a drawing has no faces to cover', async () => {
      const { docs } = await payloadOf().find({
        collection: 'media',
        where: { mimeType: { equals: 'image/svg+xml' } },
        limit: 1,
      })
      const { status, body } = await ask('editor', docs[0]?.id, whole)
      expect([status, body.problems[0].code]).toEqual([422, 'media/not-a-photo'])
    })
  })
})

async function plainPng(hue: number) {
  const background = { r: hue, g: 80, b: 120 }
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `色块${hue}.png`, size: data.length }
}
