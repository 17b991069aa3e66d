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
  const long = (from: number) => Array.from({ length: 450 }, (_, i) => `第${from + i}次活动在社区公园举行。`).join('')
  const text = (i: number) => `开头有江豚，第${i}篇。${long(0)}中间有鳜鱼。${long(450)}末尾有白鳍。`
  // So many that the table alone tells who has it.
  const documents = Array.from({ length: 30 }, (_, i) => page(i, text(i)))
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
  expect(loaded).toEqual([])
  // What lies in the middle is looked for in so many files; where they are not enough a hit shows its first words.
  const { hits } = await at('鳜鱼')
  expect(hits.length).toBe(10)
  const shown = hits.map(({ snippet }) => snippet.map(({ text: part }) => part).join(''))
  expect(shown.filter((one) => one.includes('鳜鱼')).length).toBeGreaterThan(0)
  expect(shown.filter((one) => !one.includes('鳜鱼'))).toEqual(shown.filter((one) => one === '开头的话'))
  expect(new Set(loaded).size).toBeGreaterThan(2)
  expect(new Set(loaded).size).toBeLessThanOrEqual(12)
})

it('an answer of which not all was asked goes on where it ended, and its last page says how many there were', async () => {
  const [left, right] = ['城厢镇的人们都到这里来看', '每月初换上新的四幅科普画']
  const between = '社区科普文化活动中心的画廊前'
  // One in five has the whole; pieces stand on all of them.
  const documents = Array.from({ length: 100 }, (_, i) =>
    page(
      i,
      i % 5 === 0
        ? `${i}。${left}${between}${right}`
        : `${left}${between}甲。${i}。乙${between}${right}。${left.slice(-2)}${between}${right.slice(0, 2)}`,
    ),
  )
  const first = await ask(documents, left + between + right)
  expect(first.hits.length).toBeGreaterThan(0)
  const seen: string[] = []
  let last = first
  for (let at = 1; at === 1 || at <= last.pages; at += 1) {
    last = await ask(documents, left + between + right, at)
    expect(last.from).toBe(seen.length + 1)
    expect(last.hits.length).toBeLessThanOrEqual(10)
    seen.push(...last.hits.map(({ path }) => path))
  }
  expect([last.total, last.atMost, new Set(seen).size, seen.length]).toEqual([20, false, 20, 20])
})

it('what stands on the last of many pages that have its pieces is found by going on, and costs no page too much', async () => {
  const [left, right] = ['城厢镇的人们都到这里来看', '每月初换上新的四幅科普画']
  const between = '社区科普文化活动中心的画廊前'
  const apart = (i: number) =>
    `${left}${between}甲。${i}。乙${between}${right}。${left.slice(-2)}${between}${right.slice(0, 2)}`
  const documents = Array.from({ length: 60 }, (_, i) => page(i, i === 0 ? `${left}${between}${right}` : apart(i)))
  const index = openIndexOf(documents)
  let read = 0
  const record = (id: number) => {
    read += 1
    return index.record(id)
  }
  const at = (no: number) => {
    read = 0
    const query = readQuery(new URLSearchParams({ q: left + between + right, page: String(no) }))
    return answer({ ...index, record }, query, 'zh')
  }
  const first = await at(1)
  expect([first.hits.length, first.atMost]).toEqual([0, true])
  // What the pieces were tried on, and what was asked.
  expect(read).toBeLessThanOrEqual(10 + 10 + 25)
  expect(renderAnswer(first, 'zh')).toContain('下一页接着找')
  expect(renderAnswer(first, 'zh')).toContain('page=2')
  let last = first
  for (let no = 2; last.hits.length === 0 && no <= last.pages; no += 1) last = await at(no)
  expect(last.hits.map(({ path }) => path)).toEqual(['/pages/0/'])
  expect([last.total, last.atMost]).toEqual([1, false])
})

it('each page of an answer reads long pages as far as the first one does', async () => {
  const [left, right] = ['城厢镇的人们都到这里来看', '每月初换上新的四幅科普画']
  const phrase = `${left}社区科普文化活动中心的画廊前${right}`
  const long = Array.from({ length: 500 }, (_, i) => `第${i}次活动在社区公园举行。`).join('')
  const documents = Array.from({ length: 40 }, (_, i) => page(i, `第${i}篇。${long}${phrase}。${long}`))
  const counts: number[] = []
  for (let at = 1; at <= 3; at += 1) counts.push((await ask(documents, phrase, at)).hits.length)
  expect(counts[0]).toBeGreaterThan(2)
  expect(counts).toEqual(Array.from({ length: 3 }, () => counts[0]))
})
