import type { Problem } from '#contract'

/** An emergency edition on its way from its publication to the shops. */
export interface EmergencyRun {
  edition: string
  startedAt: string
  /** What is being made now; null when nothing is. */
  step: 'snapshot' | 'posters' | 'packages' | null
  shops: EmergencyShop[]
  problems: Problem[]
  /** From the publication to the first finished zip, seconds. */
  firstPackageS: number | null
}

interface EmergencyShop {
  slug: string
  name: string
  /** Galleries of this shop that the emergency goes to. */
  galleries: number
  /** Where the shop fetches its package without an account; shown here only, and to whoever may hand it out. */
  link: string
  /** When its zip was finished; null before. */
  packedAt: string | null
}
