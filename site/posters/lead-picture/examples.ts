import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const fact = { number: '1249', unit: '头', text: '2022年全流域考察的估算，比2017年多了23.42%。' }
const surveys = [
  { year: 2006, when: '2006', text: '约1800头', major: false },
  { year: 2012, when: '2012', text: '约1040头', major: false },
  { year: 2017, when: '2017', text: '约1012头', major: false },
  { year: 2022, when: '2022', text: '约1249头', major: true },
]

/** What the layout must carry: no picture and no number at the least, number and timeline and 350 characters at the most. */
export const examples: PosterExample[] = [
  { ...bare, name: 'shortest', title: '江豚', lead: '用回声看世界。', body: chinese(90) },
  {
    ...bare,
    name: 'typical',
    title: '长江的|微笑',
    subtitle: '江豚为什么又多了起来',
    lead: zhLead,
    body: chinese(280),
    picture: 'art',
    caption: '江豚浮出水面换气，前后不过一秒。插画。',
    fact,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '长江里的|微笑回来了',
    subtitle: '江豚的数量为什么第一次止跌回升',
    lead: zhLead,
    body: chinese(350),
    picture: 'art',
    caption: '江豚浮出水面换气，前后不过一秒。插画，大小按比例示意。',
    fact,
    timeline: surveys,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'The Smile|of the Yangtze',
    subtitle: 'Why the finless porpoise is coming back',
    lead: enLead,
    body: english,
    picture: 'art',
    caption: 'A porpoise breathes in under a second. Drawing.',
    fact: {
      number: '1249',
      unit: 'animals',
      text: 'Estimate of the 2022 basin-wide survey, 23.42% more than in 2017.',
    },
    foot: enFoot,
  },
]
