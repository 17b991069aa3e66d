import type { Lang } from '../../sheet/foot.ts'
import type { PrivacyPart } from './words.ts'

/** What the forms of residents keep; goes with them. */
export const FORMS: Record<Lang, PrivacyPart> = {
  zh: {
    id: 'forms',
    title: '您写给我们的',
    texts: [
      '报告画廊损坏、向科学家提问，不用写名字。联系方式可写可不写；写了的，与内容分开保存，只用来回复您，90 天后删除，也可以随时要求删除。',
      '有奖答题只数每个答案有多少人选，不记是谁答的。',
    ],
  },
  en: {
    id: 'forms',
    title: 'What you write to us',
    texts: [
      'Reporting a damaged gallery or asking a scientist needs no name. You may leave a way to reach you; it is kept apart from what you wrote, used to answer you alone, and deleted after 90 days, or earlier if you ask.',
      'Of quizzes only how often each answer was chosen is counted, not who chose it.',
    ],
  },
}
