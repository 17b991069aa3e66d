import type { LocalText } from '#contract'
import { cityClock, ordinalInMonth, weekdayOf } from '../city-time.ts'
import { occurrences } from './occurrences.ts'
import type { EventPlan, Repeat } from './plan.ts'

const ZH_WEEKDAYS = '日一二三四五六'
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ZH_ORDINALS = ['', '一', '二', '三', '四', '五']
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth']
/** Dates that are named one by one; nobody reads sixty. */
const NAMED = 12

/** '每月第二个周六 14:00'; undefined for an event that comes once. */
export function repeatWords({ start, rule }: EventPlan): Required<LocalText> | undefined {
  if (rule === undefined) return undefined
  const { day, time } = cityClock(start)
  const [zhDay, weekday] = [`周${ZH_WEEKDAYS[weekdayOf(day)]}`, WEEKDAYS[weekdayOf(day)]]
  const nth = ordinalInMonth(day)
  const words: Record<Repeat, [zh: string, en: string]> = {
    weekly: [`每${zhDay}`, `every ${weekday}`],
    fortnightly: [`每两周的${zhDay}`, `every other ${weekday}`],
    monthly: [`每月第${ZH_ORDINALS[nth]}个${zhDay}`, `every ${ORDINALS[nth]} ${weekday} of the month`],
    'monthly-last': [`每月最后一个${zhDay}`, `every last ${weekday} of the month`],
  }
  const [zh, en] = words[rule.repeat]
  return { zh: `${zh} ${time}`, en: `${en}, ${time}` }
}

/** What the rule means: “每月第二个周六 14:00，到 2027-06-12，共 8 次：2026年12月12日、…”. */
export function planWords(plan: EventPlan): Required<LocalText> | undefined {
  const repeats = repeatWords(plan)
  if (repeats === undefined) return undefined
  const dates = occurrences(plan)
  const last = dates.at(-1)
  if (last === undefined) return { zh: `${repeats.zh}：还没有日子`, en: `${repeats.en}: no dates yet` }
  const until = cityClock(last.start).day
  const left = plan.rule?.changes.filter(({ movedTo }) => movedTo === undefined).length ?? 0
  const moved = dates.filter((date) => date.moved).length
  const zhNotes = [left ? `停 ${left} 次` : '', moved ? `改期 ${moved} 次` : ''].filter(Boolean).join('，')
  const enNotes = [left ? `${left} left out` : '', moved ? `${moved} moved` : ''].filter(Boolean).join(', ')
  const days = dates.slice(0, NAMED).map(({ start }) => cityClock(start).day)
  const more = dates.length > NAMED
  const hasFifth = plan.rule?.repeat === 'monthly' && ordinalInMonth(cityClock(plan.start).day) === 5
  return {
    zh: `${repeats.zh}，到 ${until}，共 ${dates.length} 次${zhNotes ? `（${zhNotes}）` : ''}：${zhDays(days)}${more ? '……' : ''}${hasFifth ? '。没有第五个的月份不办' : ''}`,
    en: `${repeats.en}, until ${until}, ${dates.length} times${enNotes ? ` (${enNotes})` : ''}: ${days.join(', ')}${more ? ' …' : ''}${hasFifth ? '. Months without a fifth are passed over' : ''}`,
  }
}

/** The year is said once, and again when it turns. */
function zhDays(days: readonly string[]): string {
  return days
    .map((day, i) => {
      const [year, month, date] = day.split('-').map(Number)
      const turns = i === 0 || days[i - 1]?.slice(0, 4) !== day.slice(0, 4)
      return `${turns ? `${year}年` : ''}${month}月${date}日`
    })
    .join('、')
}
