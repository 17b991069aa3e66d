import type { Payload } from 'payload'
import { z } from 'zod'
import { EditionIdSchema, GalleryCodeSchema } from '#contract'
import { FAULT_KINDS } from '../../workflow/posting/photo-words.ts'
import { createTurns } from '../in-turn.ts'
import { findPlace } from './find-place.ts'
import { ClientIdSchema } from './upload.ts'

const FaultSchema = z.object({
  id: ClientIdSchema,
  edition: EditionIdSchema,
  gallery: GalleryCodeSchema,
  kind: z.enum(FAULT_KINDS),
  note: z.string().trim().max(200).optional(),
})

const inTurn = createTurns()

/** Writes down what is broken; the same id twice is the same fault. False when it names nothing that is there. */
export async function takeFault(payload: Payload, keeper: { name: string }, said: unknown): Promise<boolean> {
  const fault = FaultSchema.safeParse(said)
  if (!fault.success) return false
  const { id: clientId, ...facts } = fault.data
  return await inTurn(clientId, () => write(payload, keeper, { clientId, ...facts }))
}

type Fault = Omit<z.output<typeof FaultSchema>, 'id'> & { clientId: string }

async function write(payload: Payload, keeper: { name: string }, { clientId, ...facts }: Fault): Promise<boolean> {
  const collection = 'posting-faults' as const
  const known = async () => {
    const where = { clientId: { equals: clientId } }
    return (await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })).docs.length > 0
  }
  if (await known()) return true
  if (!(await findPlace(payload, facts))) return false
  try {
    await payload.create({ collection, depth: 0, data: { clientId, ...facts, keeperName: keeper.name } })
  } catch (error) {
    // Another process was quicker: the second finds the first one there.
    if (!(await known())) throw error
  }
  return true
}
