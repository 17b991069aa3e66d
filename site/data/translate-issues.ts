import { type Problem, problem } from '#contract'

/** What zod tells of one mistake; its issues are a union too wide to name every case of. */
interface Issue {
  code: string
  path: PropertyKey[]
  message: string
  expected?: unknown
  values?: unknown
}

const ROOMS: Record<string, string> = {
  galleries: '画廊',
  editions: '期',
  panels: '画面',
  articles: '稿件',
  bulletins: '社区公告',
  media: '媒体',
  printShops: '制作单位',
  assignments: '上刊安排',
  association: '机构',
}

/** Every mistake in the editor's words, with the record it stands in. */
export function toProblems(issues: readonly Issue[], raw: unknown): Problem[] {
  return issues.map((issue) => {
    const zh = inChinese(issue)
    return problem({
      code: 'snapshot/invalid',
      at: placeOf(issue.path, raw),
      zh,
      en: issue.message,
      hint: '在后台修改这条记录后重新导出快照。 Mend the record in the admin and export again.',
    })
  })
}

function placeOf(path: PropertyKey[], raw: unknown): string {
  const [room = '', index, ...rest] = path.map(String)
  const record = at(at(raw, room), index)
  const name = ['code', 'slug', 'originalName', 'id', 'edition']
    .map((key) => at(record, key))
    .find((v) => typeof v === 'string')
  const words = [ROOMS[room] ?? room, name ?? index, rest.join('.')]
  return words.filter((word) => word !== undefined && word !== '').join(' / ')
}

function at(value: unknown, key: string | undefined): unknown {
  return key !== undefined && typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function inChinese({ code, message, expected, values }: Issue): string {
  if (code === 'invalid_type') return `缺少内容，或类型不对（应为 ${String(expected)}）`
  if (code === 'too_small') return '太短、太小，或没有填'
  if (code === 'too_big') return '太长或太大'
  if (code === 'invalid_format') return '格式不对'
  if (code === 'invalid_value') return `只能是：${Array.isArray(values) ? values.join('、') : '规定的值'}`
  if (code === 'invalid_union') return '不符合任何一种允许的形式'
  return message
}
