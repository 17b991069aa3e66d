import { type Problem, problem } from '#contract'
import { LIMITS } from './limits.ts'

type Words = Omit<Problem, 'at' | 'level' | 'code'>

/** Why a file cannot be read, in the words of whoever dropped it. */
const REFUSALS = {
  empty: {
    zh: '文件是空的',
    en: 'The file is empty',
    hint: '请检查是不是还没有保存，或者重新传一次 · Check that it was saved, or send it again',
  },
  'too-large': {
    zh: `文件太大：最多 ${LIMITS.fileMb} MB`,
    en: `The file is too large: at most ${LIMITS.fileMb} MB`,
    hint: '请在 Word 里压缩图片，或把图片另外上传 · Compress the pictures in Word, or upload them by themselves',
  },
  'unfolds-too-large': {
    zh: `文件展开后太大：最多 ${LIMITS.unpackedMb} MB，其中文字部分最多 ${LIMITS.textMb} MB`,
    en: `The file unfolds to too much: at most ${LIMITS.unpackedMb} MB, of which text ${LIMITS.textMb} MB`,
    hint: '请另存一次，或分成几个文件 · Save it anew, or part it into several files',
  },
  'zip-broken': {
    zh: '文件坏了或不完整，打不开',
    en: 'The file is damaged or cut short and cannot be opened',
    hint: '请从原处再传一次；用微信收的文件先另存再传 · Send it again from where it came; save a file from a chat first',
  },
  'zip-climbs': {
    zh: '压缩包里有指向包外的文件名，不能收',
    en: 'The archive holds a name that leads out of it',
    hint: '请用 Word 打开后另存，或重新打包 · Open and save it in Word, or pack it anew',
  },
  'zip-encrypted': {
    zh: '文件有密码，打不开',
    en: 'The file is protected by a password',
    hint: '请在 Word 里去掉密码再传 · Take the password off in Word, then send it again',
  },
  'xml-entities': {
    zh: '文件里有文档类型声明（DOCTYPE），Word 不写这样的文件，不能收',
    en: 'The file declares a document type (DOCTYPE), which Word never writes',
    hint: '请用 Word 打开后另存为 .docx · Open it in Word and save it as .docx',
  },
  'xml-broken': {
    zh: '文件里的文字部分坏了，读不出来',
    en: 'The text in the file is damaged and cannot be read',
    hint: '请用 Word 打开（会问要不要修复）后另存为 .docx · Open it in Word, which offers to mend it, and save it as .docx',
  },
  'too-complex': {
    zh: '文件的结构太复杂（层数或元素太多），读不完',
    en: 'The file is built too deep or of too many elements to be read',
    hint: '请把文字复制到新文档里再传 · Copy the text into a new document and send that',
  },
  'too-many-articles': {
    zh: `文件里的“标题 1”超过 ${LIMITS.articles} 个，每个会成为一篇稿件：太多了`,
    en: `The file has more than ${LIMITS.articles} headings of the first level, each of which would become an article`,
    hint: '每篇的题目才用“标题 1”，小标题请用“标题 2”；或分成几个文件 · Keep “Heading 1” for titles of articles, or part the file',
  },
  'too-long': {
    zh: `一篇稿件的正文超过 ${LIMITS.articleChars / 10_000} 万字，太长了`,
    en: `The text of an article is longer than ${LIMITS.articleChars} characters`,
    hint: '每篇的题目设成“标题 1”，就各成一篇；或分成几个文件 · Style each article’s title as “Heading 1”, or part the file',
  },
  rtf: {
    zh: '这是 RTF 文件，不是 .docx',
    en: 'This is an RTF file, not .docx',
    hint: '请用 Word 打开后另存为 .docx · Open it in Word and save it as .docx',
  },
  'old-office': {
    zh: '这是旧版 Word 文件（.doc）或有密码的文件，不是 .docx',
    en: 'This is an old Word file (.doc) or one with a password, not .docx',
    hint: '请用 Word 打开，去掉密码，另存为 .docx · Open it in Word, take off the password, save it as .docx',
  },
  picture: {
    zh: '这是图片，不是稿件',
    en: 'This is a picture, not an article',
    hint: '请到“图片”里上传 · Upload it under “Media”',
  },
  pdf: {
    zh: '这是 PDF，读不出段落',
    en: 'This is a PDF, whose paragraphs cannot be read',
    hint: '请传 Word 原稿（.docx）· Send the Word file (.docx) it was made from',
  },
  'web-archive': {
    zh: '这是网页归档（.mht），读不了',
    en: 'This is a web archive (.mht), which cannot be read',
    hint: '请在浏览器里存为“网页，全部”再打成 zip · Save it as “Webpage, complete” and zip it',
  },
  'not-docx': {
    zh: '压缩包里没有 Word 正文，也没有网页',
    en: 'The archive holds neither the text of a Word file nor a web page',
    hint: '能收 .docx、存下来的网页（.html 或连图片一起打成 zip）、纯文本 · Taken are .docx, saved pages (.html, or zipped with their pictures) and plain text',
  },
  binary: {
    zh: '这不是文字文件',
    en: 'This is not a text file',
    hint: '能收 .docx、存下来的网页、纯文本 · Taken are .docx, saved web pages and plain text',
  },
  encoding: {
    zh: '读不出文字编码（不是 UTF-8、UTF-16 或 GB18030）',
    en: 'The encoding of the text is none of UTF-8, UTF-16 and GB18030',
    hint: '请用记事本打开，另存为 UTF-8 · Open it in an editor and save it as UTF-8',
  },
  'cut-short': {
    zh: '上传中断了，文件没有收到全部',
    en: 'The upload broke off before the whole file was here',
    hint: '请检查网络，再传一次 · Check the connection and send it again',
  },
  'no-file': {
    zh: '没有收到文件',
    en: 'No file arrived',
    hint: '请重新选文件再传 · Choose the file again and send it',
  },
  'too-slow': {
    zh: '读了一分钟还没读完，停下了',
    en: 'It was not read after a minute, and reading was stopped',
    hint: '请把文字复制到新文档里再传，或分成几个文件 · Copy the text into a new document, or part it into several files',
  },
  'too-heavy': {
    zh: '读这个文件要的内存太多，停下了',
    en: 'Reading it takes too much memory, and it was stopped',
    hint: '请把文字复制到新文档里再传，或分成几个文件 · Copy the text into a new document, or part it into several files',
  },
  'no-text': {
    zh: '文件里没有读到文字',
    en: 'There is no text in the file',
    hint: '文字如果在图片里，请打出来再传 · If the text is in a picture, please type it',
  },
} satisfies Record<string, Words>
export type Refusal = keyof typeof REFUSALS

/** A problem that keeps the file, or what `at` names of it, out. `why` is what the program said, for whoever looks. */
export function refuse(code: Refusal, at: string, why?: string): Problem {
  const words: Words = REFUSALS[code]
  const said = why === undefined ? words : { ...words, zh: `${words.zh}（${why}）`, en: `${words.en} (${why})` }
  return problem({ code: `intake/${code}`, at, ...said })
}

/** Carries a refusal up through a library that knows nothing of problems; caught at the door of the room. */
export class RefusedError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal, options)
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

/** What could not be taken over and why that is so: it goes on without it. */
export function leave(code: string, at: string, zh: string, en: string, hint?: string): Problem {
  return problem({ code: `intake/${code}`, at, zh, en, ...(hint === undefined ? {} : { hint }), level: 'warning' })
}
