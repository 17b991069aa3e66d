import { describe, expect, it } from 'vitest'
import { stayInside } from '../../cms/server/editions/stay-inside.ts'

const BASE = '/preview/edition/2026-12'
const preview = {
  ...{ edition: '2026-12', today: '2026-12-01', builtAt: '2026-11-28T00:00:00.000Z', snapshot: 'ab' },
  ...{ unsigned: [2], problems: [], publicUrl: 'https://kphl.example' },
}
const page = (body: string) => stayInside(`<html><head></head><body class="x">${body}</body></html>`, BASE, preview)

describe('a page of a preview', () => {
  it.each([
    ['<a href="/panels/2026-12-1/">', `<a href="${BASE}/panels/2026-12-1/">`],
    ['<a href="https://kphl.example/">', `<a href="${BASE}/">`],
    ['<img src="/a.webp" srcset="/a.webp 480w, /b.webp 960w">', `srcset="${BASE}/a.webp 480w, ${BASE}/b.webp 960w"`],
    ['<meta content="0;url=/panels/2026-12-1/?g=tc-001">', `content="0;url=${BASE}/panels/2026-12-1/?g=tc-001"`],
    ['<div data-index="/assets/search/ab.zh/">', `data-index="${BASE}/assets/search/ab.zh/"`],
    ['<a href="#main">', '<a href="#main">'],
    ['<a href="https://uri.amap.com/marker">', '<a href="https://uri.amap.com/marker">'],
    ['<a href="//elsewhere.example/">', '<a href="//elsewhere.example/">'],
  ])('%s stays inside, and what is elsewhere stays elsewhere', (before, after) => {
    expect(page(before)).toContain(after)
    expect(page(before)).not.toContain(`${BASE}${BASE}`)
  })

  it('says that it is one, which panels are not signed, and is hidden from search engines', () => {
    const html = page('')
    expect(html).toContain('预览，未发布')
    expect(html).toContain('第 2 版还没有签完')
    expect(html).toContain('noindex')
    expect(html).toContain(`main a[href="${BASE}/panels/2026-12-2/"]`)
    expect(html).not.toContain(`main a[href="${BASE}/panels/2026-12-1/"]`)
  })
})
