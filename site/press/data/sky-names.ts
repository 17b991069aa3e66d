import type { Celestial } from './celestial.ts'
import { R } from './sky-projection.ts'

type Point = [number, number]
/** Text, its upper left corner on the chart, and its kind: bright star, star, asterism, planet or Moon, house (figure). */
export type ChartName = [string, number, number, 'b' | 's' | 'a' | 'p' | 'h']

/** What people call them, where the catalogue's name is another. */
const POPULAR_ZH: Record<number, string> = {
  91262: '织女星',
  97649: '牛郎星',
  11767: '北极星',
  32349: '天狼星',
  30438: '老人星',
  69673: '大角星',
  17702: '昴星团',
  54061: '天枢',
}
const POPULAR_EN: Record<number, string> = { 17702: 'Pleiades' }
const SHOWN_STARS = 20
const SHOWN_ASTERISMS = 22
/** Asterisms that readers meet in stories, beside the mansions of first rank. */
const STORIED = new Set(
  '织女 河鼓 天津 北斗 勾陈 五车 天船 大陵 王良 阁道 造父 离宫 羽林军 北落师门 垒壁阵 土司空 天囷 天苑 参旗 军市 弧矢 北河 南河 轩辕 太微左垣 太微右垣 大角 七公 贯索 天市左垣 天市右垣 紫微左垣 紫微右垣 文昌 五帝座 积卒 天江 卷舌 腾蛇 天棓 左旗 瓠瓜 华盖'.split(
    ' ',
  ),
)

export interface NamePlacer {
  keepClear: (x: number, y: number, w: number, h: number) => void
  put: (text: string, at: Point, kind: ChartName[3]) => boolean
  names: ChartName[]
}

/** Finds a free place for each name beside its point: greedy, the important ones first. Sizes in chart units. */
export function namePlacer(): NamePlacer {
  const taken: [number, number, number, number][] = []
  const hits = (x: number, y: number, w: number, h: number): boolean =>
    taken.some(([a, b, c, d]) => x < a + c && a < x + w && y < b + d && b < y + h)
  const names: ChartName[] = []
  return {
    names,
    keepClear: (x, y, w, h) => taken.push([x, y, w, h]),
    put(text, [x, y], kind) {
      const size = kind === 'b' || kind === 'p' || kind === 'h' ? 42 : 36
      const w = widthOf(text) * size * 1.02
      const h = size * 1.06
      for (const [left, top] of places(x, y, w, h, kind)) {
        const corners: Point[] = [
          [left, top],
          [left + w, top],
          [left, top + h],
          [left + w, top + h],
        ]
        if (Math.max(...corners.map((c) => Math.hypot(...c))) > R - 25) continue
        if (hits(left - 4, top - 3, w + 8, h + 6)) continue
        taken.push([left, top, w, h])
        names.push([text, Math.round(left), Math.round(top), kind])
        return true
      }
      return false
    },
  }
}

/** The stars worth a name, brightest first, under the name of the language. */
export function namedStars<S extends { id: number; mag: number; altitude: number }>(
  stars: S[],
  names: Celestial['names'],
  lang: 'zh' | 'en',
) {
  const popular = lang === 'zh' ? POPULAR_ZH : POPULAR_EN
  return stars
    .map((star) => ({ ...star, name: popular[star.id] ?? names[lang][star.id]?.name ?? '' }))
    .filter((s) => s.name !== '' && s.altitude > 4 && (s.mag < 2.2 || s.id in popular))
    .sort((a, b) => a.mag - b.mag)
    .slice(0, SHOWN_STARS)
}

/** The asterisms worth a name, the mansions first. */
export function namedAsterisms<A extends { zh: string; rank: number; altitude: number }>(asterisms: A[]): A[] {
  return asterisms
    .filter((a) => a.altitude > 10 && (a.rank === 1 || STORIED.has(a.zh)))
    .sort((a, b) => a.rank - b.rank || a.zh.length - b.zh.length)
    .slice(0, SHOWN_ASTERISMS)
}

/** Width in ems: a Latin letter takes about half of what a Han character does. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, c) => sum + (/[\u0020-\u024f]/.test(c) ? 0.56 : 1), 0)
}

function places(x: number, y: number, w: number, h: number, kind: ChartName[3]): Point[] {
  if (kind === 'a') return [[x - w / 2, y - h / 2]]
  // The Moon and the planets are drawn as discs with a ring: their names stand further off.
  const [side, above, slant] = kind === 'p' ? [36, 34, 30] : [15, 13, 12]
  return [
    [x + side, y - h / 2],
    [x - w - side, y - h / 2],
    [x - w / 2, y + above],
    [x - w / 2, y - h - above],
    [x + slant, y + slant / 2],
    [x + slant, y - h - slant / 2],
    [x - w - slant, y + slant / 2],
  ]
}
