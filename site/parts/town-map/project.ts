/** The map's drawing area, in its own units. */
export const MAP = { width: 640, height: 600 }
/** The box for which the rivers are drawn: Taicang, WGS-84 degrees. */
const HOME_BOX = { west: 120.955, east: 121.365, south: 31.384, north: 31.712 }

export interface Place {
  lat: number
  lng: number
}
export type Projection = ((place: Place) => [x: number, y: number]) & {
  water: boolean
  /** Degrees at its sides. */
  box: { west: number; east: number; south: number; north: number }
}

/** Plate carrée over Taicang with its rivers; galleries elsewhere get a box of their own, and no rivers. */
export function projection(places: Place[]): Projection {
  const home = places.every(
    (p) => p.lng >= HOME_BOX.west && p.lng <= HOME_BOX.east && p.lat >= HOME_BOX.south && p.lat <= HOME_BOX.north,
  )
  const box = home ? HOME_BOX : around(places)
  const project = (p: Place): [number, number] => [
    Math.round(((p.lng - box.west) / (box.east - box.west)) * MAP.width),
    Math.round(((box.north - p.lat) / (box.north - box.south)) * MAP.height),
  ]
  return Object.assign(project, { water: home && places.length > 0, box })
}

function around(places: Place[]) {
  const lats = places.map((p) => p.lat)
  const lngs = places.map((p) => p.lng)
  const pad = 0.1 * Math.max(0.02, Math.max(...lats) - Math.min(...lats), Math.max(...lngs) - Math.min(...lngs))
  return {
    west: Math.min(...lngs) - pad,
    east: Math.max(...lngs) + pad,
    south: Math.min(...lats) - pad,
    north: Math.max(...lats) + pad,
  }
}

/** A smooth line through the points: quadratic curves whose corners are the points themselves. */
export function smooth(points: [number, number][]): string {
  const [first, ...rest] = points
  const last = points.at(-1)
  if (!first || !last) return ''
  let d = `M${first.join(' ')}`
  rest.slice(0, -1).forEach(([x, y], i) => {
    const [nx, ny] = rest[i + 1] ?? [x, y]
    d += `Q${x} ${y} ${(x + nx) / 2} ${(y + ny) / 2}`
  })
  return `${d}L${last.join(' ')}`
}

/** Metres between two places, on a sphere. */
export function metresBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180
  const x = (b.lng - a.lng) * rad * Math.cos(((a.lat + b.lat) / 2) * rad)
  const y = (b.lat - a.lat) * rad
  return Math.hypot(x, y) * 6_371_000
}
