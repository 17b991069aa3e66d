import type { JobSheet, PrintJob } from './print-job.ts'

/** Sheets of one panel that say something else than we do now. */
export interface OtherSheets {
  panelNo: number
  title: string
  sheets: (JobSheet & { shop: string })[]
}

interface HangingInput {
  /** All jobs of the edition, oldest first. */
  jobs: readonly PrintJob[]
  /** Names of files that a shop is printing or has delivered. */
  printed: ReadonlySet<string>
  /** Codes of galleries whose photos came. */
  posted: ReadonlySet<string>
  /** What we say now: hash of each panel's content, by its id. */
  said: ReadonlyMap<string, string>
}

/**
 * What hangs, or lies printed, and was changed since: by content, not by file, since a file is made anew for many
 * reasons. A sheet that was only packed is no matter: its package is made again. One for which a correction was packed
 * is on its way.
 */
export function hangingOtherwise({ jobs, printed, posted, said }: HangingInput): OtherSheets[] {
  const newest = new Map<string, JobSheet & { shop: string }>()
  for (const { sheets, shop } of jobs) for (const sheet of sheets) newest.set(sheet.file, { ...sheet, shop })
  const panels = new Map<string, OtherSheets>()
  for (const sheet of newest.values()) {
    const now = said.get(sheet.panel)
    if (now === undefined || sheet.said === null || now === sheet.said) continue
    if (!printed.has(sheet.file) && !posted.has(sheet.gallery)) continue
    const panel = panels.get(sheet.panel) ?? { panelNo: sheet.panelNo, title: sheet.title, sheets: [] }
    panel.sheets.push(sheet)
    panels.set(sheet.panel, panel)
  }
  for (const { sheets } of panels.values())
    sheets.sort((a, b) => a.gallery.localeCompare(b.gallery) || a.position - b.position)
  return [...panels.values()].sort((a, b) => a.panelNo - b.panelNo)
}
