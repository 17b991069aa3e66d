import { describe, expect, it } from 'vitest'
import { answer } from '../../site/search/answer.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { readQuery } from '../../site/search/query.ts'
import { renderAnswer } from '../../site/search/render-answer.ts'
import { openIndexOf } from '../support/search-index.ts'

function page(path: string, more: Partial<SearchDocument>): SearchDocument {
  const base = { kind: 'panel' as const, title: '画', line: '', lead: '', pieces: [], date: '2026-01-01' }
  return { ...base, path, filters: { month: [], town: [], theme: [] }, ...more }
}

function open(pages: SearchDocument[]) {
  const index = openIndexOf(pages)
  return (search: string) => answer(index, readQuery(new URLSearchParams(search)), 'zh')
}
const paths = ({ hits }: Awaited<ReturnType<ReturnType<typeof open>>>) => hits.map(({ path }) => path)
const marked = (parts: { text: string; marked?: true }[]) => parts.filter((one) => one.marked).map(({ text }) => text)

const ASK = open([
  page('/old-title/', { title: '长江的鲸豚', pieces: ['长江的鲸豚\n它用声音看路。\n'], date: '2025-03-01' }),
  page('/new-title/', { title: '又见鲸豚', pieces: ['又见鲸豚\n空气里的CO₂和ＰＭ２．５。\n'], date: '2026-03-01' }),
  page('/new-body/', { title: '江上', pieces: ['江上\n今天看到两头鲸', '豚，还有5G基站。\n'], date: '2026-11-01' }),
  page('/old-body/', { title: '海里', pieces: ['海里\n那一年没有鲸豚的消息。\n'], date: '2024-11-01' }),
  page('/gallery/', {
    kind: 'gallery',
    title: 'TC-001 绿岛社区',
    pieces: ['TC-001\n绿岛社区\n挂着《又见鲸豚》\n'],
    date: '',
  }),
])

