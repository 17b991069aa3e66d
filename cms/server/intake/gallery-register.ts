import type { Payload, PayloadRequest } from 'payload'
import type { KnownRegister } from '../../intake/galleries/plan-gallery-import.ts'
import type { NamedShop, RegisteredGallery } from '../../intake/galleries/types.ts'
import type { Gallery, PrintShop } from '../../payload-types.ts'

export interface StoredRegister extends KnownRegister {
  galleries: RegisteredGallery[]
  printShops: NamedShop[]
  /** Ids of the documents, by a gallery's code and a shop's slug. */
  galleryIds: ReadonlyMap<string, number>
  shopIds: ReadonlyMap<string, number>
}

/** The register as a table sees it, with contacts: for those who may change it. */
export async function readRegister(payload: Payload, req?: PayloadRequest): Promise<StoredRegister> {
  const all = { limit: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) } as const
  // One after the other: MongoDB takes one act at a time in a transaction.
  const { docs: shops } = await payload.find({ collection: 'print-shops', depth: 0, sort: 'slug', ...all })
  const { docs: galleries } = await payload.find({ collection: 'galleries', depth: 0, sort: 'code', ...all })
  const named = new Map(shops.map((shop) => [shop.id, toNamedShop(shop)]))
  return {
    galleries: galleries.map((gallery) => toRegistered(gallery, named)),
    printShops: [...named.values()],
    galleryIds: new Map(galleries.map(({ code, id }) => [code, id])),
    shopIds: new Map(shops.map(({ slug, id }) => [slug ?? '', id])),
  }
}

function toNamedShop({ slug, name }: PrintShop): NamedShop {
  return { slug: slug ?? '', name: local(name) }
}

function toRegistered(gallery: Gallery, shops: ReadonlyMap<unknown, NamedShop>): RegisteredGallery {
  const { code, name, town, community, address, lat, lng, frames, viewingDistanceM, state, printShop, contact } =
    gallery
  const shop = typeof printShop === 'object' ? printShop.id : printShop
  return {
    code,
    name: local(name),
    town: local(town),
    community: local(community),
    address: local(address),
    lat,
    lng,
    frames: (frames ?? []).map(({ position, format, inUse }) => ({ position, format, inUse: inUse ?? false })),
    viewingDistanceM,
    state,
    // A shop that was deleted under its galleries leaves none.
    printShop: shops.get(shop) ?? { slug: '', name: { zh: '' } },
    ...(contact ? { contact } : {}),
  }
}

const local = ({ zh, en }: { zh: string; en?: string | null }) => ({ zh, ...(en ? { en } : {}) })
