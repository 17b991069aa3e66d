import { createHash } from 'node:crypto'
import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { isNewsroom } from '../../access/rights.ts'
import { ACTIVITY_COLUMNS, toRows } from '../../workflow/activities/columns.ts'
import { csvLine } from '../../workflow/csv-line.ts'
import { noteDownload } from '../download-log.ts'
import { readVisitor } from '../session.ts'
import { explainPage } from './explain-page.tsx'
import { parseQuery, writeCursor } from './parse-query.ts'
import { type ActivitiesPage, type ActivitiesQuery, activitiesStamp, readActivities } from './read-activities.ts'
import { sendWorkbook } from './send-workbook.ts'

type Format = 'json' | 'csv'

/**
 * `/open`: published bulletins and their dates for other programs, so that nobody types them again: `activities.json`
 * and `.csv`, open to all; `.xlsx` for the platform's upload form, for the newsroom. Nothing that is not public.
 */
export function openRouter({ payload, publicUrl }: { payload: Payload; publicUrl: string }): Router {
  const router = Router()
  router.get('/', (_req, res) => {
    res.type('html').send(explainPage(publicUrl))
  })
  for (const format of ['json', 'csv'] as const)
    router.get(`/activities.${format}`, async (req, res) => send(format, req, res))

  router.get('/activities.xlsx', async (req, res) => {
    const visitor = await readVisitor(payload, req)
    if (!visitor || !isNewsroom(visitor.role)) {
      res
        .status(visitor ? 403 : 401)
        .type('text')
        .send('编辑部用；程序请读 activities.json / for the newsroom; programs read activities.json\n')
      return
    }
    res.set('Cache-Control', 'private, no-store')
    const name = '活动表.xlsx'
    res.attachment(name)
    if (await sendWorkbook(res, (after) => readActivities(payload, publicUrl, { after, limit: 200 })))
      await noteDownload(req, name)
  })

  async function send(format: Format, req: Request, res: Response): Promise<void> {
    res.set({ 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' })
    const query = parseQuery(req.query)
    if (!query.ok) {
      res.status(400).set('Cache-Control', 'no-store').json({ problems: query.problems })
      return
    }
    const key = JSON.stringify([format, publicUrl, query.value, await activitiesStamp(payload)])
    const etag = `"${createHash('sha256').update(key).digest('hex').slice(0, 32)}"`
    // Always asked again, and answered without a body while nothing has changed.
    res.set({ ETag: etag, 'Cache-Control': 'public, no-cache' })
    if (asksFor(req, etag)) {
      res.status(304).end()
      return
    }
    const page = await readActivities(payload, publicUrl, query.value)
    const next = nextAddress(publicUrl, format, query.value, page)
    if (next !== null) res.set('Link', `<${next}>; rel="next"`)
    if (format === 'json') res.json({ activities: page.activities, count: page.activities.length, next })
    else res.type('text/csv; charset=utf-8').attachment('activities.csv').send(toCsv(page))
  }
  return router
}

/** With the mark by which office programs know UTF-8. */
function toCsv({ activities }: ActivitiesPage): string {
  const head = csvLine(ACTIVITY_COLUMNS.map(({ id, heading }) => `${heading} ${id}`))
  return `\ufeff${head}${activities.flatMap(toRows).map(csvLine).join('')}`
}

function nextAddress(
  publicUrl: string,
  format: Format,
  { since, limit }: ActivitiesQuery,
  { next }: ActivitiesPage,
): string | null {
  if (next === null) return null
  const asked = new URLSearchParams({ limit: String(limit), ...(since ? { since } : {}), after: writeCursor(next) })
  return `${publicUrl}/open/activities.${format}?${asked}`
}

function asksFor(req: Request, etag: string): boolean {
  const asked = String(req.headers['if-none-match'] ?? '')
  return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
