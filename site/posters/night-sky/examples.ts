import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const sky: PosterExample['data'] = { kind: 'sky', at: '2026-11-15T20:00:00+08:00', lat: 31.45, lng: 121.13 }
const house: PosterExample['data'] = {
  ...sky,
  figure: { stars: [113963, 113881, 677, 1067], labels: ['壁宿', '室宿'] },
}
const fact = {
  number: '4',
  unit: '分钟',
  text: '同一颗星每天提早约4分钟升起，一个月差两小时，所以四季的夜空各不相同。',
}

/** The same sky with little and with much to say; a figure drawn out, or none. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '冬夜', lead: '抬头看。', body: chinese(90), data: sky },
  {
    ...bare,
    name: 'typical',
    title: '头顶|有座|房子',
    subtitle: '十一月的太仓星空',
    lead: zhLead,
    body: chinese(270),
    fact,
    data: house,
    foot: { ...zhFoot, credit: '' },
  },
  {
    ...bare,
    name: 'longest',
    title: '冬夜的|大三角|升起来了',
    subtitle: '十一月的太仓星空',
    lead: zhLead,
    body: chinese(330),
    fact,
    data: house,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'A House|Overhead',
    subtitle: 'The Taicang sky in November',
    lead: enLead,
    body: english,
    fact: {
      number: '4',
      unit: 'minutes',
      text: 'Each star rises about four minutes earlier every day, two hours earlier every month.',
    },
    data: house,
    foot: enFoot,
  },
]
