import { type Problem, problem } from '#contract'
import { holdsContact } from './contact-apart.ts'
import { isBlank } from './visible-text.ts'

export const QUESTION_STATES = ['held', 'new', 'passed', 'answered', 'closed'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]
export const QUESTION_WORDS: Record<QuestionState, { zh: string; en: string }> = {
  held: { zh: '先放着', en: 'held' },
  new: { zh: '新来的', en: 'new' },
  passed: { zh: '转给科学家了', en: 'with a scientist' },
  answered: { zh: '答好了', en: 'answered' },
  closed: { zh: '不回答，关了', en: 'closed' },
}

/** What a page would show of a question. */
export interface ToRelease {
  /** In the words that an editor made of it. */
  question: string
  answer: string
  /** Who is named as having answered; may be empty. */
  answerer: string
  /** Id of whoever wrote the answer last. */
  writtenBy: string
  english: { question: string; answer: string; answerer: string }
  /** Words of the association's list that stand in it. */
  banned: readonly string[]
}

/**
 * What stops an answer from becoming public. It is a short act of two people: one writes, another releases. The three
 * sign-offs are for what is printed and published as an article.
 */
export function releaseProblems(ready: ToRelease, by: string): Problem[] {
  const problems: Problem[] = []
  const say = (code: string, zh: string, en: string) =>
    problems.push(problem({ code: `answer/${code}`, at: '大家问', zh, en }))
  const { question, answer, answerer, english } = ready
  const texts = [question, answer, answerer, ...Object.values(english)]
  if (isBlank(question) || isBlank(answer)) say('empty', '还没有问题或回答', 'the question or its answer is missing')
  else if (ready.writtenBy === by)
    say('own', '回答是您写的，请另一位编辑看过再公开', 'you wrote the answer: another editor releases it')
  if (texts.some(holdsContact))
    say(
      'contact',
      '文字里有电话、邮箱或“联系方式另存”，请删去再公开',
      'there is a contact in the text: take it out first',
    )
  if (ready.banned.length > 0)
    say('word', `词表里的禁用词：${ready.banned.join('、')}`, `banned words of the list: ${ready.banned.join(', ')}`)
  if (isBlank(english.question) !== isBlank(english.answer))
    say('half-english', '英文只写了问题或只写了回答，请写全或都空着', 'only half of the English is there')
  return problems
}
