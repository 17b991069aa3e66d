import { type CheckedKind, type DocumentText, documentTexts } from './document-texts.ts'
import type { Finding } from './finding.ts'
import { type Reading, readingOf } from './reading.ts'
import { claimFindings } from './rules/claims.ts'
import { rareFindings } from './rules/rare-characters.ts'
import { mixedUnits, unitFindings } from './rules/units.ts'
import { widthFindings } from './rules/width.ts'
import { type Term, termFindings } from './terms.ts'

export interface CheckInput {
  kind: CheckedKind
  /** The document as Payload has it, whole or not. */
  doc: unknown
  terms: readonly Term[]
  /** Sources that stand behind it: an article's own, of a panel those of its articles too. */
  sourceCount: number
  /** What a sheet prints beside the panel's own words: its article's, where the panel has none. */
  lent?: { summary?: unknown; body?: unknown }
}

/** Everything that words and figures of a document are marked for, in the order of its form; each once. */
export function checkDocument({ kind, doc, terms, sourceCount, lent }: CheckInput): {
  findings: Finding[]
  reading: Reading
} {
  const texts = documentTexts(kind, doc)
  const found = [
    ...texts.flatMap((text) => [
      ...termFindings(text, terms),
      ...widthFindings(text),
      ...unitFindings(text),
      ...rareFindings(text),
    ]),
    ...mixedUnits(texts),
    ...claimFindings(texts, sourceCount),
  ]
  const byKey = new Map<string, Finding>()
  for (const one of found) if (!byKey.has(one.key)) byKey.set(one.key, one)
  const places = new Map([...byKey.values()].map((one) => [one.key, placeOf(one, texts)]))
  const findings = [...byKey.values()].sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
  return { findings, reading: readingOf([...texts, ...documentTexts('articles', lent)]) }
}

/** Longer than any text. */
const A_TEXT = 1_000_000

/** Where a finding's words stand in the order of the form. */
function placeOf({ field, excerpt, from }: Finding, texts: readonly DocumentText[]): number {
  const index = texts.findIndex((text) => text.field === field && text.text.includes(excerpt))
  return index * A_TEXT + (texts[index]?.text.indexOf(excerpt) ?? 0) + from
}
