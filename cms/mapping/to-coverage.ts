import { z } from 'zod'
import type { Assignment, PostingFault, PostingPhoto, PrintJob, Receipt } from '../payload-types.ts'
import type { CoverageFacts, CoveragePhoto, CoverageReceipt } from '../workflow/coverage/coverage-row.ts'
import type { CoverageFault } from '../workflow/coverage/reasons.ts'
import { refId } from './ref.ts'

/** An edition as the rule wants it, with the id that its exceptions name. */
export type EditionSource = CoverageFacts['edition'] & { id: string }

/** What was written of many editions and galleries, by '2026-11 TC-017'. */
export interface CoverageSources {
  /** By the ids of edition and gallery. */
  exceptions: ReadonlyMap<string, Pick<Assignment, 'frames'>>
  photos: ReadonlyMap<string, CoveragePhoto[]>
  faults: ReadonlyMap<string, CoverageFault[]>
  receipts: ReadonlyMap<string, CoverageReceipt[]>
  /** When a package with the gallery's sheets was made last, by '2026-11 TC-017 3', the last the shop's id. */
  packed: ReadonlyMap<string, string>
}

const ProblemsSchema = z.array(z.object({ zh: z.string(), en: z.string(), level: z.string() })).catch([])
const FilesSchema = z.array(z.object({ file: z.string() })).catch([])
const JobSheetsSchema = z.array(z.object({ gallery: z.string() })).catch([])

export function toCoveragePhoto(doc: PostingPhoto): CoveragePhoto {
  const { kind, check, verdict, decision, decisionNote, problems, createdAt } = doc
  const [said] = ProblemsSchema.parse(problems).filter(({ level }) => level === 'error')
  return {
    ...{ kind, verdict, check: check === true, decision: decision ?? null, at: createdAt },
    note: decisionNote ?? '',
    said: said ? { zh: said.zh, en: said.en } : null,
  }
}

export function toCoverageFault({ kind, note, createdAt, closedAt }: PostingFault): CoverageFault {
  return { open: !closedAt, kind, note: note ?? '', at: createdAt }
}

/** Receipts speak of files, whose names begin with the gallery and the edition; jobs name their galleries. */
export function toReceipts(
  docs: readonly Receipt[],
  jobs: readonly PrintJob[],
): Pick<CoverageSources, 'receipts' | 'packed'> {
  const receipts = new Map<string, CoverageReceipt[]>()
  for (const { sheets, state, note, createdAt: at, edition } of docs)
    for (const { file } of FilesSchema.parse(sheets)) {
      const here = `${edition} ${file.split('_')[0]}`
      const said = { file, state, note: note ?? '', at }
      const list = receipts.get(here)
      if (list) list.push(said)
      else receipts.set(here, [said])
    }
  const packed = new Map<string, string>()
  for (const { sheets, edition, shop, createdAt } of jobs)
    for (const { gallery } of JobSheetsSchema.parse(sheets))
      packed.set(`${edition} ${gallery} ${refId(shop)}`, createdAt)
  return { receipts, packed }
}
