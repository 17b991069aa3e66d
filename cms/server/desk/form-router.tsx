import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { EditionIdSchema } from '#contract'
import { pressPort } from '../../views/press-port.ts'
import { machineReport } from '../../views/sign/machine-report.ts'
import { toVersion } from '../../views/sign/read-desk.ts'
import { readSheet } from '../../views/sign/read-sheet.ts'
import { cityDay } from '../../workflow/city-time.ts'
import type { Visitor } from '../session.ts'
import { reqOf } from './desk-panel.ts'
import { formPage } from './form-page.tsx'

const STYLE = fileURLToPath(new URL('form.css', import.meta.url))

interface FormRouterOptions {
  payload: Payload
  /** Null when it has answered already. */
  enter: (req: Request, res: Response) => Promise<Visitor | null>
}

/** `/desk/:edition/:no/form`: the record of a panel's readings as offices file it, A4. */
export function formRouter({ payload, enter }: FormRouterOptions): Router {
  const router = Router()
  router.get('/form.css', async (_req, res) => {
    res
      .set('Cache-Control', 'no-cache')
      .type('css')
      .send(await readFile(STYLE, 'utf8'))
  })
  router.get('/:edition/:no/form', async (req, res) => {
    const visitor = await enter(req, res)
    if (!visitor) return
    const month = EditionIdSchema.safeParse(req.params.edition)
    const inside = await reqOf(payload, visitor.user)
    const reader = { id: String(visitor.user.id), role: visitor.role }
    const today = cityDay()
    const at = { no: Number(req.params.no) }
    const sheet = month.success ? await readSheet(inside, reader, { month: month.data, at, today }) : null
    if (sheet === null) {
      res.status(404).type('text').send('没有这一版 / No such panel\n')
      return
    }
    const { line } = sheet
    const [verdict = null] = (await pressPort()?.verdicts([toVersion(line)])) ?? []
    const findings = machineReport(line.panel, line.sign.problems, verdict)
    const { name } = await payload.findGlobal({ slug: 'association', depth: 0 })
    res.type('html').send(formPage({ sheet, findings, tried: verdict !== null, today, association: name?.zh ?? '' }))
  })
  return router
}
