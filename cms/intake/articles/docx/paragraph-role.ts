import type { Role } from '../intake.ts'

/**
 * Word's own styles in English and Chinese, and what writers call theirs; WPS writes the same. Small letters, no blanks.
 * null: a paragraph and nothing more.
 */
const ROLES: Record<string, Role | null> = {
  ...{ title: 'title', 标题: 'title', 文章标题: 'title', 题目: 'title', 大标题: 'title' },
  ...{ subtitle: 'summary', 副标题: 'summary', abstract: 'summary', summary: 'summary', lead: 'summary' },
  ...{ 摘要: 'summary', 提要: 'summary', 导语: 'summary', 导读: 'summary', 内容提要: 'summary' },
  ...{ quote: 'quote', intensequote: 'quote', blocktext: 'quote', 引用: 'quote', 明显引用: 'quote' },
  ...{ caption: 'caption', 题注: 'caption', 图注: 'caption', 图说: 'caption' },
  ...{
    normal: null,
    正文: null,
    'normal(web)': null,
    '普通(网站)': null,
    bodytext: null,
    正文文本: null,
    plaintext: null,
  },
  ...{ listparagraph: null, 列表段落: null, 列出段落: null, nospacing: null, 无间隔: null, normalindent: null },
  ...{ 正文缩进: null, bodytextindent: null, 正文文本缩进: null, bodytextfirstindent: null, 纯文本: null },
  ...{ footnotetext: null, 脚注文本: null, endnotetext: null, 尾注文本: null, bibliography: null, 书目: null },
  ...{ listbullet: null, 列表项目符号: null, listnumber: null, 列表编号: null, tableparagraph: null, default: null },
}

/** What a paragraph's style says of it; 'odd' for a style that only the file knows. */
export function paragraphRole(styleName: string | null): Role | 'odd' {
  const name = (styleName ?? 'normal').toLowerCase().replace(/\s+/g, '')
  const level = /^(?:heading|标题)([1-9])$/.exec(name)?.[1]
  if (level !== undefined) return level === '1' ? 'heading-1' : level === '2' ? 'heading-2' : 'heading-3'
  if (!Object.hasOwn(ROLES, name)) return 'odd'
  return ROLES[name] ?? 'paragraph'
}
