/** Chinese first; English for those whose admin speaks it. */
export const WORDS = {
  zh: {
    preview: '海报预览',
    formats: '画幅',
    scale: (n: string) => `缩到 1:${n}`,
    distance: (m: number) => `观看距离 ${m} m`,
    bodyPt: (pt: number) => `正文 ${pt} pt`,
    marks: '标出问题',
    safe: '安全区',
    problems: '问题',
    fine: '这个画幅没有要改的。',
    goTo: '去改',
    drawing: '正在排版…',
    failed: '这一版排不出来',
    offline: '预览暂时连不上，正在重试。',
    empty: '先选版式、写上标题，选好稿件，这里就会出现海报。',
    noPanel: '还没有画面用这篇稿件。在“画面”里选了它，这里就会出现海报。',
    shownIn: (title: string) => `用在画面“${title}”`,
    alt: (format: string) => `海报预览，${format}`,
    mark: (n: number, text: string) => `问题 ${n}：${text}，去改`,
    checking: '试排中',
  },
  en: {
    preview: 'Poster preview',
    formats: 'Formats',
    scale: (n: string) => `Scale 1:${n}`,
    distance: (m: number) => `read from ${m} m`,
    bodyPt: (pt: number) => `text ${pt} pt`,
    marks: 'Show problems',
    safe: 'Safe area',
    problems: 'Problems',
    fine: 'Nothing to mend in this format.',
    goTo: 'Mend',
    drawing: 'Setting the poster…',
    failed: 'This panel cannot be set',
    offline: 'The preview does not answer. Trying again.',
    empty: 'Choose a layout, a title and an article, and the poster appears here.',
    noPanel: 'No panel uses this article yet. Choose it in a panel and its poster appears here.',
    shownIn: (title: string) => `Shown in the panel “${title}”`,
    alt: (format: string) => `Poster preview, ${format}`,
    mark: (n: number, text: string) => `Problem ${n}: ${text}; go to its field`,
    checking: 'Trying',
  },
} as const

export type Language = keyof typeof WORDS
export const toLanguage = (language: string): Language => (language === 'en' ? 'en' : 'zh')

/** '600x900' → '600×900', 'a3' → 'A3'. */
export function formatLabel(format: string): string {
  return format.replace('x', '×').toUpperCase()
}
