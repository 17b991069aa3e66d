import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Quiz } from '../../site/parts/figures/quiz.tsx'
import { RichText } from '../../site/parts/rich-text/web.tsx'

test('a quiz lets choose, and keeps each answer folded with its source until it is asked for', () => {
  const of = [
    {
      question: { text: '哪一样自己发光？' },
      options: [{ text: '月亮' }, { text: '织女星' }],
      answer: 1,
      why: { text: '它是恒星。' },
      source: { full: '国家天文台. 恒星[EB/OL].', short: '国家天文台，2025', url: 'https://nao.cas.cn/' },
    },
  ]
  const { document } = new JSDOM(renderToStaticMarkup(<Quiz of={of} slug="2026-11-2" lang="zh" />)).window
  expect([...document.querySelectorAll('.quiz label')].map((one) => one.textContent)).toEqual(['A 月亮', 'B 织女星'])
  expect(document.querySelector('form')?.getAttribute('action')).toBe('/say/quiz/2026-11-2#quiz')
  const answer = document.querySelector('details')
  expect(answer?.hasAttribute('open')).toBe(false)
  expect([...(answer?.querySelectorAll('p') ?? [])].map((p) => p.textContent)).toEqual([
    'B 它是恒星。',
    '依据：国家天文台，2025',
  ])
})

test('a reading stands above its character, and in brackets where it cannot', () => {
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: '㙍', ruby: 'duō' }, { text: '塘' }] }]
  const html = renderToStaticMarkup(<RichText of={{ blocks }} />)
  expect(html).toContain('<ruby>㙍<rp>（</rp><rt>duō</rt><rp>）</rp></ruby>')
})
