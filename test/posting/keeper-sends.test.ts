import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPosting, readPostingEditions } from '../../cms/views/posting/read-posting.ts'
import { postingState } from '../../cms/workflow/posting/posting-state.ts'
import { DATABASES } from '../support/cms.ts'
import { flatPng } from '../support/flat-png.ts'
import { openPostingBench, type PostingBench } from '../support/posting.ts'
import { openSheetMaker, photographOf, type Shot } from '../support/sheet-photo.ts'

const DAY_MS = 86_400_000

let sheets: Awaited<ReturnType<typeof openSheetMaker>>
beforeAll(async () => {
  sheets = await openSheetMaker()
})
afterAll(() => sheets?.close())

describe.each(DATABASES)('a keeper sends photos, on %s', (kind) => {
  let bench: PostingBench
  let home: string
  beforeAll(async () => {
    bench = await openPostingBench(kind)
    home = await bench.link()
  })
  afterAll(() => bench?.close())

  const shoot = async (code: { gallery?: string; edition?: string; no?: number }, shot: Shot = {}) =>
    photographOf(await sheets.sheet({ gallery: 'TC-901', edition: bench.month, no: 1, ...code }), { px: 2000, ...shot })
  const query = (more: Record<string, string> = {}) =>
    new URLSearchParams({ gallery: 'TC-901', edition: bench.month, kind: 'near', ...more }).toString()
  const send = async (bytes: Buffer, more: Record<string, string> = {}, id: string = randomUUID()) => {
    const answer = await fetch(`${bench.origin}${home}photos/${id}?${query(more)}`, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'image/jpeg' },
    })
    const body = (await answer.json()) as { verdict?: string; problems: { code: string; zh: string }[] }
    return { status: answer.status, ...body, codes: body.problems.map(({ code }) => code) }
  }
  const stored = async (id: string) => {
    const where = { clientId: { equals: id } }
    return (await bench.newsroom.payload.find({ collection: 'posting-photos', where, depth: 0 })).docs
  }
  const stateOf = async (gallery: string) => {
    const { payload } = bench.newsroom
    const edition = (await readPostingEditions({ payload })).find(({ month }) => month === bench.month)
    const [found] = edition ? await readPosting({ payload }, edition, gallery) : []
    return found && postingState(found).state
  }
  const folder = () => join(bench.newsroom.dataDir, 'posting')

  it('a near and a far photo prove that the sheets hang, and hold nothing of the phone’s notes afterwards', async () => {
    const id = randomUUID()
    const exif = { takenAt: new Date(Date.now() + 8 * 3_600_000).toISOString(), lat: 31.5004, lng: 121.2001 }
    expect(await send(await shoot({}, { exif }), {}, id)).toMatchObject({ status: 200, verdict: 'right', codes: [] })
    expect(await stateOf('TC-901')).toBe('none')
    const far = await shoot({}, { share: 0.4, turn: -3 })
    expect(await send(far, { kind: 'far' })).toMatchObject({ status: 200, verdict: 'right' })
    expect(await stateOf('TC-901')).toBe('proved')
    const [photo] = await stored(id)
    expect(photo).toMatchObject({ gallery: 'TC-901', edition: bench.month, keeperName: '保管员一', awayM: 45 })
    expect(photo?.sheets).toEqual([expect.objectContaining({ position: 1, panelNo: 1, title: expect.any(String) })])
    const kept = readFileSync(join(folder(), 'photos', bench.month, `${id}.jpg`))
    const { exif: notes, xmp, icc, format, height } = await sharp(kept).metadata()
    expect([notes, xmp, icc, format, height]).toEqual([undefined, undefined, undefined, 'jpeg', 1600])
    expect(kept.toString('latin1')).not.toContain('Phone')
    expect(readdirSync(join(folder(), 'incoming'))).toEqual([])
  })

  it('a photo sent twice is one, also when both come at once or the phone has lost its memory', async () => {
    const [bytes, id] = [await shoot({ no: 2 }, { turn: 3 }), randomUUID()]
    const answers = await Promise.all([send(bytes, {}, id), send(bytes, {}, id)])
    answers.push(await send(bytes, {}, id), await send(bytes, {}, randomUUID()))
    expect(answers.map(({ status, verdict }) => [status, verdict])).toEqual(Array(4).fill([200, 'right']))
    expect(await stored(id)).toHaveLength(1)
    const all = await bench.newsroom.payload.find({ collection: 'posting-photos', limit: 100, depth: 0 })
    const sums = all.docs.map(({ sha256 }) => sha256)
    expect(new Set(sums).size).toBe(sums.length)
  })

  it('another gallery’s sheet, last month’s and one that does not belong here are red and say so', async () => {
    const other = await send(await shoot({ gallery: 'TC-902' }, { turn: 5 }))
    expect(other).toMatchObject({ status: 200, verdict: 'wrong', codes: ['photo/other-gallery'] })
    expect(other.problems[0]?.zh).toContain('TC-902')
    const old = await send(await shoot({ edition: bench.before }, { turn: 6 }))
    expect(old).toMatchObject({ verdict: 'wrong', codes: ['photo/other-month'] })
    expect(old.problems[0]?.zh).toContain('旧的请换下来')
    const wrong = await send(await shoot({ no: 3 }, { turn: 7 }))
    expect(wrong).toMatchObject({ verdict: 'wrong', codes: ['photo/wrong-sheet'] })
  })

  it('a blurred or dark photo is amber at once, and kept', async () => {
    const blurred = await send(await shoot({}, { blur: 12, turn: 1 }))
    expect(blurred).toMatchObject({ status: 200, verdict: 'unsure', codes: ['photo/no-code'] })
    expect(blurred.problems[0]?.zh).toBe('看不清二维码，请走近一步再拍')
    const dark = await send(await shoot({}, { light: 0.12, blur: 9 }))
    expect(dark.problems[0]?.zh).toContain('太暗')
  })

  it('a clock that is wrong by a day is said and put right, and costs nobody a photo', async () => {
    const wrong = (ms: number) => new Date(Date.now() + ms).toISOString()
    const id = randomUUID()
    const slow = await send(await shoot({}, { turn: -6 }), { takenAt: wrong(-DAY_MS), clock: wrong(-DAY_MS) }, id)
    expect(slow).toMatchObject({ status: 200, verdict: 'right', codes: ['photo/clock'] })
    expect(slow.problems[0]?.zh).toContain('慢了 1 天')
    const [photo] = await stored(id)
    expect(Math.abs(Date.parse(photo?.takenAt ?? '') - Date.now())).toBeLessThan(120_000)
    const ahead = await send(await shoot({}, { turn: -7, exif: { takenAt: wrong(2 * DAY_MS) } }))
    expect(ahead).toMatchObject({ verdict: 'right', codes: ['photo/clock'] })
  })

  it('a phone far from the gallery is said; a phone that does not say where it is is no fault', async () => {
    const away = { lat: '31.52', lng: '121.2', accuracy: '30' }
    const far = await send(await shoot({}, { turn: 8 }), away)
    expect(far).toMatchObject({ verdict: 'unsure', codes: ['photo/far-away'] })
    expect(far.problems[0]?.zh).toContain('2.2 公里')
    const coarse = await send(await shoot({}, { turn: 9 }), { ...away, accuracy: '3000' })
    expect(coarse).toMatchObject({ verdict: 'right', codes: [] })
  })

  it('a photo of another gallery, or saved anew from it, is not new', async () => {
    const far = await shoot({}, { share: 0.5, turn: -4 })
    expect(await send(far, { kind: 'far' })).toMatchObject({ verdict: 'right' })
    const again = await sharp(far).resize(900).jpeg({ quality: 60 }).toBuffer()
    const copy = await send(again, { kind: 'far', gallery: 'TC-902' })
    expect(copy.codes).toContain('photo/sent-before')
    expect(copy.verdict).toBe('wrong')
    // For the second look in mid-month the first look’s photo will not do.
    expect((await send(again, { kind: 'far', check: '1' })).codes).toContain('photo/sent-before')
  })

  it('what cannot be opened is refused with a sentence and leaves nothing behind', async () => {
    const rgb = { r: 10, g: 20, b: 30 }
    const picture = (side: number) =>
      sharp({ create: { width: side, height: side, channels: 3, background: rgb }, limitInputPixels: false })
    const whole = await shoot({}, { turn: 2.5 })
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])
    const cases: [string, Buffer, string][] = [
      ['text named .png', Buffer.from('这不是图片'), 'photo/unknown-kind'],
      ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'photo/unknown-kind'],
      ['HEIC', heic, 'photo/heic'],
      ['nothing', Buffer.alloc(0), 'photo/empty'],
      ['cut short', whole.subarray(0, whole.length >> 1), 'photo/broken'],
      ['300 megapixels', await picture(17_321).jpeg({ quality: 1 }).toBuffer(), 'photo/too-many-pixels'],
      ['20,000 × 20,000 PNG', flatPng(20_000), 'photo/too-many-pixels'],
    ]
    for (const [name, bytes, code] of cases) {
      const id = randomUUID()
      expect(await send(bytes, {}, id), name).toMatchObject({ status: 422, codes: [code] })
      expect(await stored(id), name).toEqual([])
    }
    expect(flatPng(20_000).length).toBeLessThan(76_000)
    expect(readdirSync(join(folder(), 'incoming'))).toEqual([])
    const large = await send(Buffer.alloc(25_000_001))
    expect(large).toMatchObject({ status: 413, codes: ['photo/too-large'] })
  }, 240_000)

  it('photos in inks, in sixteen bits and upside down are read like any other', async () => {
    const plain = sharp(await shoot({}, { turn: 10 }))
    const cmyk = await plain.clone().toColourspace('cmyk').jpeg().toBuffer()
    expect(await send(cmyk)).toMatchObject({ status: 200, verdict: 'right' })
    const deep = await sharp(await shoot({}, { turn: 11, px: 1500 }))
      .toColourspace('rgb16')
      .png()
      .toBuffer()
    expect(await send(deep)).toMatchObject({ status: 200, verdict: 'right' })
    const turned = await sharp(await shoot({}, { turn: 12 }))
      .rotate(90)
      .withMetadata({ orientation: 8 })
      .jpeg()
      .toBuffer()
    const id = randomUUID()
    expect(await send(turned, {}, id)).toMatchObject({ status: 200, verdict: 'right' })
    const { width = 0, height = 0 } = await sharp(join(folder(), 'photos', bench.month, `${id}.jpg`)).metadata()
    expect(height).toBeGreaterThan(width)
  })

  it('a gallery that was given to somebody else meanwhile takes the photo, to be looked at', async () => {
    const photo = await send(await shoot({ gallery: 'TC-902' }, { turn: 13 }), { gallery: 'TC-902' })
    expect(photo).toMatchObject({ status: 200, verdict: 'unsure', codes: ['photo/not-yours'] })
    expect((await send(await shoot({}), { gallery: 'TC-999' })).status).toBe(404)
  })
})
