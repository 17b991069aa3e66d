import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { EditionIdSchema } from '#contract'
import type { Role } from '../../access/rights.ts'
import type { ListedShop, PressDoor } from '../press.ts'
import type { PressOnDemand } from '../rebuild/press-on-demand.ts'
import { readVisitor, type Visitor } from '../session.ts'
import { signIn, signOut } from './accounts.ts'
import { helpPage } from './help-page.tsx'
import { loginPage } from './login-page.tsx'
import { noSheetsPage } from './no-sheets-page.tsx'
import { sheetsPage } from './sheets-page.tsx'

const FILES = ['print.css', 'sheets.css', 'icon.svg'].map((name) => ({
  name,
  file: fileURLToPath(new URL(name, import.meta.url)),
}))

/** Who may have an edition's sheets made. */
const ORDERING: readonly Role[] = ['admin', 'editor']

interface PrintRouterOptions {
  payload: Payload
  press: PressDoor
  presses: PressOnDemand
}

/** `/print`: the shops' own pages. A print-shop account sees its shop only; the newsroom sees all. */
export function printRouter({ payload, press, presses }: PrintRouterOptions): Router {
  const router = Router()
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

  router.get('/login', (req, res) => {
    res.type('html').send(loginPage({ email: '', next: toNext(req.query.next), refused: null }))
  })

  router.post('/login', express.urlencoded({ extended: false, limit: '10kb' }), async (req, res) => {
    const form: Record<string, unknown> = req.body ?? {}
    const email = String(form.email ?? '')
    const next = toNext(form.next)
    const refused = await signIn(payload, res, email, String(form.password ?? ''))
    if (refused === null) res.redirect(303, next)
    else res.status(401).type('html').send(loginPage({ email, next, refused }))
  })

  router.post('/logout', async (req, res) => {
    await signOut(payload, req, res)
    res.redirect(303, '/print/login')
  })

  router.get('/', async (req, res) => {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return
    const editions = press.listEditions()
    const mayOrder = ORDERING.includes(visitor.role)
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
    res.type('html').send(sheetsPage({ who, edition, editions, shops, query, order }))
  })

  router.post('/:edition/press', async (req, res) => {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return
    const edition = EditionIdSchema.safeParse(req.params.edition)
    if (!ORDERING.includes(visitor.role) || !edition.success) {
      res.status(403).type('text').send('没有权限 / Not allowed\n')
      return
    }
    presses.start(edition.data)
    res.redirect(303, `/print?edition=${edition.data}`)
  })

  router.get('/:edition/:shop.zip', async (req, res) => {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return
    const shops = shopsOf(visitor, req.params.edition)
    const shop = shops.find((s) => s.slug === req.params.shop)
    if (!shop) return notFound(res)
    const zip = await press.streamPackage(req.params.edition, shop.id)
    res.attachment(`${shop.slug}_${req.params.edition}.zip`).type('zip')
    await sendStream(zip, res)
  })

  router.get('/:edition/sheets/:file', async (req, res) => {
    const visitor = await visitorOrLogin(req, res)
    if (!visitor) return
    const sheets = shopsOf(visitor, req.params.edition).flatMap((s) => s.sheets)
    const sheet = sheets.find((s) => s.file === req.params.file)
    if (!sheet) return notFound(res)
    res.attachment(sheet.file)
    await sendFile(res, sheet.path)
  })

  router.get('/:edition/thumbs/:file', async (req, res) => {
    const visitor = await readVisitor(payload, req)
    if (!visitor) {
      res.status(401).end()
      return
    }
    const sheets = shopsOf(visitor, req.params.edition).flatMap((s) => s.sheets)
    const sheet = sheets.find((s) => s.thumbnail === req.params.file)
    if (!sheet) return notFound(res)
    res.set('Cache-Control', 'private, max-age=3600')
    await sendFile(res, press.thumbnailPath(req.params.edition, req.params.file))
  })

  return router

  async function visitorOrLogin(req: Request, res: Response): Promise<Visitor | null> {
    const visitor = await readVisitor(payload, req)
    if (!visitor) res.redirect(303, `/print/login?next=${encodeURIComponent(req.originalUrl)}`)
    return visitor
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

/** Only pages of /print may be asked for after signing in: anything else would be an open redirect. */
function toNext(value: unknown): string {
  return typeof value === 'string' && /^\/print(\/(?!\/)|\?|$)/.test(value) ? value : '/print'
}

async function sendFile(res: Response, file: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    res.sendFile(path.resolve(file), { cacheControl: false, dotfiles: 'allow' }, (error) => {
      if (error && !res.headersSent) reject(error)
      else resolve()
    })
  })
}

async function sendStream(stream: NodeJS.ReadableStream, res: Response): Promise<void> {
  try {
    await pipeline(stream, res)
  } catch (error) {
    // The reader went away in the middle of a long download; nothing is left to answer.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
