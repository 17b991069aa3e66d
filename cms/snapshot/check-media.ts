import type { Media, Snapshot } from '#contract'
import { adminPath, type Place, type Say, sayAt } from '../mapping/place.ts'
import { UNKNOWN_CREDIT } from '../mapping/to-media.ts'

/** Whether each picture may hang and be shown where it is used. */
export function checkMedia(snapshot: Snapshot, say: Say): void {
  const media = new Map(snapshot.media.map((one) => [one.id, one]))
  const until = new Map(snapshot.editions.map((edition) => [edition.id, edition.until]))
  for (const panel of snapshot.panels) {
    const picture = panel.picture && media.get(panel.picture.media)
    if (picture === undefined) continue
    const place = {
      at: `${panel.edition} / 第 ${panel.no} 版 / 图片“${picture.originalName}”`,
      hint: adminPath('media', picture.id),
    }
    checkRights(picture, place, say)
    if (picture.credit.zh === UNKNOWN_CREDIT) {
      sayAt(say, place, { code: 'panel/no-credit', zh: '主图缺少署名', en: 'the picture has no credit line' })
    }
    if (!picture.scope.print) {
      sayAt(say, place, {
        code: 'media/not-for-print',
        zh: '这张图没有印刷授权',
        en: 'this picture may not be printed',
      })
    }
    const last = until.get(panel.edition)
    if (picture.validUntil !== undefined && last !== undefined && picture.validUntil < last) {
      sayAt(say, place, {
        code: 'media/expires',
        zh: `图片授权到 ${picture.validUntil}，这一期要挂到 ${last}`,
        en: `the picture may be used until ${picture.validUntil}, but the edition hangs until ${last}`,
      })
    }
    if (picture.mimeType === 'application/pdf') {
      sayAt(say, place, { code: 'panel/picture-kind', zh: '主图不能用 PDF', en: 'a PDF cannot be the picture' })
    }
  }
  for (const article of snapshot.articles) {
    for (const { media: id } of article.pictures) {
      const picture = media.get(id)
      const place = { at: `稿件《${article.title.zh}》 / 配图`, hint: adminPath('articles', article.id) }
      if (picture === undefined) {
        sayAt(say, place, { code: 'article/picture-missing', zh: '配图不见了，请重新选', en: 'a picture is gone' })
      } else if (!picture.scope.web) {
        sayAt(
          say,
          { ...place, hint: adminPath('media', id) },
          {
            code: 'media/not-for-web',
            zh: `“${picture.originalName}”没有网站授权`,
            en: `“${picture.originalName}” may not be shown on the web`,
          },
        )
      }
    }
  }
}

function checkRights({ peopleShown, consent }: Media, place: Place, say: Say): void {
  if (peopleShown === 'identifiable' && !consent) {
    sayAt(say, place, {
      code: 'media/no-consent',
      zh: '图中人认得出，但没有登记同意',
      en: 'people can be recognised, but their consent is not recorded',
    })
  }
}
