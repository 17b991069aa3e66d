import {
  type AstroTime,
  Body,
  Equator,
  Horizon,
  Illumination,
  MakeTime,
  NextMoonQuarter,
  Observer,
  SearchMoonQuarter,
  SearchSunLongitude,
} from 'astronomy-engine'
import type { SkyProjection } from './sky-projection.ts'

/** What the naked eye sees beside the stars; the faint and far ones are left out. */
const NAKED: [Body, string, string][] = [
  [Body.Moon, '月', 'Moon'],
  [Body.Mercury, '水星', 'Mercury'],
  [Body.Venus, '金星', 'Venus'],
  [Body.Mars, '火星', 'Mars'],
  [Body.Jupiter, '木星', 'Jupiter'],
  [Body.Saturn, '土星', 'Saturn'],
]
const QUARTERS_ZH = ['朔', '上弦', '望', '下弦']
const QUARTERS_EN = ['New', 'First quarter', 'Full', 'Last quarter']
const TERMS_ZH =
  '春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒 立春 雨水 惊蛰'.split(
    ' ',
  )
const TERMS_EN = [
  'Spring Equinox',
  'Clear and Bright',
  'Grain Rain',
  'Start of Summer',
  'Grain Buds',
  'Grain in Ear',
  'Summer Solstice',
  'Minor Heat',
  'Major Heat',
  'Start of Autumn',
  'End of Heat',
  'White Dew',
  'Autumn Equinox',
  'Cold Dew',
  'First Frost',
  'Start of Winter',
  'Minor Snow',
  'Major Snow',
  'Winter Solstice',
  'Minor Cold',
  'Major Cold',
  'Start of Spring',
  'Rain Water',
  'Awakening of Insects',
]
const CHINA_OFFSET_MS = 8 * 3600_000

export interface SkyBody {
  name: string
  moon: boolean
  /** Place on the chart. */
  at: [number, number]
  /** Lit part, 0–1. */
  frac: number
  /** Degrees clockwise from the right to turn the lit limb towards the Sun, on the chart. */
  sunward: number
}

/** The Moon and the bright planets above the horizon. */
export function bodiesUp(
  time: AstroTime,
  lat: number,
  lng: number,
  projection: SkyProjection,
  lang: 'zh' | 'en',
): SkyBody[] {
  const observer = new Observer(lat, lng, 5)
  const seen = (body: Body): [number, number] => {
    const { ra, dec } = Equator(body, time, observer, true, true)
    const { azimuth, altitude } = Horizon(time, observer, ra, dec)
    return [azimuth, altitude]
  }
  const sun = seen(Body.Sun)
  return NAKED.flatMap(([body, zh, en]) => {
    const horizon = seen(body)
    if (horizon[1] <= 1) return []
    const at = projection.toChart(horizon)
    const step = projection.toChart(towards(horizon, sun))
    const sunward = (Math.atan2(step[1] - at[1], step[0] - at[0]) * 180) / Math.PI
    const frac = Illumination(body, time).phase_fraction
    return [
      { name: lang === 'zh' ? zh : en, moon: body === Body.Moon, at, frac, sunward: Math.round(sunward * 10) / 10 },
    ]
  })
}

/** The Moon's four quarters that fall into the month, in China's time: [{q: 0 new … 3 last, name, day, time}]. */
export function moonQuarters(year: number, month: number, lang: 'zh' | 'en') {
  const quarters: { q: number; name: string; day: number; time: string }[] = []
  let next = SearchMoonQuarter(MakeTime(monthStart(year, month)))
  while (next.time.date < monthStart(year, month + 1) && quarters.length < 5) {
    const local = new Date(next.time.date.getTime() + CHINA_OFFSET_MS)
    const name = (lang === 'zh' ? QUARTERS_ZH : QUARTERS_EN)[next.quarter] ?? ''
    quarters.push({ q: next.quarter, name, day: local.getUTCDate(), time: local.toISOString().slice(11, 16) })
    next = NextMoonQuarter(next)
  }
  return quarters
}

/** The two solar terms of the month: [name, day]. */
export function solarTerms(year: number, month: number, lang: 'zh' | 'en'): [string, string][] {
  const start = MakeTime(monthStart(year, month))
  const end = monthStart(year, month + 1)
  return (lang === 'zh' ? TERMS_ZH : TERMS_EN)
    .flatMap((name, i): { name: string; date: Date }[] => {
      const found = SearchSunLongitude(i * 15, start, 32)
      return found && found.date < end ? [{ name, date: found.date }] : []
    })
    .sort((a, b) => a.date.getTime() - b.date.getTime())
    .map(({ name, date }) => {
      const day = new Date(date.getTime() + CHINA_OFFSET_MS).getUTCDate()
      return [name, lang === 'zh' ? `${day}日` : `${day}`]
    })
}

function monthStart(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 1) - CHINA_OFFSET_MS)
}

/** A degree along the great circle from one direction to another; the chart is conformal, so the angle survives. */
function towards(from: [number, number], to: [number, number]): [number, number] {
  const [f, t] = [unit(from), unit(to)]
  const dot = f.reduce((sum, v, i) => sum + v * (t[i] ?? 0), 0)
  const along = t.map((v, i) => v - dot * (f[i] ?? 0))
  const length = Math.hypot(...along) || 1
  const [x = 0, y = 0, z = 0] = f.map((v, i) => v * Math.cos(0.017) + ((along[i] ?? 0) / length) * Math.sin(0.017))
  return [(Math.atan2(x, y) * 180) / Math.PI, (Math.asin(z) * 180) / Math.PI]
}

function unit([azimuth, altitude]: [number, number]): number[] {
  const [a, h] = [(azimuth * Math.PI) / 180, (altitude * Math.PI) / 180]
  return [Math.cos(h) * Math.sin(a), Math.cos(h) * Math.cos(a), Math.sin(h)]
}
