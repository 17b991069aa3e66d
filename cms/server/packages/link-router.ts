import { type Request, type Response, Router } from 'express'
import type { PressDoor } from '../press.ts'
import { readLang } from '../print/read-lang.ts'
import { readDesks } from '../print/shop-desk.ts'
import { deadLinkPage } from './dead-link-page.tsx'
import { linkPage } from './link-page.tsx'
import type { Links } from './links.ts'
import type { Packing } from './packing.ts'
import type { Receipts } from './receipts.ts'
import { type Entry, shopRouter } from './shop-router.ts'

/** How receipts that came by a link are signed. */
const BY_LINK = '取件链接 / link'
/** Somebody with an account, to those without: the newsroom or the shop. */
const BY_ACCOUNT = '有账号的人 / by account'

interface LinkRouterOptions {
  press: PressDoor
  packing: Packing
  receipts: Receipts
  links: Links
}

/** `/p/<secret>`: one shop's sheets of one edition, for whoever holds the link. */
export function linkRouter({ press, packing, receipts, links }: LinkRouterOptions): Router {
  const router = Router({ mergeParams: true })
  router.use((_req, res, next) => {
    // The address is the key: it goes into no cache, no search index and no other site's log.
    // NB: not 'no-referrer': browsers then send forms with 'Origin: null', which is refused as another site's.
    res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' })
    next()
  })

  router.get('/:token', async (req, res) => {
    const open = await enter(req, res)
    if (!open) return
    const [desk] = await readDesks(open.edition, open.shops, {
      press,
      receipts,
      packing: packing.state(),
      signed: (by) => (by === BY_LINK ? by : BY_ACCOUNT),
    })
    if (!desk) return lost(res)
    await links.used(open.link, false)
    const query = String(req.query.q ?? '').slice(0, 60)
    const lang = readLang(req, res)
    res
      .type('html')
      .send(linkPage({ lang, edition: open.edition, desk, base: open.home, query, packing: packing.state() }))
  })
  router.use('/:token', shopRouter({ press, packing, receipts, enter, lost }))
  router.use((_req, res) => lost(res))
  return router

  async function enter(req: Request, res: Response): Promise<(Entry & { link: string }) | null> {
    const token = String(req.params.token ?? '')
    const link = await links.open(token)
    const shops = link === null ? [] : press.listSheets(link.edition).filter((s) => s.id === link.shop)
    if (link === null || shops.length === 0) {
      lost(res, req.body?.note)
      return null
    }
    return {
      link: link.id,
      edition: link.edition,
      shops,
      by: BY_LINK,
      mayMark: true,
      mayPack: true,
      home: `/p/${token}`,
      downloaded: () => links.used(link.id, true),
    }
  }
}

/** Unknown, expired, revoked and foreign look alike. */
function lost(res: Response, note?: unknown): void {
  res.removeHeader('Content-Disposition')
  res.status(404).type('html').send(deadLinkPage(note))
}
