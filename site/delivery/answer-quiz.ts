import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { QUIZ_WORDS } from '../parts/figures/quiz-words.ts'

/** One question as it was answered. */
export interface QuizAnswer {
  /** As it stands on the Chinese or the English page. */
  question: string
  right: boolean
}

/** A question on a built page: right letter first, then all that stands in it. */
const QUESTION = /<li data-answer="([A-D])">([\s\S]*?)<\/details><\/li>/g
const LEGEND = /<legend class="q">([\s\S]*?)<\/legend>/
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/**
 * A panel's page with its quiz answered: told right or wrong in words, each explanation open. It is the page that the
 * reader had before, so that what is told is what was asked. Null when there is no such page, or no quiz on it.
 */
export async function answerQuiz(
  siteDir: string,
  lang: 'zh' | 'en',
  slug: string,
  chosen: (no: number) => string | undefined,
): Promise<{ html: string; answers: QuizAnswer[] } | null> {
  if (!/^\d{4}-\d{2}(-e\d)?-\d{1,2}$/.test(slug)) return null
  const file = join(siteDir, lang === 'en' ? 'en' : '', 'panels', slug, 'index.html')
  const page = await readFile(file, 'utf8').catch(() => null)
  if (page === null) return null
  const words = QUIZ_WORDS[lang]
  const answers: QuizAnswer[] = []
  let no = 0
  const told = page.replace(QUESTION, (whole, right: string) => {
    no += 1
    const letter = chosen(no)
    // What was sent goes back into the page: a letter and nothing else.
    const isOption = /^[A-D]$/.test(letter ?? '') && whole.includes(`name="q${no}" value="${letter}"`)
    if (letter === undefined || !isOption) return whole.replace(place('data-said'), said(words.open))
    answers.push({ question: textOf(LEGEND.exec(whole)?.[1] ?? ''), right: letter === right })
    const verdict = letter === right ? words.right(letter) : words.wrong(letter, right)
    return whole
      .replace(`name="q${no}" value="${letter}"`, (input) => `${input} checked=""`)
      .replace(place('data-said'), said(verdict, letter === right ? 'right' : 'wrong'))
      .replace('<details class="fold">', '<details class="fold" open="">')
  })
  if (no === 0) return null
  const rights = answers.filter(({ right }) => right).length
  const result = answers.length === 0 ? words.nothing : words.result(rights, answers.length)
  return { html: told.replace(place('data-result'), said(result)), answers }
}

/** An attribute without a value is written in two ways, as whoever rendered the page does. */
const place = (mark: string) => new RegExp(`<p class="said" ${mark}(?:="")?></p>`)
const said = (words: string, verdict = '') => `<p class="said${verdict === '' ? '' : ` ${verdict}`}">${words}</p>`

/** The words between tags. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#x27);/g, (sign) => SIGNS[sign] ?? sign)
}
