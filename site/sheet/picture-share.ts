import { FORMAT_SIZE_MM, type FormatId, type LayoutId } from '#contract'

/** Width and height as shares of the sheet's. */
type Share = readonly [number, number]

/**
 * The largest place that a layout gives its picture, on upright sheets and on wide ones, over all its examples
 * (test/posters/layouts.geometry): a photograph needs no more pixels than this place can show.
 */
const PICTURE_SHARE: Record<LayoutId, { tall: Share; wide: Share } | null> = {
  'lead-picture': { tall: [1, 0.34], wide: [0.44, 1] },
  'large-photo': { tall: [1, 0.57], wide: [0.58, 0.58] },
  portrait: { tall: [0.65, 0.4], wide: [0.38, 1] },
  steps: { tall: [0.49, 0.33], wide: [0.36, 0.57] },
  'myth-fact': { tall: [1, 0.33], wide: [0.42, 0.75] },
  timeline: { tall: [1, 0.17], wide: [0.25, 0.41] },
  quiz: { tall: [0.32, 0.21], wide: [0.13, 0.26] },
  'night-sky': null,
  curve: null,
  emergency: null,
}
/** Bleed, and texts that leave the picture a little more room than an example does. */
const ROOM = 1.06

/** The place a picture must fill at most, mm; the whole sheet where a layout says nothing. */
export function picturePlaceMm(layout: LayoutId, format: FormatId): { widthMm: number; heightMm: number } {
  const { widthMm, heightMm } = FORMAT_SIZE_MM[format]
  const share = PICTURE_SHARE[layout]
  if (!share) return { widthMm, heightMm }
  const [w, h] = widthMm > heightMm ? share.wide : share.tall
  return { widthMm: widthMm * Math.min(1, w * ROOM), heightMm: heightMm * Math.min(1, h * ROOM) }
}
