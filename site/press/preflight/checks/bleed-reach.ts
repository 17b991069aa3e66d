import { PT_PER_MM } from '../../../sheet/paper.ts'
import type { Box, Mark, PdfPage } from '../document/document-model.ts'
import { isWhite } from '../document/ink-of.ts'
import { type Check, enlargement, finding, type Place, placeOf } from './finding.ts'

/** Along an edge: from, to, pt. */
type Span = readonly [number, number]

const EDGES = ['left', 'bottom', 'right', 'top'] as const
const EDGE_ZH = { left: '左', bottom: '下', right: '右', top: '上' }
/** A gap shorter than this is not seen after cutting, mm. */
const LEAST_GAP_MM = 2
const TOUCH_PT = 0.3
/** What reaches in from the bleed by less than this belongs to the crop marks, pt. */
const INSIDE_PT = 3

/**
 * Paint that touches the cut must go on to the bleed's edge, or a white sliver shows when the knife is a little off.
 * Only shapes whose box is their shape ask for bleed; anything may give it.
 */
export const bleedReach: Check = ({ pages }, order) => {
  const { bleedMm } = order.profile
  if (bleedMm === 0) return []
  return pages.flatMap((page) => {
    if (!page.trim) return []
    const bleedPt = (bleedMm / enlargement(page, order)) * PT_PER_MM
    const gaps = EDGES.flatMap((edge, side) =>
      gapsAt(page, page.trim ?? page.media, side, bleedPt).map((place) => ({ edge, place })),
    )
    if (gaps.length === 0) return []
    const edges = [...new Set(gaps.map((gap) => gap.edge))]
    return [
      finding(
        order,
        'page/bleed-missing',
        {
          on: `第 ${page.no} 页`,
          zh: `${edges.map((edge) => EDGE_ZH[edge]).join('、')}边有颜色到了裁切线，没有铺到 ${bleedMm} 毫米出血`,
          en: `At the ${edges.join(', ')} edge, colour ends at the cut and does not fill the ${bleedMm} mm of bleed`,
          mend: ['把底色和图片拉到出血线。', 'Extend backgrounds and pictures to the bleed.'],
        },
        gaps.map((gap) => gap.place),
      ),
    ]
  })
}

function gapsAt(page: PdfPage, trim: Box, side: number, bleedPt: number): Place[] {
  const [along, across] = side % 2 === 0 ? [1, 0] : [0, 1]
  const outward = side < 2 ? -1 : 1
  const edge = trim[side] ?? 0
  const [low, high] = [trim[along] ?? 0, trim[along + 2] ?? 0]
  const span = (box: Box): Span => [Math.max(low, box[along] ?? 0), Math.min(high, box[along + 2] ?? 0)]
  // How far a box goes beyond the edge, and how far it comes in.
  const beyond = (box: Box): number => outward * ((box[side] ?? 0) - edge)
  const within = (box: Box): number => -outward * ((box[side < 2 ? across + 2 : across] ?? 0) - edge)
  const painted = page.marks.filter((mark) => isPaint(mark) && within(mark.box) > INSIDE_PT)
  const touching = painted.filter((mark) => mark.upright && beyond(mark.box) > -TOUCH_PT).map((mark) => span(mark.box))
  const reaching = painted.filter((mark) => beyond(mark.box) >= bleedPt - TOUCH_PT).map((mark) => span(mark.box))
  const least = (LEAST_GAP_MM * PT_PER_MM) / page.userUnit
  return without(union(touching), union(reaching))
    .filter(([from, to]) => to - from > least)
    .map(([from, to]) => {
      const deep = edge - outward * 10
      const ends: Box =
        across === 0
          ? [Math.min(edge, deep), from, Math.max(edge, deep), to]
          : [from, Math.min(edge, deep), to, Math.max(edge, deep)]
      return placeOf(page, ends)
    })
}

function isPaint(mark: Mark): boolean {
  if (mark.hidden || mark.kind === 'text') return false
  return mark.ink === null || !isWhite(mark.ink)
}

function union(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [from, to] of [...spans].filter(([a, b]) => b > a).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1] + TOUCH_PT) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left = [...spans]
  for (const [from, to] of taken)
    left = left.flatMap(([a, b]): Span[] => {
      if (to <= a || from >= b) return [[a, b]]
      const rest: Span[] = []
      if (from > a) rest.push([a, from])
      if (to < b) rest.push([to, b])
      return rest
    })
  return left
}
