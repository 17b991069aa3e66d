import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import type { EditionFigures } from '../../workflow/year/year-figures.ts'

const WIDTH = 720
const HEIGHT = 170
const FOOT = 30
const HEAD = 18

/** Months side by side: reads light, scans dark beside them. */
export function CountBars({ editions }: { editions: readonly EditionFigures[] }) {
  const most = Math.max(1, ...editions.flatMap(({ counted }) => (counted ? [counted.scans, counted.reads] : [])))
  const step = WIDTH / Math.max(12, editions.length)
  const tall = (count: number) => ((HEIGHT - FOOT - HEAD) * count) / most
  const bar = (x: number, count: number, className: string) => (
    <rect className={className} x={x} y={HEIGHT - FOOT - tall(count)} width={step * 0.3} height={tall(count)} />
  )
  return (
    <svg className="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="count-bars-title">
      <title id="count-bars-title">{editions.map(toWords).join('；')}</title>
      {editions.map((edition, i) => {
        const x = i * step + step * 0.19
        const { month, counted } = edition
        const top = Math.max(counted?.scans ?? 0, counted?.reads ?? 0)
        return (
          <g key={month}>
            {bar(x, counted?.scans ?? 0, 'on-time')}
            {bar(x + step * 0.32, counted?.reads ?? 0, 'renewed')}
            <text className="count" x={x + step * 0.31} y={HEIGHT - FOOT - tall(top) - 5}>
              {counted === null ? '—' : top < FOLD_STEP ? sayFolded(0) : short(top)}
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

/** '1.2万': a month's bar is narrower than five digits. */
const short = (count: number): string => (count < 10_000 ? String(count) : `${Math.floor(count / 1000) / 10}万`)

const toWords = ({ month, counted }: EditionFigures): string =>
  counted === null
    ? `${month} 没有计数`
    : `${month} 扫码 ${sayFolded(counted.scans)} 次，阅读 ${sayFolded(counted.reads)} 次`
