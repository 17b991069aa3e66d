import type { Payload, PayloadRequest } from 'payload'
import { FIRST_TERMS } from '../checks/data/first-terms.ts'
import { toData } from '../collections/words/write-terms.ts'

/** The word list that a newsroom begins with. */
export async function seedTerms(payload: Payload, req: PayloadRequest): Promise<void> {
  for (const term of FIRST_TERMS) await payload.create({ collection: 'terms', req, depth: 0, data: toData(term) })
}
