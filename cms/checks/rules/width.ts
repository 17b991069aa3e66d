import type { DocumentText } from '../document-texts.ts'
import { type Finding, finding } from '../finding.ts'

const FULL = /[０-９Ａ-Ｚａ-ｚ％＋－＝／．]+/gu
const HALF_TO_FULL: Record<string, string> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '"': '“ ”',
  "'": '‘ ’',
}
const HAN = '[\\p{Script=Han}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20“”‘’]'
/** After Han, and before Han, a full-width mark or the end; brackets and quotes when Han touches either side inside. */
const HALF = new RegExp(
  `(?<=${HAN})[,.;:!?](?=\\s*(?:${HAN}|$))|(?<=${HAN})[(](?=\\p{Script=Han})|(?<=\\p{Script=Han})[)]|(?<=${HAN})["']|["'](?=\\p{Script=Han})`,
  'gu',
)
const IN_ENGLISH = /[，。；：！？（）、《》]/gu

/** Full-width digits and letters, and marks of the other script's width. */
export function widthFindings(text: DocumentText): Finding[] {
  const said = (hit: RegExpMatchArray, zh: string, en: string) => {
    const from = hit.index ?? 0
    return finding(text, { rule: 'width', level: 'must', from, to: from + hit[0].length, zh, en })
  }
  const full = [...text.text.matchAll(FULL)].map((hit) => {
    const half = hit[0].normalize('NFKC')
    return said(hit, `全角“${hit[0]}”应写半角“${half}”`, `full-width “${hit[0]}” is written “${half}”`)
  })
  if (text.lang === 'en')
    return [
      ...full,
      ...[...text.text.matchAll(IN_ENGLISH)].map((hit) =>
        said(hit, `英文里用了中文标点“${hit[0]}”`, `a Chinese mark “${hit[0]}” in English`),
      ),
    ]
  return [
    ...full,
    ...[...text.text.matchAll(HALF)].map((hit) => {
      const right = HALF_TO_FULL[hit[0]] ?? ''
      return said(
        hit,
        `中文里用了半角“${hit[0]}”，应写“${right}”`,
        `half-width “${hit[0]}” in Chinese is written “${right}”`,
      )
    }),
  ]
}
