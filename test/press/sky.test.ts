import { Body, DefineStar, Equator, Horizon, MakeTime, Observer } from 'astronomy-engine'
import { expect, test } from 'vitest'
import { seriesChart } from '../../site/press/data/series-chart.ts'
import { skyChart } from '../../site/press/data/sky-chart.ts'
import { R, skyProjection } from '../../site/press/data/sky-projection.ts'

const TAICANG = { lat: 31.45, lng: 121.13 }
const NOVEMBER = {
  kind: 'sky' as const,
  at: '2026-11-15T20:00+08:00',
  ...TAICANG,
  figure: { stars: [113963, 113881, 677, 1067], labels: ['壁宿', '室宿'] },
}

test('stars stand where astronomy-engine’s own chain puts them', () => {
  const time = MakeTime(new Date(NOVEMBER.at))
  const projection = skyProjection(time, TAICANG.lat, TAICANG.lng)
  for (const [ra, dec] of [
    [279.2347, 38.7837],
    [344.4127, -29.6222],
    [79.1723, 45.998],
  ] as const) {
    const observer = new Observer(TAICANG.lat, TAICANG.lng, 5)
    DefineStar(Body.Star1, ra / 15, dec, 1000)
    const equator = Equator(Body.Star1, time, observer, true, true)
    const there = Horizon(time, observer, equator.ra, equator.dec)
    const here = projection.toHorizon(ra, dec)
    expect(here[0]).toBeCloseTo(there.azimuth, 1)
    expect(here[1]).toBeCloseTo(there.altitude, 1)
  }
})

test('the chart holds what is up, north on top and east on the left', () => {
  const chart = skyChart(NOVEMBER, 'zh')
  expect(chart.stars.length).toBeGreaterThan(900)
  expect(chart.stars.every(([x, y]) => Math.hypot(x, y) <= R)).toBe(true)
  const at = (name: string) => chart.names.find(([text]) => text === name)
  expect(at('北极星')?.[2]).toBeLessThan(0)
  expect(at('织女星')?.[1]).toBeGreaterThan(0)
  expect(at('毕宿五')?.[1]).toBeLessThan(0)
  expect(chart.figure).toHaveLength(4)
  expect(chart.bodies.map(([name]) => name)).toEqual(['月', '土星'])
  expect(chart.when).toBe('11月15日 20时')
  // The Milky Way is a band: filled the wrong way round it would cover the sky.
  expect(chart.mw.flat().length).toBeGreaterThan(500)
})

test('no name is written over another', () => {
  for (const month of ['01', '04', '08', '11']) {
    const { names } = skyChart({ kind: 'sky', at: `2026-${month}-15T20:00+08:00`, ...TAICANG }, 'zh')
    const boxes = names.map(([text, x, y, kind]) => ({
      text,
      x,
      y,
      w: [...text].length * (kind === 's' || kind === 'a' ? 36 : 42),
      h: 36,
    }))
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h,
          `${a.text} and ${b.text}`,
        ).toBe(false)
  }
})

test('the month’s moons and solar terms are China’s', () => {
  const { phases, terms } = skyChart(NOVEMBER, 'zh')
  expect(phases.map((p) => [p.name, p.day])).toEqual([
    ['下弦', 2],
    ['朔', 9],
    ['上弦', 17],
    ['望', 24],
  ])
  expect(terms).toEqual([
    ['立冬', '7日'],
    ['小雪', '22日'],
  ])
})

test('the young moon’s lit limb looks towards the Sun that has set in the west', () => {
  const [moon] = skyChart(NOVEMBER, 'zh').bodies
  expect(moon?.[3]).toBeCloseTo(0.32, 1)
  expect(Math.abs(moon?.[4] ?? 180)).toBeLessThan(60)
})

test('in English the sky has its English names', () => {
  const chart = skyChart(NOVEMBER, 'en')
  expect(chart.names.map(([name]) => name)).toEqual(expect.arrayContaining(['Vega', 'Moon', 'Saturn']))
  expect(chart.when).toBe('15 November, 20:00')
  expect(chart.terms).toEqual([
    ['Start of Winter', '7'],
    ['Minor Snow', '22'],
  ])
  expect(chart.phases.map((p) => p.name)).toEqual(['Last quarter', 'New', 'First quarter', 'Full'])
  expect(chart.names.filter(([name]) => /\p{Script=Han}/u.test(name))).toEqual([])
  const figure = { stars: [113963, 113881, 677, 1067], labels: ['室宿', '壁宿', '夏季大三角', '金乌'] }
  const named = skyChart({ ...NOVEMBER, figure }, 'en').names.filter(([, , , kind]) => kind === 'h')
  expect(named.map(([name]) => name)).toEqual(['Encampment', 'Wall', 'Summer Triangle', 'Jinwu'])
})

test('a series keeps its ends and its trend smooths the seasons away', () => {
  const points = Array.from({ length: 240 }, (_, i): [number, number] => [
    2000 + i / 12,
    300 + i / 12 + 3 * Math.sin((i / 6) * Math.PI),
  ])
  const chart = seriesChart(
    {
      kind: 'series',
      points,
      unit: { zh: 'ppm' },
      axisFrom: 300,
      marks: [{ year: 2010, label: { zh: '中点' } }],
      goals: [],
    },
    'zh',
  )
  expect(chart.rows).toHaveLength(240)
  expect([chart.first[0], chart.last[0]]).toEqual([2000, points.at(-1)?.[0]])
  const middle = chart.trend.find(([year]) => year === 2010)
  expect(Math.abs((middle?.[1] ?? 0) - 310)).toBeLessThan(0.5)
  expect(chart.marks[0]?.slice(0, 3)).toEqual([2010, '2010', '中点'])
})