describe('an answer', () => {
  it('has titles first, then texts, in each the newest first, and what has no day last', async () => {
    expect(paths(await ASK('q=鲸豚'))).toEqual(['/new-title/', '/old-title/', '/new-body/', '/old-body/', '/gallery/'])
  })

  it.each([
    ['鯨豚', 5, '鲸豚'],
    ['co2', 1, 'CO₂'],
    ['PM2.5', 1, 'ＰＭ２．５'],
    ['pm２．５', 1, 'ＰＭ２．５'],
    ['５ｇ', 1, '5G'],
    ['声 音 看', 1, '声音看'],
  ])('to %s has %i hits and marks %s as it stands there', async (query, total, mark) => {
    const found = await ASK(`q=${query}`)
    expect(found.total).toBe(total)
    const [hit] = found.hits
    expect([...marked(hit?.title ?? []), ...marked(hit?.snippet ?? [])]).toContain(mark)
  })

  it.each(['jingtun', 'JingTun', 'jīng tún', 'cjdjt', "chang'jiang"])(
    'finds titles by how they are read: %s',
    async (query) => {
      const { hits } = await ASK(`q=${query}`)
      expect(hits.map(({ path }) => path)).toContain('/old-title/')
      expect(marked(hits.find(({ path }) => path === '/old-title/')?.title ?? [])[0]).toMatch(/鲸豚|长江/)
    },
  )

  it.each(['jingtun', 'JīngTún', "jing'tun"])(
    'finds by %s also the texts with the words that it spells in a title',
    async (query) => {
      const { hits, total } = await ASK(`q=${query}`)
      expect(total).toBe(5)
      expect(hits.map(({ path }) => path)).toEqual([
        '/new-title/',
        '/old-title/',
        '/new-body/',
        '/old-body/',
        '/gallery/',
      ])
      for (const { title, snippet } of hits) expect([...marked(title), ...marked(snippet)]).toContain('鲸豚')
    },
  )

  it('offers the words that are spelled so, and looks for the texts of one where titles are few', async () => {
    const titles = (word: string, count: number) =>
      Array.from({ length: count }, (_, i) => page(`/${word}${i}/`, { title: `${word}第${i}回` }))
    const few = open([
      ...titles('思想', 3),
      ...titles('四箱', 1),
      page('/t/', { pieces: ['有思想'] }),
      page('/o/', { pieces: ['四箱'] }),
    ])
    const { words, total } = await few('q=sixiang')
    expect([words, total]).toEqual([['思想', '四箱'], 5])
    expect(renderAnswer(await few('q=sixiang&kind=panel'), 'zh')).toContain(
      'href="?q=%E5%9B%9B%E7%AE%B1&#38;kind=panel"',
    )
    const many = open([...titles('思想', 25), page('/t/', { pieces: ['有思想'] })])
    expect((await many('q=sixiang')).total).toBe(25)
    expect((await many(`q=${(await many('q=sixiang')).words[0]}`)).total).toBe(26)
  })

  it.each([
    ['hetun', '河豚'],
    ['HÉ tún', '河豚'],
    ['taikongzhan', '太空站'],
    ['yinyue', '音乐'],
    ['chongqing', '重庆'],
    ['dizhenyujing', '地震预警'],
    ["xi'an", '西安'],
  ])('finds by %s a word that stands in no title, offers it and marks it', async (query, word) => {
    const ask = open([
      page('/text/', { title: '江上', pieces: ['今天在西安和重庆看河豚，听音乐；地震预警一响，', '太空站也知道。'] }),
      page('/other/', { title: '海里', pieces: ['有鱼。'] }),
    ])
    const { hits, words, total } = await ask(`q=${encodeURIComponent(query)}`)
    expect([words, total]).toEqual([[word], 1])
    expect(marked(hits[0]?.snippet ?? [])).toEqual([word])
  })

  it('takes what stands side by side for a word only as a whole', async () => {
    const ask = open([page('/a/', { pieces: ['太空'] }), page('/b/', { pieces: ['天空站得高'] })])
    expect((await ask('q=taikongzhan')).total).toBe(0)
    const also = open([
      page('/a/', { pieces: ['在太空站'] }),
      page('/b/', { pieces: ['空战'] }),
      page('/c/', { pieces: ['空战'] }),
    ])
    expect((await also('q=taikongzhan')).words).toEqual(['太空站'])
    for (const query of ['taikon', 'ikong', 'tk']) expect((await ask(`q=${query}`)).total, query).toBe(0)
  })

  it('takes no single character, no first letters and no half syllable for a word', async () => {
    const ask = open([
      page('/title/', { title: '爱江豚' }),
      page('/love/', { pieces: ['大家都爱'], date: '2026-02-01' }),
      page('/dolphin/', { pieces: ['江豚来了，爱江的人'], date: '2026-03-01' }),
    ])
    for (const query of ['ai', 'jt', 'jiangtu', 'iangtun', 'ajt'])
      expect(paths(await ask(`q=${query}`)), query).toEqual(['/title/'])
    expect(paths(await ask('q=aijiang'))).toEqual(['/title/', '/dolphin/'])
  })

  it('knows ü as v and as u with its dots', async () => {
    for (const query of ['lvdao', 'lüdǎo']) expect(paths(await ASK(`q=${query}`))).toEqual(['/gallery/'])
  })

  it('finds a long sentence that no single file of the table holds, and not one that is nearly the same', async () => {
    const long = '潮水涨上来的时候候鸟在滩涂上等潮水退下去的时候候鸟在滩涂上吃'
    const ask = open([page('/tide/', { pieces: [long] }), page('/other/', { pieces: [long.replace('退', '落')] })])
    expect(paths(await ask(`q=${long}`))).toEqual(['/tide/'])
    expect(paths(await ask(`q=${long.slice(3, 16)}`))).toHaveLength(2)
    expect((await ask(`q=${long.slice(0, 14)}退下来`)).total).toBe(0)
  })

  it('finds what stands in a part that many pages share, and shows it', async () => {
    const shared = `${'这里列着许多画廊。'.repeat(90)}最后是听海社区。`
    const ask = open(['/a/', '/b/', '/c/'].map((path) => page(path, { pieces: [`${path}自己的字`, shared] })))
    const { hits, total } = await ask('q=听海')
    expect(total).toBe(3)
    for (const { snippet } of hits) expect(marked(snippet)).toEqual(['听海'])
  })

  it('counts what each kind and each value would leave', async () => {
    const ask = open([
      page('/1/', { pieces: ['江豚'], filters: { month: ['2026-11'], town: ['城厢镇', '浏河镇'], theme: ['江海'] } }),
      page('/2/', { pieces: ['江豚'], filters: { month: ['2026-10'], town: ['浏河镇'], theme: ['江海'] } }),
      page('/3/', { kind: 'bulletin', pieces: ['江豚'], filters: { month: ['2026-10'], town: [], theme: [] } }),
    ])
    const all = await ask('q=江豚')
    expect(all.kinds).toEqual([
      { value: 'panel', count: 2 },
      { value: 'bulletin', count: 1 },
    ])
    expect(all.filters.month.map(({ value, count }) => `${value} ${count}`)).toEqual(['2026-11 1', '2026-10 2'])
    const narrow = await ask('q=江豚&kind=panel&town=浏河镇')
    expect([narrow.total, narrow.all]).toEqual([2, 2])
    expect(narrow.filters.town.map(({ value, count }) => `${value} ${count}`)).toEqual(['城厢镇 1', '浏河镇 2'])
    expect(paths(await ask('q=江豚&month=2026-10&theme=江海'))).toEqual(['/2/'])
    expect((await ask('q=江豚&town=没有这个镇')).total).toBe(0)
  })

  it('is never more than text, whatever is asked or written', async () => {
    const evil = '"><script>alert(1)</script>&#39;'
    const ask = open([
      page('/x/', {
        title: evil,
        line: evil,
        lead: evil,
        pieces: [evil],
        filters: { month: [], town: [evil], theme: [] },
      }),
    ])
    for (const search of [
      `q=${encodeURIComponent(evil)}`,
      `q=script&town=${encodeURIComponent(evil)}`,
      'q=script&page=-1',
    ]) {
      const html = renderAnswer(await ask(search), 'zh')
      expect(html).not.toContain('<script')
      expect(html).not.toContain(evil)
    }
    for (const search of ['', 'q=', 'q=%20', 'q=%ff', 'q=a&page=1e9', 'q=%f0%a0%ae', `q=${'长'.repeat(9000)}`])
      expect(renderAnswer(await ask(search), 'zh')).toContain('role="search"')
  })

  it('says on an English page of every Chinese word that it is one, in titles, lines and snippets', async () => {
    const index = openIndexOf([
      page('/en/galleries/tc-009/', {
        title: 'TC-009 梅园社区 gallery',
        line: 'Meiyuan Road 5, 城厢镇',
        lead: 'Coming: 画廊换新：12月 5 日，上墙 & more <b>',
        pieces: ['Coming: 画廊换新：12月 5 日，上墙 & more <b>\n'],
      }),
    ])
    const html = async (q: string, lang: 'zh' | 'en') =>
      renderAnswer(await answer(index, readQuery(new URLSearchParams({ q })), lang), lang)
    const english = await html('换新', 'en')
    const zh = (text: string) => `<span lang="zh-CN">${text}</span>`
    expect(english).toContain(`<h1 class="title">${zh('换新')}</h1>`)
    expect(english).toContain(`TC-009 ${zh('梅园社区')} gallery`)
    expect(english).toContain(`Meiyuan Road 5, ${zh('城厢镇')}`)
    expect(english).toContain(
      `Coming: ${zh('画廊')}<mark>${zh('换新')}</mark>${zh('：12月 5 日，上墙')} &#38; more &#60;b&#62;`,
    )
    expect(await html('换新', 'zh')).not.toContain('lang=')
  })
})
