import { describe, expect, it } from 'vitest'
import { RichTextSchema } from '#contract'
import { readArticles } from '../../../cms/intake/articles/read-articles.ts'
import { cell, type DocxParts, drawing, item, makeDocx, p, png, r, table } from './make-docx.ts'

async function read(body: string, parts: DocxParts = {}) {
  const intake = await readArticles({ name: '稿.docx', bytes: await makeDocx(body, parts) })
  expect(intake.problems).toEqual([])
  for (const article of intake.articles) RichTextSchema.parse(article.body)
  return intake
}
/** The body of the only article under a title of its own. */
async function readBody(body: string, parts: DocxParts = {}) {
  const { articles, left, pictures } = await read(p(r('题'), 'T') + body, parts)
  expect(articles).toHaveLength(1)
  return { article: articles[0], body: articles[0]?.body, left, pictures, codes: left.map(({ code }) => code) }
}
const paragraph = (text: string, style = {}) => ({ kind: 'paragraph', runs: [{ text, ...style }] })

describe('headings', () => {
  it('of the first level begin an article each, in English and in Chinese', async () => {
    const { articles } = await read(
      [
        p(r('彗星'), '1'),
        p(r('有尾巴。')),
        p(r('尾巴'), '2'),
        p(r('两条。')),
        p(r('流星'), '标题1'),
        p(r('很快。')),
      ].join(''),
    )
    expect(articles.map(({ title, summary }) => [title, summary])).toEqual([
      ['彗星', '有尾巴。'],
      ['流星', '很快。'],
    ])
    expect(articles[0]?.body).toEqual([
      paragraph('有尾巴。'),
      { kind: 'heading', level: 2, runs: [{ text: '尾巴' }] },
      paragraph('两条。'),
    ])
  })

  it('over the sources begin no article', async () => {
    const { articles } = await read(
      [p(r('彗星'), '1'), p(r('有尾巴。')), p(r('参考文献'), '1'), p(r('[1] 一本书.'))].join(''),
    )
    expect(articles).toMatchObject([{ title: '彗星', sources: [{ text: '一本书.' }] }])
  })

  it('stand one deeper under a title of their own', async () => {
    const { body } = await readBody(p(r('章'), '1') + p(r('节'), '2') + p(r('款'), '3'))
    expect(body).toMatchObject([{ level: 2 }, { level: 3 }, { level: 3 }])
  })

  it('leave a common title of several articles out, and say so', async () => {
    const { articles, left } = await read(
      p(r('十一月'), 'T') + p(r('甲'), '1') + p(r('子')) + p(r('乙'), '1') + p(r('丑')),
    )
    expect(articles.map(({ title }) => title)).toEqual(['甲', '乙'])
    expect(left).toMatchObject([{ code: 'intake/common-title', zh: expect.stringContaining('十一月') }])
  })

  it('that are not there are a short first line, else the name of the file', async () => {
    expect((await read(p(r('彗星')) + p(r('有尾巴。')))).articles).toMatchObject([
      { title: '彗星', summary: '有尾巴。' },
    ])
    const { articles, left } = await read(p(r('彗星有尾巴，而且是两条。')))
    expect(articles).toMatchObject([{ title: '稿' }])
    expect(left).toMatchObject([{ code: 'intake/no-title' }])
  })
})

