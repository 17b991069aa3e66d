import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { type Media, MediaSchema } from '#contract'
import { preparePicture } from '../../site/press/pictures/prepare-picture.ts'
import { SEPARATION_PROFILE } from '../../site/press/pictures/profiles.ts'
import { svgToArt } from '../../site/press/pictures/svg-art.ts'
import { openWorkspace } from '../../site/press/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
const workspace = openWorkspace(folder)
const USE = {
  colour: 'cmyk',
  layout: 'large-photo',
  format: 'a3',
  distanceM: 1,
  screen: false,
  palette: { deep: { ink: [90, 60, 40, 30], screen: '#123456' }, accent: { ink: [0, 60, 90, 0], screen: '#f28030' } },
} as never

/** Puts bytes into a media folder as the snapshot would, and prepares them for print. */
async function prepare(bytes: Buffer, ending: 'jpg' | 'png' | 'webp', size = { width: 1200, height: 800 }) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const media: Media = MediaSchema.parse({
    ...{ id: 'm1', sha256, file: `${sha256}.${ending}`, mimeType: `image/${ending}`, ...size },
    ...{ originalName: '江上.jpg', alt: { zh: '江' }, creator: '画廊', credit: { zh: '画廊' }, sourceKind: 'own' },
    ...{ licence: 'own', scope: { print: true, web: true, wechat: true }, peopleShown: 'none', consent: false },
  })
  writeFileSync(join(folder, media.file), bytes)
  const { picture, problems } = await preparePicture(media, folder, USE, workspace)
  const file = picture?.kind === 'raster' ? join(workspace.dir, picture.path) : null
  return { problems, made: file === null ? null : await sharp(file).metadata(), file }
}

const photo = (over: Partial<Parameters<typeof sharp>[0]> = {}): Sharp =>
  sharp({
    create: {
      ...{ width: 1200, height: 800, channels: 3, background: '#336699' },
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
    ...(over as object),
  })
const GOOD: [string, 'jpg' | 'png' | 'webp', () => Promise<Buffer>][] = [
  ['in grey', 'jpg', () => photo().greyscale().jpeg().toBuffer()],
  ['with 16 bits a channel', 'png', () => photo().toColourspace('rgb16').png().toBuffer()],
  ['in CMYK with a profile of its own', 'jpg', () => photo().withIccProfile(SEPARATION_PROFILE).jpeg().toBuffer()],
  ['in CMYK without one', 'jpg', () => photo().toColourspace('cmyk').jpeg().toBuffer()],
  ['in a wide colour space', 'jpg', () => photo().withIccProfile('p3').jpeg().toBuffer()],
  ['with a profile that is none', 'png', async () => withBrokenProfile(await photo().png().toBuffer())],
  ['that moves', 'webp', () => twoFrames()],
]

test.each(GOOD)('a picture %s becomes inks', async (_name, ending, bytes) => {
  const { problems, made } = await prepare(await bytes(), ending)
  expect(problems).toEqual([])
  expect(made).toMatchObject({ format: 'jpeg', space: 'cmyk', channels: 4, depth: 'uchar' })
})

test('what is transparent becomes paper, not black', async () => {
  const clear = await sharp({ create: { width: 1200, height: 800, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer()
  const { file } = await prepare(clear, 'png')
  const { channels } = await sharp(file ?? '')
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .stats()
  // libvips turns Adobe's inverted CMYK the right way: no ink is 0
  for (const { max } of channels) expect(max).toBeLessThan(4)
})

test('a picture of 300 million pixels is refused by its size, and is not unpacked', async () => {
  const size = { width: 20_000, height: 15_000 }
  const bomb = await sharp({ create: { ...size, channels: 3, background: '#888' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer()
  const { problems, made } = await prepare(bomb, 'png', size)
  expect(made).toBeNull()
  expect(problems).toMatchObject([{ code: 'picture/too-many-pixels', at: '江上.jpg' }])
  expect(problems[0]?.zh).toContain('20000 × 15000')
})

test.each([
  ['cut short', async () => (await photo().jpeg().toBuffer()).subarray(0, 9_000)],
  ['that is a text', async () => Buffer.from('not a picture')],
  ['of no bytes', async () => Buffer.alloc(0)],
])('a picture %s is named with the mend', async (_name, bytes) => {
  const { problems, made } = await prepare(await bytes(), 'jpg')
  expect(made).toBeNull()
  expect(problems).toMatchObject([
    { code: 'picture/broken', at: '江上.jpg', hint: expect.stringContaining('重新上传') },
  ])
})

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 90">${body}</svg>`

test.each([
  ['a script', '<script>alert(1)</script><rect width="9" height="9"/>'],
  ['a part from elsewhere', '<use href="https://example.org/a.svg#b"/><rect width="9" height="9"/>'],
  ['a paint from elsewhere', '<rect width="9" height="9" fill="url(https://example.org/a.svg#b)"/>'],
  ['a mask', '<mask id="m"><rect width="5" height="5" fill="#fff"/></mask><rect width="9" height="9" mask="url(#m)"/>'],
])('a drawing with %s is refused', async (_name, body) => {
  const { art, problems } = await svgToArt(drawing(body), '江豚.svg')
  expect(art).toBeNull()
  expect(problems).toMatchObject([{ code: 'picture/not-printable-svg', at: '江豚.svg' }])
})

test('a drawing of 100,000 parts is refused with both figures', async () => {
  const parts = Array.from({ length: 100_000 }, (_, i) => `<path d="M${i % 90} ${i % 80}h1v1z"/>`).join('')
  const { art, problems } = await svgToArt(drawing(parts), '江豚.svg')
  expect(art).toBeNull()
  expect(problems).toMatchObject([{ code: 'picture/svg-too-complex', at: '江豚.svg' }])
  expect(problems[0]?.en).toContain('100000 shapes, at most 20000')
})

/** A PNG whose colour profile is not one: an iCCP chunk of noise before the image data. */
function withBrokenProfile(png: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPodd\0\0', 'latin1'), deflateSync(Buffer.alloc(200, 7))])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  const at = 33 // signature and IHDR
  return Buffer.concat([png.subarray(0, at), length, body, sum, png.subarray(at)])
}

/** Two frames that differ: the first one is printed. */
async function twoFrames(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#ff0000', '#0000ff'].map((background) =>
      sharp({ create: { width: 1200, height: 800, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer()
}
