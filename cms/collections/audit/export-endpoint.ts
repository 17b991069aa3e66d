import type { Endpoint, PayloadRequest, Where } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import type { AuditEntry } from '../../payload-types.ts'
import { csvLine } from '../../workflow/csv-line.ts'
import { AUDIT_ACTIONS, AUDIT_ORIGINS } from './words.ts'

const BATCH = 1_000
const NAME = '操作记录.csv'
const HEAD = [
  '时间 when',
  '谁 who',
  '做了什么 did',
  '在哪里 on',
  '哪一个 which',
  '哪几项 fields',
  '从哪里 from',
  '文件 file',
  '前后 changes',
]

/**
 * `GET /api/audit-entries/export[?from=2026-11-01&until=2026-11-30&q=…]`: the log as CSV that office programs open
 * (UTF-8 with its mark), oldest first, read in steps: ten years of it are never in memory at once.
 */
export const auditExport: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (RIGHTS['audit-entries'].read[toActor(req.user)] !== 'yes')
      return Response.json({ errors: [{ message: '没有权限 / not allowed' }] }, { status: 403 })
    const where = toWhere(req.searchParams)
    await noteExport(req)
    let page = 1
    const body = new ReadableStream<Uint8Array>({
      start: (out) => out.enqueue(Buffer.from(`\ufeff${csvLine(HEAD)}`)),
      async pull(out) {
        const { docs, hasNextPage } = await req.payload.find({
          collection: 'audit-entries',
          where,
          sort: ['createdAt', 'id'],
          limit: BATCH,
          page,
          depth: 0,
          overrideAccess: false,
          user: req.user,
        })
        if (docs.length > 0) out.enqueue(Buffer.from(docs.map((doc) => csvLine(toCells(doc))).join('')))
        page += 1
        if (!hasNextPage) out.close()
      },
    })
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit.csv"; filename*=UTF-8''${encodeURIComponent(NAME)}`,
      'cache-control': 'no-store',
    }
    return new Response(body, { headers })
  },
}

/** Whoever takes the log stands in it. */
async function noteExport({ payload, user }: PayloadRequest): Promise<void> {
  const data = { action: 'download', on: 'audit-entries', title: NAME, file: NAME, origin: 'editor' } as const
  const who = user ? { by: String(user.id), byName: user.name || user.email } : { byName: '' }
  await payload.create({ collection: 'audit-entries', depth: 0, overrideAccess: true, data: { ...data, ...who } })
}

function toWhere(asked: URLSearchParams | undefined): Where {
  const and: Where[] = []
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(asked?.get(name) ?? '') ? asked?.get(name) : undefined)
  const [from, until] = [day('from'), day('until')]
  if (from) and.push({ createdAt: { greater_than_equal: `${from}T00:00:00+08:00` } })
  if (until) and.push({ createdAt: { less_than_equal: `${until}T23:59:59.999+08:00` } })
  const words = asked?.get('q')?.trim().slice(0, 100)
  if (words) and.push({ or: ['title', 'byName', 'fields', 'file'].map((name) => ({ [name]: { like: words } })) })
  return and.length === 0 ? {} : { and }
}

function toCells({ createdAt, byName, action, on, title, fields, origin, file, changes }: AuditEntry): string[] {
  const when = new Date(createdAt).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
  const [did, from] = [AUDIT_ACTIONS[action].zh, AUDIT_ORIGINS[origin].zh]
  return [when, byName, did, on, title ?? '', fields ?? '', from, file ?? '', changes ? JSON.stringify(changes) : '']
}
