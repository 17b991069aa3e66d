import type { Article, ArticleId, EditionId, LayoutId, Media, MediaId, Panel, PanelId } from '#contract'
import type { Panel as PanelDoc } from '../payload-types.ts'
import { type Place, type Say, sayAt } from './place.ts'
import { refId, refIds } from './ref.ts'
import { toAlert } from './to-alert.ts'
import { toSources } from './to-article.ts'
import { toDataPicture } from './to-data-picture.ts'
import { toQuestions } from './to-questions.ts'
import { toLocalRichText } from './to-rich-text.ts'
import { clean, type TextGroup, toText } from './to-text.ts'

export interface PanelContext {
  edition: EditionId
  /** Place in the edition, from 1. */
  no: number
  /** Those that may be read, by id. */
  articles: ReadonlyMap<string, Article>
  media: ReadonlyMap<string, Media>
  place: Place
  say: Say
}

/** A panel with its lead and text resolved from its article; what is missing is said, with a stand-in. */
export function toPanel(doc: PanelDoc, context: PanelContext): Panel {
  const { edition, no, place, say } = context
  const articles = refIds(doc.articles).flatMap((id) => context.articles.get(id) ?? [])
  const [first] = articles
  const enReady = englishHolds(doc, first, place, say)
  const text = (group: TextGroup) => toText(group, enReady)
  const lines = <T, U>(rows: readonly T[] | null | undefined, map: (row: T) => U | undefined): U[] =>
    (rows ?? []).flatMap((row) => map(row) ?? [])
  const title = text(doc.title)
  const subtitle = text(doc.subtitle)
  const lead = text(doc.lead) ?? (first && inLanguages(first.summary, enReady))
  const body = toLocalRichText(doc.body, enReady) ?? (first && inLanguages(first.body, enReady))
  const missing = (code: string, zh: string, en: string) => sayAt(say, place, { code, zh, en })
  if (title === undefined) missing('panel/no-title', '画面没有题目', 'the panel has no title')
  if (first === undefined) missing('panel/no-article', '画面没有稿件', 'the panel has no article')
  const fact = toFact(doc, enReady, place, say)
  const data = toDataPicture(doc, enReady, place, say)
  const picture = toPicture(doc, enReady, context)
  const alert = toAlert(doc, enReady)
  const sources = [
    ...new Map(
      [...articles.flatMap((article) => article.sources), ...toSources(doc.extraSources)].map((s) => [s.full, s]),
    ).values(),
  ]
  const panel: Panel = {
    id: String(doc.id) as PanelId,
    edition,
    no,
    layout: doc.layout,
    title: title ?? { zh: '（无题）' },
    ...(subtitle ? { subtitle } : {}),
    lead: lead ?? { zh: '（缺导语）' },
    body: body ?? { zh: [] },
    articles: articles.length > 0 ? articles.map((article) => article.id) : ['0' as ArticleId],
    ...(picture ? { picture } : {}),
    ...(data ? { data } : {}),
    ...(fact ? { fact } : {}),
    timeline: lines(doc.timeline, ({ year, when, text: event, major }) => {
      const words = text(event)
      return words && { year, when: clean(when), text: words, major: major ?? false }
    }).sort((a, b) => a.year - b.year),
    steps: lines(doc.steps, (step) => {
      const [label, words, phase] = [text(step.label), text(step.text), text(step.phase)]
      return label && words && { label, text: words, ...(phase ? { phase } : {}) }
    }),
    myths: lines(doc.myths, (myth) => {
      const [claim, truth] = [text(myth.claim), text(myth.truth)]
      return claim && truth && { claim, truth }
    }),
    grades: lines(doc.grades, (grade) => {
      const [name, when, act] = [text(grade.name), text(grade.when), text(grade.act)]
      return name && when && act && { name, colour: grade.colour, when, act }
    }),
    ...(alert ? { alert } : {}),
    questions: toQuestions(doc, { enReady, sources, place, say }),
    answersAt: doc.answersAt ?? 'sheet',
    sources,
    enReady,
    updatedAt: [doc.updatedAt, ...articles.map((article) => article.updatedAt)].sort().at(-1) ?? doc.updatedAt,
  }
  sayWhatLayoutLacks(panel, place, say)
  return panel
}

