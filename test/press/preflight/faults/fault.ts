import type { PreflightOrder } from '../../../../site/press/preflight/checks/finding.ts'
import type { PreflightProfile } from '../../../../site/press/preflight/preflight-profile.ts'
import type { Conformance, Draft } from '../../../support/good-pdf.ts'

/** One fault, planted alone into a good file, and the code that must catch it. */
export interface Fault {
  /** What is wrong, as a print shop would say it. */
  name: string
  code: string
  change: (draft: Draft) => unknown
  /** What the file claims and is held against; PDF/X-4 unless said. */
  conformance?: Conformance
  profile?: Partial<PreflightProfile>
  order?: Partial<PreflightOrder>
}

/** Makes one part of the draft anew. */
export function set<K extends keyof Draft>(key: K, make: (draft: Draft) => Draft[K]): Fault['change'] {
  return (draft) => {
    draft[key] = make(draft)
  }
}

/** Writes a line of the page's content anew. */
export function setLine(line: number, text: string): Fault['change'] {
  return (draft) => {
    draft.content[line] = text
  }
}
