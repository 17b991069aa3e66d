import type { Payload, TypedUser } from 'payload'
import { list } from '../../checks/read-terms.ts'
import type { Term } from '../../checks/terms.ts'

/** What an import does to the list. */
export interface TermPlan {
  fresh: Term[]
  /** Words that are there already and gain something. */
  changed: (Term & { id: number | string })[]
  same: number
}

/** Compares a list with what is there; nothing that is there is lost by it, spellings are added to spellings. */
export async function planTerms(payload: Payload, terms: readonly Term[]): Promise<TermPlan> {
  const { docs } = await payload.find({ collection: 'terms', pagination: false, depth: 0, overrideAccess: true })
  const known = new Map(docs.map((doc) => [doc.term, doc]))
  const plan: TermPlan = { fresh: [], changed: [], same: 0 }
  for (const term of terms) {
    const doc = known.get(term.term)
    if (doc === undefined) {
      plan.fresh.push(term)
      continue
    }
    const union = (before: string | null | undefined, now: readonly string[]) => [
      ...new Set([...list(before ?? ''), ...now]),
    ]
    const next = {
      ...term,
      id: doc.id,
      forms: union(doc.forms, term.forms),
      except: union(doc.except, term.except),
      advice: term.advice || (doc.advice ?? ''),
    }
    const isSame =
      doc.kind === next.kind &&
      list(doc.forms ?? '').length === next.forms.length &&
      list(doc.except ?? '').length === next.except.length &&
      (doc.advice ?? '') === next.advice
    if (isSame) plan.same += 1
    else plan.changed.push(next)
  }
  return plan
}

/** Carries a plan out, as the person who asked for it. */
export async function writeTerms(payload: Payload, plan: TermPlan, user: TypedUser): Promise<void> {
  const asThem = { overrideAccess: false, user, depth: 0 } as const
  for (const term of plan.fresh) await payload.create({ collection: 'terms', data: toData(term), ...asThem })
  for (const { id, ...term } of plan.changed)
    await payload.update({ collection: 'terms', id, data: toData(term), ...asThem })
}

/** A word of the list as its document. */
export function toData({ term, kind, forms, except, advice }: Term) {
  return { term, kind, forms: forms.join('\n'), except: except.join('\n'), advice, active: true }
}
