import type { EditionId } from '#contract'

/** The id of the next emergency edition of a month: '2026-11-e1', then '2026-11-e2'; null after the ninth. */
export function nextEmergencyId(month: string, taken: readonly string[]): EditionId | null {
  for (let no = 1; no <= 9; no += 1) {
    const id = `${month}-e${no}`
    if (!taken.includes(id)) return id as EditionId
  }
  return null
}
