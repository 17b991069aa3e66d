import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pageText } from '../../site/pages/page-text.ts'
import { Kept, keptElement } from '../../site/parts/kept/web.tsx'

const textOf = (main: React.ReactNode) =>
  pageText(
    <html lang="zh-CN">
      <body>
        <nav>导航</nav>
        <main>{main}</main>
        <footer>页脚</footer>
      </body>
    </html>,
  )
    .join('')
    .replace(/\s+/g, '')

function Part({ n }: { n: number }) {
  return <b>第{n}框</b>
}

describe('what stands on a page', () => {
  it('is everything in its main part, in order, and nothing around it', () => {
    expect(
      textOf(
        <>
          <h1>长江</h1>
          <p>
            有<Part n={2} />。{null}
            {false}
          </p>
          {['甲', '乙']}
        </>,
      ),
    ).toBe('长江有第2框。甲乙')
  })

  it('is also what many pages show alike, which the page itself is only given as markup', () => {
    const kept = (name: string, lang: string) => ({
      ...{ className: 'where', id: 'where', 'aria-label': '在哪里', of: places, lang },
      children: () => (
        <ul>
          <li>{name}</li>
        </ul>
      ),
    })
    const places = {}
    const [chinese, english] = [kept('桃园 <1>', 'zh'), kept('Taoyuan', 'en')]
    expect(textOf(<Kept {...chinese} />)).toBe('桃园<1>')
    const shown = [chinese, english].map((props) => renderToStaticMarkup(<Kept {...props} />))
    expect(shown).toEqual([chinese, english].map((props) => renderToStaticMarkup(keptElement(props))))
    expect(shown[0]).toContain('<li>桃园 &lt;1&gt;</li>')
    // Once for its data and language.
    expect(renderToStaticMarkup(<Kept {...kept('别处', 'zh')} />)).toBe(shown[0])
  })

  it('goes on behind a reading, with and without it', () => {
    const text = textOf(
      <p>
        住在
        <ruby>
          㙍<rp>（</rp>
          <rt>duō</rt>
          <rp>）</rp>
        </ruby>
        城里
      </p>,
    )
    for (const found of ['住在㙍（duō）城里', '㙍城里']) expect(text).toContain(found)
  })

  it('goes on behind what is folded or hidden, and has what is in it', () => {
    const text = textOf(
      <>
        <details>
          <summary>看答案</summary>
          <p>是二</p>
        </details>
        <p hidden>上次看的</p>
        <p>下一题</p>
      </>,
    )
    for (const found of ['看答案是二', '看答案下一题', '是二上次看的', '是二下一题', '上次看的下一题'])
      expect(text).toContain(found)
  })

  it('has what its pictures show', () => {
    // biome-ignore lint/performance/noImgElement: a page of the residents' site, not of Next
    expect(textOf(<img src="/a.webp" width="1" height="1" alt="两头江豚" />)).toContain('两头江豚')
  })
})
