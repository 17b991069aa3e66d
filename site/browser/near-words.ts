import type { MapLink } from '../pages/gallery/map-links.ts'
import type { Lang } from '../sheet/foot.ts'

interface NearWords {
  asking: string
  found: string
  /** Of a position that is only roughly known, metres. */
  rough: (accuracyM: number) => string
  refused: string
  late: string
  unknown: string
  more: string
  way: string
  away: (metres: number) => string
  comma: string
  apps: Record<MapLink['app'], string>
}

/** To the nearest ten metres below a kilometre: nobody's phone knows better. */
const tens = (metres: number) => Math.max(10, Math.round(metres / 10) * 10)
const kilometres = (metres: number) => (metres / 1000).toFixed(metres < 9950 ? 1 : 0)

export const NEAR_WORDS: Record<Lang, NearWords> = {
  zh: {
    asking: '正在问手机在哪里……',
    found: '离您最近的画廊（直线距离）：',
    rough: (m) => `位置只知道个大概，差到 ${kilometres(m)} 公里。大致最近的画廊：`,
    refused:
      '没有得到位置许可，距离算不出来。下面按乡镇、社区找，一样找得到；想用的话，在浏览器设置里允许本站使用位置。',
    late: '等了一会儿，手机没有给出位置。到开阔处再按一次，或按乡镇、社区找。',
    unknown: '手机现在不知道自己在哪里。打开定位再按一次，或按乡镇、社区找。',
    more: '再看几处',
    way: '去：',
    away: (m) => (m < 1000 ? `约 ${tens(m)} 米` : `约 ${kilometres(m)} 公里`),
    comma: '，',
    apps: { amap: '高德', baidu: '百度', apple: '苹果', geo: '手机地图' },
  },
  en: {
    asking: 'Asking the phone where it is …',
    found: 'Galleries nearest to you, as the crow flies:',
    rough: (m) => `Your position is known to within ${kilometres(m)} km only. Roughly the nearest:`,
    refused:
      'Permission was not given, so distances cannot be told. The list by town and community below works all the same; to use this, allow location for this site in your browser’s settings.',
    late: 'The phone gave no position in time. Try again under open sky, or use the list below.',
    unknown: 'The phone does not know where it is. Switch location on and press again, or use the list below.',
    more: 'Show more',
    way: 'Open in: ',
    away: (m) => (m < 1000 ? `about ${tens(m)} m` : `about ${kilometres(m)} km`),
    comma: ', ',
    apps: { amap: 'Amap', baidu: 'Baidu', apple: 'Apple', geo: 'phone’s map' },
  },
}
