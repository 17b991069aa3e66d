import type { Lang } from '../../sheet/foot.ts'
import { monthName } from '../words/dates.ts'

/** One month as a table, weeks from Monday, with the days on which something is. Decoration: the list says it all. */
export function MonthTable({ month, on, lang }: { month: string; on: number[]; lang: Lang }) {
  const weeks = weeksOf(month)
  const heads = lang === 'zh' ? Array.from('一二三四五六日') : ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
  return (
    <table className="cal" aria-hidden="true">
      <caption>{monthName(month, lang)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.join('-')}>
            {week.map((day, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its weekday
              <td key={i} className={day > 0 && on.includes(day) ? 'on' : undefined}>
                {day > 0 ? day : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Weeks of seven days; 0 stands for a day of another month. */
function weeksOf(month: string): number[][] {
  const [year = 2000, m = 1] = month.split('-').map(Number)
  const first = (new Date(Date.UTC(year, m - 1, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, m, 0)).getUTCDate()
  const weeks: number[][] = []
  for (let start = 1 - first; start <= length; start += 7)
    weeks.push(Array.from({ length: 7 }, (_, i) => (start + i >= 1 && start + i <= length ? start + i : 0)))
  return weeks
}
