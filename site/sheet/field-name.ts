const FIELDS: Record<string, { zh: string; en: string }> = {
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '副标题', en: 'subtitle' },
  lead: { zh: '导语', en: 'lead' },
  body: { zh: '正文', en: 'body' },
  fact: { zh: '数字框', en: 'fact box' },
  timeline: { zh: '时间线', en: 'timeline' },
  steps: { zh: '步骤', en: 'step' },
  myths: { zh: '谣言', en: 'myth' },
  grades: { zh: '分级', en: 'grade' },
  alert: { zh: '现行预警', en: 'warning in force' },
  questions: { zh: '问答', en: 'question' },
  sources: { zh: '来源', en: 'sources' },
  credit: { zh: '图片署名', en: 'credit line' },
  caption: { zh: '图片说明', en: 'caption' },
  picture: { zh: '图片', en: 'picture' },
  gallery: { zh: '画廊名称与地址', en: 'gallery name and address' },
  head: { zh: '页眉', en: 'head line' },
  theme: { zh: '本期主题', en: 'theme' },
  host: { zh: '主办单位', en: 'host' },
  url: { zh: '网址', en: 'address' },
  data: { zh: '数据图', en: 'data picture' },
}

/** A field's name in the editor's words: 'steps.2' is '步骤 3'. */
export function fieldName(field: string, lang: 'zh' | 'en'): string {
  const [name = '', ...rest] = field.split('.')
  const index = rest.find((part) => /^\d+$/.test(part))
  const words = FIELDS[name]?.[lang] ?? name
  return index === undefined ? words : `${words} ${Number(index) + 1}`
}
