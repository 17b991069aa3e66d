import { describe, expect, it } from 'vitest'
import { findGaps, type WorkPanel } from '../../cms/views/month/find-gaps.ts'
import { nextStep } from '../../cms/views/month/next-step.ts'
import { nextMonth, toRuler } from '../../cms/views/month/schedule.ts'
import type { PanelVerdict } from '../../cms/views/press-port.ts'
import { cityDay } from '../../cms/workflow/city-time.ts'

const TIMES = { createdAt: '2026-10-01T00:00:00Z', updatedAt: '2026-10-01T00:00:00Z' }

/** A panel that lacks nothing; `change` takes away what a test is about. */
function whole(change: (work: WorkPanel) => void = () => {}): WorkPanel {
  const article = {
    id: 7,
    title: { zh: '长江的微笑', en: 'The smile' },
    summary: { zh: '提要', en: 'Summary' },
    body: { zh: null, en: null },
    sources: [{ type: 'M', title: '江豚', short: '《江豚》，2020' }],
    enReady: true,
    _status: 'published',
    ...TIMES,
  }
  const picture = {
    id: 9,
    creator: '绘者',
    credit: { zh: '图：绘者' },
    licence: 'CC BY 4.0',
    sourceKind: 'own',
    alt: { zh: '一头江豚' },
    scope: { print: true, web: true },
    peopleShown: 'none',
    ...TIMES,
  }
  const panel = {
    id: 3,
    layout: 'lead-picture',
    title: { zh: '长江的|微笑', en: 'The smile' },
    articles: [article],
    picture,
    enReady: true,
    _status: 'published',
    ...TIMES,
  }
  const work = { panel, no: 2, articles: [article], picture } as unknown as WorkPanel
  change(work)
  return work
}

const overfull: PanelVerdict = {
  panel: '3',
  formats: (['600x900', '900x1200'] as const).map((format) => ({
    format,
    problems: [],
    zones: {},
    marks: [
      {
        level: 'block',
        field: 'body',
        over: 23,
        zh: '正文多 23 字',
        en: 'The text is 23 characters too long',
        zone: { left: 10, top: 60, width: 40, height: 20 },
      },
    ],
  })),
}
const fits: PanelVerdict = { panel: '3', formats: [] }

describe('the schedule of an edition', () => {
  it('in November the edition in work is December’s, and it goes to print on 26 November', () => {
    expect(nextMonth('2026-11-24')).toBe('2026-12')
    expect(nextMonth('2026-12-31')).toBe('2027-01')
    expect(toRuler('2026-12', '2026-11-24')).toMatchObject({ daysToSend: 2, sendDay: '2026-11-26' })
  })

  it('the ruler runs from the topics to the hanging, and today stands between them', () => {
    const ruler = toRuler('2027-01', '2026-12-15')
    expect(ruler.stations.map((s) => s.day)).toEqual(['12-01', '12-08', '12-15', '12-23', '12-26', '12-31', '01-05'])
    expect(ruler.stations.filter((s) => s.done)).toHaveLength(3)
    expect(ruler.today).toBeGreaterThan(39)
    expect(toRuler('2026-05', '2026-12-15').today).toBeNull()
  })

  it('the day begins at midnight in Taicang, wherever the server stands', () => {
    expect(cityDay(new Date('2026-11-30T16:00:00Z'))).toBe('2026-12-01')
    expect(cityDay(new Date('2026-11-30T15:59:59Z'))).toBe('2026-11-30')
  })
})

