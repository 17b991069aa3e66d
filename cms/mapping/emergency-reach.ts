import type { Edition } from '../payload-types.ts'
import type { AssignInput } from '../workflow/assign.ts'
import { type Ref, refIds } from './ref.ts'

/**
 * Which galleries an emergency edition goes to; undefined for a month's own.
 *
 * @param codes galleries' codes by their ids
 */
export function emergencyReach(
  { kind, galleries }: { kind: Edition['kind']; galleries?: readonly Ref[] | null | undefined },
  codes: ReadonlyMap<string, string>,
): AssignInput['emergency'] {
  if (kind !== 'emergency') return undefined
  const chosen = refIds(galleries)
  return { galleries: chosen.length === 0 ? null : chosen.flatMap((id) => codes.get(id) ?? []) }
}
