import { type Problem, problem, type Result } from '#contract'
import type { ActivitiesQuery, Cursor } from './read-activities.ts'

export const MOST_A_PAGE = 200
const USUAL = 100

/** `since`, `limit` and `after` of an address; all that is wrong with them is said at once. */
export function parseQuery(asked: Record<string, unknown>): Result<ActivitiesQuery> {
  const problems: Problem[] = []
  const refuse = (at: string, zh: string, en: string) => problems.push(problem({ code: `open/${at}`, at, zh, en }))
  const query: ActivitiesQuery = { limit: USUAL }
  if (asked.since !== undefined) {
    const since = parseInstant(asked.since)
    if (since === null)
      refuse(
        'since',
        '要写成 2026-12-01 或 2026-12-01T08:00:00+08:00（网址里 + 写作 %2B）',
        'write 2026-12-01 or 2026-12-01T08:00:00+08:00 (+ is %2B in an address)',
      )
    else query.since = since
  }
  if (asked.limit !== undefined) {
    const limit = Number(asked.limit)
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_A_PAGE)
      refuse('limit', `要在 1 到 ${MOST_A_PAGE} 之间`, `between 1 and ${MOST_A_PAGE}`)
    else query.limit = limit
  }
  if (asked.after !== undefined) {
    const after = parseCursor(asked.after)
    if (after === null) refuse('after', '请用上一页给的 next', "use the page's own next")
    else query.after = after
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: query, problems }
}

export function writeCursor({ updatedAt, slug }: Cursor): string {
  return `${updatedAt}~${slug}`
}

function parseCursor(value: unknown): Cursor | null {
  const [, at = '', slug = ''] = /^([^~]+)~([a-z0-9-]*)$/.exec(String(value)) ?? []
  const updatedAt = parseInstant(at)
  return updatedAt === null ? null : { updatedAt, slug }
}

/** A day is its midnight in the city. */
function parseInstant(value: unknown): string | null {
  const text = String(value)
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return null
  const instant = new Date(text.includes('T') ? text : `${text}T00:00:00+08:00`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}
