import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { PressDoor } from '../press.ts'
import { faultRoutes } from './fault-routes.ts'
import { readKeeperDesk } from './keeper-desk.ts'
import type { KeeperLinks, KnownKeeper } from './keeper-links.ts'
import { keeperPage } from './keeper-page.tsx'
import { DEAD_KEEPER_PAGE } from './keeper-shell.tsx'
import type { PhoneScripts } from './phone-scripts.ts'
import { photoRoutes } from './photo-routes.ts'
import type { PhotoStore } from './photo-store.ts'
import type { TakePhoto } from './take-photo.ts'

export interface KeeperRouterOptions {
  payload: Payload
  press: PressDoor
  links: KeeperLinks
  takePhoto: TakePhoto
  store: PhotoStore
  scripts: PhoneScripts
}
interface KeeperEntry {
  keeper: KnownKeeper
  /** '/k/<secret>/' */
  home: string
}
/** Null when it has answered already: nobody comes in. */
export type EnterKeeper = (req: Request, res: Response) => Promise<KeeperEntry | null>

const CSS = fileURLToPath(new URL('keeper.css', import.meta.url))

/** `/k/<secret>/`: what a keeper's phone opens. */
export function keeperRouter(options: KeeperRouterOptions): Router {
  const { payload, press, links, scripts } = options
  const router = Router({ mergeParams: true, strict: true })
  router.use((_req, res, next) => {
    // The address is the key: it goes into no cache, no search index and no other site's log.
    // NB: not 'no-referrer': browsers then send forms with 'Origin: null', which is refused as another site's.
    res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' })
    next()
  })
  router.get('/keeper.css', async (_req, res) => {
    res
      .set('Cache-Control', 'no-cache')
      .type('css')
      .send(await readFile(CSS, 'utf8'))
  })
  router.get('/phone.js', (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('js').send(scripts.phone)
  })

  router.get('/:token', (req, res) => res.redirect(302, `/k/${encodeURIComponent(String(req.params.token))}/`))
  router.get('/:token/', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const now = new Date()
    const desk = await readKeeperDesk({ payload, press }, entry.keeper.id, now)
    res.type('html').send(keeperPage({ ...entry, desk, now, newId: randomUUID }))
  })
  router.get('/:token/worker.js', async (req, res) => {
    // It holds nothing of anybody's; it lies here since a worker serves the paths below its own.
    if (await enter(req, res)) res.set('Cache-Control', 'no-cache').type('js').send(scripts.worker)
  })
  router.get('/:token/thumbs/:edition/:file', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const { edition, file } = req.params
    const known = press.listSheets(edition).some(({ sheets }) => sheets.some((sheet) => sheet.thumbnail === file))
    if (!known) return lost(res)
    res.set('Cache-Control', 'private, max-age=3600')
    const path = press.thumbnailPath(edition, file)
    res.sendFile(path, { cacheControl: false, dotfiles: 'allow' }, (error) => {
      if (error && !res.headersSent) lost(res)
    })
  })

  photoRoutes(router, options, enter)
  faultRoutes(router, options, enter)
  router.use((_req, res) => lost(res))
  return router

  async function enter(req: Request, res: Response): Promise<KeeperEntry | null> {
    const token = String(req.params.token ?? '')
    const keeper = await links.open(token)
    if (keeper) return { keeper, home: `/k/${token}/` }
    // An upload that nobody takes is not read to its end.
    if (req.method !== 'GET') res.set('Connection', 'close')
    lost(res)
    return null
  }
}

/** Unknown, expired and revoked look alike. */
function lost(res: Response): void {
  res.status(404).type('html').send(DEAD_KEEPER_PAGE)
}
