import type { Lang } from '../../sheet/foot.ts'

const zh = {
  quiz: '答一答',
  check: '看我答对没有',
  counted: '只记一共几次作答、几次答对，不记是谁。',
  basis: '依据：',
  seeSources: '依据见文末“资料来源”。',
  result: (right: number, total: number) => `答了 ${total} 题，对了 ${right} 题。`,
  nothing: '还没有选。选好再按一次“看我答对没有”。',
  right: (letter: string) => `对了，是 ${letter}。`,
  wrong: (letter: string, right: string) => `不对：您选的是 ${letter}，正确的是 ${right}。`,
  open: '这一题还没有选。',
}
const en: typeof zh = {
  quiz: 'Try it',
  check: 'Was I right?',
  counted: 'Only the number of answers and of right ones is kept, nobody’s name.',
  basis: 'Source: ',
  seeSources: 'See the sources below.',
  result: (right, total) => `${right} of ${total} right.`,
  nothing: 'Nothing is chosen yet. Choose, then press “Was I right?” again.',
  right: (letter) => `Right, it is ${letter}.`,
  wrong: (letter, right) => `Not so: you chose ${letter}, right is ${right}.`,
  open: 'Not answered yet.',
}

/** The words around a quiz, for the page and for the server's answer. */
export const QUIZ_WORDS: Record<Lang, typeof zh> = { zh, en }
