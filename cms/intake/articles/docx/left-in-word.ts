import type { Problem } from '#contract'
import { leave } from '../problems.ts'
import type { Mark } from './marks.ts'

/** What is said of a mark's thing; undefined for a reading, which is taken over. */
export function leftMark(mark: Mark, at: string): Problem | undefined {
  if (mark.is === 'ruby') return undefined
  const words = mark.words.length > 80 ? `${mark.words.slice(0, 79)}…` : mark.words
  if (mark.is === 'formula')
    return leave(
      'formula',
      at,
      `公式“${words}”只带来了文字，排法没有带过来`,
      `Of the formula “${words}” only the characters were taken, not its layout`,
      '简单的可用上标、下标写；复杂的请做成图片 · Write simple ones with raised and lowered characters, make others a picture',
    )
  if (mark.is === 'text-box')
    return leave(
      'text-box',
      at,
      `文本框“${words}”成了普通段落，请看位置对不对`,
      `The text box “${words}” became ordinary paragraphs; check that they stand in the right place`,
    )
  if (mark.is === 'word-art')
    return leave('word-art', at, `艺术字“${words}”没有带过来`, `The word art “${words}” was left out`)
  return leave(
    'object',
    at,
    `嵌入的对象${words === '' ? '' : `（${words}）`}没有带过来`,
    `An embedded object${words === '' ? '' : ` (${words})`} was left out`,
    '图表请另存为图片，在稿件里补上 · Save a chart as a picture and add it to the article',
  )
}

const STYLES = {
  strike: {
    zh: '删除线没有带过来，文字还在：请看这些字还要不要',
    en: 'Text struck through came over without its line: check whether it is still wanted',
  },
  underline: { zh: '下划线没有带过来，文字还在', en: 'Underlined text came over without its line' },
  highlight: {
    zh: '荧光笔的底色没有带过来，文字还在：做了记号的地方请看是不是还有话没说完',
    en: 'Highlighted text came over without its colour: check what the mark was for',
  },
  comment: { zh: '批注没有带过来', en: 'Comments were left out' },
} as const

export const leftStyle = (which: keyof typeof STYLES, at: string): Problem =>
  leave(which, at, STYLES[which].zh, STYLES[which].en)

/** A number that Word counts is no text. */
export const leftNumber = (at: string): Problem =>
  leave(
    'heading-number',
    at,
    '标题前面的自动编号没有带过来，标题文字还在',
    'Automatic numbers of headings were left out; their text stays',
    '要编号请在标题里打出来 · Type the number into the heading where it is wanted',
  )

const RUNNING = { header: { zh: '页眉', en: 'header' }, footer: { zh: '页脚', en: 'footer' } } as const

/** What stands at the head or the foot of every page. */
export function leftRunning(which: keyof typeof RUNNING, text: string, file: string): Problem {
  const words = text.length > 80 ? `${text.slice(0, 79)}…` : text
  return leave(
    which,
    file,
    `${RUNNING[which].zh}“${words}”没有带过来`,
    `The ${RUNNING[which].en} “${words}” was left out`,
  )
}

export const oddStyle = (name: string, at: string): Problem =>
  leave(
    'odd-style',
    at,
    `样式“${name}”没有对应的，成了普通段落`,
    `The style “${name}” has no counterpart; its text became ordinary paragraphs`,
    '小标题请用“标题 2”，引文用“引用” · Use “Heading 2” for headings, “Quote” for quotations',
  )

/** Elements without text of their own; mammoth says of each that it does not know it. */
const HARMLESS =
  /^w:(?:tblPrEx|perm(?:Start|End)|proofErr|separator|continuationSeparator|ptab|noProof|customXml\w*|moveFrom\w*|moveTo\w*|comment\w*|bookmark\w*|background|ins|del\w*|softHyphen|lastRenderedPageBreak|instrText|tab)$/

/** What mammoth did not know, each kind once: its place is not told. */
export function unreadElements(messages: readonly string[], file: string): Problem[] {
  const kinds = new Set(
    messages.flatMap((message) => {
      const element = /unrecognised element was ignored: (\S+)/.exec(message)?.[1]
      if (element !== undefined) return element.startsWith('w:') && !HARMLESS.test(element) ? [element] : []
      const symbol = /unsupported character was ignored: (char \S+ in font .+)/.exec(message)?.[1]
      if (symbol !== undefined) return [symbol]
      return /Could not find image file/.test(message) ? ['a:blip'] : []
    }),
  )
  return [...kinds].map((kind) =>
    leave('unknown', file, `有不认识的内容（${kind}）没有带过来`, `Something unknown (${kind}) was left out`),
  )
}
