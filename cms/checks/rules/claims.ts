import type { DocumentText } from '../document-texts.ts'
import { type Finding, finding } from '../finding.ts'

/** Words with which a sentence touches somebody's health or safety. */
const CLAIM =
  /治疗|治愈|预防|疗效|疗程|致癌|抗癌|防癌|辐射|中毒|毒性|有毒|无毒|服用|剂量|药物|症状|感染|传染|疫苗|过敏|急救|抢救|心肺复苏|触电|漏电|窒息|烫伤|一氧化碳|爆炸|起火|火灾|溺水|血压|血糖|心脏病|糖尿病|免疫力|降低.{0,6}风险|有害健康|有益健康|伤身|排毒|养生/gu

/** Claims about health or safety in a document that names no source: one finding a sentence. */
export function claimFindings(texts: readonly DocumentText[], sourceCount: number): Finding[] {
  if (sourceCount > 0) return []
  const findings = texts
    .filter(({ lang }) => lang === 'zh')
    .flatMap((text) =>
      [...text.text.matchAll(CLAIM)].map(({ index, 0: words }) =>
        finding(text, {
          rule: 'source',
          level: 'must',
          from: index,
          to: index + words.length,
          zh: `说到健康或安全（“${words}”），却没有一条资料来源`,
          en: `this touches health or safety (“${words}”), and no source is named`,
        }),
      ),
    )
  return findings.filter(({ excerpt }, i) => findings.findIndex((other) => other.excerpt === excerpt) === i)
}
