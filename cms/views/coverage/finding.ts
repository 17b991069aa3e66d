import type { Asked } from './filters.ts'
import type { CoverageYear } from './read-year.ts'
import type { YearSummary } from './summarise-year.ts'

/** The title is the finding, of what the filters leave: '沙溪镇 10 月：18 座里更新了 16 座，' and in red '缺 2 座'. */
export function findingOf(
  { columns, due }: Pick<YearSummary, 'columns' | 'due'>,
  asked: Asked,
  { shops, keepers, begun }: Pick<CoverageYear, 'shops' | 'keepers' | 'begun'>,
  english: boolean,
): { words: string; red: string } {
  const column = columns.find(({ month }) => month === asked.month)
  const nobody = english ? 'without a keeper' : '没有保管员的'
  const whose = [
    asked.town,
    shops.find(({ id }) => id === asked.shop)?.name ?? '',
    asked.keeper === 'nobody' ? nobody : (keepers.find(({ id }) => id === asked.keeper)?.name ?? ''),
  ].filter((part) => part !== '')
  const number = Number(asked.month.slice(5, 7))
  const month = english ? asked.month : `${number} 月${asked.month.length > 7 ? '应急' : ''}`
  const name = [...whose, month].join(' ')
  if (!column?.opened) return { words: english ? `${name} is not open` : `${name}还没有开`, red: '' }
  const { asked: all, hangs, late } = column
  if (all === 0) return { words: english ? `${name}: no gallery is asked` : `${name}没有要更新的画廊`, red: '' }
  if (hangs === all) return { words: english ? `${name}: all ${all} hang` : `${name}：${all} 座都更新了`, red: '' }
  if (late > 0)
    return {
      words: english ? `${name}: ${hangs} of ${all} hang, ` : `${name}：${all} 座里更新了 ${hangs} 座，`,
      red: english ? `${late} late` : `缺 ${late} 座`,
    }
  const when = begun
    ? english
      ? `, to hang by ${due}`
      : `，${due.slice(5)} 前贴完`
    : english
      ? '; keepers have no links yet'
      : '，保管员还没有链接'
  return {
    words: `${english ? `${name}: ${hangs} of ${all} hang` : `${name}：${all} 座里更新了 ${hangs} 座`}${when}`,
    red: '',
  }
}
