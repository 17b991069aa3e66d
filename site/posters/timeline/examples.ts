import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const moment = (year: number, text: string, major = false, when = String(year)) => ({ year, when, text, major })
const observatory = [
  moment(-1300, '商代甲骨上刻下日食和新星', false, '约前1300年'),
  moment(-613, '《春秋》记下“有星孛入于北斗”，是哈雷彗星最早的确切记录', true, '前613年'),
  moment(1054, '司天监看见天关客星，二十三天白昼可见，它的残骸叫蟹状星云'),
  moment(1276, '郭守敬造简仪，测得一年365.2425天'),
  moment(1872, '上海徐家汇设观象台，开始逐日记录'),
  moment(1934, '紫金山天文台建成，中国人有了自己的现代天文台', true),
  moment(2016, '贵州五百米口径球面射电望远镜落成'),
  moment(2024, '嫦娥六号从月球背面带回1935.3克样品', true),
]
const english8 = [
  'Eclipses and a new star cut into oracle bones',
  'The Spring and Autumn Annals note a comet: Halley’s earliest sure record',
  'Court astronomers see a guest star; its remains are the Crab Nebula',
  'Guo Shoujing measures the year: 365.2425 days',
  'An observatory at Xujiahui begins daily records',
  'Purple Mountain Observatory opens',
  'The 500-metre FAST telescope is finished',
  'Chang’e 6 brings 1935.3 g from the far side',
]
const fact = { number: '3300', unit: '年', text: '有文字可查的中国天象记录，前后没有断过。' }

/** Three dates and few words; eight dates with picture, number and a text beside the code. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '看天', lead: '看了三千年。', body: chinese(40), timeline: observatory.slice(5) },
  {
    ...bare,
    name: 'typical',
    title: '看天|三千年',
    subtitle: '从甲骨到月球背面',
    lead: zhLead,
    body: chinese(100),
    picture: 'art',
    caption: '简仪和望远镜，相隔七百年。插画。',
    timeline: observatory.slice(1, 7),
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '中国人看天|三千三百年',
    subtitle: '从甲骨上的新星到月球背面的土',
    lead: zhLead,
    body: chinese(115),
    picture: 'art',
    caption: '简仪和望远镜，相隔七百年。插画，大小按比例示意。',
    fact,
    timeline: observatory,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'Three Thousand|Years of Watching',
    subtitle: 'From oracle bones to the far side of the Moon',
    lead: enLead,
    body: english.slice(0, 1),
    picture: 'art',
    caption: 'Armillary and telescope, seven centuries apart.',
    timeline: observatory.map((m, i) => ({
      ...m,
      when: m.year < 0 ? `${-m.year} BC` : m.when,
      text: english8[i] ?? '',
    })),
    foot: enFoot,
  },
]
