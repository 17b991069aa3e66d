import type { ArrayField } from 'payload'
import type { Words } from '../../locale/say.ts'

/** GB/T 7714 type marks that occur here, in the order in which editors need them. */
export const SOURCE_TYPES = ['EB/OL', 'M', 'J', 'R', 'S', 'N', 'DB/OL', 'C', 'D'] as const
type SourceType = (typeof SOURCE_TYPES)[number]

const TYPE_WORDS: Record<SourceType, Words> = {
  'EB/OL': { zh: '网页 EB/OL', en: 'Web page EB/OL' },
  M: { zh: '图书 M', en: 'Book M' },
  J: { zh: '期刊 J', en: 'Journal J' },
  R: { zh: '报告 R', en: 'Report R' },
  S: { zh: '标准 S', en: 'Standard S' },
  N: { zh: '报纸 N', en: 'Newspaper N' },
  'DB/OL': { zh: '在线数据 DB/OL', en: 'Online data DB/OL' },
  C: { zh: '会议文集 C', en: 'Proceedings C' },
  D: { zh: '学位论文 D', en: 'Thesis D' },
}

const text = (name: string, label: Words, width = '33%', maxLength = 200) =>
  ({ name, type: 'text', label, maxLength, admin: { width } }) as const

/** Where facts come from, in parts; one function renders them to GB/T 7714-2025. */
export function sources(name: string, label: Words, description: Words): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: { zh: '来源', en: 'Source' }, plural: { zh: '来源', en: 'Sources' } },
    admin: { description, initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            label: { zh: '类型', en: 'Type' },
            required: true,
            defaultValue: 'EB/OL',
            options: SOURCE_TYPES.map((value) => ({ value, label: TYPE_WORDS[value] })),
            admin: { width: '33%' },
          },
          { ...text('title', { zh: '题名', en: 'Title' }, '67%', 300), required: true },
        ],
      },
      {
        type: 'row',
        fields: [
          text('authors', { zh: '责任者', en: 'Authors' }),
          text('container', { zh: '刊名、报名或网站', en: 'Journal, newspaper or site' }),
          text('publisher', { zh: '出版者', en: 'Publisher' }),
        ],
      },
      {
        type: 'row',
        fields: [
          text('place', { zh: '出版地', en: 'Place' }),
          text('year', { zh: '年', en: 'Year' }, '17%', 20),
          text('volume', { zh: '卷', en: 'Volume' }, '17%', 20),
          text('issue', { zh: '期', en: 'Issue' }, '17%', 20),
          text('pages', { zh: '页', en: 'Pages' }, '16%', 20),
        ],
      },
      {
        type: 'row',
        fields: [
          text('published', { zh: '发布日期（YYYY-MM-DD）', en: 'Published (YYYY-MM-DD)' }, '50%', 10),
          text('accessed', { zh: '引用日期（YYYY-MM-DD）', en: 'Accessed (YYYY-MM-DD)' }, '50%', 10),
        ],
      },
      text('url', { zh: '网址', en: 'Address' }, '100%', 500),
      {
        ...text('short', { zh: '画面上的写法', en: 'As printed on the poster' }, '100%', 40),
        required: true,
        admin: {
          description: {
            zh: '印在海报上，不超过 40 字，例如“中国科学院官网，2024”',
            en: 'Printed on the poster, at most 40 characters',
          },
        },
      },
    ],
  }
}
