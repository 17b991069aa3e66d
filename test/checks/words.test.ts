import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../cms/checks/check-document.ts'
import { FIRST_TERMS } from '../../cms/checks/data/first-terms.ts'
import { documentTexts } from '../../cms/checks/document-texts.ts'
import { checkReport } from '../../cms/checks/report.ts'
import { paragraphs, sections } from '../../cms/demo/to-lexical.ts'
import type { DemoEdition, DemoSection, DemoText } from '../../cms/demo/types.ts'
import { checkSentence, saidOf } from '../support/checked.ts'

describe('words of the list', () => {
  it.each([
    ['哈雷慧星每 76 年回来一次。', '慧星'],
    ['燃气热水器烧不透会产生一氧化炭。', '一氧化炭'],
    ['厨房里闻到燃气泄露，先开窗。', '燃气泄露'],
    ['吴建雄出生在太仓浏河。', '吴建雄'],
    ['这是国家级的观星地。', '国家级'],
    ['它的销量全国第一。', '全国第一'],
    ['这种药包治百病。', '包治百病'],
    ['喝弱碱水能改变酸性体质。', '酸性体质'],
  ])('“%s” is marked at “%s”', (text, words) => {
    expect(saidOf(text).map((one) => one.split(' | ')[0])).toEqual([words])
  })

  it.each([
    '哈雷彗星每 76 年回来一次。',
    '这是人类第一次看见黑洞的照片。',
    '第一步，关火开窗；第二步，离开屋子。',
    '江豚是长江里的顶级捕食者。',
    '保护区是国家级自然保护区。',
    '没有绝对安全的冰面。',
    '最佳观测时间是晚上八点。',
    '高血压目前不能根治，要长期管理。',
  ])('“%s” is left alone', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  it('the advice of the word goes with it, and the wrong form names the right one', () => {
    expect(saidOf('煤气泄露会中毒。')[0]).toContain('应写“燃气泄漏”：气体跑出来是“泄漏”')
  })

  it('capitals are part of a name', () => {
    const terms = [{ term: 'PM2.5', kind: 'name' as const, forms: ['pm2.5', 'Pm2.5'], except: [], advice: '' }]
    const said = (text: string) =>
      checkDocument({ kind: 'articles', doc: { summary: { zh: text } }, terms, sourceCount: 1 }).findings.map(
        ({ zh }) => zh,
      )
    expect(said('今天 pm2.5 不高。')).toEqual(['“pm2.5”应写“PM2.5”'])
    expect(said('今天 PM2.5 不高。')).toEqual([])
  })

  it('of overlapping words the longest counts', () => {
    expect(saidOf('销量世界第一。')).toHaveLength(1)
  })
})

describe('widths', () => {
  it.each([
    ['今年是２０２６年。', '２０２６'],
    ['它叫ＤＮＡ。', 'ＤＮＡ'],
    ['江豚,是哺乳动物。', ','],
    ['江豚是哺乳动物.', '.'],
    ['注意:先关火。', ':'],
    ['江豚(长江江豚)很聪明。', '('],
  ])('“%s” is marked at “%s”', (text, words) => {
    expect(saidOf(text).map((one) => one.split(' | ')[0])).toContain(words)
  })

  it.each([
    '月亮离地球 384,400 km，光走 1.28 秒。',
    '比例是 3:2，北京时间 20:00。',
    '氨基酸（amino acids）有 20 种。',
    'Google 的 AlphaFold 2 预测了 2 亿种蛋白质。',
    '“定之方中，作于楚宫”，出自《诗经》。',
    '网址是 https://www.nasa.gov/，可以去看。',
  ])('“%s” is left alone', (text) => {
    expect(saidOf(text)).toEqual([])
  })

  it('a Chinese mark in English is marked, a curly quote is not', () => {
    expect(saidOf('The porpoise，or “smiling angel”, is back.', { lang: 'en' })).toEqual([
      '， | 英文里用了中文标点“，”',
    ])
  })
})

describe('units and formulas', () => {
  it.each([
    ['行李重 20 KG。', 'KG', 'kg'],
    ['时速 350 Km/h 的列车。', 'Km/h', 'km/h'],
    ['面积 300 mm2 的芯片。', 'mm2', 'mm²'],
    ['屋子有 20 m2。', 'm2', 'm²'],
    ['功率 2 KW 的电热水器。', 'KW', 'kW'],
    ['气温 35 °c。', '°c', '℃'],
    ['空气里有 CO2。', 'CO2', 'CO₂'],
    ['房子 90 平米。', '平米', '平方米'],
  ])('“%s”: %s is written %s', (text, words, right) => {
    expect(saidOf(text)).toEqual([`${words} | “${words}”应写“${right}”`])
  })

  it('a symbol that touches its number is advice', () => {
    expect(checkSentence('全长 26km 的桥。').findings).toEqual([
      expect.objectContaining({ level: 'advice', zh: '“26km”应写“26 km”' }),
    ])
  })

  it('two names of one unit in one text are one matter', () => {
    expect(saidOf('列车每小时跑 350 公里，飞机 900 km/h。')).toEqual([
      'km/h | 同一篇里速度单位既写“公里/小时”又写“km/h”，统一成一种',
    ])
  })

  it.each([
    'PM2.5 是直径 2.5 微米以下的颗粒。',
    'M2 是武仙座附近的球状星团。',
    '水的化学式是 H₂O，二氧化碳是 CO₂。',
    '室温 25 ℃，湿度 60%。',
    '一座 600 mm × 900 mm 的画框。',
    'MM 病毒不是这里要讲的。',
  ])('“%s” is left alone', (text) => {
    expect(saidOf(text)).toEqual([])
  })
})

describe('facts and readers', () => {
  it('a claim about health without any source is marked, once a sentence; with one it is not', () => {
    const text = '一氧化碳中毒会致命。江豚很聪明。这种药可以预防感冒。'
    expect(saidOf(text, { sources: 0 })).toHaveLength(2)
    expect(saidOf(text, { sources: 0 })[0]).toContain('没有一条资料来源')
    expect(saidOf(text)).toEqual([])
  })

  it('a rare character is marked unless its reading stands above it', () => {
    expect(saidOf('白鱀豚和㙍泾村。').map((one) => one.split(' | ')[0])).toEqual(['鱀', '㙍'])
    expect(saidOf('白{鱀|jì}豚和{㙍|duō}泾村。')).toEqual([])
    expect(saidOf('二〇二六年，彗星、鲸豚、氧化碳。')).toEqual([])
  })

  it('reading time counts what is printed', () => {
    const { reading } = checkDocument({
      kind: 'articles',
      doc: {
        summary: { zh: '字'.repeat(150) },
        body: { zh: paragraphs([{ zh: '字'.repeat(150) }], 'zh') },
        more: { zh: paragraphs([{ zh: '字'.repeat(900) }], 'zh') },
      },
      terms: [],
      sourceCount: 1,
    })
    expect(reading).toEqual({ han: 300, seconds: 60, words: 0, secondsEn: 0 })
  })

  it('reading time of a sheet counts what its article lends it, and marks nothing there', () => {
    const lent = { summary: { zh: '慧'.repeat(50) }, body: { zh: paragraphs([{ zh: '字'.repeat(246) }], 'zh') } }
    const terms = [{ term: '慧', kind: 'banned' as const, forms: [], except: [], advice: '' }]
    const { reading, findings } = checkDocument({
      ...{ kind: 'panels' as const, doc: { title: { zh: '长江|微笑' } }, terms, sourceCount: 1, lent },
    })
    expect(reading).toMatchObject({ han: 300, seconds: 60 })
    expect(findings).toEqual([])
  })

  it('every text of a panel is read: rows by their number, titles without their marks', () => {
    const texts = documentTexts('panels', {
      title: { zh: '头顶|有座|房子' },
      steps: [{ label: { zh: '关火' }, text: { zh: '先关火', en: 'Fire off' } }],
      questions: [{ question: { zh: '问' }, a: { zh: '甲' } }],
      grades: null,
    })
    expect(texts.map(({ field, label, text }) => [field, label.zh, text])).toEqual([
      ['title.zh', '海报题目', '头顶有座房子'],
      ['steps.0.label.zh', '第 1 步', '关火'],
      ['steps.0.text.zh', '第 1 步怎么做', '先关火'],
      ['steps.0.text.en', '第 1 步怎么做', 'Fire off'],
      ['questions.0.question.zh', '第 1 题', '问'],
      ['questions.0.a.zh', '第 1 题选项 A', '甲'],
    ])
  })

  it('half a document is checked as far as it goes', () => {
    for (const doc of [{}, { title: null, body: { zh: 'text' } }, { body: { zh: { root: null } }, steps: 3 }])
      expect(checkDocument({ kind: 'panels', doc, terms: FIRST_TERMS, sourceCount: 0 }).findings).toEqual([])
  })
})

describe('the demo year', () => {
  it('has two findings, both worth a look, in 48 panels and their articles', () => {
    const rich = <T>(texts: readonly T[], to: (texts: readonly T[], lang: 'zh' | 'en') => unknown) => ({
      zh: to(texts, 'zh'),
      en: to(texts, 'en'),
    })
    const said: string[] = []
    for (const name of readdirSync('cms/demo/editions')) {
      const { month, panels } = JSON.parse(readFileSync(`cms/demo/editions/${name}`, 'utf8')) as DemoEdition
      for (const [i, panel] of panels.entries()) {
        const article = {
          title: panel.title,
          summary: panel.summary,
          body: rich<DemoText>(panel.body, paragraphs),
          more: rich<DemoSection>(panel.more, sections),
        }
        const common = { terms: FIRST_TERMS, sourceCount: panel.sources.length }
        for (const input of [
          { kind: 'articles' as const, doc: article },
          { kind: 'panels' as const, doc: { ...panel, body: null } },
        ])
          for (const { zh } of checkDocument({ ...input, ...common }).findings) said.push(`${month}-${i + 1} ${zh}`)
      }
    }
    expect(said).toEqual(['2026-06-1 同一篇里温度单位既写“℃”又写“摄氏度”，统一成一种'])
  })
})

describe('what somebody let stand', () => {
  const text = '它的销量全国第一。'
  const accept = (key: string) => [{ key, by: '编辑', at: '2026-11-28T08:00:00.000Z', reason: '引用原文' }]
  const reportOf = (words: string, key = '') => checkReport(checkSentence(words), accept(key))
  const [found] = checkSentence(text).findings

  it('stays so while its sentence does, wherever it moves', () => {
    const report = reportOf(`先说一句别的。${text}再说一句。`, found?.key)
    expect(report.counts).toEqual({ open: 0, must: 0, accepted: 1 })
    expect(report.findings[0]).toMatchObject({ state: 'accepted', acceptance: { by: '编辑', reason: '引用原文' } })
  })

  it('comes back when its sentence changes', () => {
    expect(reportOf('它的销量去年全国第一。', found?.key).counts).toEqual({ open: 1, must: 0, accepted: 0 })
  })

  it('a report’s hash changes with findings and acceptances, and with nothing else', () => {
    expect(reportOf(text).hash).toBe(reportOf(text).hash)
    expect(new Set([reportOf(text), reportOf(text, found?.key), reportOf('好的。')].map(({ hash }) => hash)).size).toBe(
      3,
    )
  })
})
