import type { EditionFigures } from '../../workflow/year/year-figures.ts'
import { MonthColumns } from './month-columns.tsx'

/** Months side by side: galleries that were to be renewed in outline, those renewed filled, in time darker. */
export function MonthBars({ editions }: { editions: readonly EditionFigures[] }) {
  return (
    <MonthColumns
      id="bars-title"
      title={editions.map(toWords).join('；')}
      editions={editions}
      most={Math.max(1, ...editions.map(({ galleries }) => galleries))}
      column={({ galleries, renewed, onTime }, bar) => ({
        bars: (
          <>
            {bar(galleries, 'asked', 0, 0.62)}
            {renewed === null ? null : bar(renewed, 'renewed', 0, 0.62)}
            {onTime === null ? null : bar(onTime, 'on-time', 0, 0.62)}
          </>
        ),
        top: galleries,
        figure: renewed === null ? '—' : renewed,
      })}
    />
  )
}

const toWords = ({ month, galleries, renewed, onTime }: EditionFigures): string =>
  renewed === null
    ? `${month} 应更新 ${galleries} 座，没有上画照片`
    : `${month} 应更新 ${galleries} 座，已更新 ${renewed} 座，按时 ${onTime} 座`
