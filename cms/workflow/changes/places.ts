import { type Block, blockRuns, type LocalRichText, type LocalText, type RichText } from '#contract'
import { canonicalJson } from '../canonical-json.ts'
import type { PanelContent } from '../panel-content.ts'

/** One thing that is read on a panel, under the name that editors know it by. */
export interface Place {
  /** 'panel/lead/zh': the same place in two states has the same key. */
  key: string
  /** The field on the poster that shows it, as the press names it; null for what only the web shows. */
  field: string | null
  zh: string
  en: string
  /** The document it is mended in: 'panels/3', 'articles/7'. */
  doc: string
  /** What stands there, a line a paragraph or row; empty when nothing does. */
  lines: string[]
}

type Name = Pick<Place, 'zh' | 'en' | 'field'>

/** What a panel takes over from its first article as it stands there. */
export interface Taken {
  lead: boolean
  body: boolean
}

export function takenOver({ panel, articles: [first] }: PanelContent): Taken {
  if (first === undefined) return { lead: false, body: false }
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)
  return {
    lead: same(panel.lead, inLanguages(first.summary, panel.enReady)),
    body: same(panel.body, inLanguages(first.body, panel.enReady)),
  }
}

/** All that is read of a panel, in reading order; what is taken over from its article stands there once. */
export function placesOf(content: PanelContent, taken: Taken): Place[] {
  const { panel, edition, articles, media } = content
  const places: Place[] = []
  const own = `panels/${panel.id}`
  const add = (key: string, doc: string, name: Name, lines: readonly (string | undefined)[]) =>
    places.push({ key, doc, ...name, lines: lines.filter((line) => line !== undefined && line !== '') as string[] })
  const both = (key: string, doc: string, name: Name, text: LocalText | undefined) => {
    add(`${key}/zh`, doc, name, [text?.zh])
    add(`${key}/en`, doc, english(name), [text?.en])
  }
  const rich = (key: string, doc: string, name: Name, text: LocalRichText | undefined) => {
    add(`${key}/zh`, doc, name, linesOf(text?.zh))
    add(`${key}/en`, doc, english(name), linesOf(text?.en))
  }
  const [first] = articles
  const fromArticle = first === undefined ? own : `articles/${first.id}`
  const from = takenOver(content)

  both('title', own, name('标题', 'Title', 'title'), unbroken(panel.title))
  both('subtitle', own, name('副题', 'Subtitle', 'subtitle'), panel.subtitle)
  both('lead', from.lead ? fromArticle : own, name('导语', 'Lead', 'lead'), panel.lead)
  rich('body', from.body ? fromArticle : own, name('正文', 'Text', 'body'), panel.body)
  add('fact/zh', own, name('数字框', 'Fact box', 'fact'), factLines(panel.fact, 'zh'))
  add('fact/en', own, english(name('数字框', 'Fact box', 'fact')), factLines(panel.fact, 'en'))
  for (const language of ['zh', 'en'] as const) {
    const row = (key: string, named: Name, lines: (string | undefined)[]) =>
      add(`${key}/${language}`, own, language === 'zh' ? named : english(named), lines)
    const say = (...texts: (LocalText | undefined)[]) => joined(texts.map((text) => text?.[language]))
    row(
      'timeline',
      name('年表', 'Timeline', 'timeline'),
      panel.timeline.map((m) => say({ zh: m.when, en: m.when }, m.text)),
    )
    row(
      'steps',
      name('步骤', 'Steps', 'steps'),
      panel.steps.map((s) => say(s.phase, s.label, s.text)),
    )
    row(
      'myths',
      name('说法与真相', 'Myths', 'myths'),
      panel.myths.map((m) => say(m.claim, m.truth)),
    )
    row(
      'grades',
      name('预警分级', 'Grades', 'grades'),
      panel.grades.map((g) => say(g.name, { zh: g.colour, en: g.colour }, g.when, g.act)),
    )
    row(
      'questions',
      name('问答', 'Questions', 'questions'),
      panel.questions.map((q) => {
        const answer = q.options[q.answer]
        return say(
          q.question,
          ...q.options,
          answer && { zh: `答：${answer.zh}`, ...(answer.en ? { en: `Answer: ${answer.en}` } : {}) },
          q.why,
          q.source && { zh: `依据：${q.source.short}` },
        )
      }),
    )
    row(
      'alert',
      name('现行预警', 'Warning in force', 'alert'),
      panel.alert ? [panel.alert.colour, say(panel.alert.issued), say(panel.alert.until)] : [],
    )
  }
  add(
    'sources',
    fromArticle,
    name('来源', 'Sources', 'sources'),
    panel.sources.map(({ full }) => full),
  )
  add('layout', own, name('版式', 'Layout', null), [panel.layout])
  add('answers', own, name('答案印在哪里', 'Where the answers stand', null), [
    panel.questions.length > 0 ? panel.answersAt : undefined,
  ])
  add('data', own, name('图表数据', 'Data of the picture', 'picture'), panel.data ? [canonicalJson(panel.data)] : [])
  add('english', own, name('英文可以发布', 'English ready', null), [panel.enReady ? '是 yes' : '否 no'])
  both('theme', `editions/${edition.id}`, name('本期主题', 'Theme of the edition', null), edition.theme)
  add('palette', `editions/${edition.id}`, name('配色', 'Palette', null), paletteLines(edition.palette))

  for (const [i, article] of articles.entries()) {
    const doc = `articles/${article.id}`
    const which = articles.length > 1 ? ` ${i + 1}` : ''
    const named = (zh: string, en: string) => name(`稿件${which}${zh}`, `Article${which}: ${en}`, null)
    both(`article-${i}/title`, doc, named('题目', 'title'), article.title)
    if (i > 0 || !taken.lead) both(`article-${i}/summary`, doc, named('提要', 'summary'), article.summary)
    if (i > 0 || !taken.body) rich(`article-${i}/body`, doc, named('正文', 'text'), article.body)
    rich(`article-${i}/more`, doc, named('延伸阅读', 'further reading'), article.more)
  }
  for (const { key, id, caption, zh, en, field } of picturesOf({ panel, articles })) {
    const record = media.find((one) => one.id === id)
    const doc = `media/${id}`
    both(`${key}/caption`, doc, name(`${zh}图说`, `${en}: caption`, field && 'caption'), caption ?? record?.caption)
    both(`${key}/credit`, doc, name(`${zh}署名`, `${en}: credit`, field && 'credit'), record?.credit)
    both(`${key}/alt`, doc, name(`${zh}替代文字`, `${en}: alternative text`, null), record?.alt)
  }
  return places
}

