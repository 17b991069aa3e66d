import type { PhotoKind, PhotoVerdict } from './photo-words.ts'

/** A photo, as far as its gallery's state depends on it. */
export interface StatePhoto {
  kind: PhotoKind
  /** Sent when a second look was asked for in the middle of the month. */
  check: boolean
  verdict: PhotoVerdict
  /** What somebody of the newsroom said of it, over the machine's head; null when nobody did. */
  decision: 'accepted' | 'refused' | null
  /** ISO 8601: when the server had it. */
  at: string
}

/** none: nothing, or half of it · posted: both photos, somebody should look · proved · refused: sent again, please · fault */
export type PostingState = 'none' | 'posted' | 'proved' | 'refused' | 'fault'

export interface Posting<P extends StatePhoto> {
  state: PostingState
  /** The photos that count: the best of each kind, the newest of equals. */
  near: P | null
  far: P | null
}
interface PostingInput<P extends StatePhoto> {
  photos: readonly P[]
  faults: readonly { open: boolean }[]
  /** True: the second photos of a spot check are asked about, not the first ones. */
  check?: boolean
}

/** How one gallery stands in one edition. An open fault comes first, since somebody has to go there. */
export function postingState<P extends StatePhoto>({ photos, faults, check = false }: PostingInput<P>): Posting<P> {
  const [near, far] = (['near', 'far'] as const).map((kind) =>
    bestOf(photos.filter((photo) => photo.kind === kind && photo.check === check)),
  ) as [P | null, P | null]
  if (!check && faults.some(({ open }) => open)) return { state: 'fault', near, far }
  return { state: stateOf(near, far), near, far }
}

function stateOf(near: StatePhoto | null, far: StatePhoto | null): PostingState {
  const standings = [near, far].flatMap((photo) => (photo ? standingOf(photo) : []))
  if (standings.includes('wrong')) return 'refused'
  if (!near || !far) return 'none'
  // The code stands in the near photo: a person who accepts that one accepts the posting.
  return near.decision === 'accepted' || standings.every((standing) => standing === 'right') ? 'proved' : 'posted'
}

/** What a photo is worth after the machine and a person have said theirs. */
export function standingOf({ verdict, decision }: Pick<StatePhoto, 'verdict' | 'decision'>): PhotoVerdict {
  if (decision === 'accepted') return 'right'
  return decision === 'refused' ? 'wrong' : verdict
}

const WORTH: Record<PhotoVerdict, number> = { right: 2, unsure: 1, wrong: 0 }

function bestOf<P extends StatePhoto>(photos: readonly P[]): P | null {
  const worth = (photo: P) => WORTH[standingOf(photo)]
  return [...photos].sort((a, b) => worth(b) - worth(a) || b.at.localeCompare(a.at))[0] ?? null
}
