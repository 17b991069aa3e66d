import { expect, it } from 'vitest'
import { answer } from '../../site/search/answer.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { readQuery } from '../../site/search/query.ts'
import { renderAnswer } from '../../site/search/render-answer.ts'
import { openIndexOf } from '../support/search-index.ts'

const NAME = '璜泾镇王秀社区科普画廊'
const page = (no: number, text: string): SearchDocument => ({
  path: `/pages/${no}/`,
  kind: 'page',
  title: `第 ${no} 页`,
  line: '',
  lead: '开头的话',
  pieces: [text],
  date: `2026-01-${String(1 + (no % 28)).padStart(2, '0')}`,
  filters: { month: [], town: [], theme: [] },
})
const ask = async (documents: SearchDocument[], q: string, at = 1) =>
  answer(openIndexOf(documents), readQuery(new URLSearchParams({ q, page: String(at) })), 'zh')

it('a long name is found on the pages that have it, and not on those that have its parts', async () => {
  const apart = Array.from({ length: 60 }, (_, i) => page(i, `璜泾镇王秀社区卫生站旁。沙溪镇${i}社区科普画廊。`))
  const whole = Array.from({ length: 3 }, (_, i) => page(60 + i, `这里是${NAME}，第${i}处。`))
  const found = await ask([...apart, ...whole], NAME)
  expect([found.total, found.atMost, found.hits.length]).toEqual([3, false, 3])
})

it('where no piece tells the parts from the whole, an answer shows hits only, and says that there are no more than so many', async () => {
  // What lies between is longer than a piece: each is on all pages.
  const [left, middle, right] = ['王秀', '社区科普文化活动中心', '璜泾']
  const apart = Array.from({ length: 60 }, (_, i) => page(i, `${left}${middle}甲。${i}。乙${middle}${right}`))
  const whole = Array.from({ length: 15 }, (_, i) => page(60 + i, `${i}。${left}${middle}${right}`))
  const documents = [...apart, ...whole]
  const seen: string[] = []
  for (let at = 1, last = 1; at <= last; at += 1) {
    const { hits, pages, total, atMost } = await ask(documents, left + middle + right, at)
    if (at === 1) expect(hits.length).toBe(10)
    expect(total).toBeGreaterThanOrEqual(15)
    if (!atMost) expect(total).toBe(15)
    seen.push(...hits.map(({ path }) => path))
    last = pages
  }
  expect(seen.toSorted()).toEqual(whole.map(({ path }) => path).toSorted())
  const first = await ask(documents, left + middle + right)
  expect(renderAnswer(first, 'zh')).toContain(first.atMost ? '最多' : '找到')
})

it('a list of hundreds of lines is loaded as far as its hit alone', async () => {
  const long = Array.from({ length: 900 }, (_, i) => `第${i}次活动在社区公园举行。`).join('')
  // So many that the table alone tells who has it.
  const documents = Array.from({ length: 30 }, (_, i) => page(i, `开头有江豚，第${i}篇。${long}末尾有白鳍。`))
  const loaded: string[] = []
  const index = openIndexOf(documents)
  const piece = (file: string) => {
    loaded.push(file)
    return index.piece(file)
  }
  const at = (q: string) => answer({ ...index, piece }, readQuery(new URLSearchParams({ q })), 'zh')
  const marked = async (q: string) => (await at(q)).hits.map(({ snippet }) => snippet.find((one) => one.marked)?.text)
  expect(await marked('江豚')).toEqual(Array.from({ length: 10 }, () => '江豚'))
  expect(loaded).toEqual([])
  expect(await marked('白鳍')).toEqual(Array.from({ length: 10 }, () => '白鳍'))
  expect(new Set(loaded).size).toBeGreaterThan(3)
})
