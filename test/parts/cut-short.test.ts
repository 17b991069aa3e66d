import { expect, it } from 'vitest'
import { cutShort } from '../../site/parts/words/cut-short.ts'
import { snippet } from '../../site/search/snippet.ts'

it('a text that is cut short leaves out a Latin word rather than half of it', () => {
  expect(cutShort('A gallery may be covered for a short while.', 34)).toBe('A gallery may be covered for a…')
  expect(cutShort('Four telescopes: first Saturn, then the Pleiades', 29)).toBe('Four telescopes: first Saturn…')
  expect(cutShort('十二月初的晚上没有月亮，正好看星', 12)).toBe('十二月初的晚上没有月亮…')
  expect(cutShort('https://example.org/a-very-long-address', 20)).toBe('https://example.org/…')
  expect(cutShort('江豚', 2)).toBe('江豚')
})

it('what search shows of an English page ends with a whole word, and says in English that there is more', () => {
  const text = `${'The porpoise sends short clicks and listens. '.repeat(12)}Its lamp is a voice.`
  const shown =
    snippet(text, 'voice', 'en')
      ?.map((part) => part.text)
      .join('') ?? ''
  expect(shown).toMatch(/^…[A-Z]?\w+ .*voice\.$/)
  const first =
    snippet(text, 'porpoise', 'en')
      ?.map((part) => part.text)
      .join('') ?? ''
  expect(first).toMatch(/ (The|porpoise|sends|short|clicks|and|listens\.)…$/)
})
