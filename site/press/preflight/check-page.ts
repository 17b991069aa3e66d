import { type Problem, problem } from '#contract'
import { type Paper, PT_PER_MM } from '../../sheet/paper.ts'
import type { SetSheet } from '../engine/render-sheet.ts'
import { pageOf, readPdf } from '../finish/pdf-objects.ts'

/** The engine works in single precision, pt. */
const TOLERANCE_PT = 0.05

/** Looks at what the engine set, before the boxes are drawn round it: one page, as large as trim, bleed and marks. */
export function checkPage(set: SetSheet, paper: Paper, at: string): Problem[] {
  if (!set.pdf) return []
  if (set.pages !== 1)
    return [
      problem({
        code: 'sheet/pages',
        at,
        zh: `版式排出了 ${set.pages} 页，应当是 1 页`,
        en: `The layout set ${set.pages} pages instead of 1`,
      }),
    ]
  const box =
    /\/MediaBox \[([^\]]+)\]/
      .exec(pageOf(readPdf(set.pdf)).text)?.[1]
      ?.trim()
      .split(/\s+/)
      .map(Number) ?? []
  const wanted = [paper.widthMm, paper.heightMm].map((mm) => (mm + 2 * paper.slugMm) * PT_PER_MM)
  if (wanted.every((pt, i) => Math.abs(pt - (box[i + 2] ?? 0)) < TOLERANCE_PT)) return []
  const size = box
    .slice(2)
    .map((pt) => (pt / PT_PER_MM).toFixed(1))
    .join(' × ')
  return [
    problem({
      code: 'sheet/page-size',
      at,
      zh: `版式的页面是 ${size} 毫米，与画幅不符`,
      en: `The layout's page is ${size} mm, which is not the format's`,
    }),
  ]
}
