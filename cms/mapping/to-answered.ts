import { type Answered, GalleryCodeSchema, type PanelId } from '#contract'
import type { ResidentQuestion } from '../payload-types.ts'
import { cityDay } from '../workflow/city-time.ts'
import { toText } from './to-text.ts'

/** Released answers, newest first. A panel that is not public takes nothing away: the question then stands by itself. */
export function toAnswered(docs: readonly ResidentQuestion[], panels: ReadonlySet<string>): Answered[] {
  return docs
    .flatMap((doc) => {
      // English is both or none: a release asks for that.
      const [question, answer, by] = [toText(doc.asked, true), toText(doc.answer, true), toText(doc.answerer, true)]
      if (doc.public !== true || !question || !answer || !doc.releasedAt) return []
      const gallery = GalleryCodeSchema.safeParse(doc.gallery)
      const one: Answered = {
        id: String(doc.id),
        ...(doc.panel && panels.has(doc.panel) ? { panel: doc.panel as PanelId } : {}),
        ...(gallery.success ? { gallery: gallery.data } : {}),
        question,
        answer,
        ...(by ? { by } : {}),
        day: cityDay(doc.releasedAt),
      }
      return [{ one, at: doc.releasedAt }]
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ one }) => one)
}
