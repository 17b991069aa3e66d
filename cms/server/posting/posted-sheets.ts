import type { PhotoSheet, PostingGallery } from '../../views/posting/read-posting.ts'
import type { ReadCode } from '../../workflow/posting/judge-photo.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { ListedSheet, PressDoor } from '../press.ts'
import type { PhotoStore } from './photo-store.ts'

interface Sources {
  press: Pick<PressDoor, 'listSheets' | 'thumbnailPath'>
  receipts: Pick<Receipts, 'read'>
  store: Pick<PhotoStore, 'keepSheet'>
}

/**
 * The sheets that a photo is about, as they were printed: those whose code was read on it, else all of the gallery.
 * The checksum is the one a shop last gave a receipt for, since the press may have made the file anew after that.
 */
export async function postedSheets(
  { press, receipts, store }: Sources,
  edition: string,
  { code, orders }: Pick<PostingGallery, 'code' | 'orders'>,
  codes: readonly ReadCode[],
): Promise<PhotoSheet[]> {
  const seen = orders.filter(({ panelNo }) =>
    codes.some((read) => read.edition === edition && code.endsWith(`-${read.number}`) && read.no === panelNo),
  )
  const made = sheetsOf(press, edition, code)
  const printed = new Map<string, string>()
  if (made.size > 0)
    for (const entries of (await receipts.read(edition)).values())
      for (const { sheets } of entries) for (const { file, sha256 } of sheets) printed.set(file, sha256)
  return Promise.all(
    (seen.length > 0 ? seen : orders).map(async ({ position, panelNo, title }) => {
      const sheet = made.get(position)
      const thumbnail = sheet?.thumbnail
        ? await store.keepSheet(press.thumbnailPath(edition, sheet.thumbnail), `${sheet.sha256}.webp`)
        : null
      return { position, panelNo, title, sha256: sheet ? (printed.get(sheet.file) ?? sheet.sha256) : null, thumbnail }
    }),
  )
}

/** A gallery's finished sheets by frame. */
export function sheetsOf(
  press: Pick<PressDoor, 'listSheets'>,
  edition: string,
  code: string,
): Map<number, ListedSheet> {
  const all = press.listSheets(edition).flatMap(({ sheets }) => sheets)
  return new Map(all.filter(({ gallery }) => gallery === code).map((sheet) => [sheet.position, sheet]))
}

/** The same for the newsroom's screen, all galleries of an edition: addresses by 'TC-017 2'. */
export function sheetThumbnails(press: Pick<PressDoor, 'listSheets'>, edition: string): ReadonlyMap<string, string> {
  const sheets = press.listSheets(edition).flatMap((shop) => shop.sheets)
  return new Map(
    sheets.flatMap(({ gallery, position, thumbnail }) =>
      thumbnail === null ? [] : [[`${gallery} ${position}`, `/print/${edition}/thumbs/${thumbnail}`]],
    ),
  )
}
