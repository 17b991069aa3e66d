import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import type { EditionFigures } from '../../workflow/year/year-figures.ts'
import { MonthColumns } from './month-columns.tsx'

/** Months side by side: reads light, scans dark beside them. */
export function CountBars({ editions }: { editions: readonly EditionFigures[] }) {
  return (
    <MonthColumns
      id="count-bars-title"
      title={editions.map(toWords).join('；')}
      editions={editions}
      most={Math.max(1, ...editions.flatMap(({ counted }) => (counted ? [counted.scans, counted.reads] : [])))}
      column={({ counted }, bar) => {
        const top = Math.max(counted?.scans ?? 0, counted?.reads ?? 0)
        return {
          bars: (
            <>
              {bar(counted?.scans ?? 0, 'on-time', 0, 0.3)}
              {bar(counted?.reads ?? 0, 'renewed', 0.32, 0.3)}
            </>
          ),
          top,
          figure: counted === null ? '—' : top < FOLD_STEP ? sayFolded(0) : short(top),
        }
      }}
    />
  )
}

/** '1.2万': a month's bar is narrower than five digits. */
const short = (count: number): string => (count < 10_000 ? String(count) : `${Math.floor(count / 1000) / 10}万`)

const toWords = ({ month, counted }: EditionFigures): string =>
  counted === null
    ? `${month} 没有计数`
    : `${month} 扫码 ${sayFolded(counted.scans)} 次，阅读 ${sayFolded(counted.reads)} 次`
