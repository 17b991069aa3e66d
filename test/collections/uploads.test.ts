import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'

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

  it('no file is fetched by its address', async () => {
    const json = { peopleShown: 'none', url: 'http://127.0.0.1:9/secret', filename: 'secret.png' }
    const { status } = await newsroom.rest('POST', '/media', { token, json })
    expect(status).toBe(400)
  })
})

function noise(): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 7919) % 256))
  return sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
}
