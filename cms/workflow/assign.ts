import { type Frame, type Problem, problem } from '#contract'

export interface GalleryToAssign {
  code: string
  state: 'in-use' | 'under-repair' | 'retired'
  frames: readonly Frame[]
}

export interface AssignInput {
  /** The edition's month, for the words of problems. */
  edition: string
  /** Ids of the edition's panels in their order. */
  panels: readonly string[]
  gallery: GalleryToAssign
  /** What an editor decided for some frames of this gallery in this edition. */
  exception?: { frames: readonly { position: number; panel: string }[] } | undefined
  /** Of an emergency edition: codes of the galleries it goes to, null for all. Left out for a month's own. */
  emergency?: { galleries: readonly string[] | null } | undefined
}

export interface Assigned {
  /** A panel for each frame in use; empty for a gallery that is closed. */
  frames: { position: number; panel: string }[]
  exception: boolean
  problems: Problem[]
  /** Why nothing hangs here, where that is as it should be. */
  closed?: 'under-repair' | 'retired'
}

/**
 * The rule: the n-th frame in use gets the n-th panel, from the first again when there are more frames than panels.
 * An exception replaces the panel of the frames it names, and no others. An emergency edition is a sheet of its own that
 * hangs over the first frame of each gallery it goes to, and leaves the others to the month.
 */
export function assign({ edition, panels, gallery, exception, emergency }: AssignInput): Assigned {
  if (gallery.state !== 'in-use') return { frames: [], exception: false, problems: [], closed: gallery.state }
  if (emergency?.galleries && !emergency.galleries.includes(gallery.code))
    return { frames: [], exception: false, problems: [] }
  const at = `${edition} / ${gallery.code}`
  const problems: Problem[] = []
  if (panels.length === 0) {
    problems.push(
      problem({
        code: 'assignment/no-panels',
        at: edition,
        zh: '这一期还没有画面，没有东西可以上刊',
        en: 'this edition has no panels, so there is nothing to hang',
      }),
    )
    return { frames: [], exception: exception !== undefined, problems }
  }
  const inUse = gallery.frames.filter((frame) => frame.inUse).sort((a, b) => a.position - b.position)
  if (inUse.length === 0) {
    problems.push(
      problem({
        code: 'gallery/no-frame',
        at: gallery.code,
        zh: '画廊在用，却没有一个在用的画框',
        en: 'the gallery is in use but none of its frames is',
      }),
    )
  }
  const wanted = new Map(exception?.frames.map((frame) => [frame.position, frame.panel]))
  problems.push(...exceptionProblems(at, panels, inUse, exception?.frames ?? []))
  const frames: Assigned['frames'] = []
  const taken = emergency ? inUse.slice(0, panels.length) : inUse
  for (const [i, { position }] of taken.entries()) {
    const panel = wanted.get(position) ?? panels[i % panels.length]
    if (panel !== undefined) frames.push({ position, panel })
  }
  return { frames, exception: exception !== undefined, problems }
}

function exceptionProblems(
  at: string,
  panels: readonly string[],
  inUse: readonly Frame[],
  frames: readonly { position: number; panel: string }[],
): Problem[] {
  const problems: Problem[] = []
  for (const { position, panel } of frames) {
    const place = `${at} / 第 ${position} 框`
    if (!inUse.some((frame) => frame.position === position)) {
      problems.push(
        problem({
          code: 'assignment/unknown-frame',
          at: place,
          zh: `上刊例外写了第 ${position} 个画框，画廊没有这个在用的画框`,
          en: `the exception names frame ${position}, which this gallery does not have in use`,
        }),
      )
    }
    if (!panels.includes(panel)) {
      problems.push(
        problem({
          code: 'assignment/unknown-panel',
          at: place,
          zh: '上刊例外选的画面不在这一期里',
          en: 'the exception names a panel that is not in this edition',
        }),
      )
    }
  }
  return problems
}
