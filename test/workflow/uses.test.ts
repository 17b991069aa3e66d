import { describe, expect, it } from 'vitest'
import type { UseDocuments } from '../../cms/workflow/uses/documents.ts'
import { findPlaces } from '../../cms/workflow/uses/find-places.ts'
import { isSameSource } from '../../cms/workflow/uses/same-source.ts'
import { withdrawal } from '../../cms/workflow/uses/withdrawal.ts'

const frames = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ position: i + 1, format: '600x900' as const, inUse: true }))
const head = { version: 'published' as const, enReady: false }
const report = {
  type: 'R',
  title: '2022 年长江江豚科学考察',
  short: '农业农村部，2023',
  url: 'https://www.moa.gov.cn/a/',
}

/** Two editions, three galleries of four frames; panel 1 hangs in both editions, picture 7 on panel 1 and article 20. */
function documents(): UseDocuments {
  const panel = (id: string, picture: string, article: string) => ({
    ...head,
    id,
    title: `画面${id}`,
    picture,
    articles: [article],
    sources: [],
  })
  return {
    editions: [
      {
        ...head,
        id: 'e1',
        title: '十月',
        month: '2026-10',
        panels: ['1', '2'],
        from: '2026-10-01',
        until: '2026-10-31',
      },
      {
        ...head,
        id: 'e2',
        title: '十一月',
        month: '2026-11',
        panels: ['2', '1'],
        from: '2026-11-01',
        until: '2026-11-30',
      },
    ],
    panels: [panel('1', '7', '10'), { ...panel('2', '8', '20'), enReady: true }],
    articles: [
      { ...head, id: '10', title: '江豚', pictures: [], sources: [report] },
      { ...head, id: '20', title: '夜空', pictures: ['7'], sources: [{ ...report, url: 'http://moa.gov.cn/a' }] },
    ],
    bulletins: [{ ...head, id: '5', title: '讲座', attachment: '7', slug: 'jiang-zuo' }],
    galleries: [
      { id: 'g1', code: 'TC-001', state: 'in-use', frames: frames(4) },
      { id: 'g2', code: 'TC-002', state: 'in-use', frames: frames(1) },
      { id: 'g3', code: 'TC-003', state: 'under-repair', frames: frames(4) },
    ],
    exceptions: [{ id: 'x1', edition: 'e2', gallery: 'g2', frames: [{ position: 1, panel: '1' }] }],
  }
}
const said = (thing: Parameters<typeof findPlaces>[0], docs = documents()) =>
  findPlaces(thing, docs).map(({ zh, state }) => `${zh} ${state}`)

describe('where something is used', () => {
  it('a picture: its panel with the newest edition, its article, its bulletin; each leads to the field', () => {
    const places = findPlaces({ kind: 'media', id: '7' }, documents())
    expect(places.map(({ zh }) => zh).sort()).toEqual(
      ['2026-11 第 2 版《画面1》主图', '稿件《夜空》配图', '社区公告《讲座》附件'].sort(),
    )
    expect(places.map(({ href }) => href)).toContain('/admin/collections/panels/1#picture')
  })

  it('a draft counts, and so does what is published while its draft has let go of it', () => {
    const docs = documents()
    const [first] = docs.panels
    if (!first) throw new Error('fixture')
    docs.panels.push({ ...first, version: 'draft', picture: '9' })
    expect(said({ kind: 'media', id: '7' }, docs)).toContain('2026-11 第 2 版《画面1》主图 published')
    expect(said({ kind: 'media', id: '9' }, docs)).toEqual(['2026-11 第 2 版《画面1》主图 draft'])
    docs.panels.push({ ...first, version: 'draft' })
    expect(said({ kind: 'media', id: '7' }, docs)).toContain('2026-11 第 2 版《画面1》主图 both')
  })

  it('an article: the panels that print it; a panel: its editions and exceptions', () => {
    expect(said({ kind: 'articles', id: '20' })).toEqual(['2026-11 第 1 版《画面2》 published'])
    expect(said({ kind: 'panels', id: '1' }).sort()).toEqual(
      ['2026-10 第 1 版 published', '2026-11 第 2 版 published', '上刊例外 2026-11 TC-002 published'].sort(),
    )
  })

  it('nothing that is used nowhere', () => {
    expect(said({ kind: 'media', id: '99' })).toEqual([])
  })
})

describe('what a withdrawal hits', () => {
  it('a picture: each edition’s sheets, galleries and pages, an exception included', () => {
    const hit = withdrawal({ kind: 'media', id: '7' }, documents())
    const sheets = hit.editions.map(({ month, panels }) => [month, panels.map((p) => [p.no, p.onPaper, p.sheets])])
    expect(sheets).toEqual([
      // Panel 2 shows it on its page only, through its article.
      [
        '2026-11',
        [
          [1, false, []],
          [2, true, ['TC-001', 'TC-001', 'TC-002']],
        ],
      ],
      [
        '2026-10',
        [
          [1, true, ['TC-001', 'TC-001', 'TC-002']],
          [2, false, []],
        ],
      ],
    ])
    expect(hit.counts).toEqual({ editions: 2, panels: 4, sheets: 6, galleries: 2, pages: 7 })
    expect(hit.pages.map(({ href }) => href)).toContain('/en/panels/2026-11-1/')
    expect(hit.pages.map(({ href }) => href)).toContain('/bulletins/jiang-zuo/')
  })

  it('a source: everything that cites it', () => {
    const hit = withdrawal({ kind: 'sources', id: 'url:moa.gov.cn/a' }, documents())
    expect(hit.counts).toMatchObject({ editions: 2, panels: 4, sheets: 10 })
    expect(hit.places.map(({ zh }) => zh).sort()).toEqual(['稿件《夜空》来源', '稿件《江豚》来源'])
  })

  it('a panel in work only: nothing hangs and no page shows it', () => {
    const docs = documents()
    docs.panels.push({ ...head, version: 'draft', id: '3', title: '新', picture: '77', articles: [], sources: [] })
    expect(withdrawal({ kind: 'media', id: '77' }, docs)).toMatchObject({
      editions: [],
      places: [{ zh: '未编期的画面《新》主图', state: 'draft' }],
      counts: { panels: 0, sheets: 0, pages: 0 },
    })
  })
})

describe('the same source', () => {
  it.each([
    [
      'the address, however it is written',
      { url: 'https://www.moa.gov.cn/a/index.html' },
      { url: 'http://moa.gov.cn/a' },
    ],
    ['the address, however it was shared', { url: 'https://a.cn/p?id=3&spm=1' }, { url: 'https://a.cn/p?id=3' }],
    [
      'the citation, whatever its marks',
      { title: '《夜航西飞》', authors: '马卡姆', year: '2016' },
      { title: '夜航 西飞', authors: '马卡姆.', year: '2016' },
    ],
  ])('is known by %s', (_, one, other) => {
    expect(isSameSource(one, other)).toBe(true)
  })

  it.each([
    ['the front page of a house', { url: 'https://www.nasa.gov/' }, { url: 'https://nasa.gov' }],
    ['another article of it', { url: 'https://a.cn/p?id=3' }, { url: 'https://a.cn/p?id=4' }],
    ['another year', { title: '中国水资源公报', year: '2023' }, { title: '中国水资源公报', year: '2024' }],
    ['nothing at all', {}, {}],
  ])('is not %s', (_, one, other) => {
    expect(isSameSource(one, other)).toBe(false)
  })
})
