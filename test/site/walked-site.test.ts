import { beforeAll, describe, expect, it } from 'vitest'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { lostPlaces, missingFiles, readDocuments } from '../support/dead-links.ts'
import { realPosters } from '../support/real-posters.ts'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'

describe('the built site, walked whole', () => {
  let site: TestSite
  let files: Map<string, Buffer>
  let pages: Map<string, Document>

  beforeAll(async () => {
    site = openTestSite(realPosters, makeLeaflets)
    const report = await site.build()
    expect(report.problems.filter((p) => p.level === 'error')).toEqual([])
    files = await filesOf(site.workDir)
    pages = readDocuments(files)
  })

  it('has every file that a link, a picture or a style sheet asks for', () => {
    expect(missingFiles(site.workDir, pages)).toEqual([])
  })

  it('has a target for every address inside a page', () => {
    expect(lostPlaces(pages)).toEqual([])
  })

  it('asks no other host for anything, and has nothing inline but its own style sheets and early script', () => {
    const own = new Set(
      [...files].filter(([file]) => /^assets\/.*\.(css|js)$/.test(file)).map(([, text]) => String(text)),
    )
    for (const [file, document] of pages) {
      const loaded = [
        ...document.querySelectorAll('img, source, script, link[rel=stylesheet], link[rel=icon], link[rel=manifest]'),
      ]
      const addresses = loaded.flatMap((e) => [
        e.getAttribute('src'),
        e.getAttribute('srcset'),
        e.tagName === 'LINK' ? e.getAttribute('href') : null,
      ])
      expect(
        addresses.filter((a) => a !== null && !a.startsWith('/')),
        file,
      ).toEqual([])
      expect(document.querySelector('[style], [onclick], iframe'), file).toBeNull()
      for (const inline of document.querySelectorAll('style, script:not([src]):not([type="application/ld+json"])'))
        expect(own.has(inline.textContent ?? ''), file).toBe(true)
    }
    // The way in a map application is a link that the reader presses, like those on a gallery's page.
    const links = /https:\/\/(uri\.amap\.com|api\.map\.baidu\.com|maps\.apple\.com)\//g
    for (const [file, bytes] of files)
      if (/\.(css|js)$/.test(file))
        expect(
          String(bytes)
            .replace(links, '')
            .replace('http://www.w3.org/2000/svg', '')
            .match(/https?:|@import/),
          file,
        ).toBeNull()
  })

  it('has one first heading, a language, a title and a description on every page, and no picture without its size', () => {
    for (const [file, document] of pages) {
      if (file.startsWith('q/')) continue
      expect(document.querySelectorAll('h1').length, file).toBe(1)
      expect(document.documentElement.lang, file).toBe(file.startsWith('en/') ? 'en' : 'zh-CN')
      expect(document.title.length, file).toBeGreaterThan(3)
      expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length, file).toBeGreaterThan(0)
      for (const img of document.querySelectorAll('img')) {
        expect(
          Number(img.getAttribute('width')) * Number(img.getAttribute('height')),
          `${file} ${img.outerHTML}`,
        ).toBeGreaterThan(0)
        expect(img.hasAttribute('alt'), `${file} ${img.outerHTML}`).toBe(true)
      }
      const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
      expect(ids.length, file).toBe(new Set(ids).size)
    }
  })

  it('shows what hangs in each frame as a poster of that format, with a PDF to keep', () => {
    const shed = pages.get('galleries/tc-001/index.html')
    const shown = [...(shed?.querySelectorAll('.frames img') ?? [])].map((img) => img.getAttribute('src'))
    expect(shown).toEqual([
      '/posters/2026-11-1/600x900-small.webp',
      '/posters/2026-11-2/2400x1200-small.webp',
      '/posters/2026-11-3/600x900-small.webp',
      '/posters/2026-11-4/600x900-small.webp',
    ])
    const pdf = files.get('posters/2026-11-2/2026-11-2.pdf')
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('names its assets by their content', () => {
    const assets = [...files.keys()].filter((file) => file.startsWith('assets/'))
    expect(assets.length).toBeGreaterThan(8)
    expect(
      assets.filter((file) => !/\.[0-9a-f]{10}\.\w+$|^assets\/search\/[0-9a-f]{16}\.(zh|en)\//.test(file)),
    ).toEqual([])
  })
})
