import { countReceipts, foldReceipts, type ReceiptCounts, type SheetReceipt } from '../../workflow/receipt-state.ts'
import type { LinkLine } from '../packages/links.ts'
import type { PackingState } from '../packages/packing.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { FinishedPackage, ListedSheet, ListedShop, PressDoor } from '../press.ts'

/** A sheet that somebody has to look at: a problem, or to be printed again. */
export interface Attention {
  sheet: ListedSheet
  receipt: SheetReceipt
}
/** One shop's sheets of an edition with all that is known of them. */
export interface ShopDesk {
  shop: ListedShop
  package: FinishedPackage | null
  /** While its package is being made: sheets packed so far. */
  packing: { done: number; total: number } | null
  receipts: ReadonlyMap<string, SheetReceipt>
  counts: ReceiptCounts
  problems: Attention[]
  reprints: Attention[]
  /** Packages of sheets whose content was changed after they had been printed, newest first. */
  corrections: { name: string; sheets: number; madeAt: Date; bytes: number }[]
  /** Newest first; empty for those who may not see them. */
  links: LinkLine[]
}

interface DeskSources {
  press: Pick<PressDoor, 'readPackage' | 'readCorrections'>
  receipts: Pick<Receipts, 'read'>
  packing: PackingState | null
  /** Who said a receipt, as this visitor may read it: the newsroom's accounts are none of a shop's business. */
  signed?: (by: string) => string
}

/** Looks up packages and receipts of the shops that a visitor may see. */
export async function readDesks(
  edition: string,
  shops: readonly ListedShop[],
  { press, receipts, packing, signed = (by) => by }: DeskSources,
  links: readonly LinkLine[] = [],
): Promise<ShopDesk[]> {
  const said = await receipts.read(edition)
  return Promise.all(
    shops.map(async (shop) => {
      const entries = (said.get(shop.id) ?? []).map((entry) => ({ ...entry, by: signed(entry.by) }))
      const folded = foldReceipts(entries, shop.sheets)
      const attention = (state: 'problem' | 'reprint') =>
        shop.sheets.flatMap((sheet) => {
          const receipt = folded.get(sheet.file)
          return receipt?.state === state && !receipt.outdated ? [{ sheet, receipt }] : []
        })
      return {
        shop,
        package: await press.readPackage(edition, shop),
        packing: progressOf(packing, edition, shop),
        receipts: folded,
        counts: countReceipts(folded, shop.sheets.length),
        problems: attention('problem'),
        reprints: attention('reprint'),
        corrections: await press.readCorrections(edition, shop.slug),
        links: links.filter((link) => link.shop === shop.id),
      }
    }),
  )
}

function progressOf(packing: PackingState | null, edition: string, { slug, sheets }: ListedShop) {
  if (!packing?.running || packing.kind !== 'packages' || packing.edition !== edition) return null
  if (packing.shop !== null && packing.shop !== slug) return null
  const progress = packing.progress[slug] ?? { done: 0, total: sheets.length }
  // A shop that is finished while others are still packed has nothing to wait for.
  return progress.done === progress.total ? null : progress
}
