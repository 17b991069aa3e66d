import { monthName, monthWritten } from '../../parts/words/dates.ts'
import type { Lang } from '../../sheet/foot.ts'

interface YearWords {
  earlier: string
  earlierShort: string
  ofYear: (year: string) => string
  /** `month` is '2024-05'. */
  month: (month: string) => string
  monthShort: (month: string) => string
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
  monthShort: (month) => `${Number(month.slice(5))}月`,
  ofMonth: (month) => `${zhMonth(month)}的公告`,
  all: (n) => `社区公告，都已结束，共 ${n} 条。`,
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
  monthShort: (month) => monthName(month, 'en').slice(0, 3),
  ofMonth: (month) => `Bulletins of ${monthWritten(month, 'en')}`,
  all: (n) => (n === 1 ? 'One community bulletin, which is over.' : `${n} community bulletins, all of them over.`),
  count: (n) => String(n),
  months: 'By month',
  years: 'By year',
  previous: 'Month before',
  next: 'Month after',
}

export const YEAR_WORDS: Record<Lang, YearWords> = { zh, en }
