import type { Finding } from '../../checks/finding.ts'

/** What the look at every link came to. */
export interface LinksAnswer {
  asked: number
  /** Links that were not asked: the list was too long. */
  left: number
  /** Addresses that lead on to another. */
  moved: { url: string; to: string }[]
  findings: Finding[]
}

/** What an import of words would do, or has done. */
export interface TermsAnswer {
  fresh: string[]
  changed: string[]
  same: number
  problems: { at: string; zh: string; en: string; level: 'error' | 'warning' }[]
  written: boolean
}
