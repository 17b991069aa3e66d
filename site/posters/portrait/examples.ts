import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const life: PosterExample['timeline'] = [
  { year: 1912, when: '1912', text: '出生，太仓浏河人', major: false },
  { year: 1934, when: '1934', text: '中央大学毕业', major: false },
  { year: 1940, when: '1940', text: '获博士学位', major: false },
  { year: 1957, when: '1957', text: '钴-60实验公布', major: true },
  { year: 1975, when: '1975', text: '任美国物理学会会长', major: false },
  { year: 1978, when: '1978', text: '获沃尔夫奖', major: false },
  { year: 1994, when: '1994', text: '当选中科院外籍院士', major: false },
  { year: 1997, when: '1997', text: '归葬浏河', major: false },
]
const english8 = [
  'born in Liuhe, Taicang',
  'graduates',
  'doctorate',
  'cobalt-60 result',
  'heads the APS',
  'Wolf Prize',
  'joins the Academy',
  'buried in Liuhe',
]
const fact = { number: '0.01', unit: '开', text: '实验时样品的温度，离绝对零度只差这一点。' }

/** A name and a text; a life of eight dates. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '吴健雄', lead: '打破镜子的人。', body: chinese(90) },
  {
    ...bare,
    name: 'typical',
    title: '打破|镜子的人',
    subtitle: '吴健雄和宇称不守恒',
    lead: zhLead,
    body: chinese(290),
    picture: 'art',
    caption: '左边是真实的实验，右边是镜中的实验；插画写意。',
    fact,
    timeline: life,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '打破镜子的|太仓姑娘',
    subtitle: '吴健雄和弱相互作用里的宇称不守恒',
    lead: zhLead,
    body: chinese(350),
    picture: 'art',
    caption: '左边是真实的实验，右边是镜中的实验；插画写意。',
    fact,
    timeline: life,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'She Broke|the Mirror',
    subtitle: 'Chien-Shiung Wu and parity',
    lead: enLead,
    body: english,
    picture: 'art',
    caption: 'Left the real experiment, right its mirror image.',
    fact: { number: '0.01', unit: 'kelvin', text: 'How cold the sample was.' },
    timeline: life.map((moment, i) => ({ ...moment, text: english8[i] ?? '' })),
    foot: enFoot,
  },
]
