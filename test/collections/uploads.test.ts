import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { flatPng } from '../support/flat-png.ts'

const SVG = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900">${inner}</svg>`
const plainSvg = SVG('<path d="M0 0h10v10z" fill="#014165"/>')

describe.each(DATABASES)('uploads on %s', (kind) => {
  let newsroom: TestNewsroom
  let token: string
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
    const account = { email: 'a@example.org', password: 'a long enough password' }
    await newsroom.payload.create({ collection: 'users', data: { ...account, role: 'admin' } })
    token = await newsroom.signIn(account.email, account.password)
  })
  afterAll(() => newsroom?.close())

  const upload = async (bytes: Buffer | string, name: string, type: string, data: Record<string, unknown> = {}) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ peopleShown: 'none', ...data }))
    form.set('file', new File([new Uint8Array(Buffer.from(bytes))], name, { type }))
    return await newsroom.rest('POST', '/media', { token, form })
  }
  const stored = (filename: string) => readFile(join(newsroom.dataDir, 'media', filename))
  const wordsOf = (body: { errors?: { message: string }[] }) => body.errors?.map((e) => e.message).join() ?? ''

  it('a photograph is turned upright, loses its place of taking, and is stored under its hash; its Chinese name stays', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
      .jpeg()
      .withExif({ IFD0: { Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 27/1 0/1' } })
      .toBuffer()
    const turned = await sharp(photo).withMetadata({ orientation: 6 }).keepExif().toBuffer()
    expect(await exifr.gps(photo)).toBeDefined()
    const { status, body } = await upload(turned, '紫薇社区 江豚（一）.jpg', 'image/jpeg')
    expect(status, wordsOf(body)).toBe(201)
    const bytes = await stored(body.doc.filename)
    expect(body.doc.filename).toBe(`${createHash('sha256').update(bytes).digest('hex')}.jpg`)
    expect(body.doc).toMatchObject({ originalName: '紫薇社区 江豚（一）.jpg', width: 40, height: 60 })
    expect(await exifr.gps(bytes).catch(() => undefined)).toBeUndefined()
    expect(bytes.includes(Buffer.from('Exif'))).toBe(false)
  })

  it('a picture that holds nothing to remove is kept byte for byte', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#aabbcc' } })
      .png()
      .toBuffer()
    const { body } = await upload(png, '色块.png', 'image/png')
    expect(await stored(body.doc.filename)).toEqual(png)
    const again = await upload(png, '另一个名字.png', 'image/png')
    expect(again.status).toBe(400)
    expect(wordsOf(again.body)).toContain('色块.png')
  })

  it('missing rights do not stop an upload', async () => {
    const { status, body } = await upload(plainSvg, '江豚.svg', 'image/svg+xml')
    expect(status, wordsOf(body)).toBe(201)
    expect(body.doc).toMatchObject({ mimeType: 'image/svg+xml', width: 1200, height: 900 })
  })

  it.each([
    ['a script', SVG('<script>alert(1)</script>')],
    ['an event handler', SVG('<path onload="alert(1)" d="M0 0"/>')],
    ['a foreign object', SVG('<foreignObject><b>x</b></foreignObject>')],
    ['a picture from elsewhere', SVG('<use href="https://evil.example/a.svg#x"/>')],
    ['a style from elsewhere', SVG('<style>@import url(https://evil.example/a.css)</style>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "x">]>${plainSvg}`],
    ['a script in disguise', SVG('<a href="&#106;avascript:alert(1)"><path d="M0 0"/></a>')],
  ])('an SVG with %s is refused', async (_, svg) => {
    const { status, body } = await upload(svg, '坏图.svg', 'image/svg+xml')
    expect(status).toBe(400)
    expect(wordsOf(body)).toContain('坏图.svg')
  })

  it.each([
    ['cut short', 'image/jpeg', async () => (await noise()).subarray(0, 3000)],
    ['empty', 'image/png', async () => Buffer.alloc(0)],
    ['of another kind', 'image/png', async () => Buffer.from('GIF89a not really')],
    ['a web page that calls itself a picture', 'image/png', async () => Buffer.from('<html><script>1</script></html>')],
  ])('a file that is %s is refused by its name', async (_, type, bytes) => {
    const { status, body } = await upload(await bytes(), '破损.jpg', type)
    expect(status).toBe(400)
    expect(wordsOf(body)).toMatch(/破损\.jpg|文件|file/)
  })

  it('a text file that is called .png is refused by its name, with the kinds that are taken', async () => {
    const { status, body } = await upload('今天天气很好。', '江豚.png', 'image/png')
    expect(status).toBe(400)
    expect(wordsOf(body)).toMatch(/《江豚\.png》不能用：只收 JPG、PNG/)
  })

  it('a phone’s HEIC and a TIFF are refused with the way out', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])
    const phone = await upload(heic, '照片.heic', 'image/heic')
    expect([phone.status, wordsOf(phone.body)]).toEqual([
      400,
      expect.stringMatching(/照片\.heic.*兼容性最佳.*另存为 JPG/),
    ])
    const tiff = await colours(3).tiff().toBuffer()
    const scan = await upload(tiff, '扫描.tif', 'image/tiff')
    expect([scan.status, wordsOf(scan.body)]).toEqual([400, expect.stringMatching(/扫描\.tif.*另存为 JPG 或 PNG/)])
  })

  it('20,000 × 20,000 pixels in 76 KB and a photograph of 300 megapixels are refused by their size, unpacked by nobody', async () => {
    const bomb = flatPng(20_000)
    expect(bomb.length).toBeLessThan(76_000)
    const blank = { create: { width: 20_000, height: 15_000, channels: 3 as const, background: '#888' } }
    const photo = await sharp({ ...blank, limitInputPixels: false })
      .jpeg({ quality: 1 })
      .toBuffer()
    const before = process.memoryUsage().rss
    for (const [bytes, name, size] of [
      [bomb, '黑.png', '20000 × 20000'],
      [photo, '大.jpg', '20000 × 15000'],
    ] as const) {
      const { status, body } = await upload(bytes, name, 'image/png')
      expect([status, wordsOf(body)]).toEqual([400, expect.stringContaining(`《${name}》像素太多（${size}）`)])
    }
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(200)
  })

  it('a photograph in inks and a picture of sixteen bits become what screens and press read, in their colours', async () => {
    const inks = await colours(8).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
    expect((await sharp(inks).metadata()).space).toBe('cmyk')
    const deep = await colours(8).toColourspace('rgb16').png().toBuffer()
    expect((await sharp(deep).metadata()).depth).toBe('ushort')
    for (const [bytes, name, type] of [
      [inks, '四色.jpg', 'image/jpeg'],
      [deep, '十六位.png', 'image/png'],
    ] as const) {
      const { status, body } = await upload(bytes, name, type)
      expect(status, wordsOf(body)).toBe(201)
      const kept = sharp(await stored(body.doc.filename))
      expect(await kept.metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', width: 8, height: 8 })
      const [r = 0, g = 0, b = 0] = await kept.removeAlpha().raw().toBuffer()
      // A CMYK file read upside down would be orange.
      expect([r < g, g < b, Math.abs(b - 0x99) < 40]).toEqual([true, true, true])
    }
  })

  it('a file of more than 100 MB is refused in words', async () => {
    const { status, body } = await upload(Buffer.alloc(101_000_000, 1), '太大.png', 'image/png')
    expect([status, wordsOf(body)]).toEqual([413, expect.stringContaining('文件超过 100 MB')])
  })

  it('no file is fetched by its address', async () => {
    const json = { peopleShown: 'none', url: 'http://127.0.0.1:9/secret', filename: 'secret.png' }
    const { status } = await newsroom.rest('POST', '/media', { token, json })
    expect(status).toBe(400)
  })
})

/** A plain blue, so many pixels wide and high. */
function colours(side: number) {
  return sharp({ create: { width: side, height: side, channels: 3, background: '#336699' } })
}

function noise(): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 7919) % 256))
  return sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
}
