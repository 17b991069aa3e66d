import type { SignOff } from '../payload-types.ts'
import type { RETURN_WORDS, SignOffRecord } from '../workflow/sign-off.ts'

type Stored = Pick<SignOff, 'step' | 'verdict' | 'hash' | 'by' | 'at' | 'authors'>

/** A stored decision as the rules know it. */
export function toSignOff({ step, verdict, hash, by, at, authors }: Stored): SignOffRecord {
  return { step, verdict, hash, by, at, authors: Array.isArray(authors) ? authors.map(String) : [] }
}

/** A decision with what people read of it. */
export interface Decision extends SignOffRecord {
  /** Of the stored record, which keeps the content as it was read. */
  id: string
  byName: string
  note: string
  reason: keyof typeof RETURN_WORDS | null
}

export function toDecision(stored: Stored & Pick<SignOff, 'id' | 'byName' | 'note' | 'reason'>): Decision {
  const { id, byName, note, reason } = stored
  return { ...toSignOff(stored), id: String(id), byName, note: note ?? '', reason: reason ?? null }
}
