/** A station of the month's work, counted from the first day of the edition's month. */
interface Station {
  zh: string
  en: string
  /** Days from the first of the month before, so that the work ends when the sheets hang. */
  month: -1 | 0
  day: number | 'last'
}

/** The month's work as the association does it; all in the month before, except the hanging. */
const STATIONS: readonly Station[] = [
  { zh: '定题', en: 'Topics', month: -1, day: 1 },
  { zh: '稿齐', en: 'Texts', month: -1, day: 8 },
  { zh: '排版', en: 'Layout', month: -1, day: 15 },
  { zh: '审完', en: 'Signed', month: -1, day: 23 },
  { zh: '送印', en: 'To print', month: -1, day: 26 },
  { zh: '送达', en: 'Delivered', month: -1, day: 'last' },
  { zh: '上刊完', en: 'Hung', month: 0, day: 5 },
]
const SEND = 4
const DAY_MS = 86_400_000

export interface Ruler {
  stations: { zh: string; en: string; day: string; done: boolean; percent: number }[]
  /** Where today stands, percent; null when it lies outside. */
  today: number | null
  /** Part of the way that is behind us, percent. */
  done: number
  /** Days until the sheets go to print; negative when that day is over. */
  daysToSend: number
  sendDay: string
}

/** The ruler of one edition ('2026-12') on one day ('2026-11-24'). */
export function toRuler(edition: string, today: string): Ruler {
  const [year = 1970, month = 1] = edition.split('-').map(Number)
  const days = STATIONS.map((s) => {
    const first = Date.UTC(year, month - 1 + s.month, 1)
    return s.day === 'last' ? Date.UTC(year, month + s.month, 0) : first + (s.day - 1) * DAY_MS
  })
  const [from = 0] = days
  const until = days.at(-1) ?? from + 1
  const now = Date.parse(`${today}T00:00:00Z`)
  const percent = (at: number) => ((at - from) / (until - from)) * 100
  const send = days[SEND] ?? until
  return {
    stations: STATIONS.map((s, i) => {
      const at = days[i] ?? from
      return { zh: s.zh, en: s.en, day: toDay(at).slice(5), done: at <= now, percent: percent(at) }
    }),
    today: now < from || now > until ? null : percent(now),
    done: Math.min(100, Math.max(0, percent(now))),
    daysToSend: Math.round((send - now) / DAY_MS),
    sendDay: toDay(send),
  }
}

/** The month after a day's: what an editor works on. '2026-11-24' → '2026-12'. */
export function nextMonth(today: string): string {
  const [year = 1970, month = 1] = today.split('-').map(Number)
  return toDay(Date.UTC(year, month, 1)).slice(0, 7)
}

function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
