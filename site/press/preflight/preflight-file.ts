import { ALL_CHECKS, NOTES } from './checks/all-checks.ts'
import { type Check, type Finding, MOST_PLACES, type PreflightOrder } from './checks/finding.ts'
import type { PdfDocument } from './document/document-model.ts'
import { openDocument } from './document/open-document.ts'
import { readDocument } from './document/read-document.ts'
import { gatherEvidence } from './pixels/gather-evidence.ts'

/** Everything one file was found to be. */
export interface PreflightAnswer {
  order: PreflightOrder
  /** Null when the file could not be opened. */
  document: PdfDocument | null
  /** Errors first, then warnings. */
  findings: Finding[]
  /** For information; nothing has to be done. */
  notes: Finding[]
}

/** Checks any PDF against a profile: all problems at once, each with its places. */
export async function preflightFile(
  bytes: Uint8Array,
  order: PreflightOrder,
  checks: readonly Check[] = ALL_CHECKS,
): Promise<PreflightAnswer> {
  const opened = await openDocument(bytes, order.at)
  if (!opened.ok) {
    return { order, document: null, findings: [{ ...opened.problem, places: [], count: 1 }], notes: [] }
  }
  const document = readDocument(opened.file, bytes.length, opened.encrypted)
  const evidence = await gatherEvidence(bytes, document, order)
  const findings = checks.flatMap((check) => check(document, order, evidence))
  const notes = NOTES.flatMap((check) => check(document, order, evidence))
  return { order, document, findings: byLevel(mergeAlike(findings, order.at)), notes }
}

/** The same words about each of forty pages are one finding. */
function mergeAlike(findings: readonly Finding[], at: string): Finding[] {
  const merged = new Map<string, Finding>()
  for (const one of findings) {
    const key = `${one.code} ${one.level} ${one.zh}`
    const before = merged.get(key)
    const places = before ? [...before.places, ...one.places].slice(0, MOST_PLACES) : one.places
    merged.set(key, before ? { ...before, at, places, count: before.count + one.count } : one)
  }
  return [...merged.values()]
}

function byLevel(findings: readonly Finding[]): Finding[] {
  return [...findings.filter((one) => one.level === 'error'), ...findings.filter((one) => one.level !== 'error')]
}
