import type { Printing, ShopPrinting } from '../../views/press-port.ts'
import type { PressDoor } from '../press.ts'
import { type Attention, readDesks, type ShopDesk } from '../print/shop-desk.ts'
import type { Packing } from './packing.ts'
import type { Receipts } from './receipts.ts'

interface Sources {
  press: PressDoor
  packing: Packing
  receipts: Receipts
}

/** Packages and receipts of an edition, for the newsroom's own screen. */
export async function readPrinting(edition: string, { press, packing, receipts }: Sources): Promise<Printing> {
  const state = packing.state()
  const desks = await readDesks(edition, press.listSheets(edition), { press, receipts, packing: state })
  return {
    shops: desks.map(toShopPrinting),
    busy: state?.running === true,
    problems: state?.edition === edition && !state.running ? state.problems : [],
  }
}

/** A shop's desk as the newsroom's screens show it. */
export function toShopPrinting({ shop, package: made, packing, counts, problems, reprints }: ShopDesk): ShopPrinting {
  return {
    slug: shop.slug,
    name: shop.name,
    sheets: shop.sheets.length,
    package: made && { bytes: made.bytes, madeAt: made.madeAt.toISOString(), current: made.current },
    packing,
    counts,
    attention: [...problems.map(toLine('problem')), ...reprints.map(toLine('reprint'))],
  }
}

function toLine(state: 'problem' | 'reprint') {
  return ({ sheet, receipt }: Attention) => ({
    file: sheet.file,
    place: `${sheet.gallery} ${sheet.galleryName}　第 ${sheet.position} 框　${sheet.panelTitle}`,
    state,
    note: receipt.note,
  })
}
