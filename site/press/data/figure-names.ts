import { pinyin } from 'pinyin-pro'
import type { Celestial } from './celestial.ts'

/** Figures that stories and star maps name, beside the asterisms of the catalogue. */
const FIGURES: Record<string, string> = {
  春季大三角: 'Spring Triangle',
  夏季大三角: 'Summer Triangle',
  秋季四边形: 'Great Square',
  冬季大三角: 'Winter Triangle',
  冬季六边形: 'Winter Hexagon',
  北斗七星: 'Northern Dipper',
  南斗六星: 'Southern Dipper',
  银河: 'Milky Way',
  牛郎星: 'Altair',
  织女星: 'Vega',
  天津四: 'Deneb',
  天狼星: 'Sirius',
  北极星: 'Polaris',
  昴星团: 'Pleiades',
  猎户座: 'Orion',
  大熊座: 'Great Bear',
  飞马座: 'Pegasus',
  仙后座: 'Cassiopeia',
  天鹅座: 'Swan',
  天琴座: 'Lyre',
  天鹰座: 'Eagle',
  天蝎座: 'Scorpion',
  狮子座: 'Lion',
  室女座: 'Virgin',
  牧夫座: 'Herdsman',
}

/** What a figure's Chinese label is called in English: by its meaning where that is known, else as it is read. */
export function figureName(label: string, asterisms: Celestial['asterisms']): string {
  if (!/\p{Script=Han}/u.test(label)) return label
  const known = FIGURES[label] ?? asterisms.find((a) => a.zh === label || a.zh === `${label}宿`)?.en
  if (known !== undefined) return known
  const read = pinyin(label, { toneType: 'none', type: 'array' }).join('')
  return read.charAt(0).toUpperCase() + read.slice(1)
}
