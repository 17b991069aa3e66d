import type { DataPicture } from '#contract'
import type { SeriesChart } from '../press/data/series-chart.ts'
import type { SkyChart } from '../press/data/sky-chart.ts'
import type { Lang } from '../sheet/foot.ts'
import type { LeafletFigure } from './leaflet-data.ts'

type Described = Pick<LeafletFigure, 'alt' | 'caption' | 'notesTitle' | 'notes'>

/** A computed picture in words, for who does not see it; what is marked on it becomes a list that everybody reads. */
export function describeFigure(kind: DataPicture['kind'], chart: unknown, lang: Lang): Described {
  // The press wrote the file itself, by `seriesChart` and `skyChart`.
  return kind === 'sky' ? describeSky(chart as SkyChart, lang) : describeSeries(chart as SeriesChart, lang)
}

function describeSky({ names, bodies, phases, terms, when, figure }: SkyChart, lang: Lang): Described {
  const zh = lang === 'zh'
  const list = (kinds: string) => {
    const found = names.filter((n) => kinds.includes(n[3])).map((n) => n[0])
    return [...new Set(found)].join(zh ? '、' : ', ')
  }
  const planets = bodies.map((b) => b[0]).join(zh ? '、' : ', ')
  const drawn = figure.length > 2 ? list('h') : ''
  const alt = zh
    ? [
        `${when}的星空图，上北下南，左东右西，圆心是头顶，圆周是地平线。`,
        drawn && `图中连出的图形：${drawn}。`,
        planets && `月亮和行星：${planets}。`,
        list('bs') && `亮星：${list('bs')}。`,
        list('a') && `星官：${list('a')}。`,
      ]
    : [
        `Star chart for ${when}: north at the top, east on the left, overhead in the middle, the horizon round the rim.`,
        drawn && ` Drawn out: ${drawn}.`,
        planets && ` Moon and planets: ${planets}.`,
        list('bs') && ` Bright stars: ${list('bs')}.`,
        list('a') && ` Asterisms: ${list('a')}.`,
      ]
  const caption = zh ? `${when}的星空。举过头顶看，北对着北。` : `The sky on ${when}. Hold it overhead, north to north.`
  const day = (n: number) => (zh ? `${n}日` : String(n))
  return {
    alt: alt.filter(Boolean).join(''),
    caption,
    notesTitle: zh ? '本月天象' : 'This month in the sky',
    notes: [
      ...phases.map((p) => ({ day: p.day, text: p.name })),
      ...terms.map(([text, at]) => ({ day: Number.parseInt(at, 10), text })),
    ]
      .sort((a, b) => a.day - b.day)
      .map(({ day: on, text }) => ({ when: day(on), text, major: false })),
  }
}

function describeSeries(chart: SeriesChart, lang: Lang): Described {
  const { first, last, max, min, unit, axisFrom, marks, goals } = chart
  const zh = lang === 'zh'
  const at = ([year, value]: [number, number, number]) =>
    zh ? `${Math.floor(year)}年${minus(value)}` : `${minus(value)} in ${Math.floor(year)}`
  const alt = zh
    ? `曲线图，单位：${unit}。从${at(first)}到${at(last)}；最高${at(max)}，最低${at(min)}。`
    : `Line chart, ${unit}. From ${at(first)} to ${at(last)}; highest ${at(max)}, lowest ${at(min)}.`
  const caption = zh
    ? `单位：${unit}。纵轴从${minus(axisFrom)}起。`
    : `Unit: ${unit}. The axis begins at ${minus(axisFrom)}.`
  return {
    alt,
    caption,
    notesTitle: zh ? '图上的年份' : 'Years to note',
    notes: [
      ...marks.map(([, year, text, value]) => ({
        when: year,
        text: zh ? `${text}（${minus(value)}）` : `${text} (${minus(value)})`,
        major: false,
      })),
      ...goals.map(([, year, name, text]) => ({
        when: year,
        text: [name, text].filter(Boolean).join(zh ? '：' : ': '),
        major: false,
      })),
    ],
  }
}

function minus(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−')
}
