import { daysBetween } from '../city-time.ts'
export interface ReminderGallery {
  code: string
  name: string
  reason: string
}

/** What an editor pastes into WeChat, one text a keeper: which galleries, why, what to do. */
export function reminderText(keeper: string, month: string, galleries: readonly ReminderGallery[]): string {
  const [, number = ''] = month.split('-')
  const emergency = month.length > 7 ? '应急' : ''
  return [
    `${keeper}，您好。${Number(number)} 月${emergency}的科普海报，还有 ${galleries.length} 座没有收到照片：`,
    ...galleries.map(({ code, name, reason }) => `· ${code} ${name}（${reason}）`),
    '请张贴后在“我的画廊”里拍一近一远两张；贴不了的点“这里有东西坏了”，编辑部马上看到。谢谢！',
  ].join('\n')
}

/** How long ago, as it stands beside a late gallery: '今天', '3 天前'. Days, '2026-11-28'. */
export function daysAgo(day: string, today: string): { zh: string; en: string } {
  const days = daysBetween(day, today)
  if (days <= 0) return { zh: '今天', en: 'today' }
  return { zh: `${days} 天前`, en: days === 1 ? 'yesterday' : `${days} days ago` }
}
