import type { DataPicture } from '#contract'
import { say } from '../../sheet/foot.ts'

type Series = Extract<DataPicture, { kind: 'series' }>

/** A series as a layout gets it: points thinned to what print can show, the trend, and what is written on it. */
export interface SeriesChart {
  /** [decimal year, value, trend]. */
  rows: [number, number, number][]
  trend: [number, number][]
  first: [number, number, number]
  last: [number, number, number]
  max: [number, number, number]
  min: [number, number, number]
  /** [year, its label, what happened, value then]. */
  marks: [number, string, string, number][]
  /** [year, its label, short, long]. */
  goals: [number, string, string, string][]
  unit: string
  axisFrom: number
}

/** More points than this lie closer than a line is thick. */
const MOST_POINTS = 1500
/** Half the window of the trend, and the step between its points, years: a full cycle of seasons cancels out. */
const WINDOW_YEARS = 0.5
const STEP_YEARS = 0.5

/** Thins a series and computes its trend. */
export function seriesChart(series: Series, lang: 'zh' | 'en'): SeriesChart {
  const points = thin(series.points)
  const monthly = series.points.length > 1 && spacing(series.points) < 0.5
  const trendAt = (year: number): number => {
    const near = monthly
      ? series.points.filter(([y]) => Math.abs(y - year) <= WINDOW_YEARS)
      : nearest(series.points, year, 5)
    return round(near.reduce((sum, [, v]) => sum + v, 0) / near.length)
  }
  const rows = points.map(([y, v]): [number, number, number] => [y, v, trendAt(y)])
  const [first = [0, 0, 0], last = first] = [rows[0], rows.at(-1)] as [
    SeriesChart['first'] | undefined,
    SeriesChart['first'] | undefined,
  ]
  const trend: [number, number][] = []
  for (let year = first[0]; year < last[0]; year += monthly ? STEP_YEARS : 1) trend.push([round(year), trendAt(year)])
  trend.push([last[0], last[2]])
  return {
    rows,
    trend,
    first,
    last,
    max: rows.reduce((a, r) => (r[1] > a[1] ? r : a), first),
    min: rows.reduce((a, r) => (r[1] < a[1] ? r : a), first),
    marks: series.marks.map((m) => [
      m.year,
      String(Math.floor(m.year)),
      say(m.label, lang),
      nearest(series.points, m.year, 1)[0]?.[1] ?? 0,
    ]),
    goals: series.goals.map((g) => [g.year, String(Math.floor(g.year)), say(g.label, lang), say(g.text, lang)]),
    unit: say(series.unit, lang),
    axisFrom: series.axisFrom,
  }
}

function thin(points: Series['points']): Series['points'] {
  const step = Math.ceil(points.length / MOST_POINTS)
  return step === 1 ? points : points.filter((_, i) => i % step === 0 || i === points.length - 1)
}

function nearest(points: Series['points'], year: number, count: number): Series['points'] {
  return [...points].sort((a, b) => Math.abs(a[0] - year) - Math.abs(b[0] - year)).slice(0, count)
}

function spacing(points: Series['points']): number {
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0]
  return (last - first) / points.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
