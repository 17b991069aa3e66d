import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'
import type { Reading } from './reading.ts'

/** Somebody looked at a finding and let it stand. */
export interface Acceptance {
  /** The finding's key: it holds for this sentence and no other. */
  key: string
  by: string
  /** ISO 8601. */
  at: string
  reason: string
}

export type CheckedFinding = Finding & ({ state: 'open' } | { state: 'accepted'; acceptance: Acceptance })

/** The state of a document's words and facts, as a sign-off can keep it. */
export interface CheckReport {
  findings: CheckedFinding[]
  counts: { open: number; must: number; accepted: number }
  reading: Reading
  /** Changes with every finding and every acceptance; the same findings give the same hash. */
  hash: string
}

/** Findings with what was said about them. An acceptance whose sentence has changed meets no finding, and is left out. */
export function checkReport(
  { findings, reading }: { findings: readonly Finding[]; reading: Reading },
  acceptances: readonly Acceptance[],
): CheckReport {
  const byKey = new Map(acceptances.map((one) => [one.key, one]))
  const checked = findings.map((one): CheckedFinding => {
    const acceptance = byKey.get(one.key)
    return acceptance ? { ...one, state: 'accepted', acceptance } : { ...one, state: 'open' }
  })
  const open = checked.filter(({ state }) => state === 'open')
  const said = checked.map((one) =>
    [one.key, one.field, one.state, one.state === 'accepted' ? `${one.acceptance.by} ${one.acceptance.at}` : ''].join(
      ' ',
    ),
  )
  return {
    findings: checked,
    counts: {
      open: open.length,
      must: open.filter(({ level }) => level === 'must').length,
      accepted: checked.length - open.length,
    },
    reading,
    hash: createHash('sha256').update(said.sort().join('\n')).digest('hex'),
  }
}
