import type { Reading } from '../../checks/reading.ts'

/** The words of the check beside the form. */
export const WORDS = {
  zh: {
    title: '文字和事实',
    open: (n: number) => (n === 0 ? '没有要看的' : `${n} 处要看`),
    mend: '去改',
    accept: '就这样',
    acceptAbout: '看过了，这一处不改；记下您的名字，句子一改就重新标出',
    accepted: (n: number) => `放行了 ${n} 处`,
    by: (name: string, day: string) => `${name} ${day}`,
    takeBack: '收回',
    again: '再查一遍',
    links: '查链接和二维码',
    asking: '正在一个个打开……',
    linksDone: (n: number, bad: number) =>
      n === 0 ? '没有链接可查。' : bad === 0 ? `${n} 个链接都打得开。` : `${n} 个链接，${bad} 个打不开：`,
    left: (n: number) => `另有 ${n} 个没有查。`,
    moved: (n: number) => `${n} 个已搬到新网址，读者会被带过去。`,
    offline: '连不上服务器，没有查成。',
    stale: '这一句刚改过，已按现在的样子重新查。',
    reading: ({ han, seconds, words, secondsEn }: Reading) =>
      `${han} 字，站着看约 ${seconds} 秒${words > 40 ? `；英文 ${words} 词，约 ${secondsEn} 秒` : ''}`,
    thumb: '按每分钟 300 字估算（语文课程标准对小学高年级默读的要求），英文 200 词；只是经验数',
    must: '要改',
    advice: '建议',
  },
  en: {
    title: 'Words and facts',
    open: (n: number) => (n === 0 ? 'nothing to look at' : `${n} to look at`),
    mend: 'Mend',
    accept: 'Let it stand',
    acceptAbout: 'Looked at and not changed; your name is kept, and it comes back when the sentence changes',
    accepted: (n: number) => `${n} let stand`,
    by: (name: string, day: string) => `${name} ${day}`,
    takeBack: 'Take back',
    again: 'Check again',
    links: 'Check links and codes',
    asking: 'Opening one after the other…',
    linksDone: (n: number, bad: number) =>
      n === 0 ? 'There is no link.' : bad === 0 ? `All ${n} links open.` : `${bad} of ${n} links do not open:`,
    left: (n: number) => `${n} more were not asked.`,
    moved: (n: number) => `${n} lead on to a new address.`,
    offline: 'The server cannot be reached; nothing was checked.',
    stale: 'The sentence was just changed; checked again as it is now.',
    reading: ({ han, seconds, words, secondsEn }: Reading) =>
      `${han} characters, about ${seconds} s standing${words > 40 ? `; English ${words} words, about ${secondsEn} s` : ''}`,
    thumb:
      'At 300 characters a minute (the curriculum for the upper years of primary school), 200 English words: a rule of thumb',
    must: 'To mend',
    advice: 'Advice',
  },
}
