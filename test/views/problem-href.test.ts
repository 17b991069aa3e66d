import { expect, it } from 'vitest'
import { type KnownPlaces, problemHref } from '../../cms/views/month/problem-href.ts'

const known: KnownPlaces = {
  editions: [{ id: 5, month: '2026-11', theme: '江上星空', published: true, panels: [31, 32] }],
  galleries: [{ id: 9, code: 'TC-017', state: 'in-use', frames: [] }],
}

it.each([
  ['TC-001、TC-002 等 90 座 / 2026-11 / 第 2 版 / 600x900 / 正文', '/admin/collections/panels/32#body'],
  ['2026-11 / 第 1 版 / a3 / 副标题', '/admin/collections/panels/31#subtitle'],
  ['2026-11 / 第 1 版 / a3 / 步骤 3', '/admin/collections/panels/31#steps'],
  ['2026-11 / 第 2 版 / 600x900', '/admin/collections/panels/32'],
  ['2026-11 / 第 9 版', '/admin/collections/editions/5'],
  ['2026-11', '/admin/collections/editions/5'],
  ['TC-017 / 画框 2', '/admin/collections/galleries/9'],
  ['媒体 / 江豚.svg', `/admin/collections/media?search=${encodeURIComponent('江豚.svg')}`],
  ['/data/press/sheets/a.pdf', '/admin/help#keeper'],
  ['DATABASE_URL', '/admin/help#keeper'],
])('a problem at “%s” leads to %s', (at, href) => {
  expect(problemHref({ at }, known)).toBe(href)
})

it('a place that the newsroom named itself is taken at its word, and words for people are no address', () => {
  expect(problemHref({ at: '2026-11 / 第 2 版', hint: '/admin/collections/media/7' }, known)).toBe(
    '/admin/collections/media/7',
  )
  expect(problemHref({ at: 'DATA_DIR', hint: '腾出空间后重试' }, known)).toBe('/admin/help#keeper')
})
