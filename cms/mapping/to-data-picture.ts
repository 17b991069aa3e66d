import type { DataPicture } from '#contract'
import type { Panel as PanelDoc } from '../payload-types.ts'
import { type Place, type Say, sayAt } from './place.ts'
import { toPoints } from './to-series.ts'
import { toText } from './to-text.ts'

/** What the press draws the picture from; the layout says which kind, and what is missing is said. */
export function toDataPicture(doc: PanelDoc, enReady: boolean, place: Place, say: Say): DataPicture | undefined {
  if (doc.layout === 'night-sky') return toSky(doc.data, place, say)
  if (doc.layout === 'curve') return toSeries(doc.data, enReady, place, say)
  return undefined
}

function toSky(data: PanelDoc['data'], place: Place, say: Say): DataPicture | undefined {
  if (!data?.at) {
    sayAt(say, place, {
      code: 'panel/no-sky',
      zh: '星图版式要填“星空的时刻”',
      en: 'the night sky layout needs its instant',
    })
    return undefined
  }
  const stars = (data.figureStars ?? '').split(/[,，\s]+/).filter((cell) => cell !== '')
  if (stars.some((cell) => !/^\d+$/.test(cell)) || (stars.length > 0 && stars.length < 3)) {
    sayAt(say, place, {
      code: 'panel/bad-figure',
      zh: '“要画出的星”要写至少三个依巴谷编号，用逗号分开',
      en: 'the stars of the figure are three or more Hipparcos numbers, separated by commas',
    })
  }
  const labels = (data.figureLabels ?? '')
    .split(/[,，]/)
    .map((label) => label.trim())
    .filter((label) => label !== '')
  const numbers = stars.map(Number)
  return {
    kind: 'sky',
    at: new Date(data.at).toISOString(),
    lat: data.lat ?? 31.45,
    lng: data.lng ?? 121.13,
    ...(numbers.length >= 3 && numbers.every(Number.isInteger) ? { figure: { stars: numbers, labels } } : {}),
  }
}

function toSeries(data: PanelDoc['data'], enReady: boolean, place: Place, say: Say): DataPicture | undefined {
  const points = toPoints(data?.csv ?? '', place, say)
  const unit = toText(data?.unit, enReady)
  if (points.length < 2 || unit === undefined) {
    sayAt(say, place, {
      code: 'panel/no-series',
      zh: '曲线版式要有数据（至少两行）和单位',
      en: 'the curve layout needs data (two lines or more) and a unit',
    })
    return undefined
  }
  const values = points.map(([, value]) => value)
  return {
    kind: 'series',
    points,
    unit,
    axisFrom: data?.axisFrom ?? Math.min(...values),
    marks: (data?.marks ?? []).flatMap(({ year, label }) => {
      const words = toText(label, enReady)
      return words === undefined ? [] : [{ year, label: words }]
    }),
    goals: (data?.goals ?? []).flatMap(({ year, label, text }) => {
      const [name, words] = [toText(label, enReady), toText(text, enReady)]
      return name === undefined || words === undefined ? [] : [{ year, label: name, text: words }]
    }),
  }
}
