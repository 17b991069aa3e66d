import type { Block, Problem } from '#contract'
import { ARTICLE_LENGTHS } from '../../../workflow/article-limits.ts'
import type { IntakeArticle, IntakePictureRef } from '../intake.ts'
import { leave } from '../problems.ts'
import { cutText } from './cut-text.ts'

const NAMES = {
  title: { zh: '题目', en: 'title' },
  summary: { zh: '提要', en: 'summary' },
  caption: { zh: '图说', en: 'caption' },
} as const

/**
 * The article with texts as long as its form takes them. What was cut stands whole in the body, the title and the summary
 * before all else, captions after it, and is said.
 *
 * @param at the place for the words of problems
 */
export function fitArticle(article: IntakeArticle, at: string): { article: IntakeArticle; left: Problem[] } {
  const left: Problem[] = []
  const [before, after]: [Block[], Block[]] = [[], []]
  const shorten = (which: keyof typeof NAMES, text: string, into: Block[]): string => {
    const cut = cutText(text, ARTICLE_LENGTHS[which])
    if (cut === text) return text
    into.push({ kind: 'paragraph', runs: [which === 'title' ? { text, bold: true } : { text }] })
    left.push(tooLong(which, at, text.length, cut))
    return cut
  }
  const title = shorten('title', article.title, before)
  const summary = shorten('summary', article.summary, before)
  const pictures = article.pictures.map(
    (one): IntakePictureRef =>
      one.caption === undefined ? one : { ...one, caption: shorten('caption', one.caption, after) },
  )
  return { article: { ...article, title, summary, pictures, body: [...before, ...article.body, ...after] }, left }
}

function tooLong(which: keyof typeof NAMES, at: string, length: number, cut: string): Problem {
  const { zh, en } = NAMES[which]
  const most = ARTICLE_LENGTHS[which]
  return leave(
    `long-${which}`,
    at,
    `${zh}有 ${length} 个字，最多 ${most} 个：截成了“${cut}”，全文放在正文${which === 'caption' ? '最后' : '开头'}`,
    `The ${en} has ${length} characters of ${most} at most: it was cut to “${cut}”; the whole stands at the ${which === 'caption' ? 'end' : 'beginning'} of the text`,
    `请改写${zh}，再删去正文里的那一段 · Write a shorter ${en}, then take that paragraph out of the text`,
  )
}
