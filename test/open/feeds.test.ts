import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
const InstantSchema = z.iso.datetime({ offset: true })
const AbsoluteSchema = z.url({ protocol: /^https$/ })
/** JSON Feed 1.1, with what we always give. */
const JsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: AbsoluteSchema,
  feed_url: AbsoluteSchema,
  next_url: AbsoluteSchema.optional(),
  icon: AbsoluteSchema,
  language: z.enum(['zh-CN', 'en']),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: AbsoluteSchema })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('tag:kphl.example,2026:/'),
      url: AbsoluteSchema,
      title: z.string().min(1),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: InstantSchema.optional(),
      date_modified: InstantSchema,
      language: z.enum(['zh-CN', 'en']),
      image: AbsoluteSchema.optional(),
    }),
  ),
})
const FEEDS = ['', 'en/'].flatMap((base) => ['editions', 'bulletins'].map((name) => `${base}feeds/${name}`))
const HOSTILE = '<img src=x onerror=alert(1)>]]>&\u0001\u001b'

describe('feeds', () => {
  let site: TestSite
  const text = (file: string) => readFile(join(site.workDir, file), 'utf8')
  const atom = async (feed: string) =>
    new JSDOM(await text(`${feed}.atom`), { contentType: 'application/xml' }).window.document
  const json = async (feed: string) => JsonFeedSchema.parse(JSON.parse(await text(`${feed}.json`)))
  const hostile = (snapshot: SnapshotInput) => {
    Object.assign(snapshot.bulletins[1] ?? {}, {
      title: { zh: `换新${HOSTILE}` },
      body: {
        zh: [
          { kind: 'paragraph', runs: [{ text: HOSTILE }, { text: '到首页', href: '/galleries/' }] },
          { kind: 'paragraph', runs: [{ text: '坏链接', href: 'javascript:alert(1)' }] },
        ],
      },
    })
  }

  beforeAll(async () => {
    site = openTestSite()
    await site.build(hostile)
  })

  it('are Atom as RFC 4287 has it, in both languages', async () => {
    for (const name of FEEDS) {
      const { documentElement: feed } = await atom(name)
      expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed'])
      const own = (parent: Element, child: string) => [...parent.children].filter((e) => e.localName === child)
      const one = (parent: Element, child: string) => {
        const found = own(parent, child)
        expect(found, `${name} ${child}`).toHaveLength(1)
        return found[0]?.textContent ?? ''
      }
      for (const thing of [feed, ...own(feed, 'entry')]) {
        expect(one(thing, 'id')).toMatch(/^tag:kphl\.example,2026:\//)
        expect(one(thing, 'title').trim()).not.toBe('')
        InstantSchema.parse(one(thing, 'updated'))
        const alternates = own(thing, 'link').filter((link) => link.getAttribute('rel') === 'alternate')
        expect(alternates).toHaveLength(1)
      }
      expect(own(feed, 'author')).toHaveLength(1)
      const self = own(feed, 'link').find((link) => link.getAttribute('rel') === 'self')
      expect(self?.getAttribute('href')).toBe(`https://kphl.example/${name}.atom`)
      const ids = own(feed, 'entry').map((entry) => one(entry, 'id'))
      expect(new Set(ids).size).toBe(ids.length)
      expect(feed.getAttribute('xml:lang')).toBe(name.startsWith('en/') ? 'en' : 'zh-CN')
      const latest = own(feed, 'entry').map((entry) => Date.parse(one(entry, 'updated')))
      expect(Date.parse(one(feed, 'updated'))).toBe(Math.max(...latest))
    }
  })

  it('say the same as JSON Feed 1.1, of pages that exist', async () => {
    for (const name of FEEDS) {
      const feed = await json(name)
      const ids = [...(await atom(name)).querySelectorAll('entry > id')].map((id) => id.textContent)
      expect(feed.items.map(({ id }) => id)).toEqual(ids)
      expect(feed.items.length, name).toBeGreaterThan(0)
      for (const { url, content_html: html } of feed.items) {
        await text(`${new URL(url).pathname.slice(1)}index.html`)
        for (const link of new JSDOM(html).window.document.querySelectorAll('a, img'))
          expect(link.getAttribute('href') ?? link.getAttribute('src')).toMatch(/^https:\/\//)
      }
    }
  })

  it('tell when a bulletin first went out and when it last changed, and nothing of the first where it is not known', async () => {
    const [first, last] = ['2026-10-02T01:00:00.000Z', '2026-10-20T08:00:00.000Z']
    await site.build((snapshot) => {
      hostile(snapshot)
      Object.assign(snapshot.bulletins[0] ?? {}, { publishedAt: first, updatedAt: last })
    })
    const said = (await json('feeds/bulletins')).items.map((one) => [one.date_published, one.date_modified])
    expect(said).toContainEqual([first, last])
    expect(said.filter(([published]) => published === undefined)).toHaveLength(said.length - 1)
    const entries = [...(await atom('feeds/bulletins')).querySelectorAll('entry')]
    const told = (name: string) => entries.map((entry) => entry.querySelector(name)?.textContent)
    expect(told('published')).toEqual(said.map(([published]) => published))
    expect(told('updated')).toEqual(said.map(([, updated]) => updated))
    await site.build(hostile)
  })

  it('are harmless whatever somebody wrote', async () => {
    for (const item of (await json('feeds/bulletins')).items) {
      const { document } = new JSDOM(item.content_html).window
      expect(document.querySelector('img[onerror], script, [href^="javascript"]')).toBeNull()
    }
    const bad = (await atom('feeds/bulletins')).documentElement
    expect(bad.textContent).toContain('<img src=x onerror=alert(1)>]]>&')
    expect(bad.querySelector('entry > content')?.getAttribute('type')).toBe('html')
  })

  it('tell in English only of what is ready in English', async () => {
    expect((await json('en/feeds/editions')).items.map(({ url }) => url)).toEqual([
      'https://kphl.example/en/editions/2026-11/',
    ])
    expect((await json('en/feeds/bulletins')).items.map(({ title }) => title)).toEqual(['Gas heater check'])
    expect((await json('feeds/editions')).items).toHaveLength(2)
  })

  it('do not change while nothing changes, also when a day passes', async () => {
    const feeds = async () => [...(await filesOf(site.workDir))].filter(([file]) => /(^|\/)feeds\//.test(file))
    const before = await feeds()
    await site.build((snapshot) => {
      hostile(snapshot)
      snapshot.today = '2026-11-25'
    })
    expect(await feeds()).toEqual(before)
  })

  it('lose a bulletin on the day on which the site calls it over', async () => {
    const titles = async () => (await json('feeds/bulletins')).items.map(({ title }) => title)
    expect(await titles()).toContain('上门检测燃气热水器')
    await site.build((snapshot) => {
      snapshot.today = '2026-11-27'
    })
    expect(await titles()).not.toContain('上门检测燃气热水器')
    expect(await text('bulletins/ranqi-jiance-20261126/index.html')).toContain('这个活动已经结束。')
  })

  it('go on over pages when there is more to tell, and every page leads to the others', async () => {
    await site.build((snapshot) => {
      const [first] = snapshot.bulletins
      for (let i = 0; first && i < 120; i += 1)
        snapshot.bulletins.push({ ...first, id: `more-${i}`, slug: `more-${i}` })
    })
    const address = (page: string) => `https://kphl.example/feeds/bulletins${page}`
    const [one, two] = [await json('feeds/bulletins'), await json('feeds/bulletins-2')]
    expect([one.items.length, two.items.length]).toEqual([100, 22])
    expect(new Set([...one.items, ...two.items].map(({ id }) => id)).size).toBe(122)
    expect([one.next_url, two.next_url]).toEqual([address('-2.json'), undefined])
    const ways = async (feed: string) =>
      [...(await atom(feed)).querySelectorAll('feed > link[type="application/atom+xml"]')].map(
        (link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`,
      )
    const around = [`first ${address('.atom')}`, `last ${address('-2.atom')}`]
    expect(await ways('feeds/bulletins')).toEqual([`self ${address('.atom')}`, ...around, `next ${address('-2.atom')}`])
    expect(await ways('feeds/bulletins-2')).toEqual([
      `self ${address('-2.atom')}`,
      ...around,
      `previous ${address('.atom')}`,
    ])
  })

  it('are empty, and still feeds, before anything was published', async () => {
    await site.build((snapshot) => {
      snapshot.bulletins = []
    })
    expect((await json('feeds/bulletins')).items).toEqual([])
    expect((await atom('feeds/bulletins')).querySelector('feed > updated')?.textContent).toBe('1970-01-01T00:00:00Z')
  })
})
