import type { LocalText } from '#contract'
import { type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'

export interface CalendarWords {
  title: string
  intro: string
  how: string
  city: string
  about: (host: string) => string
  subscribe: string
  download: string
  one: string
  own: (n: number) => string
  feeds: string
  feedsIntro: string
  editions: string
  bulletins: string
}

const zh: CalendarWords = {
  title: '日历和订阅',
  intro: '讲座、课程和活动，直接进您手机里的日历：改期、取消，日历会自己跟着变。',
  how: '“订阅”会打开手机的日历；不行的话，用“下载”存一个 .ics 文件再导入（导入的不会自己更新）。微信里请先点右上角“在浏览器中打开”。',
  city: '全市',
  about: (host) => `${host}发布的讲座、课程和活动`,
  subscribe: '订阅',
  download: '下载',
  one: '加入日历（.ics）',
  own: (n) => (n > 0 ? `近期 ${n} 场` : '近期没有'),
  feeds: '消息源',
  feedsIntro: '新一期上墙、新公告发出，阅读器会提醒您。不用留号码，也不用注册。',
  editions: '每月的画',
  bulletins: '社区公告',
}

const en: CalendarWords = {
  title: 'Calendars and feeds',
  intro: 'Lectures, classes and events in your own calendar: what is moved or cancelled changes there by itself.',
  how: '“Subscribe” opens your device’s calendar. If it does not, download the .ics file and import it; what was imported does not update itself.',
  city: 'Whole city',
  about: (host) => `Lectures, classes and events published by ${host}`,
  subscribe: 'Subscribe',
  download: 'Download',
  one: 'Add to calendar (.ics)',
  own: (n) => (n > 0 ? `${n} coming` : 'none coming'),
  feeds: 'Feeds',
  feedsIntro: 'Your feed reader tells you of each new month and bulletin. No number to leave, nothing to sign up for.',
  editions: 'The posters of each month',
  bulletins: 'Community bulletins',
}

export const CALENDAR_WORDS: Record<Lang, CalendarWords> = { zh, en }

/** '城厢镇紫薇社区'. */
export function scopeName({ town, community }: { town?: LocalText; community?: LocalText }, lang: Lang): Said {
  if (!town) return { text: CALENDAR_WORDS[lang].city }
  const [inTown, inCommunity] = [said(town, lang), community && said(community, lang)]
  if (!inCommunity) return inTown
  const lacking = inTown.lang ?? inCommunity.lang
  // Half a name in each language is none: both stay Chinese.
  if (lang === 'zh' || lacking) return { text: town.zh + (community?.zh ?? ''), ...(lacking ? { lang: lacking } : {}) }
  return { text: `${inCommunity.text}, ${inTown.text}` }
}
