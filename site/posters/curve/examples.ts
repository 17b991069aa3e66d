import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

/** A breathing curve that climbs, a value a month. */
const points = Array.from({ length: 744 }, (_, i): [number, number] => {
  const year = 1958.2 + i / 12
  return [Math.round(year * 1000) / 1000, 315 + ((year - 1958) / 62) ** 1.5 * 100 + 3 * Math.sin(2 * Math.PI * year)]
})
const series = (lang: 'zh' | 'en', marks: number): NonNullable<PosterExample['data']> => ({
  kind: 'series',
  points,
  unit: { zh: '百万分之一（ppm）', en: 'parts per million (ppm)' },
  axisFrom: 300,
  marks: [
    { year: 1988.9, label: { zh: '政府间气候变化专门委员会成立', en: 'IPCC founded' } },
    { year: 1997.9, label: { zh: '《京都议定书》通过', en: 'Kyoto Protocol' } },
    { year: 2015.9, label: { zh: '《巴黎协定》通过', en: 'Paris Agreement' } },
  ].slice(0, marks),
  goals:
    marks === 0
      ? []
      : [
          {
            year: 2030,
            label: { zh: '碳达峰', en: 'Carbon peak' },
            text: { zh: '2030年前，排放量不再增加', en: 'Before 2030 emissions stop growing' },
          },
          {
            year: 2060,
            label: { zh: '碳中和', en: 'Carbon neutral' },
            text: {
              zh: '2060年前，排多少，吸多少',
              en: lang === 'en' ? 'Before 2060 no more out than in' : 'Net zero',
            },
          },
        ],
})
const fact = { number: '100', unit: '份', text: '每一百万份空气里的二氧化碳，比1958年3月多出的份数。' }

/** A bare curve; the curve with marks and goals; with a number of its own beside it. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '空气', lead: '它记得。', body: chinese(90), data: series('zh', 0) },
  {
    ...bare,
    name: 'typical',
    title: '空气|记得',
    subtitle: '二氧化碳浓度，1958—2020',
    lead: zhLead,
    body: chinese(280),
    data: series('zh', 3),
    foot: { ...zhFoot, credit: '' },
  },
  {
    ...bare,
    name: 'longest',
    title: '变热的地球|记得一切',
    subtitle: '二氧化碳浓度，1958—2020年',
    lead: zhLead,
    body: chinese(310),
    fact,
    data: series('zh', 3),
    foot: { ...zhFoot, credit: '' },
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'The Air|Remembers',
    subtitle: 'Carbon dioxide in the air, 1958 to 2020',
    lead: enLead,
    body: english,
    data: series('en', 3),
    foot: enFoot,
  },
]
