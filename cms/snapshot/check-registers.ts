import type { Snapshot } from '#contract'
import { adminPath, type Say, sayAt } from '../mapping/place.ts'
import { eventFaults } from '../workflow/events/event-faults.ts'
import type { Published } from './read-published.ts'

/** Galleries, bulletins and the association: what the records say, and what they refer to. */
export function checkRegisters(snapshot: Snapshot, published: Published, say: Say): void {
  const ids = new Map(published.galleries.map((doc) => [doc.code, doc.id]))
  const shops = new Set(snapshot.printShops.map((shop) => shop.id))
  for (const gallery of snapshot.galleries) {
    const place = { at: gallery.code, hint: adminPath('galleries', ids.get(gallery.code) ?? '') }
    if (gallery.frames.length === 0) {
      sayAt(say, place, {
        code: 'gallery/no-frames',
        zh: '画廊没有画框，海报没有地方挂',
        en: 'the gallery has no frames, so there is nowhere to hang a poster',
      })
    } else if (gallery.state === 'in-use' && gallery.frames.every((frame) => !frame.inUse)) {
      sayAt(say, place, {
        code: 'gallery/no-frame-in-use',
        zh: '画廊在用，却没有一个在用的画框；如果在修，请改成“维修中”',
        en: 'the gallery is in use but none of its frames is; if it is being repaired, say so in its state',
      })
    }
    if (!shops.has(gallery.printShop)) {
      sayAt(say, place, { code: 'gallery/no-shop', zh: '画廊没有制作单位', en: 'the gallery has no print shop' })
    }
  }
  const media = new Set(snapshot.media.map((one) => one.id))
  const docs = new Map(published.bulletins.map((doc) => [String(doc.id), doc]))
  for (const bulletin of snapshot.bulletins) {
    const place = { at: `社区公告《${bulletin.title.zh}》`, hint: adminPath('bulletins', bulletin.id) }
    for (const { field, ...words } of eventFaults(docs.get(bulletin.id) ?? {}))
      sayAt(say, { ...place, hint: `${place.hint}#${field}` }, words)
    if (bulletin.attachment !== undefined && !media.has(bulletin.attachment)) {
      sayAt(say, place, { code: 'bulletin/attachment', zh: '附件不见了，请重新选', en: 'the attachment is gone' })
    }
    if (bulletin.body.zh.length === 0) {
      sayAt(say, place, { code: 'bulletin/no-body', zh: '公告没有内容', en: 'the bulletin has no text' })
    }
  }
  if (snapshot.association.name.zh === '—') {
    sayAt(
      say,
      { at: '主办单位', hint: '/admin/globals/association' },
      {
        code: 'association/empty',
        zh: '主办单位的名称还没有填',
        en: 'the association has not been named yet',
      },
    )
  }
}
