import { beforeAll, describe, expect, it } from 'vitest'
import { only } from '../../site/pages/known-by/only.ts'
import { type PageKind, planPages } from '../../site/pages/plan.ts'
import { planScanned } from '../../site/pages/scanned.ts'
import type { MadeFiles, Website } from '../../site/pages/website.ts'
import { oldYear } from '../support/old-bulletins.ts'
import type { SnapshotInput } from '../support/snapshot.ts'
import { openTestWebsite } from '../support/website.ts'

const old = oldYear(2024, 5)
/** A year full enough to be parted by months. */
const full = oldYear(2023, 30)

const webp = (name: string) => ({ src: `/${name}.webp`, width: 1, height: 1 })

type Change = (snapshot: SnapshotInput) => void

async function open(change: Change = () => undefined, made: Partial<MadeFiles> = {}): Promise<Website> {
  const site = await openTestWebsite((snapshot) => {
    snapshot.bulletins.push(...structuredClone([...old, ...full]))
    change(snapshot)
  }, made)
  return { ...site, pictures: new Map(site.snapshot.media.map(({ id }) => [id, { ...webp(id), sources: [] }])) }
}

interface Known {
  kind: PageKind
  key: string
  props: string
}

/** What each page that is known by something is known by, and what it is made from. */
function knownOf(site: Website): Map<string, Known> {
  const pages = [...planPages(site), ...planScanned(site)].filter(({ key }) => key !== undefined)
  return new Map(pages.map(({ file, kind, key = '', props }) => [file, { kind, key, props: JSON.stringify(props) }]))
}

/** The kinds of pages that are known by something else than before. */
const changedKinds = (before: Map<string, Known>, after: Map<string, Known>) =>
  new Set(Array.from(after).flatMap(([file, { kind, key }]) => (before.get(file)?.key === key ? [] : [kind])))

const posterOf = (id: string, name: string): Partial<MadeFiles> => ({
  posters: new Map([[id, { formats: { '600x900': webp(name) } }]]) as unknown as MadeFiles['posters'],
})

const CHANGES: Record<string, Change> = {
  'a panel gets another title': ({ panels }) => {
    for (const panel of panels) panel.title = { ...panel.title, zh: '另一个题目' }
  },
  'a panel is rewritten': ({ panels }) => {
    for (const panel of panels) panel.body = { zh: [{ kind: 'paragraph', runs: [{ text: '画面改写。' }] }] }
  },
  'a panel is no more in English': ({ panels }) => {
    for (const panel of panels.slice(-2)) panel.enReady = false
  },
  'a panel hangs no more at one gallery': ({ assignments }) => {
    for (const { frames } of assignments.slice(-1)) frames.pop()
  },
  'a picture gets another caption': ({ media }) => {
    for (const one of media) one.caption = { zh: '另一句图注' }
  },
  'a question is answered': (snapshot) => {
    const said = { id: 'a', question: { zh: '雪会再来吗？' }, answer: { zh: '会的。' }, day: '2026-11-20' }
    const [panel] = snapshot.panels
    if (panel) snapshot.answered = [{ ...said, panel: panel.id }]
  },
  'a gallery was renewed': (snapshot) => {
    const [gallery] = snapshot.galleries
    if (gallery) snapshot.renewals = [{ gallery: gallery.code, edition: '2026-11', day: '2026-11-03' }]
  },
  'an edition gets another theme': ({ editions }) => {
    for (const edition of editions) edition.theme = { zh: '另一个主题' }
  },
  'an article is rewritten': ({ articles }) => {
    for (const article of articles) article.more = { zh: [{ kind: 'paragraph', runs: [{ text: '改写。' }] }] }
  },
  'another bulletin is rewritten': ({ bulletins }) => {
    const [first] = bulletins
    if (first) first.title = { zh: '只有这一条改了' }
  },
  'a bulletin is added': ({ bulletins }) => {
    const [first] = bulletins
    if (first) bulletins.push({ ...first, id: 'another', slug: 'another', title: { zh: '又一条' } })
  },
  'a bulletin is no more in English': ({ bulletins }) => {
    for (const bulletin of bulletins.slice(-7)) bulletin.enReady = false
  },
  'a gallery gets another name': ({ galleries }) => {
    for (const gallery of galleries) gallery.name = { zh: '新名字科普画廊', en: 'Another name' }
  },
  'a gallery moves to another town': ({ galleries }) => {
    for (const gallery of galleries) gallery.town = { zh: '浮桥镇' }
  },
  'the association changes its notice': ({ association }) => {
    association.notice = { zh: '另一句提醒' }
  },
  'a day passes': (snapshot) => {
    snapshot.today = '2026-12-13' as typeof snapshot.today
  },
  'English goes': ({ association }) => {
    association.name = { zh: association.name.zh }
  },
  'so many are over that their year is parted': ({ bulletins }) => {
    bulletins.push(...oldYear(2024, 30).map((one) => ({ ...one, id: `more-${one.id}`, slug: `more-${one.slug}` })))
  },
}

