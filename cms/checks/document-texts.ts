import { rubyParts } from '#contract'
import { richTexts } from './rich-texts.ts'

type Lang = 'zh' | 'en'
interface Words {
  zh: string
  en: string
}

/** One text of a document, as a reader meets it. */
export interface DocumentText {
  /** Path in the form: 'summary.zh', 'steps.2.text.zh', 'body.zh'. */
  field: string
  label: Words
  lang: Lang
  text: string
  /** Characters whose reading stands above them: `{㙍|duō}`. */
  withReading: ReadonlySet<string>
}

export type CheckedKind = 'articles' | 'panels'
/** 'local': Chinese and English as text; 'rich': the same as rich text; 'plain': one text, counted as Chinese. */
type Spec = [path: string, kind: 'local' | 'rich' | 'plain', zh: string, en: string]

const ARTICLE: readonly Spec[] = [
  ['title', 'local', '题目', 'Title'],
  ['summary', 'local', '提要', 'Summary'],
  ['body', 'rich', '正文', 'Text'],
  ['more', 'rich', '延伸阅读', 'Further reading'],
  ['pictures.*.caption', 'local', '配图 # 图说', 'Picture # caption'],
]
const PANEL: readonly Spec[] = [
  ['title', 'local', '海报题目', 'Title on the poster'],
  ['subtitle', 'local', '副题', 'Subtitle'],
  ['caption', 'local', '图说', 'Caption'],
  ['lead', 'local', '海报导语', 'Lead on the poster'],
  ['body', 'rich', '海报正文', 'Text on the poster'],
  ['fact.unit', 'local', '数字框单位', 'Fact: unit'],
  ['fact.text', 'local', '数字框说明', 'Fact: what it counts'],
  ['timeline.*.when', 'plain', '年表 # 时间', 'Timeline #: when'],
  ['timeline.*.text', 'local', '年表 #', 'Timeline #'],
  ['steps.*.label', 'local', '第 # 步', 'Step #'],
  ['steps.*.text', 'local', '第 # 步怎么做', 'Step #: advice'],
  ['steps.*.phase', 'local', '第 # 步阶段', 'Step #: phase'],
  ['myths.*.claim', 'local', '说法 #', 'Myth #'],
  ['myths.*.truth', 'local', '真相 #', 'Fact about myth #'],
  ['questions.*.question', 'local', '第 # 题', 'Question #'],
  ['questions.*.a', 'local', '第 # 题选项 A', 'Question #, A'],
  ['questions.*.b', 'local', '第 # 题选项 B', 'Question #, B'],
  ['questions.*.c', 'local', '第 # 题选项 C', 'Question #, C'],
  ['questions.*.d', 'local', '第 # 题选项 D', 'Question #, D'],
  ['questions.*.why', 'local', '第 # 题解释', 'Question #: why'],
  ['alert.issued', 'local', '预警发布', 'Warning: issued'],
  ['alert.until', 'local', '预警有效期', 'Warning: until'],
  ['grades.*.name', 'local', '第 # 级', 'Grade #'],
  ['grades.*.when', 'local', '第 # 级什么时候', 'Grade #: when'],
  ['grades.*.act', 'local', '第 # 级做什么', 'Grade #: what to do'],
  ['data.unit', 'local', '数据图单位', 'Data: unit'],
]

/** Every text of an article or a panel in both languages, in the order of its form; rich text by paragraphs. */
export function documentTexts(kind: CheckedKind, doc: unknown): DocumentText[] {
  return (kind === 'articles' ? ARTICLE : PANEL).flatMap(([path, how, zh, en]) =>
    valuesAt(doc, path.split('.')).flatMap(({ value, at, row }) => {
      const label = { zh: zh.replace('#', row), en: en.replace('#', row) }
      if (how === 'plain') return one(at, label, 'zh', value)
      return (['zh', 'en'] as const).flatMap((lang) => {
        const said = isRecord(value) ? value[lang] : undefined
        const texts = how === 'rich' ? richTexts(said) : [said]
        return texts.flatMap((text) => one(`${at}.${lang}`, label, lang, text))
      })
    }),
  )
}

function one(field: string, label: Words, lang: Lang, value: unknown): DocumentText[] {
  if (typeof value !== 'string' || value.trim() === '') return []
  // A title's marks say where it may break, and are not printed.
  const parts = rubyParts(field.startsWith('title.') ? value.replaceAll('|', '') : value)
  const withReading = new Set(parts.flatMap(({ text, ruby }) => (ruby ? [...text] : [])))
  return [{ field, label, lang, text: parts.map(({ text }) => text).join(''), withReading }]
}

/** What stands at a path; '*' is every row of a list, counted from 1 in `row`. */
function valuesAt(
  value: unknown,
  path: readonly string[],
  at = '',
  row = '',
): { value: unknown; at: string; row: string }[] {
  const [head, ...rest] = path
  if (head === undefined) return [{ value, at, row }]
  const to = (name: string) => (at === '' ? name : `${at}.${name}`)
  if (head === '*')
    return Array.isArray(value) ? value.flatMap((one, i) => valuesAt(one, rest, to(String(i)), String(i + 1))) : []
  return isRecord(value) ? valuesAt(value[head], rest, to(head), row) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
