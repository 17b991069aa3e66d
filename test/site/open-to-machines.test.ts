import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPages } from '../../site/build/build-site.ts'
import { makeCards } from '../../site/cards/make-cards.ts'
import { exportDemo } from '../support/demo-site.ts'
import { filesOf, noPosters } from '../support/site.ts'
import { type Thing, thingsIn } from '../support/structured.ts'

const HOST = 'https://kphl.example'

describe('the demo year, as search engines, messengers and readers of another language meet it', () => {
  let workDir: string
  const pages = new Map<string, Document>()
  /** Every page of the release, those of codes too. */
  const html = new Map<string, string>()
  const exists = (url: string) => {
    const { origin, pathname } = new URL(url)
    return origin === HOST && existsSync(join(workDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  }

  beforeAll(async () => {
    const { dataDir, snapshotDir } = await exportDemo()
    await buildPages({ snapshotDir, dataDir }, noPosters, undefined, makeCards)
    workDir = join(dataDir, 'site', 'work')
    for (const [file, bytes] of await filesOf(workDir)) {
      if (!file.endsWith('.html')) continue
      html.set(file, bytes.toString('utf8'))
      if (!file.startsWith('q/'))
        pages.set(file, new JSDOM(bytes.toString('utf8'), { url: `${HOST}/${file}` }).window.document)
    }
    expect(pages.size).toBeGreaterThan(350)
  })

  it('names the versions of a page on each of them, itself too, and in the list of pages', async () => {
    const versions = new Map<string, string>()
    for (const [file, document] of pages) {
      expect(document.documentElement.lang, file).toBe(file.startsWith('en/') ? 'en' : 'zh-CN')
      const own = document.querySelector('link[rel=canonical]')?.getAttribute('href')
      const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ])
      // The widget stands for another page.
      if (!own || file.includes('widget')) continue
      versions.set(own, JSON.stringify(links))
      if (links.length === 0) continue
      expect(links.map(([code]) => code)).toEqual(['zh-CN', 'en', 'x-default'])
      expect(links.map(([, href]) => href)).toContain(own)
      expect(links[2]?.[1]).toBe(links[0]?.[1])
    }
    let both = 0
    for (const [own, links] of versions)
      for (const [, href] of JSON.parse(links) as string[][]) {
        both += 1
        expect(exists(href ?? ''), `${own} → ${href}`).toBe(true)
        expect(versions.get(href ?? ''), `${own} ↔ ${href}`).toBe(links)
      }
    expect(both).toBeGreaterThan(300)
    const english = [...pages.keys()].filter((file) => /^en\/(?!widget|404|offline)/.test(file))
    for (const file of english)
      expect(versions.get(`${HOST}/${file.slice(0, -'index.html'.length)}`), file).not.toBe('[]')
    const map = new JSDOM((await filesOf(workDir)).get('sitemap.xml')?.toString() ?? '', {
      contentType: 'application/xml',
    }).window.document
    const listed = [...map.querySelectorAll('url')].map((url) => {
      const links = [...url.children].filter(({ localName }) => localName === 'link')
      const said = links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
      return [url.querySelector('loc')?.textContent ?? '', JSON.stringify(said)] as const
    })
    expect(listed.some(([loc]) => loc.includes('widget'))).toBe(false)
    for (const [loc, said] of listed) expect(versions.get(loc), loc).toBe(said)
  })

  it('keeps nothing from search engines that residents read; a code’s page says whose place it takes', () => {
    const robots = readFileSync(join(workDir, 'robots.txt'), 'utf8')
    expect(robots.match(/^Disallow: .*$/gm)).toEqual(['Disallow: /admin', 'Disallow: /api'])
    const codes = readdirSync(join(workDir, 'q'), { withFileTypes: true }).filter((one) => one.isDirectory())
    expect(codes.length).toBeGreaterThan(100)
    for (const { name } of codes.slice(0, 40)) {
      const html = readFileSync(join(workDir, 'q', name, 'index.html'), 'utf8')
      const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? []
      expect(canonical, name).toMatch(/\/panels\//)
      expect(exists(canonical), `${name} → ${canonical}`).toBe(true)
    }
  })

  it('marks every Chinese word on an English page, and says on a Chinese page when there is no other', () => {
    const unmarked: string[] = []
    const han = /\p{Script=Han}/u
    const isMarked = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')
    for (const [file, document] of pages) {
      if (!file.startsWith('en/')) {
        const alone = document.querySelector('link[hreflang]') === null && !/^(404|widget|offline)/.test(file)
        const way = document.querySelector('nav.nav a[hreflang=en]')?.textContent
        if (way !== undefined) expect(way, file).toBe(alone ? 'English not here' : 'English')
        if (alone) expect(document.querySelector('footer p[lang=en]')?.textContent, file).toContain('in Chinese only')
        continue
      }
      const walker = document.createTreeWalker(document.body, 4)
      while (walker.nextNode()) {
        const { parentElement: parent, nodeValue } = walker.currentNode
        if (han.test(nodeValue ?? '') && !isMarked(parent)) unmarked.push(`${file}: ${nodeValue}`)
      }
      for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder'])
          if (han.test(element.getAttribute(name) ?? '') && !isMarked(element)) unmarked.push(`${file}: ${name}`)
    }
    expect(unmarked).toEqual([])
  })

  it('keeps nothing from search engines, and says of every page which address it stands for', () => {
    for (const [file, document] of pages) {
      expect(document.querySelector('meta[name=robots]'), file).toBeNull()
      // What is shown at any address stands for none.
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
      expect(canonical === undefined, file).toBe(/^(en\/)?(404\.html|offline\/index\.html)$/.test(file))
    }
  })

  it('gives every page a card of its kind, of 1200 × 630 and at most 150 KB, at a full address', async () => {
    const cards = new Map<string, number>()
    for (const [file, document] of pages) {
      if (/^(en\/)?(widget|404|offline)/.test(file)) continue
      const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? ''
      const image = meta('og:image')
      expect(exists(image), `${file} → ${image}`).toBe(true)
      expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630'])
      expect(meta('og:image:alt').length, file).toBeGreaterThan(3)
      expect(meta('og:description').length, file).toBeGreaterThan(0)
      expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image')
      const kind = /^(en\/)?(panels|editions|galleries)\/./.exec(file)?.[2]
      const own = { panels: '/panel-', editions: '/edition-', galleries: '/town-' }[kind ?? '']
      if (own && !/(editions|galleries)\/index/.test(file)) expect(image, file).toContain(own)
      if (/^[a-z-]+\/index\.html$/.test(file.replace(/^en\//, ''))) expect(image, file).toContain('/site')
      cards.set(image, (cards.get(image) ?? 0) + 1)
      if (kind === 'panels') expect(cards.get(image), file).toBe(1)
    }
    for (const card of cards.keys()) {
      const path = join(workDir, new URL(card).pathname)
      expect(statSync(path).size, card).toBeLessThanOrEqual(150_000)
    }
    const [first = ''] = cards.keys()
    const { width, height, format } = await sharp(join(workDir, new URL(first).pathname)).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'jpeg'])
  })

  it('tells search engines what every page is about, with all that they require, at addresses that exist', () => {
    const kinds = new Set<string>()
    const must: Record<string, string[]> = {
      Article: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'mainEntityOfPage'],
      PublicationIssue: ['name', 'issueNumber', 'url'],
      Place: ['name', 'address'],
      Event: ['name', 'startDate', 'endDate', 'location', 'eventStatus', 'organizer', 'url'],
      BreadcrumbList: ['itemListElement'],
      WebSite: ['name', 'url', 'potentialAction'],
      Organization: ['name', 'url', 'logo'],
      Dataset: ['name', 'description', 'license', 'creator', 'distribution'],
    }
    const itself = /^(Web|Collection|About|SearchResults)Page$/
    expect(html.size).toBeGreaterThan(pages.size + 500)
    for (const [file, text] of html) {
      const things = thingsIn(text)
      const ids = new Set(things.map((thing) => thing['@id']).filter((id) => id !== undefined))
      expect(things.length, file).toBeGreaterThan(1)
      for (const thing of things) {
        const type = String(thing['@type'])
        kinds.add(type)
        for (const name of must[type] ?? []) expect(thing[name], `${file}: ${type}.${name}`).toBeTruthy()
        if (itself.test(type) && thing.isPartOf) {
          expect(thing.isPartOf, file).toEqual({ '@id': `${HOST}/${file.startsWith('en/') ? 'en/' : ''}#site` })
          expect([thing.name, thing.inLanguage], file).toEqual([expect.any(String), expect.any(String)])
        }
        for (const name of ['author', 'publisher', 'organizer', 'location', 'creator']) {
          const target = (thing[name] as Thing | undefined)?.['@id']
          if (target) expect(ids.has(target), `${file}: ${target}`).toBe(true)
        }
        for (const name of ['url', 'mainEntityOfPage', 'logo', 'contentUrl'])
          if (thing[name]) expect(exists(String(thing[name])), `${file}: ${name} ${thing[name]}`).toBe(true)
        for (const image of [thing.image ?? []].flat()) expect(exists(String(image)), `${file}: ${image}`).toBe(true)
      }
      const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement as Thing[] | undefined
      for (const [i, step] of (trail ?? []).entries()) {
        expect(step.position).toBe(i + 1)
        expect(Boolean(step.item) || i + 1 === trail?.length, file).toBe(true)
        if (step.item) expect(exists(String(step.item)), `${file}: ${step.item}`).toBe(true)
      }
      if (/editions\/2/.test(file))
        expect(
          things.some(({ hasPart }) => Array.isArray(hasPart)),
          file,
        ).toBe(true)
      if (/galleries\/tc-/.test(file)) {
        const place = things.find((thing) => thing['@type'] === 'Place')
        expect((place?.geo as Thing | undefined)?.latitude, file).toBeGreaterThan(31)
      }
    }
    // What has no place in a list, and what leads on.
    const leading = [...html].filter(([, text]) => text.includes('http-equiv="refresh"'))
    expect(leading.length).toBeGreaterThan(40)
    for (const [file, text] of leading) {
      const [, to] = /content="0;url=([^"]+)"/.exec(text) ?? []
      expect(thingsIn(text).find(({ mainEntity }) => mainEntity)?.mainEntity, file).toMatchObject({ url: HOST + to })
    }
    for (const file of ['404.html', 'offline/index.html', 'widget/index.html'].flatMap((one) => [one, `en/${one}`]))
      expect(thingsIn(html.get(file) ?? '').map((thing) => thing['@type'])).toContain('WebPage')
    for (const kind of Object.keys(must)) expect(kinds, kind).toContain(kind)
  })

  it('links every page to its feeds, and the widget to no more scripts than keep the reader’s choices', () => {
    for (const [file, document] of pages) {
      if (file.includes('widget')) {
        const scripts = [...document.querySelectorAll('script[src]')].map((one) => one.getAttribute('src') ?? '')
        expect(scripts.map((src) => /^\/assets\/(early|site)\./.exec(src)?.[1])).toEqual(['early', 'site'])
        const versions = [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href'))
        expect(versions).toEqual([`${HOST}/widget/`, `${HOST}/en/widget/`, `${HOST}/widget/`])
        // Search engines list the month's page, of which it is the small one.
        const month = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
        expect(month).toMatch(
          // A month that there is in Chinese alone has no page of its own in English.
          file.startsWith('en/') ? /\/en\/editions\/(\d{4}-\d\d\/)?$/ : /example\/editions\/\d{4}-\d\d\/$/,
        )
        expect(exists(month), `${file} → ${month}`).toBe(true)
        expect(document.querySelectorAll('ul a, ol a').length).toBeGreaterThan(4)
        expect(Buffer.byteLength(document.documentElement.outerHTML)).toBeLessThan(12_000)
        continue
      }
      const feeds = [...document.querySelectorAll('link[rel=alternate][type]')].map((link) => link.getAttribute('href'))
      expect(feeds.length, file).toBe(4)
      for (const feed of feeds) expect(existsSync(join(workDir, feed ?? '')), `${file} → ${feed}`).toBe(true)
      if (file.startsWith('en/')) expect(feeds.every((feed) => feed?.startsWith('/en/'))).toBe(true)
    }
  })
})
