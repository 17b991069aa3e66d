import type { Lang } from '../../sheet/foot.ts'

interface AboutWords {
  description: string
  what: (host: string, n: number) => string
  how: string
  privacyTitle: string
  privacy: string[]
  privacyMore: string
  accessTitle: string
  access: string[]
  accessMore: string
  creditsTitle: string
  creditsIntro: string
  creditsNone: string
  creditsYears: string
}

export const ABOUT: Record<Lang, AboutWords> = {
  zh: {
    description: '科普画廊是什么，怎样换新；隐私、无障碍说明、图片与许可。',
    what: (host, n) => `科普画廊是立在街边、社区里的户外橱窗，全市 ${n} 处，由${host}主办，每月初换上新的科普海报。`,
    how: '海报上的字有限，网上写得更全：扫一扫海报上的二维码，就能读到全文、资料来源和附近的活动。每一篇都写明依据。',
    privacyTitle: '隐私：只数次数，不知道是谁',
    privacy: ['本站不设统计代码，不用 Cookie，不向其他网站请求任何文件，不记录您是谁、从哪里来。扫码和阅读只数次数。'],
    privacyMore: '隐私：数什么，不记什么',
    accessTitle: '无障碍说明',
    access: [
      '本站按 WCAG 2.2 的 AA 级制作：可以只用键盘，可以把字放大到两倍而不必左右滚动。',
      '每页上方有“大字版”：字不小于 18 磅，不开脚本也能用。设备里有语音的，文章页有“听这一页”，一句一句读，读到哪里标到哪里；页脚可以选浅色或深色。',
      '海报上的文字在网页上都有；图片都有文字说明。',
      '每幅画有 A4 折页和大字版，每期有大字本：按 PDF/UA-1 制作，读屏软件可以朗读；大字版的字都不小于 18 磅。',
      '觉得哪里不好用，请告诉主办单位。',
    ],
    accessMore: '逐条的无障碍说明',
    creditsTitle: '图片与许可',
    creditsIntro: '本站图片的作者、来源和许可。没有写明许可的，未经作者同意请不要转用。',
    creditsNone: '这一年的画没有在网上展示的图片。',
    creditsYears: '各年的图片',
  },
  en: {
    description: 'What the science galleries are; privacy, accessibility, pictures and licences.',
    what: (host, n) =>
      `Science galleries are outdoor showcases in streets and communities, ${n} of them, published by ${host}, with new posters at the start of every month.`,
    how: 'A poster has room for few words. Scan its code to read the whole article, its sources, and what happens nearby. Every text names its sources.',
    privacyTitle: 'Privacy: numbers, not people',
    privacy: [
      'This site has no analytics and no cookies, asks no other site for any file, and does not record who you are. Of scans and reads only the number is counted.',
    ],
    privacyMore: 'Privacy: what is counted and what is not kept',
    accessTitle: 'Accessibility',
    access: [
      'Made to WCAG 2.2 AA: usable by keyboard alone, and with text at twice its size without sideways scrolling.',
      'Every page has a large-type version (18 point at least) that works without scripts. Where your device has a voice, articles are read aloud sentence by sentence; light or dark can be chosen in the foot of the page.',
      'All text on the posters is on the pages too; every picture is described.',
      'Each panel has an A4 leaflet, also in large type (18 point at least), and each month a large-type booklet: tagged to PDF/UA-1 for screen readers.',
      'If something does not work for you, please tell the publisher.',
    ],
    accessMore: 'The statement, criterion by criterion',
    creditsTitle: 'Pictures and licences',
    creditsIntro: 'Creators, credits and licences of the pictures on this site.',
    creditsNone: 'No picture of this year’s panels is shown here.',
    creditsYears: 'Pictures by year',
  },
}
