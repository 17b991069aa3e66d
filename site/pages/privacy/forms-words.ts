import type { Lang } from '../../sheet/foot.ts'
import type { PrivacyPart } from './words.ts'

/** What the forms of residents keep; goes with them. */
export const FORMS: Record<Lang, PrivacyPart> = {
  zh: {
    id: 'forms',
    title: '您写给我们的',
    texts: [
      '报告画廊损坏、向科学家提问，不用写名字。留下的是哪座画廊、哪幅画、您写的话和办到了哪一步，只有编辑部看得到；公开的回答用编辑的话来写。',
      '联系方式可写可不写；写了的，与内容分开保存，只有编辑看得到，只用来回复您，90 天后删除。',
      '为了挡住自动程序，服务器把来信的网络地址变成一串还原不了的字符，只放在内存里，当天过完就没有了。',
      '答题只数每道题答了几次、答对几次，不记是谁答的。',
    ],
  },
  en: {
    id: 'forms',
    title: 'What you write to us',
    texts: [
      'Reporting a damaged gallery or asking a scientist needs no name. Kept are the gallery, the panel, your words and what was done, for the newsroom alone; public answers are in an editor’s words.',
      'You may leave a way to reach you; it is kept apart from what you wrote, seen by editors only, used to answer you alone, and deleted after 90 days.',
      'To hold off programs, the server turns the address a letter comes from into signs that cannot be turned back, in memory only, until the day is over.',
      'Of quizzes only how often each question was answered, and how often rightly, is counted, not by whom.',
    ],
  },
}
