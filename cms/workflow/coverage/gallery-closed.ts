/** A time in which nothing hangs in a gallery; days, the last one open while it lasts. */
export interface Closure {
  kind: 'repair' | 'retired'
  /** '' where nobody knows since when. */
  from: string
  until: string | null
}

interface Closable {
  state: 'in-use' | 'under-repair' | 'retired'
  closures: readonly Closure[]
}
interface OnTheWall {
  from: string
  until: string
  due: string
}

/**
 * Why a gallery had no part in an edition, null when it had. The register knows only how a gallery is today; what it was
 * in March is told by the days that are written down, so that a repair in November does not touch last spring.
 */
export function closedIn({ state, closures }: Closable, { from, until, due }: OnTheWall): Closure | null {
  const all = closures.some((one) => one.until === null) || state === 'in-use' ? closures : [...closures, ever(state)]
  // Mended in time to be hung: it is asked for like all others.
  return all.find((one) => one.from <= until && (one.until ?? '9999') > due && (one.until ?? '9999') >= from) ?? null
}

/** The closures after a gallery's state has changed on a day. */
export function nextClosures(before: Closable, state: Closable['state'], day: string): Closure[] {
  if (state === before.state) return [...before.closures]
  const open = before.closures.some((one) => one.until === null) || before.state === 'in-use'
  const known = open ? before.closures : [...before.closures, ever(before.state)]
  const ended = known.map((one) => (one.until === null ? { ...one, until: day } : one))
  return state === 'in-use' ? ended : [...ended, { kind: kindOf(state), from: day, until: null }]
}

function ever(state: Closable['state']): Closure {
  return { kind: kindOf(state), from: '', until: null }
}

function kindOf(state: Closable['state']): Closure['kind'] {
  return state === 'retired' ? 'retired' : 'repair'
}
