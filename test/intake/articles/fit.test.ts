import { describe, expect, it } from 'vitest'
import { RichTextSchema } from '#contract'
import { cutText } from '../../../cms/intake/articles/fit/cut-text.ts'
import { fitArticle } from '../../../cms/intake/articles/fit/fit-article.ts'
import { limitLeft } from '../../../cms/intake/articles/fit/limit-left.ts'
import { leave } from '../../../cms/intake/articles/problems.ts'
import { readArticles } from '../../../cms/intake/articles/read-articles.ts'
import { toLexical } from '../../../cms/intake/articles/to-lexical.ts'
import { toSourceParts } from '../../../cms/intake/articles/to-source-parts.ts'
import { toRichText } from '../../../cms/mapping/to-rich-text.ts'
import { makeDocx, p, r } from './make-docx.ts'

describe('a text that is too long for its field', () => {
  it.each([
    ['ends with a sentence where there is one', '江豚会笑。它的嘴角天生向上，不是高兴。', 10, '江豚会笑。'],
    ['else with a pause', '关于开展长江大保护活动，并在画廊展出的通知', 16, '关于开展长江大保护活动…'],
    ['else in the middle of the words', '一二三四五六七八九十', 6, '一二三四五…'],
    ['never through a character', '一二三𠮷五六七', 5, '一二三…'],
    ['and is left alone when it fits', '刚好', 2, '刚好'],
  ])('%s', (_, text, most, cut) => {
    expect(cutText(text, most)).toBe(cut)
    expect(cut.length).toBeLessThanOrEqual(most)
  })

  it('stands whole in the text of the article', () => {
    const long = '很长的图说'.repeat(40)
    const article = { title: '题', summary: '提要', body: [], sources: [], pictures: [{ picture: 'a', caption: long }] }
    const { article: fitted, left } = fitArticle(article, '稿.docx')
    expect(fitted.pictures[0]?.caption?.length).toBeLessThanOrEqual(120)
    expect(fitted.body).toEqual([{ kind: 'paragraph', runs: [{ text: long }] }])
    expect(left).toMatchObject([{ code: 'intake/long-caption', at: '稿.docx' }])
  })
})

it('of ten thousand things left out two hundred are listed, of each kind some, and how many more there are is said', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => leave('link', `第 ${i} 段`, '链接', 'link'))
  const kept = limitLeft([...many, leave('object', '第 3 段', '图表', 'chart')], '稿.docx')
  expect(kept).toHaveLength(102)
  expect(kept.filter(({ code }) => code === 'intake/object')).toHaveLength(1)
  expect(kept.at(-1)).toMatchObject({ code: 'intake/more-left', zh: '另有 9900 处，没有一一列出' })
})

describe('what Word sets beside the text', () => {
  const part = (tag: 'hdr' | 'ftr', content: string) =>
    `<w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${tag}>`
  const leftOf = async (body: string, files: Record<string, string> = {}) => {
    const { left } = await readArticles({ name: '稿.docx', bytes: await makeDocx(p(r('题'), 'T') + body, { files }) })
    return left.map(({ code, zh }) => `${code.replace('intake/', '')} ${zh}`)
  }

  it('headers and footers are said, each text once; a page’s number is none', async () => {
    const left = await leftOf(p(r('文。')), {
      'word/header1.xml': part('hdr', p(r('内部资料 ') + r('秘密', '<w:vanish/>'))),
      'word/header2.xml': part('hdr', p(r('内部资料 '))),
      'word/footer1.xml': part('ftr', p(r('第 3 页 共 12 页'))),
    })
    expect(left).toEqual(['header 页眉“内部资料”没有带过来'])
  })

  it('numbers that Word counts before headings, and marks of a highlighter, are said once', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="2"/>${numbered}</w:pPr>${r(text)}</w:p>`
    const marked = r('要紧', '<w:highlight w:val="yellow"/>')
    const left = await leftOf(heading('甲') + heading('乙') + p(marked + r('文') + marked))
    expect(left.map((one) => one.split(' ')[0])).toEqual(['heading-number', 'highlight'])
  })

  it('numbers that come with a style are said too', async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style></w:styles>'
    const left = await leftOf(p(r('甲'), '2') + p(r('文。')), { 'word/styles.xml': styles })
    expect(left.map((one) => one.split(' ')[0])).toContain('heading-number')
  })
})

it('a whole book in one article is refused', async () => {
  const bytes = Buffer.from(`书\n\n${'一段很长的文字。'.repeat(30_000)}`)
  const { problems } = await readArticles({ name: '书.txt', bytes })
  expect(problems).toMatchObject([{ code: 'intake/too-long', zh: expect.stringContaining('20 万字') }])
})

it('a file with a hundred titles is refused rather than made a hundred articles', async () => {
  const body = Array.from({ length: 100 }, (_, i) => p(r(`题${i}`), '1') + p(r('文。'))).join('')
  const { articles, problems } = await readArticles({ name: '稿.docx', bytes: await makeDocx(body) })
  expect(articles).toEqual([])
  expect(problems).toMatchObject([{ code: 'intake/too-many-articles' }])
})

it('the editor’s form holds all that a text can hold: the snapshot reads the same back', () => {
  const text = RichTextSchema.parse([
    { kind: 'heading', level: 2, runs: [{ text: '小题' }] },
    { kind: 'heading', level: 3, runs: [{ text: '更小' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: '水H' },
        { text: '2', sub: true },
        { text: 'O', bold: true, italic: true },
        { text: '3', sup: true },
        { text: '\n下一行' },
        { text: '㙍', ruby: 'duō' },
        { text: '网页', href: 'https://a.example/' },
      ],
    },
    { kind: 'list', ordered: true, items: [[{ text: '一' }], [{ text: '二' }]] },
    { kind: 'list', ordered: false, items: [[{ text: '甲' }]] },
    { kind: 'quote', runs: [{ text: '引' }] },
    {
      kind: 'table',
      head: true,
      rows: [
        [[{ text: '名' }], [{ text: '值' }]],
        [[{ text: '甲' }], []],
      ],
    },
  ])
  expect(toRichText(toLexical(text))).toEqual(text)
})

it.each([
  [
    '王丁. 江豚[M]. 武汉: 长江出版社, 2019',
    undefined,
    { type: 'M', authors: '王丁', title: '江豚. 武汉: 长江出版社, 2019', short: '江豚' },
  ],
  [
    '江豚科考[EB/OL]. (2022-01-02)[2026-11-01]. https://a.example/x',
    'https://a.example/x',
    { type: 'EB/OL', title: '江豚科考. (2022-01-02)[2026-11-01]', short: '江豚科考', url: 'https://a.example/x' },
  ],
  [
    '国家天文台 https://nao.example/',
    'https://nao.example/',
    { type: 'EB/OL', title: '国家天文台', short: '国家天文台', url: 'https://nao.example/' },
  ],
  [
    'https://nao.example/',
    'https://nao.example/',
    { type: 'EB/OL', title: 'https://nao.example/', short: 'https://nao.example/', url: 'https://nao.example/' },
  ],
  [
    '一本没有记号的书，某某著',
    undefined,
    { type: 'M', title: '一本没有记号的书，某某著', short: '一本没有记号的书，某某著' },
  ],
])('the source “%s” goes into the fields of its form', (text, url, parts) => {
  expect(toSourceParts({ text, ...(url === undefined ? {} : { url }) })).toEqual(parts)
})
