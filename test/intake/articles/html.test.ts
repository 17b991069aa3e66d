import { describe, expect, it } from 'vitest'
import { RichTextSchema } from '#contract'
import { readArticles } from '../../../cms/intake/articles/read-articles.ts'
import { makeZip, png } from './make-docx.ts'

async function read(html: string, beside: Record<string, Buffer> = {}) {
  const files = Object.entries(beside).map(([name, bytes]) => ({ name, bytes }))
  const intake = await readArticles({ name: '推文.html', bytes: Buffer.from(html) }, files)
  expect(intake.problems).toEqual([])
  for (const article of intake.articles) RichTextSchema.parse(article.body)
  return {
    ...intake,
    article: intake.articles[0],
    body: intake.articles[0]?.body,
    codes: intake.left.map(({ code }) => code),
  }
}
const page = (content: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>页题</title>${head}</head><body><h1 id="activity-name">  彗星\n </h1><div>关注我们</div><div id="js_content" style="visibility: hidden; opacity: 0;">${content}</div><div>阅读原文</div></body></html>`
const paragraph = (text: string, style = {}) => ({ kind: 'paragraph', runs: [{ text, ...style }] })

describe('a saved WeChat article', () => {
  it('is its title and its text, which WeChat hides until a script shows it; nothing around it', async () => {
    const { article, articles, left } = await read(
      page('<section><p>有<span>尾巴</span>。</p><section>\n</section><p><br></p><p>两条。</p></section>'),
    )
    expect(articles).toHaveLength(1)
    expect(article).toEqual({
      title: '彗星',
      summary: '有尾巴。',
      body: [paragraph('有尾巴。'), paragraph('两条。')],
      sources: [],
      pictures: [],
    })
    expect(left).toEqual([])
  })

  it('keeps what is bold, italic, raised and lowered, by its tag or its style, and harmless links', async () => {
    const { body } = await read(
      page(
        '<p>一<strong>二<span style="font-weight: normal">三</span></strong><span style="color:red;font-weight: 700">四</span><em>五</em>H<sub>2</sub><span style="vertical-align: super;">n</span><a href="https://a.example/">六</a><a href="javascript:alert(1)" onclick="alert(2)">七</a><a href=" JavaScript:x">八</a><a href="/s/1">九</a></p>',
      ),
    )
    expect(body).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: '一' },
          { text: '二', bold: true },
          { text: '三' },
          { text: '四', bold: true },
          { text: '五', italic: true },
          { text: 'H' },
          { text: '2', sub: true },
          { text: 'n', sup: true },
          { text: '六', href: 'https://a.example/' },
          { text: '七八九' },
        ],
      },
    ])
  })

  it('has nothing of scripts, styles, hidden elements and decorations', async () => {
    const { body, left, article } = await read(
      page(
        '<p>见</p><script>alert(1)</script><style>p{}</style><p style="display:none">藏</p><p style="font-size:0px">零</p><p style="opacity: 0">透</p><p hidden>隐</p><noscript>无</noscript><template><p>模</p></template><svg><path d="M0 0"/></svg><!-- 注 --><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p onclick="alert(1)">又见</p>',
      ),
    )
    expect(body).toEqual([paragraph('见'), paragraph('又见')])
    expect([left, article?.pictures]).toEqual([[], []])
  })

  it('has headings, lists, quotations, tables and readings', async () => {
    const { body } = await read(
      page(
        '<h2>甲</h2><h4>乙</h4><ul><li><p>子</p></li><li>丑<ol><li>寅</li></ol></li></ul><blockquote><p>曰</p></blockquote><table><tr><th>行</th><th>星</th></tr><tr><td>1</td><td><p>2</p><p>3</p></td></tr></table><p><ruby>㙍<rp>(</rp><rt>duō</rt><rp>)</rp></ruby></p><table><tr><td><p>框中</p></td></tr></table>',
      ),
    )
    expect(body).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: '甲' }] },
      { kind: 'heading', level: 3, runs: [{ text: '乙' }] },
      { kind: 'list', ordered: false, items: [[{ text: '子' }], [{ text: '丑' }]] },
      { kind: 'list', ordered: true, items: [[{ text: '寅' }]] },
      { kind: 'quote', runs: [{ text: '曰' }] },
      {
        kind: 'table',
        head: true,
        rows: [
          [[{ text: '行' }], [{ text: '星' }]],
          [[{ text: '1' }], [{ text: '2' }, { text: '\n' }, { text: '3' }]],
        ],
      },
      paragraph('㙍', { ruby: 'duō' }),
      paragraph('框中'),
    ])
  })

  it('finds its pictures beside it, lazy ones and those written in it; what is not there is named, never fetched', async () => {
    const { article, pictures, left } = await read(
      page(
        `<p><img data-src="https://mmbiz.qpic.cn/a/0" src="./推文_files/640(1).png" alt="图片"></p><p>▲ 尾巴</p><figure><img src="data:image/png;base64,${png(2).toString('base64')}" alt="流星"><figcaption>快</figcaption></figure><p>末</p><p><img data-src="https://mmbiz.qpic.cn/b/640?wx_fmt=png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>`,
      ),
      { '640(1).png': png(1) },
    )
    expect(pictures.map(({ name, bytes }) => [name, bytes.equals(png(name === 'image.png' ? 2 : 1))])).toEqual([
      ['640(1).png', true],
      ['image.png', true],
    ])
    expect(article?.pictures).toEqual([
      { picture: pictures[0]?.id, caption: '尾巴' },
      { picture: pictures[1]?.id, alt: '流星', caption: '快' },
    ])
    expect(left).toMatchObject([
      {
        code: 'intake/picture-missing',
        at: '推文.html / 第 4 段',
        zh: expect.stringContaining('https://mmbiz.qpic.cn/b/640?wx_fmt=png'),
      },
    ])
  })

  it('names films, sounds and cards', async () => {
    const { codes, left } = await read(
      page(
        '<p>见</p><iframe data-src="https://v.example/"></iframe><mp-common-profile data-nickname="x"></mp-common-profile><svg><text>画中字</text></svg>',
      ),
    )
    expect(codes).toEqual(['intake/element', 'intake/element', 'intake/element'])
    expect(left[2]?.zh).toContain('画中字')
  })
})

