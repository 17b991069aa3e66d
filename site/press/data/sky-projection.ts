import { type AstroTime, Observer, RotateVector, Rotation_ECL_HOR, Rotation_EQJ_HOR, Vector } from 'astronomy-engine'
import { geoArea, geoPath, geoStereographic } from 'd3-geo'
import type { Outline } from './celestial.ts'

/** Radius of the chart's horizon, chart units. */
export const R = 1000
const DEGREE = Math.PI / 180

/** An outline on the chart; [x, y] from the zenith, north up, east left: held overhead it fits. */
export type ChartOp = ['M', number, number] | ['L', number, number] | ['Z']
type Position = [number, number]

export interface SkyProjection {
  /** J2000 degrees to [azimuth, altitude] in degrees: geometric, no refraction. */
  toHorizon: (ra: number, dec: number) => Position
  /** [azimuth, altitude] to the chart. */
  toChart: (horizon: Position) => Position
  /** Great-circle outlines, cut at the horizon; points nearer than `step` chart units are left out. */
  outline: (geometry: Outline, step: number) => ChartOp[]
  ecliptic: () => ChartOp[]
}

/** The sky over one place at one instant as a stereographic disc with the zenith in its middle. */
export function skyProjection(time: AstroTime, lat: number, lng: number): SkyProjection {
  const observer = new Observer(lat, lng, 5)
  const turn = Rotation_EQJ_HOR(time, observer)
  const toHorizon = (ra: number, dec: number): Position => {
    const [a, d] = [ra * DEGREE, dec * DEGREE]
    const v = RotateVector(turn, new Vector(Math.cos(d) * Math.cos(a), Math.cos(d) * Math.sin(a), Math.sin(d), time))
    return [(Math.atan2(-v.y, v.x) / DEGREE + 360) % 360, Math.asin(v.z) / DEGREE]
  }
  // The horizon's frame as a sphere with the zenith at its pole; longitude grows from north to west.
  const toSphere = ([ra, dec]: Position): Position => {
    const [azimuth, altitude] = toHorizon(ra, dec)
    return [((360 - azimuth + 540) % 360) - 180, altitude]
  }
  const projection = geoStereographic()
    .scale(R)
    .translate([0, 0])
    .rotate([0, -90])
    .reflectY(true)
    .clipAngle(90)
    .precision(0.3)

  function draw(geometry: Outline | { type: 'LineString'; coordinates: Position[] }, step: number): ChartOp[] {
    const pen = chartPen(step)
    geoPath(projection, pen.context)(geometry)
    return pen.ops()
  }

  return {
    toHorizon,
    toChart: ([azimuth, altitude]) => {
      const r = R * Math.tan(((90 - altitude) * DEGREE) / 2)
      return [round1(-r * Math.sin(azimuth * DEGREE)), round1(-r * Math.cos(azimuth * DEGREE))]
    },
    outline: (geometry, step) => draw(windForSphere(geometry, toSphere), step),
    ecliptic: () => {
      const turnEcliptic = Rotation_ECL_HOR(time, observer)
      const coordinates = Array.from({ length: 361 }, (_, i): Position => {
        const v = RotateVector(turnEcliptic, new Vector(Math.cos(i * DEGREE), Math.sin(i * DEGREE), 0, time))
        return [((Math.atan2(v.y, v.x) / DEGREE + 540) % 360) - 180, Math.asin(v.z) / DEGREE]
      })
      return draw({ type: 'LineString', coordinates }, 0)
    },
  }
}

/** The catalogue's rings are wound for planar fill: on a sphere they would mean everything but the Milky Way. */
function windForSphere(geometry: Outline, toSphere: (p: Position) => Position): Outline {
  if (geometry.type === 'MultiLineString')
    return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(toSphere)) }
  const turned = {
    type: geometry.type,
    coordinates: geometry.coordinates.map((p) => p.map((ring) => ring.map(toSphere))),
  }
  if (geoArea(turned) <= 2 * Math.PI) return turned
  return { ...turned, coordinates: turned.coordinates.map((p) => p.map((ring) => [...ring].reverse())) }
}

function chartPen(step: number) {
  const rings: ChartOp[][] = []
  let last: Position = [0, 0]
  return {
    context: {
      beginPath() {},
      arc() {},
      moveTo(x: number, y: number) {
        last = [x, y]
        rings.push([['M', round1(x), round1(y)]])
      },
      lineTo(x: number, y: number) {
        if (step > 0 && Math.hypot(x - last[0], y - last[1]) < step) return
        last = [x, y]
        rings.at(-1)?.push(['L', round1(x), round1(y)])
      },
      closePath() {
        rings.at(-1)?.push(['Z'])
      },
    },
    // Rings that shrank to nothing are left out.
    ops: (): ChartOp[] => rings.filter((ring) => ring.length > 2 || step === 0).flat(),
  }
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}
