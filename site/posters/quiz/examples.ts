import type { PosterExample } from '../example.ts'
import { bare, chinese, enFoot, english, enLead, zhFoot, zhLead } from '../example-text.ts'

const asked = (question: string, options: string[], answer: number, why: string) => ({ question, options, answer, why })
const four = [
  asked(
    '天上的星星，肉眼最多能同时看见几颗？',
    ['约三千颗', '约三万颗', '数不清'],
    0,
    '最暗看到六等星，半边天约三千颗。',
  ),
  asked(
    '月亮为什么总是同一面朝着地球？',
    ['月亮不自转', '自转和公转一样快', '背面没有光'],
    1,
    '都是27.3天一圈，叫潮汐锁定。',
  ),
  asked('打雷时先看见闪电，隔3秒听到雷，它离你多远？', ['约1千米', '约3千米', '约10千米'], 0, '声音每秒走约340米。'),
  asked(
    '下面哪一样不是靠太阳发光的？',
    ['月亮', '金星', '织女星', '彗星'],
    2,
    '织女星自己就是一颗恒星，离我们25光年。',
  ),
]
const english4 = [
  asked(
    'How many stars can the naked eye see at once?',
    ['About 3,000', 'About 30,000', 'No end of them'],
    0,
    'Down to magnitude six, half a sky holds about 3,000.',
  ),
  asked(
    'Why does the Moon always show us the same face?',
    ['It does not spin', 'It spins once a month', 'Its far side is dark'],
    1,
    'Spin and orbit both take 27.3 days.',
  ),
  asked(
    'Thunder comes 3 seconds after lightning. How far away is it?',
    ['1 km', '3 km', '10 km'],
    0,
    'Sound runs 340 m a second.',
  ),
  asked(
    'Which of these makes its own light?',
    ['The Moon', 'Venus', 'Vega', 'A comet'],
    2,
    'Vega is a star, 25 light-years away.',
  ),
]

/** Two questions and few words; four with a text, their answers on the sheet. */
export const examples: PosterExample[] = [
  {
    ...bare,
    name: 'shortest',
    title: '考考你',
    lead: '抬头想一想。',
    body: chinese(40),
    questions: four.slice(0, 2),
    answersAt: 'web',
  },
  {
    ...bare,
    name: 'typical',
    title: '星星|考考你',
    subtitle: '三道题，站着答',
    lead: '不用手机，先自己猜。猜完了再低头看答案，倒着的字，正好让你换个角度看天。',
    body: chinese(60),
    picture: 'art',
    caption: '抬头的人。插画。',
    questions: four.slice(0, 3),
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'longest',
    title: '抬起头来|考考你',
    subtitle: '四道题，站在这里答，回家再想一遍',
    lead: zhLead,
    body: chinese(100),
    picture: 'art',
    caption: '抬头的人。插画，星等按比例示意。',
    questions: four,
    foot: zhFoot,
  },
  {
    ...bare,
    name: 'typical',
    lang: 'en',
    title: 'What Do|You Think?',
    subtitle: 'Four questions to answer standing',
    lead: enLead,
    body: english.slice(0, 1),
    picture: 'art',
    caption: 'Looking up. Drawing.',
    questions: english4,
    foot: enFoot,
  },
]
