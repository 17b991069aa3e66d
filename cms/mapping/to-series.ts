import { type Place, type Say, sayAt } from './place.ts'

/** 'year,value' lines as points in the order of time; a year may be 1958.21, 1958 or 1958-03-15. */
export function toPoints(csv: string, place: Place, say: Say): [number, number][] {
  const points: [number, number][] = []
  const lines = csv.split(/\r?\n/)
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [when = '', amount = ''] = line.split(/[,，\t;]/).map((cell) => cell.trim())
    const year = toYear(when)
    const value = amount === '' ? Number.NaN : Number(amount)
    if (year !== null && Number.isFinite(value)) points.push([year, value])
    // Words on the first line name the columns.
    else if (i > 0) {
      sayAt(say, place, {
        code: 'panel/bad-data',
        zh: `数据第 ${i + 1} 行看不懂：“${line.slice(0, 40)}”，应是“年份,数值”`,
        en: `line ${i + 1} of the data is not understood: “${line.slice(0, 40)}”; it should be “year,value”`,
      })
    }
  }
  return points.sort(([a], [b]) => a - b)
}

function toYear(text: string): number | null {
  if (/^-?\d{1,4}(\.\d+)?$/.test(text)) return Number(text)
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (date === null) return null
  const [, year = '', month = '', day = '15'] = date
  const from = Date.UTC(Number(year), 0, 1)
  const until = Date.UTC(Number(year) + 1, 0, 1)
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return Number((Number(year) + (at - from) / (until - from)).toFixed(3))
}
