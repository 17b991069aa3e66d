import type { ReportKind } from '#contract'

export const REPORT_STATES = ['held', 'new', 'taken', 'closed'] as const
export type ReportState = (typeof REPORT_STATES)[number]
export const STATE_WORDS: Record<ReportState, { zh: string; en: string }> = {
  held: { zh: '先放着', en: 'held' },
  new: { zh: '新来的', en: 'new' },
  taken: { zh: '有人在办', en: 'taken on' },
  closed: { zh: '办完', en: 'closed' },
}

export interface ReportLine {
  id: string
  reference: string
  gallery: string
  galleryName: string
  what: ReportKind
  note: string
  /** The panel it names, in words; empty when it names none. */
  panel: string
  state: ReportState
  /** How many residents wrote the very same. */
  times: number
  at: string
  takenBy: string
  /** Id of the posting fault it was turned into. */
  fault: string
}

/** One damage: everything that was said of the same thing at the same gallery and is still open. */
export interface Damage {
  gallery: string
  galleryName: string
  what: ReportKind
  times: number
  /** The first and the last letter about it. */
  since: string
  last: string
  taken: ReportLine | null
  fault: string
  reports: ReportLine[]
}

/** Open reports as damages, by gallery; what more residents told of, and earlier, comes first. */
export function groupReports(reports: readonly ReportLine[]): Damage[] {
  const damages = new Map<string, Damage>()
  const open = reports.filter(({ state }) => state === 'new' || state === 'taken')
  for (const report of open.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const { gallery, galleryName, what, times, at, state, fault } = report
    const damage = damages.get(`${gallery} ${what}`)
    if (damage) {
      damage.times += times
      damage.last = at
      damage.reports.push(report)
      damage.taken ??= state === 'taken' ? report : null
      damage.fault ||= fault
    } else
      damages.set(`${gallery} ${what}`, {
        ...{ gallery, galleryName, what, times, since: at, last: at, fault },
        taken: state === 'taken' ? report : null,
        reports: [report],
      })
  }
  const sum = new Map<string, number>()
  for (const { gallery, times } of damages.values()) sum.set(gallery, (sum.get(gallery) ?? 0) + times)
  return [...damages.values()].sort(
    (a, b) =>
      Number(a.taken !== null) - Number(b.taken !== null) ||
      (sum.get(b.gallery) ?? 0) - (sum.get(a.gallery) ?? 0) ||
      (a.gallery < b.gallery ? -1 : a.gallery > b.gallery ? 1 : 0) ||
      (a.since < b.since ? -1 : 1),
  )
}

/** Damages under their galleries, in the order in which each gallery comes first. */
export function byGallery(damages: readonly Damage[]): [Damage, ...Damage[]][] {
  const galleries = new Map<string, [Damage, ...Damage[]]>()
  for (const damage of damages) {
    const own = galleries.get(damage.gallery)
    if (own) own.push(damage)
    else galleries.set(damage.gallery, [damage])
  }
  return [...galleries.values()]
}
