import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const fact = { number: '1/3', unit: '', text: '全世界超过三分之一的人，在居住的地方看不到银河。' }

/** From a photograph alone to a full text with number and sources. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '地球', lead: '不睡的地球。', body: chinese(90), picture: 'photo' },
  {
    ...bare,
    name: 'typical',
    title: '不睡的|地球',
    subtitle: '从太空看人类的灯',
    lead: zhLead,
    body: chinese(270),
    picture: 'photo',
    caption: '2012年的夜间灯光，由多个无云之夜的卫星图像拼成。',
    fact,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '从来不睡的|蓝色星球',
    subtitle: '从太空看人类的灯，也看没有灯的地方',
    lead: zhLead,
    body: chinese(350),
    picture: 'photo',
    caption: '2012年的夜间灯光，由多个无云之夜的卫星图像拼成，已提亮灯光。',
    fact,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'The Earth|That Never Sleeps',
    subtitle: 'Our lamps seen from space',
    lead: enLead,
    body: english,
    picture: 'photo',
    caption: 'Night lights of 2012, a mosaic of cloudless satellite passes.',
    fact: { number: '1/3', unit: '', text: 'More than a third of humanity cannot see the Milky Way from home.' },
    foot: enFoot,
  },
]
