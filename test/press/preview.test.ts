import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Snapshot } from '#contract'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import { createPreviewer, type Previewer } from '../../site/press/preview/create-previewer.ts'
import type { PreviewRequest } from '../../site/press/preview/preview-job.ts'
import { openTestPress, PLAIN_LAYOUTS, type TestPress } from '../support/press.ts'

let press: TestPress
let previewer: Previewer
let snapshot: Snapshot

beforeAll(async () => {
  press = await openTestPress()
  snapshot = readSnapshot(press.snapshotDir).snapshot
  previewer = createPreviewer({ dataDir: press.dataDir, layoutsDir: PLAIN_LAYOUTS })
})
afterAll(() => previewer.close())

function request(lead: string, over: Partial<PreviewRequest> = {}): PreviewRequest {
  const panel = snapshot.panels.find((p) => p.edition === '2026-11' && p.no === 2)
  const edition = snapshot.editions.find((e) => e.id === '2026-11')
  if (!panel || !edition) throw new Error('the test snapshot has this panel')
  const media = snapshot.media.find((m) => m.id === panel.picture?.media) ?? null
  return {
    panel: { ...panel, lead: { zh: lead } },
    edition,
    association: snapshot.association,
    articles: snapshot.articles.filter((a) => panel.articles.includes(a.id)),
    media,
    mediaDir: join(press.snapshotDir, 'media'),
    format: '600x900',
    distanceM: 1.5,
    publicUrl: 'https://kphl.example',
    lang: 'zh',
    ...over,
  }
}

test('the preview is the sheet as it stands in the form', async () => {
  const [one, two] = [await previewer.preview(request('江豚多了。')), await previewer.preview(request('江豚少了。'))]
  expect(one.problems).toEqual([])
  expect(one.svg).toMatch(/^<svg/)
  expect(one.svg).not.toBe(two.svg)
  expect(one.slots.map((s) => s.field)).toEqual(expect.arrayContaining(['title', 'lead', 'body']))
  expect(one.pictures).toHaveLength(1)
})

test('text that does not fit is named with the characters too many, and still drawn', async () => {
  const answer = await previewer.preview(request('长江江豚靠声音生活。'.repeat(60)))
  const slot = answer.slots.find((s) => s.field === 'lead')
  expect(slot).toMatchObject({ fits: false, chars: 600 })
  expect(slot?.over).toBeGreaterThan(0)
  expect(answer.problems.map((p) => p.code)).toEqual(['panel/text-too-long'])
  expect(answer.svg.length).toBeGreaterThan(0)
})

test('a photograph answers for the size it will be printed at, not for the preview’s', async () => {
  const photo = snapshot.media.find((m) => m.file.endsWith('.jpg'))
  if (!photo) throw new Error('the test snapshot has a photograph')
  const base = request('江豚。')
  const panel = { ...base.panel, picture: { media: photo.id } }
  const answer = await previewer.preview({ ...base, panel, media: photo, format: '2400x1200', distanceM: 2 })
  expect(answer.problems.map((p) => p.code)).toEqual(['picture/too-coarse'])
  expect(answer.pictures[0]?.ppi).toBeCloseTo(1600 / (2400 / 25.4), 0)
})

test('two editors at once each get their own sheet', async () => {
  const answers = await Promise.all(['甲', '乙', '丙'].map((lead) => previewer.preview(request(lead))))
  expect(new Set(answers.map((a) => a.svg)).size).toBe(3)
})

test('a preview that hangs is ended, tried again and then said', async () => {
  const impatient = createPreviewer({ dataDir: press.dataDir, layoutsDir: PLAIN_LAYOUTS, timeoutMs: 1 })
  await expect(impatient.preview(request('江豚。'))).rejects.toThrow('press/preview-died')
  impatient.close()
  const again = await previewer.preview(request('江豚还在。'))
  expect(again.problems).toEqual([])
})

test('a previewer that rested answers again', async () => {
  const dozing = createPreviewer({ dataDir: press.dataDir, layoutsDir: PLAIN_LAYOUTS, idleMs: 50 })
  const first = await dozing.preview(request('江豚多了。'))
  await new Promise((resolve) => setTimeout(resolve, 500))
  const second = await dozing.preview(request('江豚多了。'))
  expect(second.svg).toBe(first.svg)
  dozing.close()
})
