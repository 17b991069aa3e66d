import { panelSlug } from '../../sheet/names.ts'
import { panelsOf, type Website } from '../website.ts'
import type { OpenTable } from './tables.ts'

/** What each panel rests on, in the order in which its page lists it. */
export function sourcesTable(site: Website): OpenTable {
  return {
    name: 'sources',
    title: { zh: '资料来源', en: 'Sources' },
    key: ['panel', 'no'],
    refersTo: { column: 'panel', table: 'panels' },
    columns: [
      { name: 'panel', type: 'string', says: { zh: '哪一幅画', en: 'Its panel' }, required: true },
      { name: 'no', type: 'integer', says: { zh: '第几条', en: 'Number in the panel’s list' }, required: true },
      {
        name: 'citation',
        type: 'string',
        says: { zh: '著录，按 GB/T 7714', en: 'Citation to GB/T 7714, the Chinese standard' },
        required: true,
      },
      { name: 'url', type: 'string', format: 'uri', says: { zh: '原文地址', en: 'Address of the source' } },
    ],
    rows: [...site.begun].reverse().flatMap((edition) =>
      panelsOf(site, edition).flatMap((panel) => {
        const articles = panel.articles.flatMap((id) => site.articles.get(id)?.sources ?? [])
        const sources = new Map([...articles, ...panel.sources].map((source) => [source.full, source]))
        return [...sources.values()].map(({ full, url }, i) => [panelSlug(panel), i + 1, full, url ?? null])
      }),
    ),
  }
}