describe('what a panel lacks', () => {
  it('nothing, when everything is there', () => {
    expect(findGaps([whole()], [fits], '2026-11-24')).toEqual([])
  })

  it('a text that is too long is one matter however many formats it concerns, and leads to its field', () => {
    const gaps = findGaps([whole()], [overfull], '2026-11-24')
    expect(gaps).toHaveLength(1)
    expect(gaps[0]).toMatchObject({
      level: 'block',
      zh: '600×900、900×1200 正文多 23 字',
      href: '/admin/collections/panels/3#body',
      place: { top: 70, left: 30 },
    })
  })

  it.each([
    ['没有写资料来源', (w: WorkPanel) => Object.assign(w.articles[0] ?? {}, { sources: [] })],
    ['还没有主图', (w: WorkPanel) => Object.assign(w, { picture: null })],
    ['主图：图片没有署名', (w: WorkPanel) => Object.assign(w.picture ?? {}, { credit: {} })],
    ['主图：这张图没有印刷授权', (w: WorkPanel) => Object.assign(w.picture ?? {}, { scope: { print: false } })],
    [
      '主图：图片授权已到 2026-10-31 为止，请续期或换图',
      (w: WorkPanel) => Object.assign(w.picture ?? {}, { validUntil: '2026-10-31T12:00:00Z' }),
    ],
    [
      '主图：图中人认得出，但没有登记同意；取得同意，或用“遮脸”',
      (w: WorkPanel) => Object.assign(w.picture ?? {}, { peopleShown: 'identifiable', consent: false }),
    ],
    ['还没有选稿件', (w: WorkPanel) => Object.assign(w, { articles: [] })],
  ])('“%s” stops the print', (words, change) => {
    const gaps = findGaps([whole(change)], [fits], '2026-11-24')
    expect(gaps.find((g) => g.zh === words)).toMatchObject({ level: 'block', panelNo: 2 })
  })

  it('a panel drawn from data needs no picture', () => {
    const sky = whole((w) => {
      Object.assign(w.panel, { layout: 'night-sky' })
      Object.assign(w, { picture: null })
    })
    expect(findGaps([sky], [fits], '2026-11-24')).toEqual([])
  })

  it('drafts and missing English are said, but do not stop the print', () => {
    const gaps = findGaps(
      [whole((w) => Object.assign(w.panel, { _status: 'draft', enReady: false, title: { zh: '题' } }))],
      [fits],
      '2026-11-24',
    )
    expect(gaps.map((g) => [g.level, g.zh])).toEqual([
      ['todo', '画面还是草稿'],
      ['note', '还没有英文'],
    ])
  })
})

describe('the next step', () => {
  const edition = { id: 1, month: '2026-12', _status: 'published' } as const
  it('is the gravest gap, not the first panel’s', () => {
    const draft = whole((w) => Object.assign(w, { no: 1, panel: { ...w.panel, _status: 'draft' } }))
    const gaps = findGaps([draft, whole()], [fits, overfull], '2026-11-24')
    expect(nextStep({ edition, gaps, lines: [], waiting: false, begun: false })).toMatchObject({
      zh: '第 2 版：600×900、900×1200 正文多 23 字',
      href: '/admin/collections/panels/3#body',
    })
  })

  it('is the publication when only that is left, then the sheets', () => {
    expect(
      nextStep({ edition: { ...edition, _status: 'draft' }, gaps: [], lines: [], waiting: false, begun: false }).href,
    ).toBe('/admin?edition=2026-12#release')
    expect(nextStep({ edition, gaps: [], lines: [], waiting: false, begun: false }).href).toBe(
      '/admin/printing?edition=2026-12',
    )
  })

  it('leads to the desk while somebody has to sign, to one’s own reading before another’s', () => {
    const desk = { planned: null, due: '', late: 0, holder: null, barred: [] }
    const line = (no: number, part: 'asked' | 'may', waitsFor: 'reader' | 'author') => ({
      ...{ no, part, edition: '2026-12', title: `题${no}`, desk: { ...desk, next: 'second' as const, waitsFor } },
    })
    const at = (...lines: ReturnType<typeof line>[]) =>
      nextStep({ edition, gaps: [], lines, waiting: false, begun: false })
    expect(at(line(1, 'may', 'reader'), line(2, 'asked', 'reader'))).toMatchObject({
      zh: '第 2 版《题2》等您二审',
      href: '/admin/sign/2026-12/2',
    })
    expect(at(line(1, 'may', 'reader'), line(3, 'may', 'author')).zh).toContain('第 3 版要作者先改')
    expect(at(line(1, 'may', 'reader')).zh).toBe('第 1 版等二审')
  })

  it('waits for the trial on paper before it says that nothing is missing', () => {
    expect(nextStep({ edition, gaps: [], lines: [], waiting: true, begun: false }).zh).toContain('正在')
  })
})
