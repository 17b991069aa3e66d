import type { Lang } from '../../sheet/foot.ts'

interface CountsWords {
  title: string
  description: string
  period: (since: string, until: string) => string
  rule: string
  how: string
  none: string
  noneMore: string
  scans: string
  reads: string
  panel: string
  gallery: string
  month: string
  finding: (name: string, scans: string, reads: string) => string
  panels: string
  places: string
  placesNone: string
  rest: (n: number) => string
  listed: (n: number) => string
  earlier: string
}

export const COUNTS: Record<Lang, CountsWords> = {
  zh: {
    title: '扫码与阅读',
    description: '每幅画、每座画廊有多少人扫码、阅读：只有次数，不知道是谁。',
    period: (since, until) => `从${since}数到${until}，每天夜里更新。`,
    rule: '每个数按五取整：35 表示 35 到 39 次；不到五次的，连同没有的，写作 <5。合计减不出哪一格，可能比实际的少。一个人看三次算三次。',
    how: '怎么数的，不记什么',
    none: '还没有开始计数',
    noneMore: '有人扫码或打开画面的网页以后，第二天这里就有次数。',
    scans: '扫码',
    reads: '阅读',
    panel: '画面',
    gallery: '画廊',
    month: '期',
    finding: (name, scans, reads) => `${name}的画：扫码 ${scans} 次，阅读 ${reads} 次`,
    panels: '这一期的画',
    places: '各处画廊',
    placesNone: '还没有一处画廊数到五次。',
    rest: (n) => `其余 ${n} 处都不到五次。`,
    listed: (n) => `${n} 处`,
    earlier: '近两年的各期',
  },
  en: {
    title: 'Scans and reads',
    description: 'How often each panel was scanned and read, and where: numbers only, nobody knows of whom.',
    period: (since, until) => `Counted from ${since} to ${until}, renewed every night.`,
    rule: 'Every figure is rounded down to a multiple of five: 35 stands for 35 to 39; fewer than five, or none, is written <5. No part can be taken out of a sum, which may be less than it was. Three visits of one person count as three.',
    how: 'How this is counted and what is not kept',
    none: 'Nothing has been counted yet',
    noneMore: 'Once somebody has scanned a code or opened a panel’s page, figures stand here the next day.',
    scans: 'Scans',
    reads: 'Reads',
    panel: 'Panel',
    gallery: 'Gallery',
    month: 'Edition',
    finding: (name, scans, reads) => `${name}: ${scans} scans, ${reads} reads`,
    panels: 'The panels',
    places: 'The galleries',
    placesNone: 'No gallery has five yet.',
    rest: (n) => `The other ${n} have fewer than five.`,
    listed: (n) => String(n),
    earlier: 'Editions of the last two years',
  },
}

/** '<5', '1,235'. */
export const figure = (count: number): string => (count < 5 ? '<5' : count.toLocaleString('en-US'))
