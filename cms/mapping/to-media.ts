import type { Media, MediaId } from '#contract'
import type { Media as MediaDoc } from '../payload-types.ts'
import { type Place, type Say, sayAt } from './place.ts'
import { clean, toText } from './to-text.ts'

const UNKNOWN_CREDIT = '图：来源待补'

/** A picture's record, with a stand-in for what is missing; check-media.ts says what that is. */
export function toMedia(doc: MediaDoc, place: Place, say: Say): Media | null {
  const [sha256 = '', extension = ''] = (doc.filename ?? '').split('.')
  if (!/^[0-9a-f]{64}$/.test(sha256) || !/^(jpg|png|webp|svg|pdf)$/.test(extension)) {
    sayAt(say, place, {
      code: 'media/no-file',
      zh: '图片记录没有文件，请重新上传',
      en: 'the record has no file: upload it again',
    })
    return null
  }
  const alt = toText(doc.alt, true)
  const credit = toText(doc.credit, true)
  const caption = toText(doc.caption, true)
  return {
    id: String(doc.id) as MediaId,
    sha256,
    file: `${sha256}.${extension}`,
    mimeType: doc.mimeType ?? '',
    // A PDF has no pixels; A4 in points says its shape.
    width: doc.width ?? 595,
    height: doc.height ?? 842,
    originalName: doc.originalName ?? '',
    alt: alt ?? { zh: doc.originalName ?? '图片' },
    ...(caption ? { caption } : {}),
    creator: clean(doc.creator),
    credit: credit ?? { zh: UNKNOWN_CREDIT },
    sourceKind: doc.sourceKind ?? 'own',
    licence: clean(doc.licence),
    scope: {
      print: doc.scope?.print ?? false,
      web: doc.scope?.web ?? false,
      wechat: doc.scope?.wechat ?? false,
    },
    ...(doc.validUntil ? { validUntil: doc.validUntil.slice(0, 10) } : {}),
    peopleShown: doc.peopleShown,
    consent: doc.consent ?? false,
    focalX: doc.focalX ?? 50,
    focalY: doc.focalY ?? 50,
  }
}
