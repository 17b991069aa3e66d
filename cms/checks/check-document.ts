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
}

/** Everything that words and figures of a document are marked for, in the order of its form; each once. */
export function checkDocument({ kind, doc, terms, sourceCount }: CheckInput): {
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
  const order = new Map<string, number>()
  for (const [i, { field }] of texts.entries()) if (!order.has(field)) order.set(field, i)
  const byKey = new Map<string, Finding>()
  for (const one of found) if (!byKey.has(one.key)) byKey.set(one.key, one)
  const findings = [...byKey.values()].sort((a, b) => place(a, order) - place(b, order) || a.from - b.from)
  return { findings, reading: readingOf(texts) }
}

function place({ field }: Pick<DocumentText, 'field'>, order: ReadonlyMap<string, number>): number {
  return order.get(field) ?? order.size
}
