import { type Problem, problem, type Result, type Snapshot, SnapshotSchema } from '#contract'

/** The last word: what does not fit the contract does not leave, whatever the checks before said. */
export function validate(snapshot: Snapshot): Result<Snapshot> {
  const parsed = SnapshotSchema.safeParse(snapshot)
  if (parsed.success) return { ok: true, value: parsed.data, problems: [] }
  const problems: Problem[] = parsed.error.issues.map((issue) =>
    problem({
      code: 'snapshot/bad-field',
      at: placeOf(snapshot, issue.path),
      zh: `内容不合规定：${issue.message}`,
      en: `not as the contract wants it: ${issue.message}`,
    }),
  )
  return { ok: false, problems }
}

/** 'galleries.16.lat' as 'TC-017 / lat'. */
function placeOf(snapshot: Snapshot, path: readonly PropertyKey[]): string {
  const [list, index, ...field] = path.map(String)
  const rows = snapshot[list as keyof Snapshot]
  if (!Array.isArray(rows) || index === undefined) return path.map(String).join('.')
  return [nameOf(list ?? '', rows[Number(index)]), field.join('.')].filter((part) => part !== '').join(' / ')
}

function nameOf(list: string, row: unknown): string {
  if (typeof row !== 'object' || row === null) return list
  const record = row as Record<string, unknown>
  if (list === 'panels') return `${record.edition} / 第 ${record.no} 版`
  if (list === 'assignments') return `${record.edition} / ${record.gallery}`
  if (list === 'media') return `图片“${record.originalName}”`
  const title = record.title as { zh?: string } | undefined
  return String(record.code ?? (title?.zh === undefined ? undefined : `《${title.zh}》`) ?? record.id ?? list)
}
