import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { EditionIdSchema } from '#contract'
import { isEditor, type Role } from '../../access/rights.ts'
import { originOf } from '../origin-of.ts'
import type { Links } from '../packages/links.ts'
import { LinkActSchema } from '../packages/make-link.ts'
import type { Packing } from '../packages/packing.ts'
import type { Receipts } from '../packages/receipts.ts'
import { sendDownload } from '../packages/send-download.ts'
import { type Entry, shopRouter } from '../packages/shop-router.ts'
import type { ListedShop, PressDoor } from '../press.ts'
import type { PressOnDemand } from '../rebuild/press-on-demand.ts'
import { readVisitor, type Visitor } from '../session.ts'
import { accountRoutes } from './account-routes.ts'
import { helpPage } from './help-page.tsx'
import { newLinkPage } from './new-link-page.tsx'
import { noSheetsPage } from './no-sheets-page.tsx'
import { readLang } from './read-lang.ts'
import { sheetsPage } from './sheets-page.tsx'
import { readDesks } from './shop-desk.ts'

const FILES = ['print.css', 'sheets.css', 'package.css', 'icon.svg'].map((name) => ({
  name,
  file: fileURLToPath(new URL(name, import.meta.url)),
}))

/** Who may say how sheets stand. */
const mayMark = (role: Role): boolean => isEditor(role) || role === 'print-shop'

/** What a shop reads in the place of another account's address. */
const NEWSROOM = '编辑部 / newsroom'

interface PrintRouterOptions {
  payload: Payload
  press: PressDoor
  presses: PressOnDemand
  packing: Packing
  receipts: Receipts
  links: Links
}

/** `/print`: the shops' own pages. A print-shop account sees its shop only; the newsroom sees all. */
export function printRouter({ payload, press, presses, packing, receipts, links }: PrintRouterOptions): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '10kb' })
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })

  for (const { name, file } of FILES) {
    router.get(`/${name}`, async (_req, res) => {
      res
        .set('Cache-Control', 'no-cache')
        .type(path.extname(name))
        .send(await readFile(file, 'utf8'))
    })
  }

  router.get('/help', async (req, res) => {
    const visitor = await readVisitor(payload, req)
    res.type('html').send(helpPage(visitor?.email ?? null))
  })
  accountRoutes(router, payload)

  router.get('/', async (req, res) => {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return
    const editions = press.listEditions()
    const mayOrder = isEditor(visitor.role)
    const asked = EditionIdSchema.safeParse(req.query.edition)
    const known = asked.success && (mayOrder || editions.includes(asked.data)) ? asked.data : undefined
    const edition = known ?? editions[0] ?? null
    const shops = edition === null ? [] : shopsOf(visitor, edition)
    const order = mayOrder ? { pressing: presses.state() } : undefined
    if (edition === null || shops.length === 0) {
      res.type('html').send(noSheetsPage({ who: visitor.email, edition, editions, order }))
      return
    }
    const query = String(req.query.q ?? '').slice(0, 60)
    const who = visitor.role === 'print-shop' ? (shops[0]?.name ?? visitor.email) : visitor.email
    const lang = readLang(req, res)
    const made = mayOrder ? await links.list(edition) : []
    const signed = (by: string) =>
      visitor.role !== 'print-shop' || by === visitor.email ? by : by.replace(/^.*@.*$/, NEWSROOM)
    const desks = await readDesks(edition, shops, { press, receipts, packing: packing.state(), signed }, made)
    const may = mayMark(visitor.role)
    res.type('html').send(
      sheetsPage({
        ...{ who, lang, edition, editions, desks, query, order },
        packing: packing.state(),
        mayMark: may,
        mayPack: may,
      }),
    )
  })

  router.post('/:edition/press', form, async (req, res) => {
    const found = await orderOrRefuse(req, res)
    if (!found) return
    presses.start(found.edition)
    // The print desk sends people here too, and wants them back.
    const desk = `/admin/printing?edition=${found.edition}`
    res.redirect(303, req.body?.back === desk ? desk : `/print?edition=${found.edition}`)
  })

  router.post('/:edition/links', form, async (req, res) => {
    const found = await orderOrRefuse(req, res)
    if (!found) return
    const { edition, visitor } = found
    const shop = press.listSheets(edition).find((s) => s.slug === req.body?.shop)
    const act = LinkActSchema.safeParse(req.body?.act)
    if (!shop || !act.success) return notFound(res)
    const token = await links.make({ shop: shop.id, edition, madeBy: visitor.email, act: act.data })
    const address = `${originOf(req)}/p/${token}`
    const lang = readLang(req, res)
    res.type('html').send(newLinkPage({ who: visitor.email, lang, edition, shop: shop.name, address }))
  })

  router.post('/:edition/links/:id/revoke', async (req, res) => {
    const found = await orderOrRefuse(req, res)
    if (!found) return
    await links.revoke(String(req.params.id))
    res.redirect(303, `/print?edition=${found.edition}`)
  })

  router.get('/:edition/proof.pdf', async (req, res) => {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return
    const edition = EditionIdSchema.safeParse(req.params.edition)
    if (!edition.success) return notFound(res)
    const proof = await press.findProof(edition.data)
    if (proof) await sendDownload(req, res, { ...proof, name: `样稿_${edition.data}.pdf` })
    else {
      // Made on demand: the page says how far it is, and the same link then leads to it.
      packing.start({ kind: 'proof', edition: edition.data, shop: null, by: visitor.email })
      res.redirect(303, `/print?edition=${edition.data}`)
    }
  })

  router.use('/:edition', shopRouter({ press, packing, receipts, enter, lost: notFound }))
  return router

  async function enter(req: Request, res: Response): Promise<Entry | null> {
    const visitor = await readVisitor(payload, req)
    if (!visitor) {
      if (req.path.startsWith('/thumbs/')) res.status(401).end()
      else res.redirect(303, `/print/login?next=${encodeURIComponent(req.originalUrl)}`)
      return null
    }
    const edition = String(req.params.edition)
    const may = mayMark(visitor.role)
    return {
      edition,
      shops: shopsOf(visitor, edition),
      by: visitor.email,
      mayMark: may,
      mayPack: may,
      home: `/print?edition=${encodeURIComponent(edition)}`,
      downloaded: async () => undefined,
    }
  }

  async function visitorOrLogin(req: Request, res: Response): Promise<Visitor | null> {
    const visitor = await readVisitor(payload, req)
    if (!visitor) res.redirect(303, `/print/login?next=${encodeURIComponent(req.originalUrl)}`)
    return visitor
  }

  async function orderOrRefuse(req: Request, res: Response): Promise<{ visitor: Visitor; edition: string } | null> {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return null
    const edition = EditionIdSchema.safeParse(req.params.edition)
    if (isEditor(visitor.role) && edition.success) return { visitor, edition: edition.data }
    res.status(403).type('text').send('没有权限 / Not allowed\n')
    return null
  }

  function shopsOf(visitor: Visitor, edition: string): ListedShop[] {
    const listed = press.listSheets(edition)
    const filled = listed.filter((shop) => shop.sheets.length > 0)
    return visitor.role === 'print-shop' ? filled.filter((shop) => shop.id === visitor.shop) : filled
  }
}

function notFound(res: Response): void {
  res.status(404).type('text').send('没有这个文件，或不属于贵店 / No such file, or not yours\n')
}
