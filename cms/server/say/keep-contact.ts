import type { Payload, PayloadRequest } from 'payload'

const MOST = 300
const BETWEEN = '，'

/** Of the contacts given with a letter those that are not kept with it yet, in one line; empty when there is none. */
export async function newContact(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  letter: string,
  given: readonly string[],
): Promise<string> {
  const named = given.map((one) => one.trim()).filter((one) => one !== '')
  if (named.length === 0) return ''
  const where = { letter: { equals: letter } }
  const how = { pagination: false, depth: 0, ...(req ? { req } : {}) }
  const { docs } = await payload.find({ collection: 'resident-contacts', where, ...how })
  const kept = new Set(docs.flatMap(({ contact }) => [contact, ...contact.split(BETWEEN)]))
  return [...new Set(named)]
    .filter((one) => !kept.has(one))
    .join(BETWEEN)
    .slice(0, MOST)
}

/** Keeps apart how a letter's writer can be reached, once. */
export async function keepContact(req: PayloadRequest, letter: string, given: readonly string[]): Promise<void> {
  const contact = await newContact({ payload: req.payload, req }, letter, given)
  if (contact === '') return
  await req.payload.create({ collection: 'resident-contacts', depth: 0, req, data: { letter, contact } })
}
