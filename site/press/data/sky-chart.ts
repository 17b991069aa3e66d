import { MakeTime } from 'astronomy-engine'
import type { DataPicture } from '#contract'
import { readCelestial } from './celestial.ts'
import { figureName } from './figure-names.ts'
import { rightSideOut } from './right-side-out.ts'
import { bodiesUp, moonQuarters, solarTerms } from './sky-bodies.ts'
import { type ChartName, namedAsterisms, namedStars, namePlacer, widthOf } from './sky-names.ts'
import { type ChartOp, R, type SkyProjection, skyProjection } from './sky-projection.ts'

type Sky = Extract<DataPicture, { kind: 'sky' }>

/** The computed sky as a layout gets it, chart units (horizon at 1000), north up, east left. */
export interface SkyChart {
  R: number
  /** x, y, radius, colour 0 blue … 3 orange, 1 when it glows. */
  stars: [number, number, number, number, 0 | 1][]
  names: ChartName[]
  /** Name, x, y, lit part, degrees towards the Sun, 1 for the Moon. */
  bodies: [string, number, number, number, number, 0 | 1][]
  mw: ChartOp[][]
  lines: [number, ChartOp[]][]
  ecl: ChartOp[]
  /** Corners of the figure to draw out, empty when the panel names none. */
  figure: [number, number][]
  phases: { q: number; name: string; day: number; time: string }[]
  terms: [string, string][]
  when: string
}

const FAINTEST = 5.3

/** Computes the chart for one instant over one place. */
export function skyChart(sky: Sky, lang: 'zh' | 'en'): SkyChart {
  const celestial = readCelestial()
  const time = MakeTime(new Date(sky.at))
  const projection = skyProjection(time, sky.lat, sky.lng)
  const place = (at: [number, number]) => {
    const horizon = projection.toHorizon(...at)
    return { altitude: horizon[1], at: projection.toChart(horizon) }
  }
  const up = celestial.stars.map((s) => ({ ...s, ...place(s.at) })).filter((s) => s.altitude > 0 && s.mag < FAINTEST)
  const bodies = bodiesUp(time, sky.lat, sky.lng, projection, lang)
  const corners = (sky.figure?.stars ?? []).flatMap((id) => {
    const star = up.find((s) => s.id === id)
    return star ? [star.at] : []
  })

  const labels = (sky.figure?.labels ?? []).map((one) => (lang === 'zh' ? one : figureName(one, celestial.asterisms)))
  const placer = namePlacer()
  for (const s of up) if (s.mag < 2.6) placer.keepClear(s.at[0] - 10, s.at[1] - 10, 20, 20)
  for (const body of bodies) placer.keepClear(body.at[0] - 28, body.at[1] - 28, 56, 56)
  for (const body of bodies) placer.put(body.name, body.at, 'p')
  if (corners.length >= 3) nameFigure(corners, labels, placer)
  for (const s of namedStars(up, celestial.names, lang))
    placer.put(s.name, s.at, s.mag < 1.5 || s.id === 11767 ? 'b' : 's')
  const asterisms = celestial.asterisms.map((a) => ({ ...a, ...place(a.at) }))
  for (const a of namedAsterisms(asterisms)) placer.put(lang === 'zh' ? a.zh : a.en, a.at, 'a')

  const { year, month, when } = localTime(sky.at, lang)
  return {
    R,
    stars: up.map((s) => [s.at[0], s.at[1], starRadius(s.mag), starColour(s.bv), s.mag < 1.6 ? 1 : 0]),
    names: placer.names,
    bodies: bodies.map((b) => [b.name, b.at[0], b.at[1], Math.round(b.frac * 1000) / 1000, b.sunward, b.moon ? 1 : 0]),
    mw: celestial.milkyWay.map((geometry) =>
      rightSideOut(projection.outline(geometry, 4), galacticPole(projection), R),
    ),
    lines: celestial.lines
      .map((line): [number, ChartOp[]] => [line.rank, projection.outline(line.geometry, 0)])
      .filter(([, ops]) => ops.length > 0),
    ecl: projection.ecliptic(),
    figure: corners,
    phases: moonQuarters(year, month, lang),
    terms: solarTerms(year, month, lang),
    when,
  }
}

/** Labels side by side in the figure's middle, or left and right of it where they do not fit in. */
function nameFigure(corners: [number, number][], labels: string[], placer: ReturnType<typeof namePlacer>): void {
  const [xs, ys] = [corners.map((c) => c[0]), corners.map((c) => c[1])]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const middle = ys.reduce((sum, y) => sum + y, 0) / ys.length
  const gap = 20
  labels.forEach((label, i) => {
    const w = widthOf(label) * 42
    const inside = labels.length * (w + gap) <= width
    const leftHalf = i < labels.length / 2
    const beside = leftHalf ? left - gap - w : left + width + gap
    const x = inside ? left + (width * (i + 0.5)) / labels.length - w / 2 : beside
    placer.names.push([label, Math.round(x), Math.round(middle - 22), 'h'])
    placer.keepClear(x - 4, middle - 26, w + 8, 52)
  })
  placer.keepClear(left - 14, top - 14, width + 28, height + 28)
}

function starRadius(mag: number): number {
  return Math.round(Math.max(1.5, 13.2 * 10 ** (-0.155 * (mag + 0.6))) * 100) / 100
}

function starColour(bv: number): number {
  return bv < 0.05 ? 0 : bv < 0.55 ? 1 : bv < 1.05 ? 2 : 3
}

/** The galactic pole that is up, on the chart: as far from the Milky Way as the sky goes (J2000, IAU 1958). */
function galacticPole(projection: SkyProjection): [number, number] {
  const north = projection.toHorizon(192.859, 27.128)
  return projection.toChart(north[1] > 0 ? north : projection.toHorizon(12.859, -27.128))
}

/** The clock on the wall: the instant's own offset, China's when it is written in UTC. */
function localTime(at: string, lang: 'zh' | 'en'): { year: number; month: number; when: string } {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(at)
  const minutes = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 480
  const local = new Date(new Date(at).getTime() + minutes * 60_000)
  const [year, month, day, hour, minute] = [
    local.getUTCFullYear(),
    local.getUTCMonth() + 1,
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
  ]
  const two = String(minute).padStart(2, '0')
  const when =
    lang === 'zh'
      ? `${month}月${day}日 ${hour}时${minute === 0 ? '' : `${two}分`}`
      : `${day} ${local.toLocaleString('en', { month: 'long', timeZone: 'UTC' })}, ${hour}:${two}`
  return { year, month, when }
}
