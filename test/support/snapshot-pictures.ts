import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { z } from 'zod'
import type { MediaSchema } from '#contract'

/** One picture of the test snapshot: its record, and the bytes that lie in `media/`. */
export interface TestPicture {
  media: z.input<typeof MediaSchema>
  bytes: Buffer
}

const svg = (body: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${body}</svg>`)

const ART = {
  river: svg(
    '<rect width="1200" height="900" fill="#f9c88b"/><circle cx="820" cy="300" r="120" fill="#f2743a"/><path fill="#3c6f93" d="M0 520C300 480 500 560 800 520S1100 500 1200 530V900H0Z"/><path fill="#5f7f96" d="M330 560C420 430 680 430 760 560C690 600 430 610 330 560Z"/><path fill="#174a6b" d="M0 680C300 640 600 720 1200 660V900H0Z"/>',
  ),
  stove: svg(
    '<rect width="1200" height="900" fill="#7a2a1c"/><rect x="420" y="420" width="360" height="320" fill="#2b1512"/><circle cx="600" cy="600" r="90" fill="#f08a3c"/><path fill="#d9d2c4" d="M470 420C470 300 730 300 730 420Z"/>',
  ),
  cat: svg(
    '<rect width="1200" height="900" fill="#ead9b4"/><path fill="#4b3527" d="M380 700V330L470 420H730L820 330V700Z"/><circle cx="520" cy="540" r="36" fill="#d9a31f"/><circle cx="680" cy="540" r="36" fill="#d9a31f"/>',
  ),
}

const NAMES = {
  river: { zh: '傍晚的江面，一头江豚浮出水面。', en: 'A porpoise in the river at dusk.' },
  stove: { zh: '炉子上的一把水壶。', en: 'A kettle on a stove.' },
  cat: { zh: '一只由方块拼成的猫。', en: 'A cat made of squares.' },
  photo: { zh: '夜里的城市灯光。', en: 'City lights at night.' },
}

/** Three drawings (SVG) and one photograph (JPEG, 1600 × 1000 px), the same bytes at every call. */
export async function testPictures(): Promise<Record<keyof typeof NAMES, TestPicture>> {
  const lights = Array.from({ length: 160 }, (_, i) => {
    const x = (i * 733) % 1600
    const y = (i * 419) % 1000
    return `<circle cx="${x}" cy="${y}" r="${2 + (i % 5)}" fill="#ffd27a"/>`
  }).join('')
  const night = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="#0b1830"/>${lights}</svg>`
  const photo = await sharp(Buffer.from(night)).jpeg({ quality: 90 }).toBuffer()
  return {
    river: record('river', ART.river, 'svg', 1200, 900),
    stove: record('stove', ART.stove, 'svg', 1200, 900),
    cat: record('cat', ART.cat, 'svg', 1200, 900),
    photo: record('photo', photo, 'jpg', 1600, 1000),
  }
}

function record(
  key: keyof typeof NAMES,
  bytes: Buffer,
  ext: 'svg' | 'jpg',
  width: number,
  height: number,
): TestPicture {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    bytes,
    media: {
      id: `media-${key}`,
      sha256,
      file: `${sha256}.${ext}`,
      mimeType: ext === 'svg' ? 'image/svg+xml' : 'image/jpeg',
      width,
      height,
      originalName: `${key}.${ext}`,
      alt: NAMES[key],
      creator: '科普画廊项目组',
      credit: { zh: '图：科普画廊项目组，CC BY 4.0', en: 'Picture: the project, CC BY 4.0' },
      sourceKind: 'own',
      licence: 'CC BY 4.0',
      scope: { print: true, web: true, wechat: true },
      peopleShown: 'none',
      consent: false,
    },
  }
}
