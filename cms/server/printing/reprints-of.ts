import type { PrintJob } from '../../workflow/print-jobs/print-job.ts'
import type { SettledReprint } from '../../workflow/print-jobs/settlement.ts'
import type { ReceiptEntry } from '../../workflow/receipt-state.ts'
import type { ListedSheet } from '../press.ts'

/** All that was asked for once more: on the desk, with whose fault it was, or by a receipt alone. Oldest first. */
export function reprintsOf(
  jobs: readonly PrintJob[],
  said: readonly ReceiptEntry[],
  sheets: readonly ListedSheet[],
): SettledReprint[] {
  const known = new Map(sheets.map((sheet) => [sheet.file, sheet]))
  const written = jobs
    .filter(({ kind }) => kind === 'reprint')
    .flatMap(({ sheets: own, reason, atFault, by, at }) =>
      own.map(({ file, gallery, position, format, panelNo, title }) => ({
        ...{ file, gallery, position, format, panelNo, title, reason, atFault, by, at },
      })),
    )
  // A reprint of the desk is a receipt too, of the same moment.
  const isWritten = (file: string, at: string) =>
    written.some((one) => one.file === file && Math.abs(Date.parse(one.at) - Date.parse(at)) < SAME_MS)
  const alone = said
    .filter(({ state }) => state === 'reprint')
    .flatMap(({ sheets: own, note, by, at }) =>
      own.flatMap(({ file }) => {
        const sheet = known.get(file)
        if (!sheet || isWritten(file, at)) return []
        const { gallery, position, format, panelNo, panelTitle: title } = sheet
        return [{ file, gallery, position, format, panelNo, title, reason: note, atFault: null, by, at }]
      }),
    )
  return [...written, ...alone].sort((a, b) => a.at.localeCompare(b.at))
}

const SAME_MS = 60_000
