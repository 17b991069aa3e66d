import type { Payload } from 'payload'
import { z } from 'zod'
import type { ReceiptEntry, ReceiptState } from '../../workflow/receipt-state.ts'
import { toId } from '../session.ts'

const SheetsSchema = z.array(z.object({ file: z.string(), sha256: z.string() }))
/** Longest note; the field says the same. */
const NOTE_LENGTH = 300

interface NewReceipt {
  edition: string
  shop: string
  sheets: readonly { file: string; sha256: string }[]
  state: ReceiptState
  note: string
  by: string
}

export interface Receipts {
  write: (receipt: NewReceipt) => Promise<void>
  /** All that was said of an edition's sheets, by shop. */
  read: (edition: string) => Promise<Map<string, ReceiptEntry[]>>
  /** The same of many editions at once, by edition. */
  readMany: (editions: readonly string[]) => Promise<Map<string, Map<string, ReceiptEntry[]>>>
}

export function createReceipts(payload: Payload): Receipts {
  const collection = 'receipts' as const
  return {
    write: async ({ edition, shop, sheets, state, note, by }) => {
      const [first] = sheets
      if (!first) return
      const { id } = await payload.findByID({ collection: 'print-shops', id: shop, depth: 0 })
      const summary = sheets.length === 1 ? first.file : `${edition}：${sheets.length} 张`
      const list = sheets.map(({ file, sha256 }) => ({ file, sha256 }))
      const data = { summary, edition, shop: id, state, note: note.slice(0, NOTE_LENGTH), by, sheets: list }
      await payload.create({ collection, data, depth: 0 })
    },
    read: async (edition) => (await readMany([edition])).get(edition) ?? new Map(),
    readMany,
  }

  async function readMany(editions: readonly string[]): Promise<Map<string, Map<string, ReceiptEntry[]>>> {
    const where = { edition: { in: [...editions] } }
    const { docs } = await payload.find({ collection, where, pagination: false, depth: 0, sort: 'createdAt' })
    const all = new Map<string, Map<string, ReceiptEntry[]>>()
    for (const doc of docs) {
      const shop = toId(doc.shop) ?? ''
      const sheets = SheetsSchema.safeParse(doc.sheets)
      const { state, by, createdAt: at, edition } = doc
      const entry = { sheets: sheets.success ? sheets.data : [], state, note: doc.note ?? '', by, at }
      const byShop = all.get(edition) ?? new Map<string, ReceiptEntry[]>()
      byShop.set(shop, [...(byShop.get(shop) ?? []), entry])
      all.set(edition, byShop)
    }
    return all
  }
}