describe('text', () => {
  it('keeps bold, italic, raised and lowered text and links; neighbours in one style are one run', async () => {
    const { body, codes } = await readBody(
      p(
        `${r('CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r('和')}${r('10')}${r('9', '<w:vertAlign w:val="superscript"/>')}${r('粗', '<w:b/>')}${r('不粗', '<w:b w:val="0"/>')}${r('斜', '<w:i/>')}<w:hyperlink r:id="web">${r('网', '<w:u w:val="single"/>')}</w:hyperlink><w:hyperlink r:id="js">${r('毒')}</w:hyperlink><w:hyperlink w:anchor="x">${r('内')}</w:hyperlink>`,
      ),
      { relations: { web: 'https://a.example/', js: 'javascript:alert(1)' } },
    )
    expect(body).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'CO' },
          { text: '2', sub: true },
          { text: '和10' },
          { text: '9', sup: true },
          { text: '粗', bold: true },
          { text: '不粗' },
          { text: '斜', italic: true },
          { text: '网', href: 'https://a.example/' },
          { text: '毒内' },
        ],
      },
    ])
    expect(codes).toEqual(['intake/link'])
  })

  it('is what tracked changes would leave when all are accepted', async () => {
    const { body } = await readBody(
      p(
        `${r('一')}<w:ins w:id="1">${r('二')}</w:ins><w:del w:id="2"><w:r><w:delText>三</w:delText></w:r></w:del><w:moveFrom>${r('四')}</w:moveFrom><w:moveTo>${r('五')}</w:moveTo>`,
      ),
    )
    expect(body).toEqual([paragraph('一二五')])
  })

  it('has nothing in it that Word hides, by itself or by a style', async () => {
    const { body } = await readBody(
      p(`${r('见')}${r('不见', '<w:vanish/>')}${r('又见', '<w:vanish w:val="0"/>')}`) +
        p(r('藏'), 'H') +
        p(r('也藏'), 'H2'),
    )
    expect(body).toEqual([paragraph('见又见')])
  })

  it('keeps the reading of a rare character', async () => {
    const { body } = await readBody(
      p(`${r('读')}<w:r><w:ruby><w:rt>${r('duō')}</w:rt><w:rubyBase>${r('㙍')}</w:rubyBase></w:ruby></w:r>${r('。')}`),
    )
    expect(body).toEqual([{ kind: 'paragraph', runs: [{ text: '读' }, { text: '㙍', ruby: 'duō' }, { text: '。' }] }])
  })

  it('has the text of fields, and of links that are fields', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const { body } = await readBody(
      p(
        `<w:fldSimple w:instr="DATE">${r('今天')}</w:fldSimple>${field('begin')}<w:r><w:instrText>HYPERLINK "https://b.example/"</w:instrText></w:r>${field('separate')}${r('看')}${field('end')}${r('与')}<w:fldSimple w:instr=' HYPERLINK "https://c.example/" '>${r('读')}</w:fldSimple>`,
      ),
    )
    const runs = [
      { text: '今天' },
      { text: '看', href: 'https://b.example/' },
      { text: '与' },
      { text: '读', href: 'https://c.example/' },
    ]
    expect(body).toEqual([{ kind: 'paragraph', runs }])
  })

  it('of a text box follows the paragraph it hangs on, once, and is named', async () => {
    const box = `<w:txbxContent>${p(r('盒中'))}</w:txbxContent>`
    const { body, left } = await readBody(
      p(
        `${r('外')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + p(r('后')),
    )
    expect(body).toEqual([paragraph('外'), paragraph('盒中'), paragraph('后')])
    expect(left).toMatchObject([
      { code: 'intake/text-box', at: '稿.docx / 第 3 段', zh: expect.stringContaining('盒中') },
    ])
  })

  it('of a formula stays as plain text and is named', async () => {
    const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const { body, left } = await readBody(
      p(
        `${r('即')}<m:oMath>${math('E=')}<m:f><m:num>${math('a+b')}</m:num><m:den>${math('2')}</m:den></m:f><m:sSup><m:e>${math('c')}</m:e><m:sup>${math('2')}</m:sup></m:sSup></m:oMath>`,
      ),
    )
    expect(body).toEqual([paragraph('即E=(a+b)/2c^2')])
    expect(left).toMatchObject([
      { code: 'intake/formula', at: '稿.docx / 第 2 段', en: expect.stringContaining('(a+b)/2c^2') },
    ])
  })

  it('names objects, charts, word art, comments, struck and underlined text, and styles it does not know', async () => {
    const { codes, body } = await readBody(
      p(`${r('甲')}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`) +
        p(
          `${r('乙')}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>`,
        ) +
        p(`${r('丙')}<w:r><w:pict><v:shape><v:textpath string="大字"/></v:shape></w:pict></w:r>`) +
        p(`${r('丁', '<w:strike/>')}${r('戊', '<w:u w:val="single"/>')}<w:r><w:commentReference w:id="0"/></w:r>`) +
        p(r('己'), 'O') +
        p(r('庚'), 'O'),
    )
    expect(codes).toEqual(
      ['object', 'object', 'word-art', 'strike', 'underline', 'comment', 'odd-style'].map((code) => `intake/${code}`),
    )
    expect(body).toEqual(['甲', '乙', '丙', '丁戊', '己', '庚'].map((text) => paragraph(text)))
  })
})

describe('blocks', () => {
  it('are lists, quotations and tables too', async () => {
    const { body } = await readBody(
      item('甲', 1) +
        item('乙', 1) +
        item('子', 2) +
        p(r('曰'), 'Q') +
        table([cell(p(r('行'))), cell(p(r('星')))], [cell(p(r('1')) + p(r('2'))), cell(p(''))]),
    )
    expect(body).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: '甲' }], [{ text: '乙' }]] },
      { kind: 'list', ordered: true, items: [[{ text: '子' }]] },
      { kind: 'quote', runs: [{ text: '曰' }] },
      {
        kind: 'table',
        head: false,
        rows: [
          [[{ text: '行' }], [{ text: '星' }]],
          [[{ text: '1' }, { text: '\n' }, { text: '2' }], []],
        ],
      },
    ])
  })

  it('keep the columns of a table with merged cells, and name them and a table in a table', async () => {
    const { body, left } = await readBody(
      table(
        [cell(p(r('宽')), '<w:gridSpan w:val="2"/>'), cell(p(r('高')), '<w:vMerge w:val="restart"/>')],
        [cell(p(r('a'))), cell(table([cell(p(r('x'))), cell(p(r('y')))]) + p('')), cell(p(''), '<w:vMerge/>')],
        [cell(p(r('b'))), cell(p(r('c'))), cell(p(r('d')))],
      ),
    )
    expect(body).toMatchObject([
      {
        rows: [
          [[{ text: '宽' }], [], [{ text: '高' }]],
          [[{ text: 'a' }], [{ text: 'x' }, { text: ' · ' }, { text: 'y' }], []],
          [[{ text: 'b' }], [{ text: 'c' }], [{ text: 'd' }]],
        ],
      },
    ])
    expect(left).toMatchObject([
      { code: 'intake/merged-cells', at: '稿.docx / 第 1 个表格', zh: expect.stringContaining('2 个') },
      { code: 'intake/nested-table', at: '稿.docx / 第 1 个表格' },
    ])
  })

  it('of more columns than a page holds become lines, and are named', async () => {
    const row = Array.from({ length: 9 }, (_, i) => cell(p(r(`${i}`))))
    const { body, codes } = await readBody(table(row))
    expect(body).toMatchObject([{ kind: 'paragraph' }])
    expect(codes).toEqual(['intake/wide-table'])
  })
})

describe('sources', () => {
  it('are the lines under their heading, notes, and lines that begin with the word', async () => {
    const { article } = await readBody(
      p(`${r('正文。')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>`) +
        p(r('资料来源：国家天文台')) +
        p(r('参考文献'), '2') +
        p(r('[1] 张某. 天文[M]. 2020.')) +
        item('李某. https://c.example/a?b=1.', 2) +
        p(r('附'), '2') +
        p(r('仍是正文。')),
      {
        footnotes: `<w:footnote w:id="2">${p(r('脚注书'))}</w:footnote>`,
        endnotes: `<w:endnote w:id="3">${p(r('尾注书'))}</w:endnote>`,
      },
    )
    expect(article?.sources).toEqual([
      { text: '国家天文台' },
      { text: '张某. 天文[M]. 2020.' },
      { text: '李某. https://c.example/a?b=1.', url: 'https://c.example/a?b=1' },
      { text: '脚注书' },
      { text: '尾注书' },
    ])
    expect(article?.body.map((block) => 'runs' in block && block.runs[0]?.text)).toEqual(['正文。', '附', '仍是正文。'])
  })
})

describe('a summary', () => {
  it('is what is styled or marked as one, and leaves the text; else the first sentences, which stay', async () => {
    const styled = await readBody(p(r('首段。')) + p(r('这是提要。'), 'S'))
    expect(styled).toMatchObject({ article: { summary: '这是提要。' }, body: [paragraph('首段。')] })
    const marked = await readBody(p(r('摘要：这是摘要。')) + p(r('首段。')))
    expect(marked).toMatchObject({ article: { summary: '这是摘要。' }, body: [paragraph('首段。')] })
    const long = await readBody(p(r(`${'长'.repeat(100)}。${'短'.repeat(100)}。`)))
    expect(long.article?.summary).toBe(`${'长'.repeat(100)}。`)
    expect(long.body).toHaveLength(1)
  })

  it('says H₂O and 10⁻³ where the text lowers and raises, and leaves alone what has no such characters', async () => {
    const raised = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>')
    const lowered = r('2', '<w:vertAlign w:val="subscript"/>')
    const { article } = await readBody(
      p(r('H') + lowered + r('O，10') + raised('-3') + r('，第') + raised('甲') + r('。')),
    )
    expect(article?.summary).toBe('H₂O，10⁻³，第甲。')
  })
})

describe('pictures', () => {
  it('come with their place, words and caption, each once', async () => {
    const parts = {
      relations: { a: 'media/1.png', b: 'media/2.png' },
      files: { 'word/media/1.png': png(1), 'word/media/2.png': png(2) },
    }
    const { article, pictures, body } = await readBody(
      p(r('首')) +
        p(drawing('a', '彗星')) +
        p(r('图1 彗星的尾巴')) +
        p(drawing('b')) +
        p(r('流星'), 'C') +
        p(drawing('a')),
      parts,
    )
    expect(pictures.map(({ bytes, kind, at }) => [bytes.equals(png(1)), kind, at])).toEqual([
      [true, 'png', '稿.docx / 第 3 段'],
      [false, 'png', '稿.docx / 第 4 段'],
    ])
    expect(article?.pictures).toEqual([
      { picture: pictures[0]?.id, alt: '彗星', caption: '图1 彗星的尾巴' },
      { picture: pictures[1]?.id, caption: '流星' },
      { picture: pictures[0]?.id },
    ])
    expect(body).toEqual([paragraph('首')])
  })

  it('that cannot be used, are only linked to or are missing are named', async () => {
    const emf = Buffer.concat([Buffer.from('\x01\0\0\0', 'latin1'), Buffer.alloc(36), Buffer.from(' EMF')])
    const { left, pictures } = await readBody(
      p(drawing('a')) + p(drawing('b')) + p(drawing('c')) + p(drawing('d').replace('r:embed', 'r:link')),
      {
        relations: { a: 'media/1.emf', b: 'media/2.png', c: 'media/none.png', d: 'file:///etc/passwd' },
        files: { 'word/media/1.emf': emf, 'word/media/2.png': 'no picture' },
      },
    )
    expect(pictures).toEqual([])
    expect(left.map(({ code, zh }) => [code, zh.includes('EMF')])).toEqual([
      ['intake/picture-unreadable', true],
      ['intake/picture-unreadable', false],
      ['intake/picture-missing', false],
      ['intake/picture-missing', false],
    ])
  })
})
