import { Router } from 'express'
import type { Payload } from 'payload'
import { isNewsroom } from '../../access/rights.ts'
import { readYear } from '../../views/year/read-year.ts'
import { noteDownload } from '../download-log.ts'
import { readVisitor } from '../session.ts'
import { yearXlsx } from './year-xlsx.ts'

/** `/year/2026.xlsx`: the year on one sheet as a table, for the newsroom. */
export function yearRouter({ payload }: { payload: Payload }): Router {
  const router = Router()
  router.get('/:file', async (req, res, next) => {
    const [, year] = /^(\d{4})\.xlsx$/.exec(req.params.file) ?? []
    if (year === undefined) return next()
    const visitor = await readVisitor(payload, req)
    if (visitor === null) return res.redirect(303, '/admin/login')
    if (!isNewsroom(visitor.role)) {
      return res.status(403).type('text').send('这张表只给编辑部 / for the newsroom only\n')
    }
    const bytes = await yearXlsx(await readYear({ payload, user: visitor.user }, year))
    res.attachment(`科普画廊_${year}.xlsx`).set('Cache-Control', 'private, no-store').send(bytes)
    await noteDownload(req, `科普画廊_${year}.xlsx`)
  })
  return router
}
