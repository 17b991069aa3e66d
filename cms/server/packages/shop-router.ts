import express, { type Request, type Response, Router } from 'express'
import { cityDay } from '../../workflow/city-time.ts'
import { RECEIPT_STATES } from '../../workflow/receipt-state.ts'
import type { ListedShop, PressDoor } from '../press.ts'
import type { Packing } from './packing.ts'
import type { Receipts } from './receipts.ts'
import { sendDownload } from './send-download.ts'

/** Who came in, by a link or by an account, and what is open to them. */
export interface Entry {
  edition: string
  /** The shops whose sheets they see. */
  shops: ListedShop[]
  /** How a receipt of theirs is signed. */
  by: string
  mayMark: boolean
  mayPack: boolean
  /** Where they go back to. */
  home: string
  /** Told of every finished download. */
  downloaded: () => Promise<void>
}

export interface ShopRouterOptions {
  press: PressDoor
  packing: Packing
  receipts: Receipts
  /** Null when it has answered already: nobody comes in. */
  enter: (req: Request, res: Response) => Promise<Entry | null>
  /** Answers for what is not there, or not theirs. */
  lost: (res: Response) => void
}

/** What a shop does with its sheets, the same by link and by account: downloads, receipts, reprints, packing. */
export function shopRouter({ press, packing, receipts, enter, lost }: ShopRouterOptions): Router {
  const router = Router({ mergeParams: true })
  const form = express.urlencoded({ extended: false, limit: '10kb' })

  router.get('/:shop.zip', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const shop = entry.shops.find((s) => s.slug === req.params.shop)
    const made = shop && (await press.readPackage(entry.edition, shop))
    if (!made) return lost(res)
    const name = `${shop.slug}_${entry.edition}.zip`
    if (await sendDownload(req, res, { ...made, name })) await entry.downloaded()
  })

  router.get('/sheets/:file', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const sheet = sheetOf(entry, req.params.file)
    if (!sheet) return lost(res)
    const { path, bytes, sha256: mark, file: name } = sheet
    if (await sendDownload(req, res, { path, bytes, mark, name })) await entry.downloaded()
  })

  router.get('/reprints/:file.zip', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const sheet = sheetOf(entry, req.params.file)
    const made = sheet && (await press.readReprint(entry.edition, sheet.file))
    if (!made) return lost(res)
    const name = `补印_${sheet.file.replace(/\.\w+$/, '')}.zip`
    if (await sendDownload(req, res, { ...made, name })) await entry.downloaded()
  })

  router.get('/corrections/:shop/:name.zip', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const shop = entry.shops.find((s) => s.slug === req.params.shop)
    const all = shop ? await press.readCorrections(entry.edition, shop.slug) : []
    const made = all.find(({ name }) => name === req.params.name)
    if (!shop || !made) return lost(res)
    const name = `更正_${shop.slug}_${entry.edition}.zip`
    if (await sendDownload(req, res, { ...made, name })) await entry.downloaded()
  })

  router.get('/thumbs/:file', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const known = entry.shops.some(({ sheets }) => sheets.some((s) => s.thumbnail === req.params.file))
    if (!known) return lost(res)
    res.set('Cache-Control', 'private, max-age=3600')
    await new Promise<void>((resolve, reject) => {
      const options = { cacheControl: false, dotfiles: 'allow' } as const
      res.sendFile(press.thumbnailPath(entry.edition, req.params.file), options, (error) => {
        if (error && !res.headersSent) reject(error)
        else resolve()
      })
    })
  })

  router.post('/pack', form, async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    if (!entry.mayPack) return refused(res)
    const wanted = text(req.body?.shop)
    const shop = entry.shops.find((s) => s.slug === wanted)
    // Without a name all that they see is packed: one shop for a shop, the edition for the newsroom.
    if (wanted !== '' && !shop) return lost(res)
    const one = shop ?? (entry.shops.length === 1 ? entry.shops[0] : undefined)
    packing.start({ kind: 'packages', edition: entry.edition, shop: one?.slug ?? null, by: entry.by })
    res.redirect(303, backTo(req.body?.back) ?? entry.home)
  })

  router.post('/receipts', form, async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    if (!entry.mayMark) return refused(res)
    const state = RECEIPT_STATES.find((known) => known === req.body?.state)
    const [file, slug, note] = [text(req.body?.file), text(req.body?.shop), text(req.body?.note)]
    const shop = entry.shops.find((s) => (file === 'all' ? s.slug === slug : s.sheets.some((one) => one.file === file)))
    const sheets = shop?.sheets.filter((one) => file === 'all' || one.file === file) ?? []
    if (!shop || sheets.length === 0) return lost(res)
    // A problem or a reprint without its sheet and its reason helps nobody.
    const wantsReason = state === 'problem' || state === 'reprint'
    if (!state || (wantsReason && (file === 'all' || note === ''))) return noReason(res)
    if (state === 'reprint') await press.writeReprint(entry.edition, { file, reason: note, day: cityDay(new Date()) })
    await receipts.write({ edition: entry.edition, shop: shop.id, sheets, state, note, by: entry.by })
    res.redirect(303, file === 'all' ? entry.home : `${entry.home}#${file}`)
  })

  return router
}

function sheetOf({ shops }: Entry, file: string | undefined) {
  return shops.flatMap((s) => s.sheets).find((s) => s.file === file)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The newsroom's own screen sends people here and wants them back; nowhere else. */
function backTo(value: unknown): string | null {
  return typeof value === 'string' && /^\/admin(\/printing)?(\?edition=[0-9a-z-]+)?$/.test(value) ? value : null
}

function refused(res: Response): void {
  res.status(403).type('text').send('没有权限 / Not allowed\n')
}

function noReason(res: Response): void {
  res
    .status(400)
    .type('text')
    .send(
      '请写一句说明：哪里有问题，或为什么要补印；然后退回去再按一次。\nPlease say in a line what is wrong or why it is printed again, then go back and press once more.\n',
    )
}
