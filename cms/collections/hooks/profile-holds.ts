import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { say } from '../../locale/say.ts'
import type { PrintShop } from '../../payload-types.ts'
import { profileContradictions, repeatedFormats } from '../../workflow/profile-contradictions.ts'
import { toProfile } from '../../workflow/to-profile.ts'

/** A profile that contradicts itself would be found out on the press, a month late: it is not saved. */
export const profileHolds: CollectionBeforeChangeHook<PrintShop> = ({ data, originalDoc, req, collection }) => {
  const special = data.special ?? []
  const problems = [
    ...profileContradictions(toProfile({ ...originalDoc?.profile, ...data.profile })),
    ...special.flatMap((row, i) => profileContradictions(toProfile(row), `special.${i}`)),
    ...repeatedFormats(special),
  ]
  if (problems.length > 0) {
    const errors = problems.map((p) => ({ path: p.at, message: say(req, p) }))
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return data
}