describe('a page that is known by what it is made from', () => {
  let before: Map<string, Known>
  beforeAll(async () => {
    before = knownOf(await open())
  })

  it('is one of those that are many', () => {
    const kinds = new Set(Array.from(before.values(), ({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['bulletin', 'bulletinYear', 'edition', 'gallery', 'panel'])
    expect(Array.from(before.keys()).filter((file) => file.startsWith('q/')).length).toBeGreaterThan(4)
    expect(Array.from(before.keys()).filter((file) => /^bulletins\/2023\/\d\d\//.test(file)).length).toBeGreaterThan(4)
    expect(before.size).toBeGreaterThan(400)
  })

  it.each(Object.entries(CHANGES))('is the same as long as it is known by the same: %s', async (_, change) => {
    expect(same(before, knownOf(await open(change)))).not.toEqual([])
  })

  it.each(['600x900', 'another'])(
    'is the same as long as it is known by the same: posters are pressed, %s',
    async (name) => {
      const site = await open()
      const hanging = site.current?.panels[0] ?? expect.fail()
      const after = knownOf(await open(undefined, posterOf(hanging, name)))
      const changed = same(before, after)
      expect(changed.some((file) => file.startsWith('q/'))).toBe(true)
      expect(changed.some((file) => file.startsWith('galleries/'))).toBe(true)
    },
  )

  const TOUCHED: Record<string, PageKind[]> = {
    'a panel is rewritten': ['panel'],
    'a panel gets another title': ['panel', 'gallery', 'edition'],
    'an article is rewritten': ['panel'],
    'a bulletin is added': ['bulletin', 'bulletinYear', 'gallery', 'panel', 'edition'],
  }
  it.each(Object.entries(TOUCHED))(
    'is known by the same while it has nothing to do with it: %s',
    async (name, kinds) => {
      const changed = changedKinds(before, knownOf(await open(CHANGES[name])))
      expect(Array.from(changed).filter((kind) => !kinds.includes(kind))).toEqual([])
    },
  )

  it('of a bulletin is known by the same when one of another month is rewritten', async () => {
    const site = await open(CHANGES['another bulletin is rewritten'])
    const after = knownOf(site)
    const [rewritten] = site.snapshot.bulletins
    const ofMonth = site.snapshot.bulletins.filter(({ from }) => from.slice(0, 7) === rewritten?.from.slice(0, 7))
    const bulletins = Array.from(after).filter(([, { kind }]) => kind === 'bulletin')
    const others = bulletins.filter(([file, { key }]) => before.get(file)?.key !== key)
    expect(others.some(([file]) => file.includes(`/${rewritten?.slug}/`))).toBe(true)
    const slugs = new Set(ofMonth.map(({ slug }) => slug))
    expect(others.filter(([file]) => !slugs.has(file.split('/').at(-2) ?? ''))).toEqual([])
    expect(slugs.size).toBeLessThan(site.snapshot.bulletins.length / 10)
  })

  it('of a panel is known by the same when another one is rewritten', async () => {
    const rewritten = ({ panels }: SnapshotInput) => {
      const panel = panels.at(-1)
      if (panel) panel.body = { zh: [{ kind: 'paragraph', runs: [{ text: '只有这一块改了。' }] }] }
    }
    const site = await open(rewritten)
    const after = knownOf(site)
    const last = site.snapshot.panels.at(-1) ?? expect.fail()
    const changed = Array.from(after).filter(([file, { key }]) => before.get(file)?.key !== key)
    const codes = `-${last.edition.slice(2).replace('-', '')}-${last.no}/`
    expect(changed.length).toBeGreaterThan(1)
    for (const [file] of changed)
      expect(file.includes(codes) || file.includes(`${last.edition}-${last.no}`), file).toBe(true)
  })
})

/** Files whose content changed: each of them is known by something else. */
function same(before: Map<string, Known>, after: Map<string, Known>): string[] {
  const changed: string[] = []
  for (const [file, { key, props }] of after) {
    const known = before.get(file)
    if (known?.key === key) expect(props, file).toBe(known.props)
    if (known && known.props !== props) changed.push(file)
  }
  for (const file of changed) expect(after.get(file)?.key, file).not.toBe(before.get(file)?.key)
  return changed
}

it('nothing can be read that a page is not known by', () => {
  const site = only<{ today: string; panels: string[] }>('a page', { today: '2026-11-24' })
  expect(site.today).toBe('2026-11-24')
  expect(() => site.panels).toThrow('a page may not read panels')
})
