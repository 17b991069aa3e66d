import gcoord from 'gcoord'
import { plain } from './columns.ts'
import type { Datum } from './types.ts'

/** Degrees. */
export interface Point {
  lat: number
  lng: number
}

const NAMES: readonly [Datum, RegExp][] = [
  ['WGS-84', /wgs(?:19)?84|cgcs2000|gps/g],
  ['GCJ-02', /gcj0?2|火星坐标系?|高德(?:地图)?|腾讯(?:地图)?|amap|gaode|国测局/g],
  ['BD-09', /bd0?9(?:ll)?|百度(?:地图)?|baidu/g],
]
const CRS = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const

/** The datum that a heading, a title or a sheet's name speaks of, if it names exactly one. */
export function datumNamed(text: string): Datum | undefined {
  const said = NAMES.filter(([, names]) => plain(text).search(names) >= 0)
  return said.length === 1 ? said[0]?.[0] : undefined
}

/** A plain heading without the datum it names: '高德经度' is '经度'. */
export function withoutDatum(heading: string): string {
  return NAMES.reduce((rest, [, names]) => rest.replace(names, ''), heading)
}

/** Six decimals, a tenth of a metre. The way back from GCJ-02 is computed by approximation, good to a metre. */
export function toWgs84({ lat, lng }: Point, datum: Datum): Point {
  if (datum === 'WGS-84') return { lat, lng }
  const [east = lng, north = lat] = gcoord.transform([lng, lat] as [number, number], CRS[datum], gcoord.WGS84)
  return { lat: round(north), lng: round(east) }
}

/** Good for the few kilometres between two places that should be one. */
export function metresBetween(a: Point, b: Point): number {
  const perDegree = 111_320
  const east = (a.lng - b.lng) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180))
  return Math.hypot(a.lat - b.lat, east) * perDegree
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
