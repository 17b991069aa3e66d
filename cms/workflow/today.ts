/** The day it is where the galleries stand, whatever the machine's time zone: '2026-11-26'. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now)
}
