import { withoutRuby } from '#contract'
import { editionPath, panelsOf, type Website } from '../website.ts'
import type { OpenTable } from './tables.ts'

/** Months that have begun: what comes is a surprise. */
export function editionsTable(site: Website): OpenTable {
  const { publicUrl } = site.snapshot
  return {
    name: 'editions',
    title: { zh: '各期', en: 'Editions' },
    key: ['id'],
    columns: [
      { name: 'id', type: 'string', says: { zh: '年月；应急特刊另有后缀', en: 'Year and month' }, required: true },
      {
        name: 'kind',
        type: 'string',
        says: { zh: 'monthly 每月一期，emergency 应急特刊', en: 'monthly or emergency' },
        required: true,
      },
      { name: 'from', type: 'date', says: { zh: '第一天', en: 'First day on the wall' }, required: true },
      { name: 'until', type: 'date', says: { zh: '最后一天', en: 'Last day' }, required: true },
      { name: 'theme', type: 'string', says: { zh: '主题', en: 'Theme in Chinese' }, required: true },
      { name: 'theme_en', type: 'string', says: { zh: '英文主题', en: 'Theme in English' } },
      { name: 'intro', type: 'string', says: { zh: '引语', en: 'Introduction in Chinese' } },
      { name: 'intro_en', type: 'string', says: { zh: '英文引语', en: 'Introduction in English' } },
      { name: 'panels', type: 'integer', says: { zh: '画面数', en: 'Number of panels' }, required: true },
      {
        name: 'galleries',
        type: 'integer',
        says: { zh: '挂在多少处画廊', en: 'Galleries it hangs in' },
        required: true,
      },
      { name: 'url', type: 'string', format: 'uri', says: { zh: '网页', en: 'Page' }, required: true },
    ],
    rows: [...site.begun].reverse().map((edition) => {
      const { id, kind, from, until, theme, intro } = edition
      const texts = [withoutRuby(theme.zh), theme.en ?? null, intro ? withoutRuby(intro.zh) : null, intro?.en ?? null]
      const galleries = site.hung.get(id)?.size ?? 0
      const panels = panelsOf(site, edition).length
      return [id, kind, from, until, ...texts, panels, galleries, publicUrl + editionPath(edition)]
    }),
  }
}
