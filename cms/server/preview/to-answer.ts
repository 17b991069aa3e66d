import type { Problem } from '#contract'
import type { PreviewAnswer } from '../../views/poster-preview/answer.ts'
import type { PressPreview } from '../press.ts'
import type { Need } from './needs.ts'
import { toMarks, toZones } from './to-marks.ts'

interface Drawn {
  drawn: PressPreview
  need: Need
  needs: readonly Need[]
  panel: PreviewAnswer['panel']
  /** What the mapping of the form had to say. */
  problems: readonly Problem[]
  /** False when only the findings are wanted. */
  svg: boolean
}

/** What the press drew, in the words and places of the form. */
export function toAnswer({ drawn, need, needs, panel, problems, svg }: Drawn): PreviewAnswer {
  const { marks, rest } = toMarks({ ...need, ...drawn, problems: [...problems, ...drawn.problems] })
  return {
    ...toEmptyAnswer(need, needs, { panel, problems: rest }),
    bodyPt: drawn.slots.find((s) => s.field === 'body')?.pt ?? null,
    svg: svg ? drawn.svg : '',
    marks,
    zones: toZones({ ...need, ...drawn }),
    ms: drawn.ms,
  }
}

/** Before there is anything to draw: the formats, and why. */
export function toEmptyAnswer(
  need: Need,
  needs: readonly Need[],
  said: { panel: PreviewAnswer['panel']; problems: readonly Problem[] },
): PreviewAnswer {
  return {
    format: need.id,
    widthMm: need.widthMm,
    heightMm: need.heightMm,
    distanceM: need.distanceM,
    bodyPt: null,
    svg: '',
    marks: [],
    zones: {},
    problems: [...said.problems],
    formats: needs.map(({ id, widthMm, heightMm }) => ({ id, widthMm, heightMm })),
    panel: said.panel,
    ms: 0,
  }
}
