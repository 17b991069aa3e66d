import { stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import type { DeskReprint, DeskShop, PrintDesk } from '../../views/press-port.ts'
import { cityDay } from '../../workflow/city-time.ts'
import type { PrintJob } from '../../workflow/print-jobs/print-job.ts'
import { shopRecord } from '../../workflow/print-jobs/shop-record.ts'
import { foldReceipts, type ReceiptEntry, type ReceiptState } from '../../workflow/receipt-state.ts'
import type { Links } from '../packages/links.ts'
import type { Packing, PackingState } from '../packages/packing.ts'
import { toShopPrinting } from '../packages/read-printing.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { ListedShop, PressDoor } from '../press.ts'
import { byFormat, byGallery, totalBytes } from '../print/sheet-groups.ts'
import { readDesks, type ShopDesk } from '../print/shop-desk.ts'
import type { PressOnDemand } from '../rebuild/press-on-demand.ts'
import { toId } from '../session.ts'
import type { PrintJobs } from './print-jobs.ts'
import { type HangingSources, readHanging } from './read-hanging.ts'
import { reprintsOf } from './reprints-of.ts'

export interface DeskSources extends HangingSources {
  payload: Payload
  press: PressDoor
  presses: Pick<PressOnDemand, 'state'>
  packing: Pick<Packing, 'state'>
  receipts: Receipts
  links: Pick<Links, 'list'>
  jobs: PrintJobs
}

/** Everything that the print desk shows of one edition, and of its shops over the year. */
export async function readPrintDesk(edition: string, sources: DeskSources): Promise<PrintDesk> {
  const { payload, press, presses, packing, receipts, links, jobs } = sources
  const listed = press.listSheets(edition)
  const state = packing.state()
  const [year, made] = [edition.slice(0, 4), await links.list(edition)]
  const { docs: editions } = await payload.find({
    collection: 'editions',
    where: { and: [{ month: { greater_than_equal: year } }, { month: { less_than: String(Number(year) + 1) } }] },
    select: { month: true, from: true },
    pagination: false,
    depth: 0,
  })
  const months = [...new Set([...editions.map(({ month }) => month), edition])]
  const [desks, all, said, contacts] = await Promise.all([
    readDesks(edition, listed, { press, receipts, packing: state }, made),
    jobs.read(months),
    receipts.readMany(months),
    readContacts(payload),
  ])
  const begins = new Map(editions.map(({ month, from }) => [month, from.slice(0, 10)]))
  const pressing = presses.state()
  return {
    shops: await Promise.all(
      desks.map(async (desk): Promise<DeskShop> => {
        const own = all.filter(({ shop }) => shop === desk.shop.id)
        const entries = new Map(months.map((month) => [month, said.get(month)?.get(desk.shop.id) ?? []]))
        const here = entries.get(edition) ?? []
        return {
          ...toShopPrinting(desk),
          id: desk.shop.id,
          contact: contacts.get(desk.shop.id) ?? '',
          galleries: byGallery(desk.shop.sheets).length,
          bytes: totalBytes(desk.shop.sheets),
          pressedAt: await pressedAt(desk.shop),
          links: desk.links,
          saidAt: saidAt(here),
          formats: byFormat(desk.shop.sheets).map(({ format, sheets }) => ({ format, sheets: sheets.length })),
          reprints: toReprints(own, here, desk, edition),
          corrections: desk.corrections.map((one) => ({ ...one, madeAt: one.madeAt.toISOString() })),
          record: shopRecord({ jobs: own, receipts: entries, begins, today: cityDay(new Date()) }),
        }
      }),
    ),
    sheets: listed.flatMap(({ sheets }) =>
      sheets.map((sheet) => ({
        file: sheet.file,
        place: `${sheet.gallery} ${sheet.galleryName}　第 ${sheet.position} 框　${sheet.panelTitle}`,
      })),
    ),
    hanging: await readHanging(edition, sources),
    making: state?.running && state.edition === edition ? { kind: state.kind, ...progressOf(state, listed) } : null,
    pressing: pressing?.edition === edition ? { running: pressing.running, line: pressing.line } : null,
    busy: state?.running === true || pressing?.running === true,
    problems: [
      ...(state?.edition === edition && !state.running ? state.problems : []),
      ...(pressing?.edition === edition && !pressing.running ? pressing.problems : []),
    ],
  }
}

function toReprints(
  jobs: readonly PrintJob[],
  said: readonly ReceiptEntry[],
  { shop }: Pick<ShopDesk, 'shop'>,
  edition: string,
): DeskReprint[] {
  const names = new Map(shop.sheets.map(({ file, galleryName }) => [file, galleryName]))
  const folded = foldReceipts(said, shop.sheets)
  return reprintsOf(
    jobs.filter((job) => job.edition === edition),
    said,
    shop.sheets,
  )
    .map((one) => ({
      ...one,
      galleryName: names.get(one.file) ?? '',
      state: folded.get(one.file)?.state ?? null,
    }))
    .reverse()
}

function progressOf({ progress }: PackingState, listed: readonly ListedShop[]): { done: number; total: number } {
  const all = Object.values(progress)
  const total = all.reduce((sum, one) => sum + one.total, 0)
  return { done: all.reduce((sum, one) => sum + one.done, 0), total: total || listed.flatMap((s) => s.sheets).length }
}

async function pressedAt({ sheets: [first] }: ListedShop): Promise<string | null> {
  const found = first ? await stat(first.path).catch(() => null) : null // replaced just now
  return found ? found.mtime.toISOString() : null
}

function saidAt(said: readonly ReceiptEntry[]): Partial<Record<ReceiptState, string>> {
  const newest: Partial<Record<ReceiptState, string>> = {}
  for (const { state, at } of [...said].sort((a, b) => a.at.localeCompare(b.at))) newest[state] = at
  return newest
}

async function readContacts(payload: Payload): Promise<Map<string, string>> {
  const select = { contact: true } as const
  const { docs } = await payload.find({ collection: 'print-shops', select, pagination: false, depth: 0 })
  return new Map(docs.map(({ id, contact }) => [toId(id) ?? '', contact]))
}
