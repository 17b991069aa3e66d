import type { SignOff } from '../payload-types.ts'
import type { SignOffRecord } from '../workflow/sign-off.ts'

type Stored = Pick<SignOff, 'step' | 'verdict' | 'hash' | 'by' | 'at' | 'authors'>

/** A stored decision as the rules know it. */
export function toSignOff({ step, verdict, hash, by, at, authors }: Stored): SignOffRecord {
  return { step, verdict, hash, by, at, authors: Array.isArray(authors) ? authors.map(String) : [] }
}
