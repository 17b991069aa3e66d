import type { Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { isNewsroom } from '../../access/rights.ts'
import { readUses } from '../../collections/uses/read-uses.ts'
import type { UsesAnswer } from '../../views/uses/answer.ts'
import type { UseDocuments } from '../../workflow/uses/documents.ts'
import { findPlaces } from '../../workflow/uses/find-places.ts'
import { sourceKeys } from '../../workflow/uses/same-source.ts'
import { withdrawal } from '../../workflow/uses/withdrawal.ts'
import { visitorOf } from '../newsroom-only.ts'

const KindSchema = z.enum(['media', 'articles', 'panels'])

/** `/checks/uses/<collection>/<id>`: where a document is used, and where what it cites is cited too. */
export function usesRoutes(router: Router, payload: Payload): void {
  router.get('/uses/:kind/:id', async (req, res) => {
    if (!(await visitorOf(payload, isNewsroom, req, res))) return
    const kind = KindSchema.safeParse(req.params.kind)
    if (!kind.success) {
      res.status(404).json({ error: '没有这一类 / no such collection' })
      return
    }
    const { id } = req.params
    const documents = await readUses(payload)
    const thing = { kind: kind.data, id }
    const answer: UsesAnswer = {
      places: findPlaces(thing, documents),
      counts: withdrawal(thing, documents).counts,
      sources: kind.data === 'media' ? [] : sharedSources(kind.data, id, documents),
    }
    res.json(answer)
  })
}

/** Sources of a document that are cited elsewhere too. */
function sharedSources(kind: 'articles' | 'panels', id: string, documents: UseDocuments): UsesAnswer['sources'] {
  const sources = documents[kind].filter((doc) => doc.id === id).flatMap((doc) => doc.sources)
  const shared = new Map<string, UsesAnswer['sources'][number]>()
  for (const source of sources) {
    for (const key of sourceKeys(source)) {
      const places = findPlaces({ kind: 'sources', id: key }, documents).filter(
        (place) => !(place.collection === kind && place.id === id),
      )
      if (places.length > 0 && !shared.has(source.short)) shared.set(source.short, { key, short: source.short, places })
    }
  }
  return [...shared.values()]
}
