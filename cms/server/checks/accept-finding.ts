import type { Payload } from 'payload'
import type { CheckedKind } from '../../checks/document-texts.ts'
import { documentName, readReport } from '../../collections/words/read-report.ts'
import type { Visitor } from '../session.ts'

/**
 * Lets a finding stand, by name. False when the document has no such finding (any more): its sentence was changed
 * meanwhile. Twice is once.
 */
export async function acceptFinding(
  payload: Payload,
  { kind, id, key, reason }: { kind: CheckedKind; id: string; key: string; reason: string },
  { user, email }: Visitor,
): Promise<boolean> {
  const report = await readReport(payload, kind, id)
  const found = report?.findings.find((one) => one.key === key)
  if (!found) return false
  if (found.state === 'accepted') return true
  const { rule, excerpt, zh: said } = found
  const byName = ('name' in user && typeof user.name === 'string' && user.name) || email
  const data = { document: documentName(kind, id), key, rule, said, excerpt, reason, by: String(user.id), byName }
  try {
    // Nobody writes these by the forms' own doors; who may write them here was asked before.
    await payload.create({ collection: 'accepted-findings', depth: 0, data, overrideAccess: true })
  } catch (error) {
    // Another process found the same finding open, and the index let only one of them in.
    const again = await readReport(payload, kind, id)
    if (!again?.findings.some((one) => one.key === key && one.state === 'accepted')) throw error
  }
  return true
}

/** Opens a finding again. */
export async function takeBack(payload: Payload, document: string, key: string): Promise<void> {
  await payload.delete({
    collection: 'accepted-findings',
    where: { and: [{ document: { equals: document } }, { key: { equals: key } }] },
    overrideAccess: true,
  })
}
