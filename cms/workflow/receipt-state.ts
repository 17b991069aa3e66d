/** What a print shop says of a sheet, in the order of the work; the last two want somebody's attention. */
export const RECEIPT_STATES = ['received', 'printing', 'delivered', 'problem', 'reprint'] as const
export type ReceiptState = (typeof RECEIPT_STATES)[number]

export const RECEIPT_WORDS: Record<ReceiptState, { zh: string; en: string }> = {
  received: { zh: '已收到', en: 'Received' },
  printing: { zh: '在印', en: 'Printing' },
  delivered: { zh: '已送到', en: 'Delivered' },
  problem: { zh: '有问题', en: 'Problem' },
  reprint: { zh: '要补印', en: 'Reprint' },
}

/** One act of marking, as it was written down; never changed afterwards. */
export interface ReceiptEntry {
  sheets: readonly { file: string; sha256: string }[]
  state: ReceiptState
  note: string
  by: string
  at: string
}
/** How one sheet stands. */
export interface SheetReceipt extends Omit<ReceiptEntry, 'sheets'> {
  /** The sheet was pressed anew after this was said of it. */
  outdated: boolean
}

/** How each sheet stands after all that was said of it, oldest first; sheets that nobody spoke of are left out. */
export function foldReceipts(
  entries: readonly ReceiptEntry[],
  sheets: readonly { file: string; sha256: string }[],
): Map<string, SheetReceipt> {
  const now = new Map(sheets.map(({ file, sha256 }) => [file, sha256]))
  const state = new Map<string, SheetReceipt>()
  for (const { sheets: said, ...act } of [...entries].sort((a, b) => a.at.localeCompare(b.at)))
    for (const { file, sha256 } of said)
      if (now.has(file)) state.set(file, { ...act, outdated: now.get(file) !== sha256 })
  return state
}

export type ReceiptCounts = Record<ReceiptState | 'none', number>

/** How many sheets stand where. What was said of an older file does not count for the new one. */
export function countReceipts(receipts: ReadonlyMap<string, SheetReceipt>, sheets: number): ReceiptCounts {
  const counts: ReceiptCounts = { received: 0, printing: 0, delivered: 0, problem: 0, reprint: 0, none: sheets }
  for (const { state, outdated } of receipts.values()) {
    if (outdated) continue
    counts[state] += 1
    counts.none -= 1
  }
  return counts
}
