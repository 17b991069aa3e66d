import { beforeAll, describe, expect, it } from 'vitest'
import { only } from '../../site/pages/only.ts'
import { planPages } from '../../site/pages/plan.ts'
import type { Website } from '../../site/pages/website.ts'
import { oldYear } from '../support/old-bulletins.ts'
import type { SnapshotInput } from '../support/snapshot.ts'
import { openTestWebsite } from '../support/website.ts'

const old = oldYear(2024, 5)
const open = (change: (snapshot: SnapshotInput) => void = () => undefined) =>
  openTestWebsite((snapshot) => {
    snapshot.bulletins.push(...structuredClone(old))
    change(snapshot)
  })

/** What each bulletin's page is known by, and what it is made from. */
function bulletinsOf(site: Website) {
  const pages = planPages(site).filter(({ kind }) => kind === 'bulletin')
  return new Map(pages.map(({ file, key = '', props }) => [file, { key, props: JSON.stringify(props) }]))
}

const CHANGES: Record<string, (snapshot: SnapshotInput) => void> = {
  'a panel gets another title': ({ panels }) => {
    for (const panel of panels) panel.title = { ...panel.title, zh: '另一个题目' }
  },
  'an article is rewritten': ({ articles }) => {
    for (const article of articles) article.body = { zh: [{ kind: 'paragraph', runs: [{ text: '改写。' }] }] }
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

describe('a bulletin’s page', () => {
  let before: ReturnType<typeof bulletinsOf>
  beforeAll(async () => {
    before = bulletinsOf(await open())
  })

  it.each(Object.entries(CHANGES))(
    'is made from the same as long as it is known by the same: %s',
    async (_, change) => {
      const after = bulletinsOf(await open(change))
      const changed: string[] = []
      for (const [file, { key, props }] of after) {
        const known = before.get(file)
        if (known?.key === key) expect(props, file).toBe(known.props)
        if (known && known.props !== props) changed.push(file)
      }
      for (const file of changed) expect(after.get(file)?.key, file).not.toBe(before.get(file)?.key)
      expect(after.size).toBeGreaterThan(60)
    },
  )

  it.each(['a panel gets another title', 'an article is rewritten'])(
    'is known by the same while it has nothing to do with what changes: %s',
    async (name) => {
      const after = bulletinsOf(await open(CHANGES[name]))
      expect(Array.from(after, ([, { key }]) => key)).toEqual(Array.from(before, ([, { key }]) => key))
    },
  )

  it('is known by the same when another one is rewritten', async () => {
    const after = bulletinsOf(await open(CHANGES['another bulletin is rewritten']))
    const others = Array.from(after).filter(([file, { key }]) => before.get(file)?.key !== key)
    expect(others.map(([file]) => file.replace(/^en\//, '')).length).toBeLessThanOrEqual(2)
    expect(others.length).toBeGreaterThan(0)
  })
})

it('nothing can be read that a page is not known by', () => {
  const site = only<{ today: string; panels: string[] }>('a page', { today: '2026-11-24' })
  expect(site.today).toBe('2026-11-24')
  expect(() => site.panels).toThrow('a page may not read panels')
})
