import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ShownSite } from '../../support/shown-site.ts'

const HAN = /\p{Script=Han}/u
/** Fields that ask for nothing about the reader. */
const IMPERSONAL = /^(search|hidden|checkbox|radio|submit|button|range|file)$/
/** Pages that stand apart from the site's ways, by their path in either language, and why they may. */
const NO_FRAME: Readonly<Record<string, string>> = {
  '/widget/': 'opened by the menu of the WeChat account, which is its head and its ways',
}
const NOT_LINKED: Readonly<Record<string, string>> = {
  ...NO_FRAME,
  '/404.html': 'what stands at an address that nothing has',
  '/offline/': 'what the service worker shows where there is no signal; of no use where there is one',
}
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`
const inChinese = (file: string) => addressOf(file.replace(/^en\//, ''))

/** What every page says of itself to those who do not see it, read from the files as they are served. */
export function structure(site: () => ShownSite): void {
  describe('what a page says of itself', () => {
    const pages = new Map<string, Document>()
    beforeAll(async () => {
      for (const file of site().files)
        pages.set(file, new JSDOM(await readFile(join(site().dir, file), 'utf8')).window.document)
    })
    const each = (wrong: (document: Document, file: string) => (string | false | null | undefined)[]) =>
      Array.from(pages).flatMap(([file, document]) =>
        wrong(document, file).flatMap((found) => (found ? [`${file}: ${found}`] : [])),
      )

    it('is its language, a title of its own, one first heading, and headings that leave out no level', () => {
      expect(pages.size).toBeGreaterThan(20)
      const titles = Array.from(pages, ([file, { title }]) => `${file.startsWith('en/')} ${title}`)
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
      const found = each((document, file) => {
        const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), (h) => Number(h.localName[1]))
        return [
          document.documentElement.lang !== (file.startsWith('en/') ? 'en' : 'zh-CN') && 'language',
          levels.filter((level) => level === 1).length !== 1 && 'first headings',
          levels.some((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1) && `levels ${levels.join(' ')}`,
          document.querySelectorAll('main').length !== 1 && 'main',
        ]
      })
      expect(found).toEqual([])
    })

    it('marks every text that is in another language than the page', () => {
      const found = each((document) => {
        const walker = document.createTreeWalker(document.body, 4)
        const strange: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent?.replace(/\S+\.\S+/g, '').trim() ?? ''
          const own = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
          const english = !HAN.test(text) && (text.match(/\b[a-z]{2,}\b/g) ?? []).length > 3
          if (own.startsWith('en') ? HAN.test(text) : english) strange.push(`${own} “${text.slice(0, 40)}”`)
        }
        return strange
      })
      expect(found).toEqual([])
    })

    it('describes every picture and drawing, and names every button, field, list of links and table', () => {
      const named = (e: Element) =>
        (e.textContent ?? '').trim() !== '' ||
        (e.getAttribute('aria-label') ?? '') !== '' ||
        (e.querySelector('img')?.getAttribute('alt') ?? '') !== ''
      const found = each((document) => [
        ...Array.from(document.querySelectorAll('img:not([alt])'), (e) => e.outerHTML),
        ...Array.from(document.querySelectorAll('svg:not([aria-label])'))
          .filter((e) => !e.closest('[aria-hidden=true]'))
          .map((e) => e.outerHTML.slice(0, 80)),
        ...Array.from(document.querySelectorAll('a[href], button, summary'), (e) => !named(e) && e.outerHTML),
        ...Array.from(document.querySelectorAll('input:not([type=hidden]), select, textarea')).map(
          (e) =>
            !e.getAttribute('aria-label') &&
            !e.closest('label') &&
            !document.querySelector(`label[for="${e.id}"]`) &&
            e.outerHTML,
        ),
        ...Array.from(document.querySelectorAll('nav'), (e) => !e.getAttribute('aria-label') && 'nav without a name'),
      ])
      expect(found).toEqual([])
    })

    it('is called by its words: a name for the ear holds the words that are seen', () => {
      const found = each((document) =>
        Array.from(document.querySelectorAll('a[aria-label], button[aria-label], summary[aria-label]'), (e) => {
          const [seen, heard] = [(e.textContent ?? '').trim(), e.getAttribute('aria-label') ?? '']
          return !heard.includes(seen) && `${heard} for ${seen}`
        }),
      )
      expect(found).toEqual([])
    })

    it('has the same head, ways and foot as every other page of its language, in the same order', () => {
      for (const lang of ['zh-CN', 'en']) {
        const own = Array.from(pages).filter(
          ([file, document]) => document.documentElement.lang === lang && !(inChinese(file) in NO_FRAME),
        )
        const ways = (document: Document) =>
          Array.from(
            document.querySelectorAll('.brand, .bigt, nav.nav li:not(:last-child) a, .foot nav a'),
            (e) => `${e.textContent} ${e.getAttribute('href')}`,
          ).join('\n')
        expect(new Set(own.map(([, document]) => ways(document))).size).toBe(1)
      }
    })

    it('is found in two ways at least: by links from other pages, and by the search that every page leads to', () => {
      const linked = new Set(
        Array.from(pages.values()).flatMap((document) =>
          Array.from(document.querySelectorAll('a[href^="/"]'), (a) => a.getAttribute('href')?.replace(/[?#].*/, '')),
        ),
      )
      const alone = Array.from(pages.keys())
        .filter((file) => !(inChinese(file) in NOT_LINKED))
        .map(addressOf)
      expect(alone.filter((path) => !linked.has(path))).toEqual([])
      const noSearch = each((document, file) => [
        !(inChinese(file) in NO_FRAME) && !document.querySelector('a[href$="/search/"]') && 'no way to search',
      ])
      expect(noSearch).toEqual([])
    })

    it('plays, refreshes and runs out by itself in no way, and has neither sound nor film', () => {
      const found = each((document) =>
        Array.from(
          document.querySelectorAll(
            'audio, video, iframe, object, embed, marquee, [autoplay], meta[http-equiv=refresh]',
          ),
          (e) => e.outerHTML,
        ),
      )
      expect(found).toEqual([])
    })

    it('says for each field about the reader what it is for, so that the browser can fill it in', () => {
      const found = each((document) =>
        Array.from(
          document.querySelectorAll('input'),
          (e) => !IMPERSONAL.test(e.getAttribute('type') ?? 'text') && !e.hasAttribute('autocomplete') && e.outerHTML,
        ),
      )
      expect(found).toEqual([])
    })
  })
}
