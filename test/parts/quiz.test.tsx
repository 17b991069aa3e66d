import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Quiz } from '../../site/parts/figures/quiz.tsx'
import { RichText } from '../../site/parts/rich-text/web.tsx'

test('a quiz shows its options and keeps the answer folded until it is asked for', () => {
  const of = [
    {
      question: { text: '哪一样自己发光？' },
      options: [{ text: '月亮' }, { text: '织女星' }],
      answer: 1,
      why: { text: '它是恒星。' },
    },
  ]
  const { document } = new JSDOM(renderToStaticMarkup(<Quiz of={of} lang="zh" />)).window
  expect([...document.querySelectorAll('.quiz ul li')].map((li) => li.textContent)).toEqual(['A 月亮', 'B 织女星'])
  const answer = document.querySelector('details')
  expect(answer?.hasAttribute('open')).toBe(false)
  expect(answer?.querySelector('p')?.textContent).toBe('B 它是恒星。')
})

test('a reading stands above its character, and in brackets where it cannot', () => {
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: '㙍', ruby: 'duō' }, { text: '塘' }] }]
  const html = renderToStaticMarkup(<RichText of={{ blocks }} />)
  expect(html).toContain('<ruby>㙍<rp>（</rp><rt>duō</rt><rp>）</rp></ruby>')
})
