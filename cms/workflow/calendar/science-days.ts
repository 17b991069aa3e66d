import type { LayoutId, LocalText } from '#contract'
import type { DayRule } from './day-rule.ts'

export interface ScienceDay {
  key: string
  name: LocalText
  theme: LocalText
  rule: DayRule
  /** Four sheets that suit it; the usual ones when left out. */
  layouts?: readonly LayoutId[]
  /** By whom it was set, and where that is written. */
  source: { title: string; url?: string }
}

const SAFE: readonly LayoutId[] = ['lead-picture', 'steps', 'myth-fact', 'quiz']
const PEOPLE: readonly LayoutId[] = ['portrait', 'timeline', 'lead-picture', 'quiz']
const DATA: readonly LayoutId[] = ['curve', 'lead-picture', 'large-photo', 'myth-fact']
const SKY: readonly LayoutId[] = ['night-sky', 'large-photo', 'portrait', 'quiz']

const fixed = (month: number, day: number): DayRule => ({ kind: 'fixed', month, day })
const un = (resolution: string, path: string) => ({
  title: `联合国大会决议 ${resolution}`,
  url: `https://www.un.org/zh/observances/${path}`,
})

/** Days that come round every year and give a month its theme, in the order of the year. */
export const SCIENCE_DAYS: readonly ScienceDay[] = [
  {
    key: 'spring-festival',
    name: { zh: '春节', en: 'Spring Festival' },
    theme: { zh: '过年里的科学', en: 'The science of New Year' },
    rule: { kind: 'lunar', month: 1, day: 1 },
    source: { title: '农历正月初一' },
  },
  {
    key: 'wetlands',
    name: { zh: '世界湿地日', en: 'World Wetlands Day' },
    theme: { zh: '湿地在呼吸', en: 'Wetlands breathe' },
    rule: fixed(2, 2),
    source: un('75/317', 'world-wetlands-day'),
  },
  {
    key: 'women-in-science',
    name: { zh: '妇女和女童参与科学国际日', en: 'Women and Girls in Science' },
    theme: { zh: '她们与科学', en: 'Women in science' },
    rule: fixed(2, 11),
    layouts: PEOPLE,
    source: un('70/212', 'women-and-girls-in-science-day'),
  },
  {
    key: 'lanterns',
    name: { zh: '元宵节', en: 'Lantern Festival' },
    theme: { zh: '灯与月亮', en: 'Lanterns and the moon' },
    rule: { kind: 'lunar', month: 1, day: 15 },
    layouts: SKY,
    source: { title: '农历正月十五' },
  },
  {
    key: 'trees',
    name: { zh: '植树节', en: 'Arbour Day' },
    theme: { zh: '一棵树的账', en: 'What a tree is worth' },
    rule: fixed(3, 12),
    source: { title: '《中华人民共和国森林法》：3 月 12 日为植树节' },
  },
  {
    key: 'mathematics',
    name: { zh: '国际数学日', en: 'International Day of Mathematics' },
    theme: { zh: '身边的数学', en: 'Mathematics around us' },
    rule: fixed(3, 14),
    layouts: PEOPLE,
    source: { title: '联合国教科文组织第 40 届大会', url: 'https://www.idm314.org/' },
  },
  {
    key: 'water',
    name: { zh: '世界水日', en: 'World Water Day' },
    theme: { zh: '水从哪里来', en: 'Where water comes from' },
    rule: fixed(3, 22),
    layouts: DATA,
    source: un('47/193', 'water-day'),
  },
  {
    key: 'weather',
    name: { zh: '世界气象日', en: 'World Meteorological Day' },
    theme: { zh: '看懂天气', en: 'Reading the weather' },
    rule: fixed(3, 23),
    layouts: DATA,
    source: { title: '世界气象组织', url: 'https://wmo.int/world-meteorological-day' },
  },
  {
    key: 'health',
    name: { zh: '世界卫生日', en: 'World Health Day' },
    theme: { zh: '健康在日常', en: 'Everyday health' },
    rule: fixed(4, 7),
    layouts: SAFE,
    source: { title: '世界卫生组织', url: 'https://www.who.int/campaigns/world-health-day' },
  },
  {
    key: 'earth',
    name: { zh: '世界地球日', en: 'International Mother Earth Day' },
    theme: { zh: '只有一个地球', en: 'Only one Earth' },
    rule: fixed(4, 22),
    layouts: DATA,
    source: un('63/278', 'earth-day'),
  },
  {
    key: 'space-china',
    name: { zh: '中国航天日', en: 'Space Day of China' },
    theme: { zh: '到太空去', en: 'To space' },
    rule: fixed(4, 24),
    layouts: SKY,
    source: { title: '国务院 2016 年批复设立' },
  },
  {
    key: 'disasters-china',
    name: { zh: '全国防灾减灾日', en: 'Disaster Prevention Day' },
    theme: { zh: '灾害来了怎么办', en: 'When disaster comes' },
    rule: fixed(5, 12),
    layouts: SAFE,
    source: { title: '国务院 2009 年批准设立' },
  },
  {
    key: 'biodiversity',
    name: { zh: '国际生物多样性日', en: 'Day for Biological Diversity' },
    theme: { zh: '万物共生', en: 'Living together' },
    rule: fixed(5, 22),
    source: un('55/201', 'biological-diversity-day'),
  },
  {
    key: 'science-workers',
    name: { zh: '全国科技工作者日', en: 'Science and Technology Workers’ Day' },
    theme: { zh: '我们身边的科学家', en: 'Scientists among us' },
    rule: fixed(5, 30),
    layouts: PEOPLE,
    source: { title: '国函〔2016〕194 号' },
  },
  {
    key: 'environment',
    name: { zh: '世界环境日', en: 'World Environment Day' },
    theme: { zh: '我们的环境', en: 'Our environment' },
    rule: fixed(6, 5),
    layouts: DATA,
    source: un('2994 (XXVII)', 'environment-day'),
  },
  {
    key: 'oceans',
    name: { zh: '世界海洋日', en: 'World Oceans Day' },
    theme: { zh: '江尽头的海', en: 'The sea where the river ends' },
    rule: fixed(6, 8),
    source: un('63/111', 'oceans-day'),
  },
  {
    key: 'dragon-boat',
    name: { zh: '端午节', en: 'Dragon Boat Festival' },
    theme: { zh: '端午里的科学', en: 'The science of Duanwu' },
    rule: { kind: 'lunar', month: 5, day: 5 },
    source: { title: '农历五月初五' },
  },
  {
    key: 'sailing',
    name: { zh: '中国航海日', en: 'Maritime Day of China' },
    theme: { zh: '海风来了', en: 'The sea wind comes' },
    rule: fixed(7, 11),
    source: { title: '国务院 2005 年批准设立' },
  },
  {
    key: 'ecology-china',
    name: { zh: '全国生态日', en: 'National Ecology Day' },
    theme: { zh: '绿水青山的账', en: 'What nature is worth' },
    rule: fixed(8, 15),
    layouts: DATA,
    source: { title: '全国人民代表大会常务委员会 2023 年决定' },
  },
  {
    key: 'seventh-night',
    name: { zh: '七夕', en: 'Seventh Night' },
    theme: { zh: '银河两岸', en: 'Across the Milky Way' },
    rule: { kind: 'lunar', month: 7, day: 7 },
    layouts: SKY,
    source: { title: '农历七月初七' },
  },
  {
    key: 'first-aid',
    name: { zh: '世界急救日', en: 'World First Aid Day' },
    theme: { zh: '救命的几分钟', en: 'Minutes that save' },
    // The second Saturday of September.
    rule: { kind: 'nth', month: 9, nth: 2, weekday: 6 },
    layouts: SAFE,
    source: {
      title: '红十字会与红新月会国际联合会：9 月第二个星期六',
      url: 'https://www.ifrc.org/our-work/health-and-care/first-aid/world-first-aid-day',
    },
  },
  {
    key: 'ozone',
    name: { zh: '国际保护臭氧层日', en: 'Ozone Day' },
    theme: { zh: '天上的一层伞', en: 'The parasol above' },
    rule: fixed(9, 16),
    layouts: DATA,
    source: un('49/114', 'ozone-day'),
  },
  {
    key: 'science-day-china',
    name: { zh: '全国科普日', en: 'National Science Day' },
    theme: { zh: '科学在身边', en: 'Science close at hand' },
    // The third weekend of September; the whole month is for science since the law of 2024.
    rule: { kind: 'nth', month: 9, nth: 3, weekday: 6 },
    source: { title: '中国科协：9 月第三个公休日；科普法 2024 年修订：9 月为全国科普月' },
  },
  {
    key: 'mid-autumn',
    name: { zh: '中秋节', en: 'Mid-Autumn Festival' },
    theme: { zh: '月亮的样子', en: 'The faces of the moon' },
    rule: { kind: 'lunar', month: 8, day: 15 },
    layouts: SKY,
    source: { title: '农历八月十五' },
  },
  {
    key: 'space-week',
    name: { zh: '世界空间周', en: 'World Space Week' },
    theme: { zh: '抬头看天', en: 'Look up' },
    rule: fixed(10, 4),
    layouts: SKY,
    source: un('54/68', 'world-space-week'),
  },
  {
    key: 'disasters',
    name: { zh: '国际减少灾害风险日', en: 'Disaster Risk Reduction Day' },
    theme: { zh: '把灾害挡在前面', en: 'Ahead of disaster' },
    rule: fixed(10, 13),
    layouts: SAFE,
    source: un('64/200', 'disaster-reduction-day'),
  },
  {
    key: 'food',
    name: { zh: '世界粮食日', en: 'World Food Day' },
    theme: { zh: '一碗饭的路', en: 'The way of a bowl of rice' },
    rule: fixed(10, 16),
    source: { title: '联合国粮食及农业组织', url: 'https://www.fao.org/world-food-day' },
  },
  {
    key: 'double-ninth',
    name: { zh: '重阳节', en: 'Double Ninth' },
    theme: { zh: '慢慢变老的科学', en: 'The science of ageing' },
    rule: { kind: 'lunar', month: 9, day: 9 },
    layouts: SAFE,
    source: { title: '农历九月初九；老年人权益保障法定为老年节' },
  },
  {
    key: 'fire',
    name: { zh: '全国消防日', en: 'National Fire Day' },
    theme: { zh: '火的脾气', en: 'The temper of fire' },
    rule: fixed(11, 9),
    layouts: SAFE,
    source: { title: '公安部 1992 年设立' },
  },
  {
    key: 'diabetes',
    name: { zh: '世界糖尿病日', en: 'World Diabetes Day' },
    theme: { zh: '糖到哪里去了', en: 'Where the sugar goes' },
    rule: fixed(11, 14),
    layouts: SAFE,
    source: un('61/225', 'diabetes-day'),
  },
  {
    key: 'traffic',
    name: { zh: '全国交通安全日', en: 'Traffic Safety Day' },
    theme: { zh: '路上的力学', en: 'Mechanics of the road' },
    rule: fixed(12, 2),
    layouts: SAFE,
    source: { title: '国务院 2012 年批准设立' },
  },
  {
    key: 'soil',
    name: { zh: '世界土壤日', en: 'World Soil Day' },
    theme: { zh: '脚下的土', en: 'The soil below' },
    rule: fixed(12, 5),
    source: un('68/232', 'world-soil-day'),
  },
]
