import type { Snapshot } from '#contract'
import { adminPath, type Say, sayAt } from '../mapping/place.ts'
import type { Media as MediaDoc } from '../payload-types.ts'
import type { MediaUse } from '../workflow/rights/media-record.ts'
import { gapsForUse, recordGaps, rightsProblems } from '../workflow/rights/media-rights.ts'

/**
 * Whether each picture may hang and be shown where it is used. `docs` are the newsroom's records by id: the snapshot's
 * own have stand-ins where something is missing.
 */
export function checkMedia(snapshot: Snapshot, docs: ReadonlyMap<string, MediaDoc>, say: Say): void {
  const { today } = snapshot
  const editions = new Map(snapshot.editions.map((edition) => [edition.id, edition]))
  const said = new Set<string>()
  const check = (id: string, at: string, use: MediaUse) => {
    const doc = docs.get(id)
    if (doc === undefined) return
    // A record is blamed once, for whatever it is used.
    const gaps = [...(said.has(id) ? [] : recordGaps(doc)), ...gapsForUse(doc, use)]
    said.add(id)
    for (const problem of rightsProblems(gaps, at, id)) say(problem)
  }
  const media = new Map(snapshot.media.map((one) => [one.id, one]))
  for (const panel of snapshot.panels) {
    const picture = panel.picture && media.get(panel.picture.media)
    const edition = editions.get(panel.edition)
    if (picture === undefined || edition === undefined) continue
    const at = `${panel.edition} / 第 ${panel.no} 版 / 图片“${picture.originalName}”`
    // NB: web is not asked for: a picture for paper only is left off the pages by site/build/web-rights.ts.
    check(picture.id, at, { channels: ['print'], life: edition, today })
    if (picture.mimeType === 'application/pdf') {
      const place = { at, hint: adminPath('panels', panel.id) }
      sayAt(say, place, { code: 'panel/picture-kind', zh: '主图不能用 PDF', en: 'a PDF cannot be the picture' })
    }
  }
  for (const article of snapshot.articles) {
    for (const { media: id } of article.pictures) {
      const picture = media.get(id)
      const at = `稿件《${article.title.zh}》 / 配图`
      if (picture === undefined) {
        const place = { at, hint: adminPath('articles', article.id) }
        sayAt(say, place, { code: 'article/picture-missing', zh: '配图不见了，请重新选', en: 'a picture is gone' })
      } else {
        check(id, `${at}“${picture.originalName}”`, { channels: ['web'], life: null, today })
      }
    }
  }
  for (const bulletin of snapshot.bulletins) {
    if (bulletin.attachment === undefined) continue
    check(bulletin.attachment, `社区公告《${bulletin.title.zh}》 / 附件`, { channels: ['web'], life: bulletin, today })
  }
}
