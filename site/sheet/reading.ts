import type { FormatId } from '#contract'
import { PT_PER_MM } from './paper.ts'

/** What one format asks for, whatever the distance. */
interface FormatRule {
  /** Body and captions are never smaller, pt. */
  bodyFloorPt: number
  captionFloorPt: number
  /** From nearer nobody takes the sheet in; beyond the farthest its reader steps closer. Metres. */
  nearestM: number
  farthestM: number
  /** One steps up to scan: the symbol need not grow beyond this, mm. */
  qrMaxMm: number
  /** Counted with where no gallery is meant, m. */
  usualM: number
}

const FORMAT_RULES: Record<FormatId, FormatRule> = {
  '600x900': { bodyFloorPt: 28, captionFloorPt: 24, nearestM: 1, farthestM: 2, qrMaxMm: 150, usualM: 1.5 },
  '900x1200': { bodyFloorPt: 28, captionFloorPt: 24, nearestM: 1, farthestM: 3, qrMaxMm: 200, usualM: 2 },
  '2400x1200': { bodyFloorPt: 28, captionFloorPt: 24, nearestM: 1.5, farthestM: 5, qrMaxMm: 300, usualM: 2 },
  // The notice board: read at arm's length, whatever stands in the gallery's record.
  a3: { bodyFloorPt: 12, captionFloorPt: 9, nearestM: 0.5, farthestM: 1, qrMaxMm: 60, usualM: 0.6 },
}
const QR_LEAST_MM = 60

/** Sizes below which nobody can read or scan, for one format at one distance. */
export interface ReadingFloors {
  /** The distance that was counted with, m. */
  distanceM: number
  bodyFloorPt: number
  captionFloorPt: number
  qrMm: number
}

/** Body type is 1/200 of the reading distance, the code's side a tenth of it; formats have floors of their own. */
export function readingFloors(format: FormatId, viewingDistanceM: number): ReadingFloors {
  const rule = FORMAT_RULES[format]
  const distanceM = Math.min(rule.farthestM, Math.max(rule.nearestM, viewingDistanceM))
  const byDistancePt = ((distanceM * 1000) / 200) * PT_PER_MM
  return {
    distanceM,
    bodyFloorPt: round1(Math.max(rule.bodyFloorPt, byDistancePt)),
    captionFloorPt: rule.captionFloorPt,
    qrMm: Math.min(rule.qrMaxMm, Math.max(QR_LEAST_MM, distanceM * 100)),
  }
}

/** The distance from which a format is usually read, m. */
export function usualDistanceM(format: FormatId): number {
  return FORMAT_RULES[format].usualM
}

/** What the eye can part at the distance (one minute of arc), ppi. */
export function eyePpi(distanceM: number): number {
  return 3438 / (distanceM / 0.0254)
}

/** Least effective resolution of a picture, ppi: what the eye parts at the distance, never under 72. */
export function leastPpi(distanceM: number): number {
  return Math.max(72, eyePpi(distanceM))
}

/** Below this a picture is printed with a warning, ppi. */
export function softPpi(format: FormatId): number {
  return format === 'a3' ? 150 : 100
}

/** Resolution worth printing, ppi: half as fine again as what the eye parts from there. More only makes files heavy. */
export function targetPpi(format: FormatId, distanceM: number): number {
  return format === 'a3' ? 200 : Math.round(Math.min(140, Math.max(100, 1.5 * leastPpi(distanceM))))
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}
