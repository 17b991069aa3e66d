import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces } from '../../site/search/fold.ts'

describe('what is the same text to a reader', () => {
  it.each([
    ['CO₂', 'co2'],
    ['ＰＭ２．５', 'pm2.5'],
    ['５Ｇ 网络', '5g网络'],
    ['長江の鯨豚', '长江の鲸豚'],
    ['㎏ 与 ㎡', 'kg与m2'],
    ['e\u0301cole', 'école'],
    ['ｶﾞｽ', 'ガス'],
    ['⼈⼯智能', '人工智能'],
    ['江\u200b豚\n游 来', '江豚游来'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
  ])('%s is %s', (written, compared) => {
    expect(fold(written)).toBe(compared)
  })

  it('is folded the same a character at a time, and each place leads back', () => {
    const text = '　太仓１４２座“科普畫廊”：CO₂、ＰＭ２．５、㎏、ｶﾞｽ、e\u0301，江豚𠮷。…… Ⅳ ﬁ 한국 '
    const { text: folded, at } = foldWithPlaces(text)
    expect(folded).toBe(fold(text))
    expect(at).toHaveLength(folded.length + 1)
    const place = folded.indexOf('画廊')
    expect(text.slice(at[place], at[place + 2])).toBe('畫廊')
    expect(text.slice(at[folded.indexOf('kg')])).toMatch(/^㎏/)
  })

  it('stays as it is when it is folded again', () => {
    const once = fold('“㎏”…… ĲİſK ⅣＡﬀ ﷺ 乾隆 後來')
    expect(fold(once)).toBe(once)
  })
})
