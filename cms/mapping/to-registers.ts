import type {
  Association,
  Bulletin,
  BulletinId,
  Gallery,
  GalleryCode,
  MediaId,
  PrintShop,
  PrintShopId,
} from '#contract'
import type {
  Association as AssociationDoc,
  Bulletin as BulletinDoc,
  Gallery as GalleryDoc,
  PrintShop as PrintShopDoc,
} from '../payload-types.ts'
import { repeatWords } from '../workflow/events/in-words.ts'
import { leftOut, occurrences } from '../workflow/events/occurrences.ts'
import { toPlan } from '../workflow/events/plan.ts'
import { type StoredProfile, toProfile } from '../workflow/to-profile.ts'
import { refId } from './ref.ts'
import { toLocalRichText } from './to-rich-text.ts'
import { clean, type TextGroup, toText } from './to-text.ts'

const NONE = { zh: '—' }

export function toGallery(doc: GalleryDoc): Gallery {
  return {
    code: doc.code as GalleryCode,
    name: toText(doc.name, true) ?? NONE,
    town: toText(doc.town, true) ?? NONE,
    community: toText(doc.community, true) ?? NONE,
    address: toText(doc.address, true) ?? NONE,
    lat: doc.lat,
    lng: doc.lng,
    frames: (doc.frames ?? [])
      .map(({ position, format, inUse }) => ({ position, format, inUse: inUse ?? false }))
      .sort((a, b) => a.position - b.position),
    viewingDistanceM: doc.viewingDistanceM,
    printShop: (refId(doc.printShop) ?? '') as PrintShopId,
    state: doc.state,
    sortKey: doc.sortKey ?? '',
  }
}

export function toPrintShop(doc: PrintShopDoc): PrintShop {
  const profileOf = (stored: StoredProfile & { material?: TextGroup }) => ({
    ...toProfile(stored),
    material: toText(stored.material, true) ?? NONE,
  })
  return {
    id: String(doc.id) as PrintShopId,
    name: toText(doc.name, true) ?? NONE,
    slug: doc.slug ?? '',
    contact: clean(doc.contact),
    profile: profileOf(doc.profile),
    special: (doc.special ?? []).map((row) => ({ formats: row.formats, profile: profileOf(row) })),
  }
}

export function toBulletin(doc: BulletinDoc): Bulletin {
  const enReady = doc.enReady === true && toText(doc.title, true)?.en !== undefined
  const texts = [doc.town, doc.community, doc.place, doc.series]
  const [town, community, place, series] = texts.map((group) => toText(group, true))
  const plan = toPlan(doc)
  const repeats = plan && repeatWords(plan)
  const attachment = refId(doc.attachment)
  return {
    id: String(doc.id) as BulletinId,
    slug: doc.slug ?? '',
    title: toText(doc.title, enReady) ?? NONE,
    body: toLocalRichText(doc.body, enReady) ?? { zh: [] },
    from: doc.from.slice(0, 10),
    until: doc.until.slice(0, 10),
    ...(town ? { area: { town, ...(community ? { community } : {}) } } : {}),
    ...(place ? { place } : {}),
    kind: doc.kind ?? 'notice',
    ...(series ? { series } : {}),
    occurrences: plan ? occurrences(plan) : [],
    leftOut: plan ? leftOut(plan) : [],
    ...(repeats ? { repeats } : {}),
    ...(attachment === undefined ? {} : { attachment: attachment as MediaId }),
    enReady,
    updatedAt: doc.updatedAt,
  }
}

export function toAssociation(doc: AssociationDoc): Association {
  const [motto, notice] = [toText(doc.motto, true), toText(doc.notice, true)]
  const [telephone, email] = [clean(doc.telephone), clean(doc.email)]
  return {
    name: toText(doc.name, true) ?? NONE,
    series: toText(doc.series, true) ?? NONE,
    host: toText(doc.host, true) ?? NONE,
    ...(motto ? { motto } : {}),
    ...(notice ? { notice } : {}),
    ...(doc.dataLicence ? { dataLicence: doc.dataLicence } : {}),
    ...(telephone === '' ? {} : { telephone }),
    ...(email === '' ? {} : { email }),
  }
}
