import { expect, it } from 'vitest'
import { knownFeeds } from '../../site/open/feeds/known-feeds.ts'
import type { MadeFiles } from '../../site/pages/website.ts'
import type { SnapshotInput } from '../support/snapshot.ts'
import { openTestWebsite } from '../support/website.ts'

type Change = (snapshot: SnapshotInput) => void

async function knownOf(change: Change = () => undefined, made: Partial<MadeFiles> = {}) {
  const { key, make } = knownFeeds(await openTestWebsite(change, made))
  return { key, files: JSON.stringify([...make()]) }
}

const TOLD: Record<string, Change> = {
  'a panel gets another title': ({ panels }) => {
    for (const panel of panels) panel.title = { ...panel.title, zh: '另一个题目' }
  },
  'a panel was saved': ({ panels }) => {
    for (const panel of panels) panel.updatedAt = '2026-11-23T08:00:00.000Z'
  },
  'a panel is no more in English': ({ panels }) => {
    for (const panel of panels) panel.enReady = false
  },
  'an edition gets another theme': ({ editions }) => {
    for (const edition of editions) edition.theme = { zh: '另一个主题' }
  },
  'an edition gets an introduction': ({ editions }) => {
    for (const edition of editions) edition.intro = { zh: '另一段前言' }
  },
  'a bulletin to come is rewritten': ({ bulletins }) => {
    for (const one of bulletins) one.body = { zh: [{ kind: 'paragraph', runs: [{ text: '改写。' }] }] }
  },
  'the association changes its motto': ({ association }) => {
    association.motto = { zh: '另一句话' }
  },
  'the site moves': (snapshot) => {
    snapshot.publicUrl = 'https://other.example'
  },
  'English goes': ({ association }) => {
    association.name = { zh: association.name.zh }
  },
}

it.each(Object.entries(TOLD))('feeds that tell something else are known by something else: %s', async (_, change) => {
  const [before, after] = [await knownOf(), await knownOf(change)]
  expect(after.files).not.toBe(before.files)
  expect(after.key).not.toBe(before.key)
})

it('feeds that show another poster are known by something else', async () => {
  const site = await openTestWebsite()
  const id = site.current?.panels[0] ?? expect.fail()
  const webp = { src: '/another.webp', thumb: '/small.webp', mini: '/mini.webp', width: 1, height: 1 }
  const posters = new Map([[id, { formats: { '600x900': webp } }]]) as unknown as MadeFiles['posters']
  const [before, after] = [await knownOf(), await knownOf(undefined, { posters })]
  expect(after.files).toContain('/another.webp')
  expect(after.key).not.toBe(before.key)
})

const UNTOLD: Record<string, Change> = {
  'an article is rewritten': ({ articles }) => {
    for (const article of articles) article.more = { zh: [{ kind: 'paragraph', runs: [{ text: '改写。' }] }] }
  },
  'a gallery gets another name': ({ galleries }) => {
    for (const gallery of galleries) gallery.name = { zh: '新名字科普画廊', en: 'Another name' }
  },
}

it.each(Object.entries(UNTOLD))('feeds are known by the same when they tell the same: %s', async (_, change) => {
  expect(await knownOf(change)).toEqual(await knownOf())
})
