import { Link } from '@payloadcms/ui'
import { type Asked, hrefOf } from '../filters.ts'
import type { CoverageColumn } from '../summarise-year.ts'

interface TotalsProps {
  columns: readonly CoverageColumn[]
  asked: Asked
  english: boolean
}

/** The year in twelve figures; each leads to its month: title, list and matrix follow. */
export function Totals({ columns, asked, english }: TotalsProps) {
  return (
    <nav className="kp-tot" aria-label={english ? 'Months' : '各月合计'}>
      <p>
        {english ? 'Totals' : '合计'}
        <small>{english ? 'hang / asked' : '已更新 / 应更新'}</small>
      </p>
      {columns.map((column) => {
        const { month, label, opened, hangs, late } = column
        const classes = [month === asked.month ? 'sel' : '', opened ? '' : 'none'].join(' ').trim()
        return (
          <Link
            key={month}
            href={hrefOf(asked, { month })}
            className={classes}
            aria-current={month === asked.month ? 'true' : undefined}
            scroll={false}
          >
            <small>{english ? label : `${label} 月`}</small>
            <b>{opened && column.asked > 0 ? hangs : '–'}</b>
            <small>
              {late > 0 ? (
                <span className="red b">{english ? `${late} late` : `缺 ${late}`}</span>
              ) : (
                words(column, english)
              )}
              {opened && column.asked > 0 ? ` / ${column.asked}` : ''}
            </small>
          </Link>
        )
      })}
    </nav>
  )
}

function words({ opened, asked, hangs }: CoverageColumn, english: boolean): string {
  if (!opened) return english ? 'not open' : '没有开'
  if (asked === 0) return english ? 'none' : '不计'
  if (hangs === asked) return english ? 'all' : '齐'
  return english ? 'under way' : '在做'
}
