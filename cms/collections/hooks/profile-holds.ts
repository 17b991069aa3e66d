import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { say } from '../../locale/say.ts'
import { profileContradictions } from '../../workflow/profile-contradictions.ts'

/** A profile that contradicts itself would be found out on the press, a month late: it is not saved. */
export const profileHolds: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const problems = profileContradictions({ ...originalDoc?.profile, ...data.profile })
  if (problems.length > 0) {
    const errors = problems.map((p) => ({ path: p.at, message: say(req, p) }))
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return data
}
