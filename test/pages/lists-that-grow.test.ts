import { expect, it } from 'vitest'
import type { AboutProps } from '../../site/pages/about/props.ts'
import type { GalleryProps } from '../../site/pages/gallery/props.ts'
import { planPages } from '../../site/pages/plan.ts'
import type { QuestionsProps } from '../../site/pages/questions/props.ts'
import type { SnapshotInput } from '../support/snapshot.ts'
import { openTestWebsite } from '../support/website.ts'

/** Every month of the years before, with its panels on the walls of October. */
function addYears(snapshot: SnapshotInput, years: number[]): void {
  const [first] = snapshot.editions
  if (!first) throw new Error('there is no edition to repeat')
  const own = snapshot.panels.filter(({ edition }) => edition === first.id)
  const walls = snapshot.assignments.filter(({ edition }) => edition === first.id)
  for (const id of years.flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  )) {
    const renamed = (panel: string) => panel.replace(first.id, id)
    snapshot.panels.push(...own.map((panel) => ({ ...panel, id: renamed(panel.id), edition: id })))
    const dates = { from: `${id}-01`, until: `${id}-28` }
    snapshot.editions.push({ ...first, ...dates, id, panels: first.panels.map(renamed) })
    for (const { frames, ...wall } of walls) {
      const hung = frames.map((frame) => ({ ...frame, panel: renamed(frame.panel) }))
      snapshot.assignments.push({ ...wall, edition: id, frames: hung })
    }
  }
}
async function pagesOf(change: (snapshot: SnapshotInput) => void) {
  const pages = planPages(await openTestWebsite(change))
  return {
    files: pages.map(({ file }) => file),
    propsOf: (file: string) => pages.find((page) => page.file === file)?.props,
  }
}

it('a gallery tells the last two years month by month, however long it has stood', async () => {
  const { propsOf } = await pagesOf((snapshot) => addYears(snapshot, [2022, 2023, 2024, 2025]))
  const { months } = (propsOf('galleries/tc-001/index.html') as GalleryProps).past
  expect(months).toHaveLength(24)
  expect([months[0]?.month, months.at(-1)?.month]).toEqual(['二〇二六年十月', '二〇二四年二月'])
})

it('a gallery that was removed keeps the last two years in which something hung there', async () => {
  const { propsOf } = await pagesOf((snapshot) => {
    addYears(snapshot, [2021, 2022, 2023, 2024, 2025])
    snapshot.assignments = snapshot.assignments.filter((one) => one.gallery !== 'TC-005' || one.edition < '2024')
    const removed = snapshot.galleries.find(({ code }) => code === 'TC-005')
    if (removed) removed.state = 'retired'
  })
  const { months } = (propsOf('galleries/tc-005/index.html') as GalleryProps).past
  expect([months.length, months[0]?.month]).toEqual([24, '二〇二三年十二月'])
})

it('galleries at which the same hung have what hung before in one piece, the others each their own', async () => {
  const { propsOf } = await pagesOf(() => undefined)
  const pastOf = (file: string) => (propsOf(file) as GalleryProps).past
  const panelsOf = (file: string) => pastOf(file).months.map(({ panels }) => panels.length)
  expect(pastOf('galleries/tc-001/index.html')).toBe(pastOf('galleries/tc-002/index.html'))
  expect(pastOf('en/galleries/tc-001/index.html')).toBe(pastOf('en/galleries/tc-002/index.html'))
  expect(pastOf('en/galleries/tc-001/index.html').months).not.toEqual(pastOf('galleries/tc-001/index.html').months)
  expect([panelsOf('galleries/tc-001/index.html'), panelsOf('galleries/tc-005/index.html')]).toEqual([[4], [1]])
})

it('pictures and their licences have a page a year once there are more than a year of editions', async () => {
  const few = await pagesOf(() => undefined)
  expect(few.files.filter((file) => file.includes('pictures'))).toEqual([])
  expect((few.propsOf('about/index.html') as AboutProps).years).toEqual([])
  const many = await pagesOf((snapshot) => addYears(snapshot, [2024, 2025]))
  expect(many.files.filter((file) => file.startsWith('about/pictures/'))).toEqual(
    [2026, 2025, 2024].map((year) => `about/pictures/${year}/index.html`),
  )
  expect((many.propsOf('about/index.html') as AboutProps).years.map(({ href }) => href)).toEqual(
    [2026, 2025, 2024].map((year) => `/about/pictures/${year}/`),
  )
})

it('public answers have a page a year once they are many, and each stands there once', async () => {
  const answers = (n: number): NonNullable<SnapshotInput['answered']> =>
    Array.from({ length: n }, (_, i) => ({
      id: `a${i}`,
      question: { zh: `问题 ${i}` },
      answer: { zh: '答' },
      day: `${2026 - Math.floor(i / 40)}-05-01`,
      ...(i % 3 === 0 ? { panel: 'panel-2026-11-1' } : {}),
    }))
  const idsOf = ({ panels, general }: QuestionsProps) =>
    [...panels.flatMap(({ answered }) => answered), ...general].map(({ id }) => id)
  const few = await pagesOf((snapshot) => {
    snapshot.answered = answers(60)
  })
  expect(few.files.filter((file) => file.startsWith('questions/'))).toEqual(['questions/index.html'])
  expect(idsOf(few.propsOf('questions/index.html') as QuestionsProps)).toHaveLength(60)
  const many = await pagesOf((snapshot) => {
    snapshot.answered = answers(100)
  })
  expect(idsOf(many.propsOf('questions/index.html') as QuestionsProps)).toHaveLength(60)
  const years = [2026, 2025, 2024].map((year) => many.propsOf(`questions/${year}/index.html`) as QuestionsProps)
  expect(years.map((year) => idsOf(year).length)).toEqual([40, 40, 20])
  expect(new Set(years.flatMap(idsOf)).size).toBe(100)
})
