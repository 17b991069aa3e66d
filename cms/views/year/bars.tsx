import type { EditionFigures } from '../../workflow/year/year-figures.ts'

const WIDTH = 720
const HEIGHT = 170
const FOOT = 30
const HEAD = 18

/** Months side by side: galleries that were to be renewed in outline, those renewed filled, in time darker. */
export function MonthBars({ editions }: { editions: readonly EditionFigures[] }) {
  const most = Math.max(1, ...editions.map(({ galleries }) => galleries))
  const step = WIDTH / Math.max(12, editions.length)
  const tall = (count: number) => ((HEIGHT - FOOT - HEAD) * count) / most
  const bar = (x: number, count: number, className: string) => (
    <rect className={className} x={x} y={HEIGHT - FOOT - tall(count)} width={step * 0.62} height={tall(count)} />
  )
  return (
    <svg className="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="bars-title">
      <title id="bars-title">{editions.map(toWords).join('；')}</title>
      {editions.map((edition, i) => {
        const x = i * step + step * 0.19
        const { month, galleries, renewed, onTime } = edition
        return (
          <g key={month}>
            {bar(x, galleries, 'asked')}
            {renewed === null ? null : bar(x, renewed, 'renewed')}
            {onTime === null ? null : bar(x, onTime, 'on-time')}
            <text className="count" x={x + step * 0.31} y={HEIGHT - FOOT - tall(galleries) - 5}>
              {renewed === null ? '—' : renewed}
            </text>
            <text className="month" x={x + step * 0.31} y={HEIGHT - 10}>
              {edition.emergency ? '应急' : `${Number(month.slice(5, 7))} 月`}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const toWords = ({ month, galleries, renewed, onTime }: EditionFigures): string =>
  renewed === null
    ? `${month} 应更新 ${galleries} 座，没有上画照片`
    : `${month} 应更新 ${galleries} 座，已更新 ${renewed} 座，按时 ${onTime} 座`
