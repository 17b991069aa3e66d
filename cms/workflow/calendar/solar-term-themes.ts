import type { LocalText } from '#contract'
import type { SolarTerm } from './solar-terms.ts'

/** What each solar term can be told about. */
export const SOLAR_TERM_THEMES: readonly { term: SolarTerm; en: string; theme: LocalText }[] = [
  { term: '小寒', en: 'Lesser Cold', theme: { zh: '冷是什么', en: 'What cold is' } },
  { term: '大寒', en: 'Greater Cold', theme: { zh: '一年最冷的时候', en: 'The coldest days' } },
  { term: '立春', en: 'Beginning of Spring', theme: { zh: '春天从哪天算起', en: 'When spring begins' } },
  { term: '雨水', en: 'Rain Water', theme: { zh: '雪变成雨', en: 'Snow turns to rain' } },
  { term: '惊蛰', en: 'Awakening of Insects', theme: { zh: '土里的小动物醒了', en: 'The soil wakes up' } },
  { term: '春分', en: 'Spring Equinox', theme: { zh: '昼夜平分', en: 'Day equals night' } },
  { term: '清明', en: 'Clear and Bright', theme: { zh: '草木怎样发芽', en: 'How plants sprout' } },
  { term: '谷雨', en: 'Grain Rain', theme: { zh: '一场雨与一粒谷', en: 'A rain and a grain' } },
  { term: '立夏', en: 'Beginning of Summer', theme: { zh: '夏天从哪天算起', en: 'When summer begins' } },
  { term: '小满', en: 'Grain Buds', theme: { zh: '麦子快熟了', en: 'The wheat fills' } },
  { term: '芒种', en: 'Grain in Ear', theme: { zh: '江南的梅雨', en: 'The plum rains' } },
  { term: '夏至', en: 'Summer Solstice', theme: { zh: '影子最短的一天', en: 'The shortest shadow' } },
  { term: '小暑', en: 'Lesser Heat', theme: { zh: '身体怎样散热', en: 'How a body cools' } },
  { term: '大暑', en: 'Greater Heat', theme: { zh: '热浪是怎么来的', en: 'Where heat waves come from' } },
  { term: '立秋', en: 'Beginning of Autumn', theme: { zh: '秋天从哪天算起', en: 'When autumn begins' } },
  { term: '处暑', en: 'End of Heat', theme: { zh: '暑气怎样退去', en: 'How the heat leaves' } },
  { term: '白露', en: 'White Dew', theme: { zh: '露水从哪里来', en: 'Where dew comes from' } },
  { term: '秋分', en: 'Autumn Equinox', theme: { zh: '丰收里的科学', en: 'The science of harvest' } },
  { term: '寒露', en: 'Cold Dew', theme: { zh: '候鸟过江', en: 'Birds cross the river' } },
  { term: '霜降', en: 'Frost', theme: { zh: '树叶为什么变色', en: 'Why leaves turn' } },
  { term: '立冬', en: 'Beginning of Winter', theme: { zh: '动物怎样过冬', en: 'How animals winter' } },
  { term: '小雪', en: 'Lesser Snow', theme: { zh: '云里的冰', en: 'Ice in the clouds' } },
  { term: '大雪', en: 'Greater Snow', theme: { zh: '雪花的样子', en: 'The shape of snow' } },
  { term: '冬至', en: 'Winter Solstice', theme: { zh: '夜最长的一天', en: 'The longest night' } },
]