describe('another page', () => {
  it('has the title it gives to those who share it, then its own; its text is the article in it', async () => {
    const shared = await read(
      '<html><head><title>页题</title><meta property="og:title" content="分享题"></head><body><nav>首页</nav><article><p>文</p></article></body></html>',
    )
    expect(shared.article).toMatchObject({ title: '分享题', body: [paragraph('文')] })
    expect((await read('<title>页题</title><p>文</p>')).article).toMatchObject({
      title: '页题',
      body: [paragraph('文')],
    })
  })

  it('is read in the encoding that it names', async () => {
    const gbk = Buffer.from([0xb2, 0xe2, 0xca, 0xd4])
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      gbk,
      Buffer.from('</p></body></html>'),
    ])
    expect((await readArticles({ name: 'a.htm', bytes })).articles).toMatchObject([{ title: '测试' }])
  })

  it('may come zipped with its pictures', async () => {
    const bytes = await makeZip({
      '推文_files/640.png': png(),
      '推文_files/frame.html': '<p>框</p>',
      '推文.html': page('<p>文</p><img src="%E6%8E%A8%E6%96%87_files/640.png">'),
      '__MACOSX/._推文.html': 'x',
    })
    const { articles, pictures, problems, left } = await readArticles({ name: '推文.zip', bytes })
    expect([problems, left]).toEqual([[], []])
    expect(articles).toMatchObject([
      { title: '彗星', body: [paragraph('文')], pictures: [{ picture: pictures[0]?.id }] },
    ])
  })
})