/** What a layout cannot do without, beside what its data picture needs. */
const NEEDS: Partial<
  Record<
    LayoutId,
    { field: 'picture' | 'timeline' | 'steps' | 'myths' | 'questions' | 'alert'; zh: string; en: string }[]
  >
> = {
  'lead-picture': [{ field: 'picture', zh: '主图', en: 'picture' }],
  'large-photo': [{ field: 'picture', zh: '主图', en: 'picture' }],
  portrait: [
    { field: 'picture', zh: '主图', en: 'picture' },
    { field: 'timeline', zh: '年表', en: 'timeline' },
  ],
  steps: [{ field: 'steps', zh: '步骤', en: 'steps' }],
  'myth-fact': [{ field: 'myths', zh: '“说法与真相”', en: 'myths' }],
  timeline: [{ field: 'timeline', zh: '年表', en: 'timeline' }],
  quiz: [{ field: 'questions', zh: '问答', en: 'questions' }],
  emergency: [
    { field: 'alert', zh: '现行预警的颜色', en: 'colour of the warning in force' },
    { field: 'steps', zh: '步骤', en: 'steps' },
  ],
}

function sayWhatLayoutLacks(panel: Panel, place: Place, say: Say): void {
  for (const { field, zh, en } of NEEDS[panel.layout] ?? []) {
    const value = panel[field]
    if (value !== undefined && (!Array.isArray(value) || value.length > 0)) continue
    sayAt(say, place, {
      code: `panel/no-${field}`,
      zh: `这个版式要有${zh}`,
      en: `this layout needs its ${en}`,
    })
  }
}

function toPicture(doc: PanelDoc, enReady: boolean, { media, place, say }: PanelContext): Panel['picture'] {
  const id = refId(doc.picture)
  if (id === undefined) return undefined
  const found = media.get(id)
  if (found === undefined) {
    sayAt(say, place, {
      code: 'panel/picture-missing',
      zh: '画面用的图片不见了，请重新选',
      en: 'the picture of this panel is gone: choose another',
    })
    return undefined
  }
  const caption = toText(doc.caption, enReady) ?? found.caption
  return { media: id as MediaId, ...(caption ? { caption } : {}) }
}

function toFact(doc: PanelDoc, enReady: boolean, place: Place, say: Say): Panel['fact'] {
  const [text, unit, number] = [
    toText(doc.fact?.text, enReady),
    toText(doc.fact?.unit, enReady),
    clean(doc.fact?.number),
  ]
  if (text !== undefined) return { ...(number === '' ? {} : { number }), ...(unit ? { unit } : {}), text }
  if (number !== '') {
    sayAt(say, place, {
      code: 'panel/fact-without-text',
      zh: `数字框里的“${number}”没有说明`,
      en: `the number “${number}” in the fact box says not what it counts`,
    })
  }
  return undefined
}

function inLanguages<T extends { zh: unknown; en?: unknown }>(both: T, enReady: boolean): T {
  if (enReady) return both
  const { en: _, ...zh } = both
  return zh as T
}

/** English that is ticked as ready but not all there is said, and not published. */
function englishHolds(doc: PanelDoc, first: Article | undefined, place: Place, say: Say): boolean {
  if (doc.enReady !== true) return false
  const hasLead = toText(doc.lead, true) === undefined ? first?.summary.en : toText(doc.lead, true)?.en
  const hasBody = toLocalRichText(doc.body, true) === undefined ? first?.body.en : toLocalRichText(doc.body, true)?.en
  if (toText(doc.title, true)?.en && hasLead && hasBody) return true
  sayAt(say, place, {
    code: 'panel/english-missing',
    level: 'warning',
    zh: '勾了“英文可以发布”，但英文题目、导语或正文还缺；英文没有发布',
    en: 'English is ticked as ready, but its title, lead or text is missing; English was not published',
  })
  return false
}
