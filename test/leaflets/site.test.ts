import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { noPosters, openTestSite } from '../support/site.ts'

const site = openTestSite(noPosters, makeLeaflets)
beforeAll(async () => {
  const { problems } = await site.build()
  expect(problems.filter((p) => p.level === 'error')).toEqual([])
}, 240_000)

/** The files that a page offers to keep: address, kind, words. */
function kept(page: string): { file: string; type: string; words: string }[] {
  const { document } = new JSDOM(readFileSync(join(site.workDir, page, 'index.html'), 'utf8')).window
  return Array.from(document.querySelectorAll<HTMLAnchorElement>('.keep a'), (a) => ({
    file: a.getAttribute('href') ?? '',
    type: a.type,
    // A size never breaks off from its unit.
    words: (a.textContent ?? '').replaceAll('\u00a0', ' '),
  }))
}

describe('the site', () => {
  it('offers on each panel’s page its leaflets in the page’s language, with kind and size', () => {
    const zh = kept('panels/2026-11-2')
    expect(zh.map((k) => k.file)).toEqual(['/leaflets/2026-11-2-a4.pdf', '/leaflets/2026-11-2-large.pdf'])
    expect(zh.map((k) => k.words.replace(/\d+ KB/, 'n KB'))).toEqual([
      'A4 折页，可朗读（PDF，n KB）',
      '大字版，可朗读（PDF，n KB）',
    ])
    const en = kept('en/panels/2026-11-2')
    expect(en.map((k) => k.file)).toEqual(['/leaflets/2026-11-2-a4-en.pdf', '/leaflets/2026-11-2-large-en.pdf'])
    expect(kept('panels/2026-10-1')).toHaveLength(2)
  })

  it('offers on a month’s page its booklet', () => {
    expect(kept('editions/2026-11').map((k) => k.file)).toEqual(['/leaflets/2026-11-large.pdf'])
    expect(kept('en/editions/2026-11').map((k) => k.file)).toEqual(['/leaflets/2026-11-large-en.pdf'])
  })

  it('says no size that the file does not have, and leads nowhere that is not there', () => {
    for (const page of ['panels/2026-11-1', 'en/panels/2026-11-4', 'editions/2026-10', 'panels/2026-10-3'])
      for (const { file, type, words } of kept(page)) {
        const bytes = statSync(join(site.workDir, file)).size
        expect([type, words.includes(`${Math.round(bytes / 1000)} KB`)], words).toEqual(['application/pdf', true])
      }
  })

  it('writes nothing a second time, and only its own leaflets and the booklet when a panel changed', async () => {
    expect((await site.build()).changed).toBe(false)
    const of = (name: string) => readFileSync(join(site.workDir, 'leaflets', name))
    const [other, own, booklet] = ['2026-10-2-a4.pdf', '2026-10-1-a4.pdf', '2026-10-large.pdf'].map(of)
    await site.build((snapshot) => {
      for (const panel of snapshot.panels) if (panel.id === 'panel-2026-10-1') panel.lead = { zh: '改过的导语。' }
    })
    expect(of('2026-10-2-a4.pdf').equals(other ?? Buffer.alloc(0))).toBe(true)
    expect(of('2026-10-1-a4.pdf').equals(own ?? Buffer.alloc(0))).toBe(false)
    expect(of('2026-10-large.pdf').equals(booklet ?? Buffer.alloc(0))).toBe(false)
  })
})
