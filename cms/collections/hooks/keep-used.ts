import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { say } from '../../locale/say.ts'
import type { Thing } from '../../workflow/uses/documents.ts'
import { findPlaces } from '../../workflow/uses/find-places.ts'
import { readUses } from '../uses/read-uses.ts'

/** So many places are named; the page of the withdrawal has the rest. */
const NAMED = 6

/** Said to the person who tried; not logged as a failure of ours. */
class InUse extends APIError {
  constructor(message: string) {
    super(message, 409, undefined, true)
    this.name = 'InUse'
  }
}

/** What is in use is not deleted: the places are named instead, drafts included. Holds at every door. */
export const keepUsed =
  (kind: Exclude<Thing['kind'], 'sources'>): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const places = findPlaces({ kind, id: String(id) }, await readUses(req.payload, req))
    if (places.length === 0) return
    const named = (lang: 'zh' | 'en') =>
      places
        .slice(0, NAMED)
        .map((place) => `${place[lang]}${place.state === 'draft' ? { zh: '（草稿）', en: ' (draft)' }[lang] : ''}`)
    const more = places.length - NAMED
    const message = say(req, {
      zh: `还在用，不能删：${named('zh').join('、')}${more > 0 ? `，另有 ${more} 处` : ''}。请先在这些地方换掉`,
      en: `in use and not deleted: ${named('en').join(', ')}${more > 0 ? ` and ${more} more` : ''}. Replace it there first`,
    })
    throw new InUse(message)
  }
