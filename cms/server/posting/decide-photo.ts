import type { Payload } from 'payload'
import { toPhoto } from '../../views/posting/read-posting.ts'

interface Decision {
  id: string
  decision: unknown
  note: unknown
  /** The person's name: a machine is overruled by somebody. */
  by: string
}

/** Accepts or refuses a photo. A refusal, and whatever goes against the machine's "wrong", needs a word. */
export async function decidePhoto(
  payload: Payload,
  { id, decision, note, by }: Decision,
): Promise<{ gallery: string } | 'unknown' | 'no-word'> {
  const collection = 'posting-photos' as const
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })
  const photo = docs[0] && toPhoto(docs[0])
  if (!photo || (decision !== 'accepted' && decision !== 'refused')) return 'unknown'
  const decisionNote = typeof note === 'string' ? note.trim().slice(0, 200) : ''
  if (decisionNote === '' && (decision === 'refused' || photo.verdict === 'wrong')) return 'no-word'
  const was = docs[0]
  const isDecided = was?.decision === decision && (was.decisionNote ?? '') === decisionNote && was.decidedBy === by
  // Pressed twice: it stays as it was decided, and when.
  if (isDecided) return { gallery: photo.gallery }
  const verdict: 'accepted' | 'refused' = decision
  const data = { decision: verdict, decisionNote, decidedBy: by, decidedAt: new Date().toISOString() }
  await payload.update({ collection, where, data, depth: 0 })
  return { gallery: photo.gallery }
}
