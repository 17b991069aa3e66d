import type { Filter, Kind } from './document.ts'

const zh = {
  search: '搜索',
  field: '搜画面、画廊、公告',
  intro: '打两个字就能找到。繁体、拼音都可以，例如：江豚、jiangtun、5G。',
  found: (n: string) => `找到 ${n} 条，最新的在前`,
  atMost: (n: string) => `最多 ${n} 条，最新的在前`,
  spelled: '只找这个词：',
  none: '一条也没有找到',
  noneMore: '少打几个字，或换一个说法试试；也可以从这里看：',
  galleries: '全部画廊',
  editions: '往期的画',
  allKinds: '全部',
  kinds: { panel: '画面', bulletin: '公告', edition: '各期', gallery: '画廊', page: '栏目' } as Record<Kind, string>,
  narrow: '按月份、乡镇、主题找',
  filters: { month: '月份', town: '乡镇', theme: '主题' } as Record<Filter, string>,
  any: '不限',
  month: (id: string) => `${id.slice(0, 4)} 年 ${Number(id.slice(5, 7))} 月`,
  option: (value: string, count: number) => `${value}（${count}）`,
  apply: '筛选',
  clear: '取消筛选',
  previous: '上一页',
  next: '下一页',
  pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  results: '搜索结果',
  failed: '没有找成：网络不通或网站刚刚更新。请再按一次“搜索”。',
}
export type SearchWords = typeof zh

const en: SearchWords = {
  search: 'Search',
  field: 'Search posters, galleries, bulletins',
  intro: 'Two letters are enough, and any part of a word will do.',
  found: (n) => `${n} found, the newest first`,
  atMost: (n) => `${n} at most, the newest first`,
  spelled: 'The Chinese word alone: ',
  none: 'Nothing was found',
  noneMore: 'Try fewer or other words, or look here:',
  galleries: 'All galleries',
  editions: 'Past months',
  allKinds: 'All',
  kinds: { panel: 'Posters', bulletin: 'Bulletins', edition: 'Months', gallery: 'Galleries', page: 'Overviews' },
  narrow: 'By month, town or theme',
  filters: { month: 'Month', town: 'Town', theme: 'Theme' },
  any: 'Any',
  month: (id) => id.slice(0, 7),
  option: (value, count) => `${value} (${count})`,
  apply: 'Narrow',
  clear: 'Without filters',
  previous: 'Previous',
  next: 'Next',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  results: 'Results',
  failed: 'The search failed: no network, or the site has just changed. Please press “Search” again.',
}

/** Every word of the search page; a word missing in one language does not compile. */
export const SEARCH_WORDS: Record<'zh' | 'en', SearchWords> = { zh, en }
