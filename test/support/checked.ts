import { checkDocument } from '../../cms/checks/check-document.ts'
import { FIRST_TERMS } from '../../cms/checks/data/first-terms.ts'
import { paragraphs } from '../../cms/demo/to-lexical.ts'

/** An article with one sentence for its text, checked with the list to begin with. */
export function checkSentence(
  text: string,
  { lang = 'zh', sources = 1 }: { lang?: 'zh' | 'en'; sources?: number } = {},
) {
  const both = lang === 'zh' ? [{ zh: text }] : [{ zh: '江豚', en: text }]
  const body = { zh: paragraphs(both, 'zh'), en: lang === 'en' ? paragraphs(both, 'en') : null }
  return checkDocument({ kind: 'articles', doc: { body }, terms: FIRST_TERMS, sourceCount: sources })
}

/** What is said of a sentence, each with the words it is about. */
export function saidOf(text: string, options?: Parameters<typeof checkSentence>[1]): string[] {
  return checkSentence(text, options).findings.map(({ excerpt, from, to, zh }) => `${excerpt.slice(from, to)} | ${zh}`)
}
