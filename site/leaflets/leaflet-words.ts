import type { GradeColour } from '#contract'
import type { Lang } from '../sheet/foot.ts'

const zh = {
  timeline: '年表',
  steps: '怎么做',
  myths: '传言与真相',
  myth: '传言：',
  truth: '其实：',
  grades: '分级',
  gradeHeads: ['级别', '什么情况', '怎么办'],
  questions: '想一想',
  answers: '答案',
  sources: '资料来源',
  contents: '目录',
  aboutLeaflet: '关于这份折页',
  aboutBooklet: '关于这本小册子',
  code: '二维码，通向网页 ',
  online: '扫码或打开网址，读网页，听朗读：',
  compass: ['北', '东', '南', '西'],
}
type Words = typeof zh
const en: Words = {
  timeline: 'Timeline',
  steps: 'What to do',
  myths: 'Claims and facts',
  myth: 'Claim: ',
  truth: 'In fact: ',
  grades: 'Grades',
  gradeHeads: ['Grade', 'When', 'What to do'],
  questions: 'Questions',
  answers: 'Answers',
  sources: 'Sources',
  contents: 'Contents',
  aboutLeaflet: 'About this leaflet',
  aboutBooklet: 'About this booklet',
  code: 'QR code that leads to the page ',
  online: 'Scan, or open the page, to read it on screen or have it read aloud: ',
  compass: ['N', 'E', 'S', 'W'],
}

/** What a leaflet says of its own accord. */
export const LEAFLET_WORDS: Record<Lang, Words> = { zh, en }

/** The official warning colours in words, since a leaflet may be printed grey or only heard. */
export const SIGNAL_NAMES: Record<Lang, Record<GradeColour, string>> = {
  zh: { blue: '蓝色预警', yellow: '黄色预警', orange: '橙色预警', red: '红色预警' },
  en: { blue: 'Blue warning', yellow: 'Yellow warning', orange: 'Orange warning', red: 'Red warning' },
}
export const SIGNAL_COLOURS: Record<GradeColour, string> = {
  blue: '#0056a8',
  yellow: '#f7d417',
  orange: '#ef7d00',
  red: '#d9141e',
}
