import { type LocalText, type Panel, withoutRuby } from '#contract'
import { plain } from '../../parts/words/web.tsx'
import { panelSlug } from '../../sheet/names.ts'
import { panelPath, panelsOf, type Website } from '../website.ts'
import type { Cell, OpenTable } from './tables.ts'

export function panelsTable(site: Website): OpenTable {
  return {
    name: 'panels',
    title: { zh: '画面', en: 'Panels' },
    key: ['id'],
    refersTo: { column: 'edition', table: 'editions' },
    columns: [
      { name: 'id', type: 'string', says: { zh: '期和第几幅', en: 'Edition and number' }, required: true },
      { name: 'edition', type: 'string', says: { zh: '哪一期', en: 'Its edition' }, required: true },
      { name: 'no', type: 'integer', says: { zh: '第几幅', en: 'Number in the edition' }, required: true },
      { name: 'layout', type: 'string', says: { zh: '版式', en: 'Layout' }, required: true },
      { name: 'title', type: 'string', says: { zh: '标题', en: 'Title in Chinese' }, required: true },
      { name: 'title_en', type: 'string', says: { zh: '英文标题', en: 'Title in English' } },
      { name: 'lead', type: 'string', says: { zh: '导语', en: 'Summary in Chinese' }, required: true },
      { name: 'lead_en', type: 'string', says: { zh: '英文导语', en: 'Summary in English' } },
      {
        name: 'galleries',
        type: 'integer',
        says: { zh: '挂在多少处画廊', en: 'Galleries it hangs in' },
        required: true,
      },
      {
        name: 'picture_credit',
        type: 'string',
        says: { zh: '主图署名：照它写', en: 'Credit line of its picture, to be given as it is' },
      },
      {
        name: 'picture_licence',
        type: 'string',
        says: { zh: '主图自己的许可，不是本数据的', en: 'The picture’s own licence, not that of these tables' },
      },
      { name: 'updated', type: 'datetime', says: { zh: '最后修改', en: 'Last changed' }, required: true },
      { name: 'url', type: 'string', format: 'uri', says: { zh: '网页', en: 'Page in Chinese' }, required: true },
      { name: 'url_en', type: 'string', format: 'uri', says: { zh: '英文网页', en: 'Page in English' } },
    ],
    rows: [...site.begun].reverse().flatMap((edition) => panelsOf(site, edition).map((panel) => rowOf(site, panel))),
  }
}

function rowOf(site: Website, panel: Panel): Cell[] {
  const { publicUrl } = site.snapshot
  const path = panelPath(panel)
  const english = site.english.has(path)
  const en = (text: LocalText) => (english && text.en !== undefined ? plain({ text: withoutRuby(text.en) }) : null)
  const zh = (text: LocalText) => plain({ text: withoutRuby(text.zh) })
  const picture = panel.picture && site.pictures.has(panel.picture.media) && site.media.get(panel.picture.media)
  const hung = [...(site.hung.get(panel.edition)?.values() ?? [])]
  return [
    panelSlug(panel),
    panel.edition,
    panel.no,
    panel.layout,
    zh(panel.title),
    en(panel.title),
    zh(panel.lead),
    en(panel.lead),
    hung.filter(({ frames }) => frames.some((frame) => frame.panel === panel.id)).length,
    picture ? withoutRuby(picture.credit.zh) : null,
    picture ? picture.licence : null,
    panel.updatedAt,
    publicUrl + path,
    english ? `${publicUrl}/en${path}` : null,
  ]
}
