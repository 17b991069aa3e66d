import type { DocumentText } from '../document-texts.ts'
import { type Finding, finding } from '../finding.ts'

/** Symbols as they are mistyped, after a number. The right one is GB 3100’s. */
const SYMBOLS: readonly [RegExp, string][] = [
  [/(?<=\d\s?)(?:KG|Kg|kG|KGs|kgs)(?![A-Za-z])/gu, 'kg'],
  [/(?<=\d\s?)(?:KM|Km|kM|kms)(?![A-Za-z/])/gu, 'km'],
  [/(?<=\d\s?)(?:KM\/H|Km\/h|KM\/h|km\/H|kph|KPH|kmh|km\/hr)(?![A-Za-z])/gu, 'km/h'],
  [/(?<=\d\s?)(?:M\/S|M\/s|m\/S)(?![A-Za-z])/gu, 'm/s'],
  [/(?<=\d\s?)(?:CM|Cm)(?![A-Za-z])/gu, 'cm'],
  [/(?<=\d\s?)(?:MM|Mm)(?![A-Za-z])/gu, 'mm'],
  [/(?<=\d\s?)(?:KW|Kw|kw)(?![A-Za-z·])/gu, 'kW'],
  [/(?<=\d\s?)(?:KWH|KWh|Kwh|kwh|kWH)(?![A-Za-z])/gu, 'kW·h'],
  [/(?<=\d\s?)(?:hz|HZ|hZ)(?![A-Za-z])/gu, 'Hz'],
  [/(?<=\d\s?)(?:KHz|KHZ|khz|kHZ)(?![A-Za-z])/gu, 'kHz'],
  [/(?<=\d\s?)(?:Mhz|mhz|MHZ)(?![A-Za-z])/gu, 'MHz'],
  [/(?<=\d\s?)(?:Ghz|ghz|GHZ)(?![A-Za-z])/gu, 'GHz'],
  [/(?<=\d\s?)(?:db|DB|Db)(?![A-Za-z])/gu, 'dB'],
  [/(?<=\d\s?)(?:ML|Ml)(?![A-Za-z])/gu, 'mL'],
  [/(?<=\d\s?)(?:PPM|Ppm)(?![A-Za-z])/gu, 'ppm'],
  [/(?<=\d\s?)(?:hpa|HPA|Hpa|HPa)(?![A-Za-z])/gu, 'hPa'],
  [/(?<=\d\s?)(?:° C|°c|C°|ºC|º C|˚C)(?![A-Za-z])/gu, '℃'],
  [
    /(?<![A-Za-z\d.])(?<=\d\s?)[a-zμ]?m[23](?![\d.A-Za-z])|(?<=\d\s?)[cdkμ]?m[23](?![\d.A-Za-z])|(?<![A-Za-z])[cdkm]m[23](?![\d.A-Za-z])/gu,
    '',
  ],
]
const HAN_UNITS: readonly [RegExp, string][] = [
  [/立升|公升/gu, '升'],
  [/(?<=\d\s?|[一二三四五六七八九十百千万亿几数]\s?)(?:平米)/gu, '平方米'],
  [/(?<=\d\s?|[一二三四五六七八九十百千万亿几数]\s?)(?:立方)(?![米厘分毫千体程根])/gu, '立方米'],
  [/(?<=\d\s?|[一二三四五六七八九十百千万亿几数]\s?)英呎/gu, '英尺'],
]
const FORMULAS = /(?<![A-Za-z\d])(?:CO2|H2O|NO2|SO2|CH4|N2O|O3|H2O2|NH3|O2|N2|H2|SiO2|CaCO3)(?![A-Za-z\d.])/gu
const GLUED =
  /(?<![A-Za-z\d.])\d[\d.,]*(?:km\/h|m\/s|kW·h|km|cm|mm|nm|kg|mg|kHz|MHz|GHz|Hz|kW|MW|hPa|kPa|dB|mL|ppm)(?![A-Za-z\d])/gu

/** Units and formulas as they are printed: right symbols, raised digits, a space before a symbol. */
export function unitFindings(text: DocumentText): Finding[] {
  const of = (rule: 'unit' | 'formula', level: Finding['level'], hit: RegExpMatchArray, right: string) => {
    const from = hit.index ?? 0
    const words = { zh: `“${hit[0]}”应写“${right}”`, en: `“${hit[0]}” is written “${right}”` }
    return finding(text, { rule, level, from, to: from + hit[0].length, ...words })
  }
  const findings: Finding[] = []
  for (const [pattern, right] of SYMBOLS)
    for (const hit of text.text.matchAll(pattern)) findings.push(of('unit', 'must', hit, right || raised(hit[0])))
  if (text.lang === 'zh')
    for (const [pattern, right] of HAN_UNITS)
      for (const hit of text.text.matchAll(pattern)) findings.push(of('unit', 'must', hit, right))
  for (const hit of text.text.matchAll(FORMULAS)) findings.push(of('formula', 'must', hit, lowered(hit[0])))
  for (const hit of text.text.matchAll(GLUED))
    findings.push(of('unit', 'advice', hit, hit[0].replace(/^([\d.,]+)/, '$1 ')))
  return findings
}

/** Two names of one unit in one document. */
const PAIRS: readonly { zh: string; en: string; names: readonly [string, RegExp][] }[] = [
  {
    zh: '长度',
    en: 'length',
    names: [
      ['km', /(?<=\d\s?)km(?![A-Za-z/])/gu],
      ['公里', /公里(?![/每]|\/?小?时)/gu],
      ['千米', /千米(?![/每]|\/?小?时)/gu],
    ],
  },
  {
    zh: '速度',
    en: 'speed',
    names: [
      ['km/h', /km\/h/gu],
      [
        '公里/小时',
        /(?:公里|千米)\/小?时|每小时[^，。；]{0,4}?[\d.,万千百约]+\s?(?:公里|千米)|(?:公里|千米)每小?时|时速[约达]?[\d.,万千百]+\s?(?:公里|千米)/gu,
      ],
    ],
  },
  {
    zh: '质量',
    en: 'mass',
    names: [
      ['kg', /(?<=\d\s?)kg(?![A-Za-z/])/gu],
      ['公斤', /公斤/gu],
      ['千克', /千克/gu],
    ],
  },
  {
    zh: '温度',
    en: 'temperature',
    names: [
      ['℃', /℃/gu],
      ['摄氏度', /摄氏度/gu],
    ],
  },
]

/** One finding a unit that is written in two ways, at the first place of the way that is met later. */
export function mixedUnits(texts: readonly DocumentText[]): Finding[] {
  const chinese = texts.filter(({ lang }) => lang === 'zh')
  return PAIRS.flatMap(({ zh, en, names }) => {
    const met = names.flatMap(([name, pattern]) => {
      for (const [i, text] of chinese.entries()) {
        const [hit] = text.text.matchAll(pattern)
        if (hit) return [{ name, text, order: i * 100_000 + hit.index, from: hit.index, to: hit.index + hit[0].length }]
      }
      return []
    })
    const [first, second] = met.sort((a, b) => a.order - b.order)
    if (!first || !second) return []
    const { text, from, to } = second
    const words = {
      zh: `同一篇里${zh}单位既写“${first.name}”又写“${second.name}”，统一成一种`,
      en: `one document says both “${first.name}” and “${second.name}” (${en}): keep to one`,
    }
    return [finding(text, { rule: 'unit', level: 'advice', from, to, ...words })]
  })
}

function raised(symbol: string): string {
  return symbol.replace('2', '²').replace('3', '³')
}

function lowered(formula: string): string {
  return formula.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit)
}
