import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The star catalogue and the Chinese constellations of d3-celestial (BSD-3-Clause, its notice lies in the package). */
const FOLDER = join(dirname(createRequire(import.meta.url).resolve('d3-celestial/package.json')), 'data')

type Position = [number, number]
export type Outline =
  | { type: 'MultiPolygon'; coordinates: Position[][][] }
  | { type: 'MultiLineString'; coordinates: Position[][] }
interface Feature<P, G> {
  id: string | number
  properties: P
  geometry: G
}
type Point = { coordinates: Position }

export interface Celestial {
  stars: { id: number; mag: number; bv: number; at: Position }[]
  names: { zh: Record<string, { name: string }>; en: Record<string, { name: string }> }
  asterisms: { zh: string; en: string; rank: number; at: Position }[]
  lines: { rank: number; geometry: Outline }[]
  milkyWay: Outline[]
}

let celestial: Celestial | null = null

/** Reads the catalogue once a process: 1.6 MB of JSON, J2000 degrees. */
export function readCelestial(): Celestial {
  celestial ??= {
    stars: read<{ mag: number; bv: string }, Point>('stars.6.json').map((f) => ({
      id: Number(f.id),
      mag: f.properties.mag,
      bv: Number(f.properties.bv) || 0,
      at: f.geometry.coordinates,
    })),
    names: { zh: json('starnames.cn.json'), en: json('starnames.json') },
    asterisms: read<{ name: string; en: string; rank: number }, Point>('constellations.cn.json').map((f) => ({
      zh: f.properties.name,
      en: f.properties.en,
      rank: f.properties.rank,
      at: f.geometry.coordinates,
    })),
    lines: read<{ rank: number }, Outline>('constellations.lines.cn.json').map((f) => ({
      rank: f.properties.rank,
      geometry: f.geometry,
    })),
    milkyWay: read<object, Outline>('mw.json').map((f) => f.geometry),
  }
  return celestial
}

function read<P, G>(file: string): Feature<P, G>[] {
  return json<{ features: Feature<P, G>[] }>(file).features
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as T
}
