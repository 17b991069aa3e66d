import { monthWritten } from '../../parts/words/dates.ts'
import type { Lang } from '../../sheet/foot.ts'

interface YearWords {
  earlier: string
  earlierShort: string
  ofYear: (year: string) => string
  /** `month` is '2024-05'. */
  month: (month: string) => string
  ofMonth: (month: string) => string
  all: (n: number) => string
  count: (n: number) => string
  months: string
  years: string
  previous: string
  next: string
}

const zhMonth = (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`

const zh: YearWords = {
  earlier: '更早的公告',
  earlierShort: '更早的',
  ofYear: (year) => `${year} 年的公告`,
  month: zhMonth,
  ofMonth: (month) => `${zhMonth(month)}的公告`,
  all: (n) => `已经结束的，共 ${n} 条。`,
  count: (n) => `${n} 条`,
  months: '按月份看',
  years: '按年份看',
  previous: '前一个月',
  next: '后一个月',
}

const en: YearWords = {
  earlier: 'Earlier bulletins',
  earlierShort: 'Earlier',
  ofYear: (year) => `Bulletins of ${year}`,
  month: (month) => monthWritten(month, 'en'),
  ofMonth: (month) => `Bulletins of ${monthWritten(month, 'en')}`,
  all: (n) => (n === 1 ? 'One, which is over.' : `${n}, all of them over.`),
  count: (n) => String(n),
  months: 'By month',
  years: 'By year',
  previous: 'Month before',
  next: 'Month after',
}

export const YEAR_WORDS: Record<Lang, YearWords> = { zh, en }
