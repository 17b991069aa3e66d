import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces } from '../../site/search/fold.ts'
import { packForms, unpackForms } from '../../site/search/packed-forms.ts'
import { SIMPLE } from '../../site/search/simple-forms.ts'
import { seeded } from '../support/search-index.ts'

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
    const { text: folded, placeOf } = foldWithPlaces(text)
    expect(folded).toBe(fold(text))
    expect(placeOf(folded.length)).toBe(text.length)
    const place = folded.indexOf('画廊')
    expect(text.slice(placeOf(place), placeOf(place + 2))).toBe('畫廊')
    expect(text.slice(placeOf(folded.indexOf('kg')))).toMatch(/^㎏/)
  })

  it('is folded the same a character at a time, whatever stands beside what', () => {
    const random = seeded(8)
    const any = () => String.fromCodePoint(Math.floor(random() * 0x10000))
    const drawn = [...'aZi \t\0\u00a0后後，》々\u3099\u0301\u0307\uff9e\u200bｶㄱ한𠮷ſKİ²％', '\u1100\u1161', '\u302a']
    for (let n = 0; n < 2000; n += 1) {
      const text = Array.from({ length: random() < 0.1 ? 600 : 6 }, () =>
        random() < 0.2 ? any() : drawn[Math.floor(random() * drawn.length)],
      ).join('')
      const { text: folded, placeOf } = foldWithPlaces(text)
      expect(folded, JSON.stringify(text)).toBe(fold(text))
      const places = Array.from({ length: folded.length }, (_, unit) => placeOf(unit))
      expect(places, JSON.stringify(text)).toEqual([...places].sort((one, other) => one - other))
      for (const [unit, place] of places.entries())
        expect(fold(text.slice(place)), JSON.stringify(text)).toContain(folded.slice(unit, unit + 1))
    }
  })

  it('stays as it is when it is folded again', () => {
    const once = fold('“㎏”…… ĲİſK ⅣＡﬀ ﷺ 乾隆 後來')
    expect(fold(once)).toBe(once)
  })
})

it('a browser has the same table of simplified forms, in half the bytes', () => {
  const [steps, simple] = packForms(SIMPLE)
  expect(unpackForms(steps, simple)).toEqual(SIMPLE)
  expect(simple.length).toBeGreaterThan(2800)
  // What is written into a script as text must come back as it was.
  expect(Buffer.from(steps + simple).toString()).toBe(steps + simple)
})
