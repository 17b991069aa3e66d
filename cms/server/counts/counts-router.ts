import { Router } from 'express'
import type { Payload } from 'payload'
import { isNewsroom } from '../../access/rights.ts'
import { readEditionCounts } from '../../views/counts/read-edition-counts.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { noteDownload } from '../download-log.ts'
import { readVisitor } from '../session.ts'
import { countsCsv, countsXlsx } from './counts-files.ts'

const FILE = /^(\d{4}-\d{2}(?:-e\d)?)\.(xlsx|csv)$/

/** `/counts-desk/2026-11.xlsx`: an edition's scans and reads as a table, for the newsroom; folded as on its screen. */
export function countsRouter({ payload }: { payload: Payload }): Router {
  const router = Router()
  router.get('/:file', async (req, res, next) => {
    const [, edition = '', kind] = FILE.exec(req.params.file) ?? []
    if (kind === undefined) return next()
    const visitor = await readVisitor(payload, req)
    if (visitor === null) return res.redirect(303, '/admin/login')
    if (!isNewsroom(visitor.role)) {
      return res.status(403).type('text').send('这张表只给编辑部 / for the newsroom only\n')
    }
    const town = typeof req.query.town === 'string' ? req.query.town : ''
    const desk = await readEditionCounts({ payload, user: visitor.user }, { edition, town, today: cityDay() })
    if (desk?.edition.month !== edition) return next()
    const name = `扫码与阅读_${edition}${desk.town === '' ? '' : `_${desk.town}`}.${kind}`
    const bytes = kind === 'csv' ? countsCsv(desk) : await countsXlsx(desk)
    res.attachment(name).set('Cache-Control', 'private, no-store').send(bytes)
    await noteDownload(req, name)
  })
  return router
}
