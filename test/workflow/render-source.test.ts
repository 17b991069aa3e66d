import { expect, it } from 'vitest'
import { renderSource } from '../../cms/workflow/render-source.ts'

const short = '短'
it.each([
  [
    'a book',
    { type: 'M', authors: '竺可桢, 宛敏渭', title: '物候学', place: '北京', publisher: '科学出版社', year: '1973' },
    '竺可桢, 宛敏渭. 物候学[M]. 北京: 科学出版社, 1973.',
  ],
  [
    'an article in a journal',
    {
      type: 'J',
      authors: 'Wu C S, Ambler E',
      title: 'Parity',
      container: 'Phys. Rev.',
      year: '1957',
      volume: '105',
      issue: '4',
      pages: '1413-1415',
    },
    'Wu C S, Ambler E. Parity[J]. Phys. Rev., 1957, 105(4): 1413-1415.',
  ],
  [
    'a page on the web',
    {
      type: 'EB/OL',
      authors: '中国气象局',
      title: '台风预警',
      published: '2024-07-01',
      accessed: '2026-11-01',
      url: 'https://www.cma.gov.cn/a',
    },
    '中国气象局. 台风预警[EB/OL]. (2024-07-01)[2026-11-01]. https://www.cma.gov.cn/a.',
  ],
  [
    'a page on a site with a name',
    { type: 'EB/OL', title: '星表', container: '国家天文台', accessed: '2026-11-01', url: 'https://x.example/' },
    '星表[EB/OL]. 国家天文台[2026-11-01]. https://x.example/.',
  ],
  [
    'a newspaper',
    { type: 'N', authors: '王 明', title: '江豚回来了', container: '太仓日报', published: '2026-10-24', pages: '3' },
    '王 明. 江豚回来了[N]. 太仓日报, 2026-10-24(3).',
  ],
  [
    'a standard',
    {
      type: 'S',
      authors: '全国标准化技术委员会',
      title: 'GB 2760',
      place: '北京',
      publisher: '中国标准出版社',
      year: '2024',
    },
    '全国标准化技术委员会. GB 2760[S]. 北京: 中国标准出版社, 2024.',
  ],
  [
    'a paper in proceedings',
    { type: 'C', authors: 'He K', title: 'Deep residual learning', container: 'CVPR', year: '2016', pages: '770-778' },
    'He K. Deep residual learning[C]//CVPR, 2016: 770-778.',
  ],
])('%s is written as GB/T 7714 writes it', (_, source, full) => {
  expect(renderSource({ ...source, short }).full).toBe(full)
})

it('a source keeps what is printed and its address beside the long form', () => {
  const url = 'https://x.example/a'
  expect(renderSource({ type: 'J', title: '甲', container: '乙', year: '2020', url, short })).toEqual({
    full: '甲[J/OL]. 乙, 2020. https://x.example/a.',
    short,
    url,
  })
})
