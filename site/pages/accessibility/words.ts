import type { Lang } from '../../sheet/foot.ts'
import type { Verdict } from './verdict.ts'

interface StatementWords {
  description: string
  aim: string
  found: (on: string, counts: Record<Verdict, number>, axe: string) => string
  verdicts: Record<Verdict, string>
  byHand: (on: string, what: string) => string
  limitsTitle: string
  limits: string[]
  nationalTitle: string
  national: string[]
  beyondTitle: string
  criteriaTitle: string
  principles: [string, string, string, string]
  tellTitle: string
  tell: (host: string) => string
}

export const STATEMENT: Record<Lang, StatementWords> = {
  zh: {
    description: '本站的无障碍说明：逐条写明依据，哪些由测试证明，哪些人工看过，哪些还没有做到。',
    aim: '本站按 WCAG 2.2 的 A 级和 AA 级制作。下面逐条写明依据：测试在真实的浏览器里打开每一种页面来量，没有通过的测试，这里会写“还没有证明”。',
    found: (on, c, axe) =>
      `${on}的结果：A 级和 AA 级共 55 条，${c.tested} 条由测试证明，${c['looked-at']} 条人工核对，${c['not-here']} 条在本站不涉及，${c['not-yet']} 条还没有证明。浏览器是 Chromium，另用 axe ${axe} 查过。`,
    verdicts: { tested: '测试证明', 'looked-at': '人工核对', 'not-here': '不涉及', 'not-yet': '还没有证明' },
    byHand: (on, what) => `${what}（${on}看过）`,
    limitsTitle: '还没有试过的',
    limits: [
      '还没有请视障人士和老年人试用，也没有用 NVDA、争渡、旁白等读屏软件逐页听过。',
      '只在电脑上的 Chromium 里量过，没有在旧手机和微信里的浏览器上逐页量过。',
      '朗读用的是设备自己的语音，读得对不对要看设备；测试用的是假的语音，只能证明读的是哪一句。',
      '海报是图像，小字要放大才看得清；同样的文字在同一页上。',
    ],
    nationalTitle: '和国家标准的关系',
    national: [
      '国家标准 GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》有 58 项指标，一级 20 项，二级在一级之外再加 17 项。据 W3C 的介绍，它参照 WCAG 2.0 和 2.1。',
      '我们的目标是二级。我们手上没有可以核对的标准条文，所以没有照它的条款编号逐项对照，而是用同源的 WCAG 2.2 的 A 级和 AA 级来证明；标准里另有而 WCAG 没有的要求，没有证明。',
      '这是自我声明，没有经过第三方测评。',
    ],
    beyondTitle: '大字版、朗读和其他',
    criteriaTitle: '逐条说明',
    principles: ['可感知', '可操作', '可理解', '健壮'],
    tellTitle: '哪里不好用',
    tell: (host) => `请告诉主办单位：${host}。`,
  },
  en: {
    description:
      'Accessibility of this site, criterion by criterion: what tests show, what was looked at, what is not yet shown.',
    aim: 'This site is made to WCAG 2.2, levels A and AA. Below stands what each criterion rests on: tests open every kind of page in a real browser and measure it; a criterion whose test fails is called “not yet shown”.',
    found: (on, c, axe) =>
      `Found on ${on}: of 55 criteria of levels A and AA ${c.tested} are shown by tests, ${c['looked-at']} were looked at by hand, ${c['not-here']} do not apply, ${c['not-yet']} are not yet shown. The browser was Chromium, with axe ${axe} beside it.`,
    verdicts: { tested: 'tested', 'looked-at': 'looked at', 'not-here': 'does not apply', 'not-yet': 'not yet shown' },
    byHand: (on, what) => `${what} (looked at on ${on})`,
    limitsTitle: 'Not tried yet',
    limits: [
      'No blind or elderly residents have been asked to try it, and no screen reader was listened to page by page.',
      'Measured in Chromium on a computer, not on old phones nor in WeChat’s browser.',
      'The voice is the device’s own. The tests use a false one: they show which sentence is read, not how it sounds.',
      'Posters are pictures: their small type has to be enlarged. The same words stand on the page as text.',
    ],
    nationalTitle: 'The national standard',
    national: [
      'GB/T 37668-2019, the Chinese national standard for the accessibility of Internet content, has 58 items: 20 at level 1, 17 more at level 2. According to W3C it refers to WCAG 2.0 and 2.1.',
      'We aim at level 2. We have no text of it to check against, so its clauses are not listed here: what we show is WCAG 2.2, levels A and AA, from which it comes. What it asks beyond WCAG is not shown.',
      'This is our own statement; nobody else has assessed the site.',
    ],
    beyondTitle: 'Large type, reading aloud and more',
    criteriaTitle: 'Criterion by criterion',
    principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
    tellTitle: 'If something does not work for you',
    tell: (host) => `Please tell the publisher, ${host}.`,
  },
}
