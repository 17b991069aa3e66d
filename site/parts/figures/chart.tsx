import type { Lang } from '../../sheet/foot.ts'
import type { Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { plain, Words } from '../words/web.tsx'

export interface SeriesShown {
  title: Said
  unit: Said
  /** [decimal year, value], ascending. */
  points: [number, number][]
  axisFrom: number
  marks: { year: number; label: Said }[]
  goals: { year: number; label: Said; text: Said }[]
}

const [W, H] = [1000, 400]

/** A series as a curve without letters in it (they would shrink on a phone), its ends in HTML, and the whole table. */
export function Chart({ of, lang }: { of: SeriesShown; lang: Lang }) {
  const ui = UI[lang]
  const first = of.points[0]
  const last = of.points.at(-1)
  if (!first || !last) return null
  const top = Math.max(...of.points.map(([, v]) => v))
  const foot = Math.min(of.axisFrom, ...of.points.map(([, v]) => v))
  const x = (year: number) => round(((year - first[0]) / (last[0] - first[0] || 1)) * W)
  const y = (value: number) => round(H - ((value - foot) / (top - foot || 1)) * (H - 12))
  const line = thinned(of.points)
    .map(([year, value], i) => `${i === 0 ? 'M' : 'L'}${x(year)} ${y(value)}`)
    .join('')
  const [from, until] = [yearOf(first[0]), yearOf(last[0])]
  const label = ui.chartAlt(from, until, String(round(first[1])), String(round(last[1])), plain(of.unit))
  const notes = [
    ...of.marks.map((mark) => ({ year: mark.year, name: { text: yearOf(mark.year) }, text: mark.label })),
    ...of.goals.map((goal) => ({ year: goal.year, name: goal.label, text: goal.text })),
  ].sort((a, b) => a.year - b.year)
  return (
    <figure className="chart">
      <p className="cap">
        <Words of={of.title} /> (<Words of={of.unit} />)
      </p>
      <div className="plot">
        <div className="up s num" aria-hidden="true">
          <span>{round(top)}</span>
          <span>{round(foot)}</span>
        </div>
        <svg viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" role="img" aria-label={label}>
          <path className="area" d={`${line}L${W} ${H}L0 ${H}Z`} />
          {notes
            .filter(({ year }) => year >= first[0] && year <= last[0])
            .map(({ year, text }) => (
              <path key={`${year}${text.text}`} className="rule" d={`M${x(year)} 0V${H}`} />
            ))}
          <path className="curve" d={line} />
        </svg>
        <span />
        <div className="ends s num" aria-hidden="true">
          <span>{from}</span>
          <span>{until}</span>
        </div>
      </div>
      {notes.length > 0 ? (
        <dl>
          {notes.map(({ year, name, text }) => (
            <div key={`${year}${text.text}`} className="pair">
              <dt>
                <Words of={name} />
              </dt>
              <dd>
                <Words of={text} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <details>
        <summary>{ui.wholeTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="tall" tabIndex={0} aria-label={ui.wholeTable}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{ui.year}</th>
                <th scope="col">
                  {ui.value} (<Words of={of.unit} />)
                </th>
              </tr>
            </thead>
            <tbody>
              {of.points.map(([year, value]) => (
                <tr key={year}>
                  <th scope="row">{Number.isInteger(year) ? year : year.toFixed(2)}</th>
                  <td>{round(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}

/** More points than a curve on a screen can show are no more to see: of each of so many stretches its ends and extremes. */
const STRETCHES = 60

/** The points that are drawn; the table has all of them. */
export function thinned(points: SeriesShown['points']): SeriesShown['points'] {
  if (points.length <= STRETCHES * 4) return points
  return Array.from({ length: STRETCHES }, (_, i) => {
    const [from, until] = [i, i + 1].map((at) => Math.round((at * points.length) / STRETCHES))
    const own = points.slice(from, until)
    const byValue = own.toSorted(([, a], [, b]) => a - b)
    const kept = new Set([own[0], byValue[0], byValue.at(-1), own.at(-1)])
    return own.filter((point) => kept.has(point))
  }).flat()
}

const round = (n: number) => Math.round(n * 100) / 100
const yearOf = (year: number) => String(Math.floor(year))
