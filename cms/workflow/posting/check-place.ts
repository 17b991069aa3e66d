import { type Problem, problem } from '#contract'
import type { PhotoToJudge } from './judge-photo.ts'

/** A phone between houses is off by so much without being wrong, m. */
export const TOLERANCE_M = 300
const EARTH_M = 6_371_000
const KM = 1000

/** Metres between two points, WGS-84 degrees, over the sphere. */
export function distanceM(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const half = (x: number) => Math.sin(x / 2) ** 2
  const h = half(rad(b.lat - a.lat)) + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * half(rad(b.lng - a.lng))
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Only a place that is surely another one is said; no place is no fault. */
export function placeProblems({ place, gallery, edition, toleranceM }: PhotoToJudge): Problem[] {
  if (!place) return []
  const away = distanceM(place, gallery)
  if (away - place.accuracyM <= toleranceM) return []
  const zh = away < KM ? `${Math.round(away / 10) * 10} 米` : `${(away / KM).toFixed(1)} 公里`
  const en = away < KM ? `${Math.round(away / 10) * 10} m` : `${(away / KM).toFixed(1)} km`
  return [
    problem({
      code: 'photo/far-away',
      at: `${gallery.code} / ${edition.month}`,
      zh: `手机定位离画廊 ${zh}，请编辑部看一下`,
      en: `the phone was ${en} from the gallery: somebody should look`,
      level: 'warning',
    }),
  ]
}
