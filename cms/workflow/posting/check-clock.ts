import { type Problem, problem } from '#contract'
import type { PhotoToJudge } from './judge-photo.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Clocks differ by so much without anybody noticing. */
const FINE_MS = 10 * MINUTE_MS
/** Sheets come to the keeper a few days before the first of the month. */
const EARLY_MS = 10 * DAY_MS

type Clock = Pick<PhotoToJudge, 'takenAt' | 'clockOffMs' | 'now' | 'edition' | 'gallery'>

/** A wrong clock is said and put right, never a reason to lose a photo. */
export function clockProblems({ takenAt, clockOffMs, now, edition, gallery }: Clock): {
  problems: Problem[]
  takenAt: string | null
} {
  const at = `${gallery.code} / ${edition.month}`
  const problems: Problem[] = []
  const say = (code: string, zh: string, en: string) => problems.push(problem({ code, at, zh, en, level: 'warning' }))
  const off = clockOffMs ?? 0
  if (Math.abs(off) > FINE_MS)
    say(
      'photo/clock',
      `手机的钟${off > 0 ? '快' : '慢'}了${spanZh(off)}，照片时间已按服务器改正`,
      `the phone’s clock is ${spanEn(off)} ${off > 0 ? 'fast' : 'slow'}; the photo’s time was put right`,
    )
  let taken = takenAt === null ? null : Date.parse(takenAt) - off
  if (taken === null || Number.isNaN(taken)) return { problems, takenAt: null }
  const ahead = taken - Date.parse(now)
  if (ahead > FINE_MS) {
    say(
      'photo/clock',
      `照片上写的时间比现在晚${spanZh(ahead)}，手机的钟不准；按收到的时间算`,
      `the photo is dated ${spanEn(ahead)} from now: the phone’s clock is wrong, the time of arrival counts`,
    )
    taken = Date.parse(now)
  } else if (taken < Date.parse(edition.from) - EARLY_MS) {
    say(
      'photo/too-early',
      `照片是 ${toDay(taken)} 拍的，那时这一期还没有送到。手机的钟不准，或者是旧照片`,
      `the photo is of ${toDay(taken)}, before this edition was delivered: a wrong clock, or an old photo`,
    )
  }
  return { problems, takenAt: new Date(taken).toISOString() }
}

function spanZh(ms: number): string {
  const span = Math.abs(ms)
  if (span >= DAY_MS * 0.9) return ` ${Math.round(span / DAY_MS)} 天`
  return span >= HOUR_MS ? ` ${Math.round(span / HOUR_MS)} 小时` : ` ${Math.round(span / MINUTE_MS)} 分钟`
}

function spanEn(ms: number): string {
  const span = Math.abs(ms)
  if (span >= DAY_MS * 0.9) return `${Math.round(span / DAY_MS)} d`
  return span >= HOUR_MS ? `${Math.round(span / HOUR_MS)} h` : `${Math.round(span / MINUTE_MS)} min`
}

/** The day in Taicang. */
function toDay(at: number): string {
  return new Date(at + 8 * HOUR_MS).toISOString().slice(0, 10)
}
