import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import type { CountedDay } from './read-edition-counts.ts'
import type { CountsWords } from './words.ts'

const HEIGHT = 150
const HEAD = 18
const FOOT = 24
const FEWEST_COLUMNS = 31
const WIDTH = 620

interface DayBarsProps {
  days: readonly CountedDay[]
  kind: 'scans' | 'reads'
  words: CountsWords
}

/** Days side by side; a day with fewer than five has no bar. */
export function DayBars({ days, kind, words }: DayBarsProps) {
  const most = Math.max(...days.map((day) => day[kind]), 0)
  const step = WIDTH / Math.max(FEWEST_COLUMNS, days.length)
  const tall = (count: number) => ((HEIGHT - HEAD - FOOT) * count) / Math.max(1, most)
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  return (
    <section>
      <h2>{words.days}</h2>
      {most < FOLD_STEP ? (
        <p className="ink2">{words.daysNone}</p>
      ) : (
        <svg className="days" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${first} – ${last}`}>
          {days.map(({ day, [kind]: count }, i) => {
            const isMost = count === most && days.findIndex((one) => one[kind] === most) === i
            const isNamed = i === 0 || day.endsWith('-01') || i === days.length - 1
            const middle = (i + 0.5) * step
            return (
              <g key={day}>
                <rect x={i * step + 1.5} y={HEIGHT - FOOT - tall(count)} width={step - 3} height={tall(count)}>
                  <title>{`${day}　${words.kind[kind]} ${sayFolded(count)}`}</title>
                </rect>
                {isMost ? (
                  <text x={middle} y={HEIGHT - FOOT - tall(count) - 5}>
                    {sayFolded(count)}
                  </text>
                ) : null}
                {isNamed ? (
                  <text className="day" x={middle} y={HEIGHT - 6} textAnchor={i === 0 ? 'start' : undefined}>
                    {day.slice(5)}
                  </text>
                ) : null}
              </g>
            )
          })}
          <line x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        </svg>
      )}
    </section>
  )
}
