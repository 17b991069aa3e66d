import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { EditionIdSchema } from '#contract'
import { isEditor, isNewsroom, type Role } from '../../access/rights.ts'
import { noteDownload } from '../download-log.ts'
import { createTurns } from '../in-turn.ts'
import { personOf } from '../newsroom-only.ts'
import { originOf } from '../origin-of.ts'
import { LINK_DAYS, type Links } from '../packages/links.ts'
import { LinkActSchema } from '../packages/make-link.ts'
import type { Packing } from '../packages/packing.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { PressDoor } from '../press.ts'
import { monthName } from '../print/words.ts'
import type { Visitor } from '../session.ts'
import type { PrintJobs } from './print-jobs.ts'
import { readHanging } from './read-hanging.ts'
import { readSettlement } from './read-settlement.ts'
import { reprintSheet } from './reprint-sheet.ts'
import type { ReadSaid } from './said-content.ts'
import { settlementTable } from './settlement-table.ts'

export interface PrintingParts {
  payload: Payload
  press: PressDoor
  packing: Packing
  receipts: Receipts
  links: Links
  jobs: PrintJobs
  readSaid: ReadSaid
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** `/printing`: the acts of the print desk 印制, whose screen is the admin's `/admin/printing`. */
export function printingRouter(parts: PrintingParts): Router {
  const { payload, press, packing, links } = parts
  const router = Router()
  const inTurn = createTurns()
  const form = express.urlencoded({ extended: false, limit: '10kb' })
  router.use((_req, res, next) => {
    res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' })
    next()
  })

  router.post('/:edition/links', express.json({ limit: '10kb' }), async (req, res) => {
    const found = await enter(req, res, isEditor)
    if (!found) return
    const shop = press.listSheets(found.edition).find(({ slug }) => slug === req.body?.shop)
    const act = LinkActSchema.safeParse(req.body?.act)
    if (!shop || !act.success) return unknown(res)
    const { edition, visitor } = found
    const token = await links.make({ shop: shop.id, edition, madeBy: visitor.email, act: act.data })
    const address = `${originOf(req)}/p/${token}`
    const month = monthName(edition)
    const subject = `${month}科普画廊印张`
    const text = `${shop.name}：\n${month}的科普海报 ${shop.sheets.length} 张，从这里下载，${LINK_DAYS} 天内有效，不用账号：\n${address}\n收到、开印、送到，请在那一页上点一下。`
    res.json({ address, subject, text })
  })

  router.post('/:edition/links/:id/revoke', form, async (req, res) => {
    const found = await enter(req, res, isEditor)
    if (!found) return
    await links.revoke(String(req.params.id))
    back(res, found.edition)
  })

  router.post('/:edition/reprint', form, async (req, res) => {
    const found = await enter(req, res, isEditor)
    if (!found) return
    const { file, reason, atFault, act } = textsOf(req.body)
    const order = { edition: found.edition, file, reason, atFault, act, by: found.visitor.email }
    // Of two presses the second finds the first one's job.
    const done = await inTurn(found.edition, () => reprintSheet(order, parts))
    if (done === 'unknown' || act === '') return unknown(res)
    if (done === 'no-reason') return noReason(res)
    back(res, found.edition, 'reprints')
  })

  router.post('/:edition/correction', form, async (req, res) => {
    const found = await enter(req, res, isEditor)
    if (!found) return
    const { edition, visitor } = found
    const hanging = await readHanging(edition, parts)
    // Pressed twice, or somebody else was first: there is nothing left to correct.
    if (hanging.length === 0) return back(res, edition, 'correction')
    const files = hanging.flatMap(({ sheets }) => sheets.map(({ file }) => file))
    const named = hanging.map(({ panelNo, title }) => `第 ${panelNo} 版《${title}》`).join('、')
    const reason = textsOf(req.body).reason || `${named}印好以后改过`
    packing.start({ kind: 'correction', edition, shop: null, files, reason, by: visitor.email })
    back(res, edition, 'correction')
  })

  router.get('/:edition/settlement.xlsx', async (req, res) => {
    const found = await enter(req, res, isNewsroom)
    if (!found) return
    const table = await settlementTable(found.edition, await readSettlement(found.edition, parts))
    const name = `结算单_${found.edition}.xlsx`
    res.attachment(name).type(XLSX).send(table)
    await noteDownload(req, name)
  })
  return router

  async function enter(
    req: Request,
    res: Response,
    may: (role: Role) => boolean,
  ): Promise<{ edition: string; visitor: Visitor } | null> {
    const edition = EditionIdSchema.safeParse(req.params.edition)
    const visitor = await personOf(payload, may, req, res)
    if (!visitor) return null
    if (edition.success) return { edition: edition.data, visitor }
    unknown(res)
    return null
  }
}

function textsOf(body: unknown): Record<'file' | 'reason' | 'atFault' | 'act', string> {
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim().slice(0, 300) : '')
  return { file: text('file'), reason: text('reason'), atFault: text('atFault'), act: text('act') }
}

function back(res: Response, edition: string, place = ''): void {
  res.redirect(303, `/admin/printing?edition=${edition}${place === '' ? '' : `#${place}`}`)
}

function unknown(res: Response): void {
  res
    .status(404)
    .type('text')
    .send('没有这张印张或这家制作单位，可能刚换过；请回到“印制”刷新。\nNo such sheet or shop; go back and reload.\n')
}

function noReason(res: Response): void {
  res
    .status(400)
    .type('text')
    .send(
      '请写一句为什么要重印，制作单位和结算都要用；然后退回去再按一次。\nPlease say why in a line, then press once more.\n',
    )
}
