import type { ReactNode } from 'react'
import type { EditionFigures } from '../../workflow/year/year-figures.ts'

const WIDTH = 720
const HEIGHT = 170
const FOOT = 30
const HEAD = 18

/** Draws one bar of a month: its count, and from where to how far of the month's breadth (1) it goes. */
export type Bar = (count: number, className: string, from: number, breadth: number) => ReactNode

interface MonthColumnsProps {
  id: string
  /** All of it in words. */
  title: string
  editions: readonly EditionFigures[]
  /** The count that is as tall as the picture. */
  most: number
  /** A month's bars, the count above which its figure stands, and the figure. */
  column: (edition: EditionFigures, bar: Bar) => { bars: ReactNode; top: number; figure: ReactNode }
}

/** A year's months side by side as a picture, each with its bars, one figure and its name. */
export function MonthColumns({ id, title, editions, most, column }: MonthColumnsProps) {
  const step = WIDTH / Math.max(12, editions.length)
  const tall = (count: number) => ((HEIGHT - FOOT - HEAD) * count) / most
  return (
    <svg className="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {editions.map((edition, i) => {
        const x = i * step + step * 0.19
        const { bars, top, figure } = column(edition, (count, className, from, breadth) => (
          <rect
            className={className}
            x={x + step * from}
            y={HEIGHT - FOOT - tall(count)}
            width={step * breadth}
            height={tall(count)}
          />
        ))
        return (
          <g key={edition.month}>
            {bars}
            <text className="count" x={x + step * 0.31} y={HEIGHT - FOOT - tall(top) - 5}>
              {figure}
            </text>
            <text className="month" x={x + step * 0.31} y={HEIGHT - 10}>
              {edition.emergency ? '应急' : `${Number(edition.month.slice(5, 7))} 月`}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
