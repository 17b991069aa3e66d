import type { Payload, PayloadRequest } from 'payload'
import type { DemoGallery } from './schemas.ts'

export type ShopKey = DemoGallery['shop']
/** SQLite has numbers, MongoDB strings; what is made here only passes them on. */
export type Id = number

const LOUJIANG = {
  process: 'inkjet',
  colour: 'cmyk',
  file: 'pdf',
  scale: '1',
  bleedMm: 0,
  cropMarks: false,
  conformance: 'none',
  black: 'rich',
  maxInk: 320,
  minPpi: 72,
  maxFileMb: 200,
} as const

/** Two invented shops with unlike profiles: one inkjet without trimming, one offset with bleed and marks. */
export async function seedShops(payload: Payload, req: PayloadRequest): Promise<Record<ShopKey, Id>> {
  const loujiang = await payload.create({
    collection: 'print-shops',
    req,
    data: {
      name: { zh: '娄江图文', en: 'Loujiang Graphics' },
      contact: '演示用虚构单位 / invented for the demonstration',
      profile: {
        ...LOUJIANG,
        material: { zh: '户外背胶，亚膜', en: 'Outdoor vinyl, matt laminate' },
      },
      special: [
        {
          ...LOUJIANG,
          formats: ['a3'],
          minPpi: 100,
          maxFileMb: 50,
          material: { zh: '相纸，亚膜', en: 'Photo paper, matt laminate' },
        },
      ],
    },
  })
  const liuhe = await payload.create({
    collection: 'print-shops',
    req,
    data: {
      name: { zh: '浏河彩印', en: 'Liuhe Colour Printing' },
      contact: '演示用虚构单位 / invented for the demonstration',
      profile: {
        process: 'offset',
        colour: 'cmyk',
        file: 'pdf',
        scale: '1',
        black: 'k',
        bleedMm: 3,
        cropMarks: true,
        conformance: 'PDF/X-4',
        maxInk: 300,
        minPpi: 72,
        maxFileMb: 300,
        material: { zh: '200 克铜版纸，过亚膜', en: '200 gsm coated paper, matt film' },
      },
    },
  })
  return { loujiang: loujiang.id, liuhe: liuhe.id }
}

export async function seedAssociation(payload: Payload, req: PayloadRequest): Promise<void> {
  await payload.updateGlobal({
    slug: 'association',
    req,
    data: {
      name: { zh: '太仓科普画廊', en: 'Taicang Science Galleries' },
      series: { zh: '科普画廊', en: 'Science Gallery' },
      host: { zh: '太仓市科学技术协会', en: 'Taicang Association for Science and Technology' },
      motto: { zh: '街角看见科学', en: 'Science round the corner' },
      notice: {
        zh: '这是演示：画廊的位置与地址、联系人、制作单位和活动都是虚构的。',
        en: 'This is a demonstration: positions and addresses of galleries, contacts, print shops and events are invented.',
      },
    },
  })
}

/** The galleries by code. */
export async function seedGalleries(
  payload: Payload,
  req: PayloadRequest,
  galleries: readonly DemoGallery[],
  shops: Record<ShopKey, Id>,
  keepers: ReadonlyMap<string, Id>,
): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>()
  for (const { shop, frames, ...gallery } of galleries) {
    const { id } = await payload.create({
      collection: 'galleries',
      req,
      depth: 0,
      data: {
        ...gallery,
        frames: frames.map((frame) => ({ ...frame })),
        printShop: shops[shop],
        keeper: keepers.get(gallery.town.zh) ?? null,
        contact: '演示联系人（虚构）',
      },
    })
    ids.set(gallery.code, id)
  }
  return ids
}
