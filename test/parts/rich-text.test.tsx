import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RichText, safeHref } from '../../site/parts/rich-text/web.tsx'

describe('rich text on the web', () => {
  it('keeps every kind of block and every style of run', () => {
    const html = renderToStaticMarkup(
      <RichText
        of={{
          blocks: [
            { kind: 'heading', level: 2, runs: [{ text: '标题' }] },
            {
              kind: 'paragraph',
              runs: [{ text: 'H' }, { text: '2', sub: true }, { text: 'O', bold: true, italic: true }],
            },
            { kind: 'list', ordered: false, items: [[{ text: '一' }], [{ text: '二', href: '/galleries/' }]] },
            { kind: 'quote', runs: [{ text: '引文', href: 'https://example.org/a' }] },
          ],
        }}
      />,
    )
    expect(html).toContain('<h2><span>标题</span></h2>')
    expect(html).toContain('<sub>2</sub>')
    expect(html).toContain('<strong><em>O</em></strong>')
    expect(html).toContain('<a href="/galleries/">二</a>')
    expect(html).toContain('<a href="https://example.org/a" rel="noopener">引文</a>')
  })

  it('has a table with named columns in a region that the keyboard can scroll', () => {
    const rows = [
      [[{ text: '浓度' }], [{ text: '多久' }]],
      [[{ text: '<b>' }], [{ text: '2 小时' }]],
    ]
    const html = renderToStaticMarkup(<RichText of={{ blocks: [{ kind: 'table', head: true, rows }] }} />)
    expect(html).toContain('<div class="table" tabindex="0"><table><thead><tr><th scope="col">')
    expect(html).toContain('<td><span>&lt;b&gt;</span></td>')
    const bare = renderToStaticMarkup(<RichText of={{ blocks: [{ kind: 'table', head: false, rows }] }} />)
    expect(bare).not.toContain('<th')
    expect(bare.match(/<tr>/g)).toHaveLength(2)
  })

  it('moves its headings down where it stands under one', () => {
    const blocks = [{ kind: 'heading' as const, level: 2 as const, runs: [{ text: '小节' }] }]
    expect(renderToStaticMarkup(<RichText of={{ blocks }} deeper={1} />)).toContain('<h3>')
  })

  it('links only to the web, mail, telephone and this site', () => {
    for (const href of ['https://a.example/', 'http://a.example', 'mailto:a@b.example', 'tel:12345', '/about/#privacy'])
      expect(safeHref(href)).toBe(href)
    for (const href of [
      'javascript:alert(1)',
      ' JaVaScRiPt:x',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      'about',
      'https://',
    ])
      expect(safeHref(href)).toBeNull()
  })
})
