import { expect, test } from 'vitest'
import { rubyParts, withoutRuby } from '#contract'
import { plainTitle, titlePhrases } from '../../site/sheet/title-phrases.ts'
import { typesetText } from '../../site/sheet/typeset.ts'

const JOINER = '\u2060'

test('a space that was typed between Han and Latin goes, one between words or figures stays', () => {
  expect(typesetText('江豚有 1249 头在 GPS 里面').replace(JOINER, '')).toBe('江豚有1249头在GPS里面')
  expect(typesetText('110 119 120')).toBe('110 119\u00a0120')
  expect(typesetText('The river and the sea')).toBe('The river and the\u00a0sea')
})

test('the end is tied: two Han characters, or a figure with its measure', () => {
  expect(typesetText('江豚多不多，说明这条江好不好。')).toBe(`江豚多不多，说明这条江好不${JOINER}好。`)
  expect(typesetText('温度降到零下15℃，时间是2022年。')).toBe('温度降到零下15℃，时间是2022\u00a0年。')
  expect(typesetText('江豚')).toBe('江豚')
})

test('a reading is read from the text, and the title does without', () => {
  expect(rubyParts('太仓{浏|liú}河{㙍|duō}')).toEqual([
    { text: '太仓' },
    { text: '浏', ruby: 'liú' },
    { text: '河' },
    { text: '㙍', ruby: 'duō' },
  ])
  expect(withoutRuby('{浏河|liú hé}口 {x} | {a|}')).toBe('浏河口 {x} | {a|}')
  expect(titlePhrases('{浏|liú}河|人家', 'zh').map((words) => words.join(''))).toEqual(['浏河', '人家'])
  expect(plainTitle('{浏|liú}河|人家', 'zh')).toBe('浏河人家')
})