/** The pictures a panel shows: its own, then those of its articles. */
export function picturesOf({ panel, articles }: Pick<PanelContent, 'panel' | 'articles'>) {
  const main = panel.picture
    ? [
        {
          key: 'picture',
          id: panel.picture.media,
          caption: panel.picture.caption,
          zh: '主图',
          en: 'Picture',
          field: 'picture' as string | null,
        },
      ]
    : []
  const more = articles
    .flatMap((article) => article.pictures)
    .filter(({ media }) => media !== panel.picture?.media)
    .map(({ media, caption }, i) => ({
      key: `picture-${i + 1}`,
      id: media,
      caption,
      zh: `文中图 ${i + 1} `,
      en: `Picture ${i + 1} of the text`,
      field: null,
    }))
  return [...main, ...more]
}

const name = (zh: string, en: string, field: string | null): Name => ({ zh, en, field })
/** English stands on the web, and not on the sheets. */
const english = ({ zh, en }: Name): Name => ({ zh: `${zh}（英文）`, en: `${en} (English)`, field: null })
const joined = (texts: readonly (string | undefined)[]): string => texts.filter((text) => text !== undefined).join('　')
const unbroken = ({ zh, en }: LocalText): LocalText => ({
  zh: zh.replaceAll('|', ''),
  ...(en ? { en: en.replaceAll('|', '') } : {}),
})

function linesOf(text: RichText | undefined): string[] {
  return (text ?? []).flatMap((block: Block) => {
    const plain = (runs: { text: string }[]) => runs.map((run) => run.text).join('')
    if (block.kind === 'list') return block.items.map(plain)
    if (block.kind === 'table') return block.rows.map((row) => row.map(plain).join(' | '))
    return [plain(blockRuns(block))]
  })
}

function factLines(fact: PanelContent['panel']['fact'], language: 'zh' | 'en'): (string | undefined)[] {
  if (fact?.text[language] === undefined) return []
  return [`${fact.number ?? ''}${fact.unit?.[language] ?? ''}`, fact.text[language]]
}

function paletteLines({ name: called, screen: _, ...inks }: PanelContent['edition']['palette']): string[] {
  return [called.zh, ...Object.entries(inks).map(([ink, value]) => `${ink} ${JSON.stringify(value)}`)]
}

function inLanguages<T extends { zh: unknown; en?: unknown }>(both: T, enReady: boolean): unknown {
  if (enReady) return both
  const { en: _, ...zh } = both
  return zh
}
