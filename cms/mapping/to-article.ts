import type { Article, ArticleId, MediaId, Source } from '#contract'
import type { Article as ArticleDoc } from '../payload-types.ts'
import { renderSource, type SourceParts } from '../workflow/render-source.ts'
import { type Place, type Say, sayAt } from './place.ts'
import { refId } from './ref.ts'
import { toLocalRichText } from './to-rich-text.ts'
import { toText } from './to-text.ts'

/** An article; what is missing is said, with a stand-in. */
export function toArticle(doc: ArticleDoc, place: Place, say: Say): Article {
  const enReady = englishHolds(doc, place, say)
  const title = toText(doc.title, enReady)
  const summary = toText(doc.summary, enReady)
  const body = toLocalRichText(doc.body, enReady)
  const more = toLocalRichText(doc.more, enReady)
  const missing = (code: string, zh: string, en: string) => sayAt(say, place, { code, zh, en })
  if (title === undefined) missing('article/no-title', '稿件没有题目', 'the article has no title')
  if (summary === undefined) missing('article/no-summary', '稿件没有提要', 'the article has no summary')
  if (body === undefined) missing('article/no-body', '稿件没有正文', 'the article has no text')
  const sources = toSources(doc.sources)
  if (sources.length === 0) missing('article/no-source', '稿件没有资料来源', 'the article names no source')
  return {
    id: String(doc.id) as ArticleId,
    title: title ?? { zh: '（无题）' },
    summary: summary ?? { zh: '（缺提要）' },
    body: body ?? { zh: [] },
    ...(more ? { more } : {}),
    pictures: (doc.pictures ?? []).flatMap(({ media, caption }) => {
      const id = refId(media)
      const words = toText(caption, enReady)
      return id === undefined ? [] : [{ media: id as MediaId, ...(words ? { caption: words } : {}) }]
    }),
    sources,
    enReady,
    updatedAt: doc.updatedAt,
  }
}

/** Sources as readers see them, in the editor's order, each once. */
export function toSources(sources: readonly SourceParts[] | null | undefined): Source[] {
  const seen = new Set<string>()
  return (sources ?? []).map(renderSource).filter(({ full }) => !seen.has(full) && seen.add(full))
}

/** English that is ticked as ready but not all there is said, and not published. */
function englishHolds(doc: ArticleDoc, place: Place, say: Say): boolean {
  if (doc.enReady !== true) return false
  const whole = toText(doc.title, true)?.en && toText(doc.summary, true)?.en && toLocalRichText(doc.body, true)?.en
  if (whole) return true
  sayAt(say, place, {
    code: 'article/english-missing',
    level: 'warning',
    zh: '勾了“英文可以发布”，但英文题目、提要或正文还缺；英文没有发布',
    en: 'English is ticked as ready, but its title, summary or text is missing; English was not published',
  })
  return false
}
