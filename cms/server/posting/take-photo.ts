import type { Payload } from 'payload'
import { type Problem, problem } from '#contract'
import { type PhotoRecord, toPhoto } from '../../views/posting/read-posting.ts'
import { distanceM, TOLERANCE_M } from '../../workflow/posting/check-place.ts'
import { findRepeat, findTwin } from '../../workflow/posting/find-twin.ts'
import { judgePhoto } from '../../workflow/posting/judge-photo.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { PhotoDoor, PressDoor } from '../press.ts'
import { createEarlierPhotos } from './earlier-photos.ts'
import { findPlace } from './find-place.ts'
import type { KnownKeeper } from './keeper-links.ts'
import type { PhotoStore } from './photo-store.ts'
import { postedSheets } from './posted-sheets.ts'
import type { Upload } from './upload.ts'

export type PhotoAnswer = { ok: true; photo: PhotoRecord } | { ok: false; status: 404 | 409 | 422; problems: Problem[] }

export interface TakePhotoOptions {
  payload: Payload
  press: PressDoor
  photos: PhotoDoor
  receipts: Receipts
  store: PhotoStore
}
/**
 * Takes one photo in: reads it, judges it, cleans it, keeps it. The same id twice is the same photo, answered alike.
 * @param arriving name of the file in the store's `incoming`; it is gone afterwards
 */
export type TakePhoto = (keeper: KnownKeeper, upload: Upload, arriving: string) => Promise<PhotoAnswer>

export function createTakePhoto({ payload, press, photos, receipts, store }: TakePhotoOptions): TakePhoto {
  const earlier = createEarlierPhotos(payload)
  /** Judged and written one after the other: of two copies at once the second must know of the first. */
  let last: Promise<unknown> = Promise.resolve()

  return (keeper, upload, arriving) => {
    const turn = last.then(() => take(keeper, upload, arriving)).finally(() => store.drop(arriving))
    last = turn.catch(() => undefined)
    return turn
  }

  async function take(keeper: KnownKeeper, upload: Upload, arriving: string): Promise<PhotoAnswer> {
    const known = await findPhoto(payload, { clientId: { equals: upload.id } })
    if (known) return known.keeper === keeper.id ? { ok: true, photo: known.photo } : no(409, FOREIGN)
    const place = await findPlace(payload, upload)
    if (!place) return no(404, NO_PLACE)
    const { edition, gallery, beside } = place
    const incoming = store.incoming(arriving)
    const keepAt = `${incoming}.jpg`
    const files = { path: incoming, keepAt, thumbnailAt: `${incoming}.small.jpg` }
    const read = await photos.read({ ...files, wantsCodes: upload.kind !== 'fault' })
    if (!read.ok) return { ok: false, status: 422, problems: read.problems }
    const { codes, sha256, look, light } = read.value
    const facts = { gallery: gallery.code, edition: edition.month, kind: upload.kind, check: upload.check }
    const before = await earlier.read()
    const repeat = findRepeat({ ...facts, sha256, look, codes }, before)
    const again = repeat && (await findPhoto(payload, { id: { equals: repeat.id } }))
    if (again) return { ok: true, photo: again.photo }
    const position = upload.place ?? (read.value.place && { ...read.value.place, accuracyM: 0 })
    const { verdict, problems, takenAt } = judgePhoto({
      ...{ kind: upload.kind, gallery, edition, beside, codes, light, place: position, toleranceM: TOLERANCE_M },
      panels: gallery.orders.map(({ panelNo }) => panelNo),
      takenAt: upload.takenAt ?? read.value.takenAt,
      clockOffMs: upload.clockOffMs,
      now: new Date().toISOString(),
      twin: findTwin({ ...facts, sha256, look, codes }, before),
    })
    const foreign = gallery.keeper === keeper.id || gallery.ownKeeper === keeper.id ? [] : [notYours(facts)]
    await store.keep(arriving, edition.month, upload.id)
    const doc = await payload.create({
      collection: 'posting-photos',
      depth: 0,
      data: {
        ...{ ...facts, clientId: upload.id, galleryName: gallery.name, keeperName: keeper.name },
        keeper: keeper.ref,
        ...{ takenAt, sha256, look, codes, fault: upload.fault },
        awayM: position ? Math.round(distanceM(position, gallery)) : null,
        verdict: foreign.length > 0 && verdict === 'right' ? 'unsure' : verdict,
        problems: [...problems, ...foreign],
        sheets: await postedSheets({ press, receipts, store }, edition.month, gallery, codes),
      },
    })
    return { ok: true, photo: toPhoto(doc) }
  }
}

async function findPhoto(payload: Payload, where: Parameters<Payload['find']>[0]['where']) {
  const { docs } = await payload.find({
    collection: 'posting-photos',
    where: where ?? {},
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const doc = docs[0]
  return doc ? { photo: toPhoto(doc), keeper: String(doc.keeper) } : null
}

const FOREIGN = problem({
  code: 'photo/id-taken',
  at: '照片',
  zh: '这张照片的编号已被别人用过，请重新拍一张',
  en: 'this photo’s id belongs to somebody else; take it again',
})
const NO_PLACE = problem({
  code: 'photo/no-place',
  at: '照片',
  zh: '找不到这座画廊或这一期，可能已经撤下。照片还在手机里，请告诉编辑部',
  en: 'no such gallery or edition; tell the newsroom',
})

function notYours({ gallery, edition }: { gallery: string; edition: string }): Problem {
  return problem({
    code: 'photo/not-yours',
    at: `${gallery} / ${edition}`,
    zh: '这座画廊现在由别人张贴，照片收下了，请编辑部看一下',
    en: 'somebody else posts here now; the photo was kept and somebody should look',
    level: 'warning',
  })
}

function no(status: 404 | 409, why: Problem): PhotoAnswer {
  return { ok: false, status, problems: [why] }
}
