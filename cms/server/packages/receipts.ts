import type { Payload } from 'payload'
import { z } from 'zod'
import type { ReceiptEntry, ReceiptState } from '../../workflow/receipt-state.ts'
import { createTurns } from '../in-turn.ts'
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
  const inTurn = createTurns()
  return {
    write: (receipt) => inTurn(`${receipt.edition} ${receipt.shop}`, () => write(receipt)),
    read: async (edition) => (await readMany([edition])).get(edition) ?? new Map(),
    readMany,
  }

  async function write({ edition, shop, sheets, state, note: said, by }: NewReceipt): Promise<void> {
    const [first] = sheets
    if (!first) return
    const note = said.slice(0, NOTE_LENGTH)
    const before = (await readMany([edition])).get(edition)?.get(shop) ?? []
    // Pressed twice: what was said last of each of these sheets is the same already, and a log has it once.
    const isSaid = sheets.every((sheet) => {
      const last = before.findLast((entry) => entry.sheets.some((one) => isSame(one, sheet)))
      return last?.state === state && last.note === note && last.by === by
    })
    if (isSaid) return
    const { id } = await payload.findByID({ collection: 'print-shops', id: shop, depth: 0 })
    const summary = sheets.length === 1 ? first.file : `${edition}：${sheets.length} 张`
    const list = sheets.map(({ file, sha256 }) => ({ file, sha256 }))
    await payload.create({ collection, data: { summary, edition, shop: id, state, note, by, sheets: list }, depth: 0 })
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

type Sheet = NewReceipt['sheets'][number]
const isSame = (one: Sheet, other: Sheet): boolean => one.file === other.file && one.sha256 === other.sha256
