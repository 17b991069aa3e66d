import type { Payload, TypedUser } from 'payload'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import type { Place } from '../../workflow/uses/find-places.ts'

export interface Replaced {
  /** Places that have the new picture now. */
  done: Place[]
  /** Places that an editor has to see to: what is published there still has the old one. */
  left: Place[]
}

/**
 * Puts one picture in another's place wherever it is used. Panels and articles get it as a draft, since three people sign
 * what they show; so does a bulletin with a draft in work. Publishing is their editor's own act.
 */
export async function replacePicture(
  payload: Payload,
  places: readonly Place[],
  { from, to }: { from: string; to: number | string },
  asThem: { overrideAccess: false; user: TypedUser },
): Promise<Replaced> {
  const answer: Replaced = { done: [], left: [] }
  for (const place of places) {
    const { collection, id } = place
    if (collection !== 'panels' && collection !== 'articles' && collection !== 'bulletins') continue
    const context = { [NO_PLACES]: true }
    const doc = await payload.findByID({ collection, id, depth: 0, draft: true, context, ...asThem })
    const inWork = doc._status !== 'published' || collection !== 'bulletins'
    const data = inWork ? changed(doc, from, to) : { ...changed(doc, from, to), _status: 'published' }
    await payload.update({ collection, id, depth: 0, data: data as never, draft: inWork, context, ...asThem })
    // A draft over a published document leaves the published one as it was.
    if (inWork && place.state !== 'draft') answer.left.push(place)
    else answer.done.push(place)
  }
  return answer
}

/** The fields that named the old picture, with the new one in its place. */
function changed(doc: object, from: string, to: number | string): Record<string, unknown> {
  const isOld = (ref: unknown) => String(ref) === from
  const data: Record<string, unknown> = {}
  for (const field of ['picture', 'attachment'])
    if (field in doc && isOld((doc as Record<string, unknown>)[field])) data[field] = to
  if ('pictures' in doc && Array.isArray(doc.pictures))
    data.pictures = doc.pictures.map((row: { media: unknown }) => (isOld(row.media) ? { ...row, media: to } : row))
  return data
}
