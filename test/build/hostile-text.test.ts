import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { filesOf, openTestSite } from '../support/site.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'\u202e${'`'}\${7*7}{{7*7}}😀`

describe('hostile text', () => {
  it('stays text on every page, in every field an editor can fill', async () => {
    const site = openTestSite()
    const words = { zh: HOSTILE, en: HOSTILE }
    const body = [
      { kind: 'paragraph' as const, runs: [{ text: HOSTILE, href: 'javascript:alert(1)' }] },
      { kind: 'heading' as const, level: 2 as const, runs: [{ text: HOSTILE, href: '//evil.example/' }] },
      { kind: 'list' as const, ordered: true, items: [[{ text: HOSTILE, href: 'data:text/html,x' }]] },
    ]
    const report = await site.build((snapshot) => {
      snapshot.association = { name: words, series: words, host: words, motto: words, notice: words }
      for (const gallery of snapshot.galleries)
        Object.assign(gallery, { name: words, town: words, community: words, address: words })
      for (const edition of snapshot.editions) Object.assign(edition, { theme: words, intro: words })
      for (const panel of snapshot.panels) {
        const source = { full: HOSTILE, short: HOSTILE, url: 'javascript:alert(1)' }
        Object.assign(panel, {
          title: words,
          subtitle: words,
          lead: words,
          body: { zh: body, en: body },
          sources: [source],
        })
        Object.assign(panel, {
          fact: { number: HOSTILE, unit: words, text: words },
          steps: [{ label: words, text: words, phase: words }],
        })
        Object.assign(panel, {
          myths: [{ claim: words, truth: words }],
          timeline: [{ year: 1, when: HOSTILE, text: words }],
        })
      }
      for (const bulletin of snapshot.bulletins)
        Object.assign(bulletin, { title: words, place: words, body: { zh: body, en: body } })
      for (const media of snapshot.media)
        Object.assign(media, { alt: words, credit: words, creator: HOSTILE, licence: HOSTILE })
    })
    expect(report.problems).toEqual([])
    const files = await filesOf(site.workDir)
    const pages = [...files].filter(([file, bytes]) => file.endsWith('.html') && bytes.includes('<main'))
    expect(pages.length).toBe(report.pages)
    const own = new Set(
      [...files].filter(([file]) => /^assets\/.*\.(css|js)$/.test(file)).map(([, text]) => String(text)),
    )
    const isOwn = (inline: Element) => own.has(inline.textContent ?? '')
    for (const [file, bytes] of pages) {
      const { document } = new JSDOM(bytes.toString('utf8')).window
      // Data for search engines is no script: read as JSON it says what somebody wrote, and ends nothing early.
      for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
        expect(data.textContent, file).not.toContain('<')
        expect(JSON.parse(data.textContent ?? '')['@context'], file).toBe('https://schema.org')
      }
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')]
      expect(
        scripts.every((s) =>
          /^\/assets\/[\w.-]+\.js$/.test(s.getAttribute('src') ?? '') ? s.textContent === '' : isOwn(s),
        ),
        file,
      ).toBe(true)
      expect([...document.querySelectorAll('style')].every(isOwn), file).toBe(true)
      expect(document.querySelector('[onerror], [style], img[src="x"]'), file).toBeNull()
      const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '')
      expect(
        links.filter((href) => !/^(\/(?!\/)|#|https:\/\/|geo:|webcal:\/\/kphl\.example\/)/.test(href)),
        file,
      ).toEqual([])
    }
  })
})
