import { describe, expect, it } from 'vitest'
import { byGallery, groupReports, type ReportLine } from '../../../cms/workflow/letters/group-reports.ts'
import { releaseProblems } from '../../../cms/workflow/letters/may-release.ts'

const report = (more: Partial<ReportLine>): ReportLine => ({
  ...{ id: '1', reference: '261128-0001', gallery: 'TC-017', galleryName: '画廊', what: 'glass', note: '' },
  panel: '',
  ...{ state: 'new', times: 1, at: '2026-11-28T01:00:00Z', takenBy: '', fault: '' },
  ...more,
})

describe('reports of one damage', () => {
  it('are one line with all voices and notes, from the first to the last', () => {
    const [damage, ...more] = groupReports([
      report({ id: '2', note: '左边那块', at: '2026-11-28T03:00:00Z', times: 2 }),
      report({}),
    ])
    expect(more).toEqual([])
    expect(damage).toMatchObject({ times: 3, since: '2026-11-28T01:00:00Z', last: '2026-11-28T03:00:00Z' })
    expect(damage?.reports.map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('stand under their gallery: what nobody has taken on first, then what most told of', () => {
    const damages = groupReports([
      report({ gallery: 'TC-001', state: 'taken' }),
      report({ gallery: 'TC-002' }),
      report({ gallery: 'TC-003', times: 4 }),
      report({ gallery: 'TC-003', what: 'light' }),
      report({ gallery: 'TC-004', state: 'closed' }),
      report({ gallery: 'TC-005', state: 'held' }),
    ])
    expect(byGallery(damages).map((own) => [own[0].gallery, own.length])).toEqual([
      ['TC-003', 2],
      ['TC-002', 1],
      ['TC-001', 1],
    ])
  })
})

describe('an answer becomes public', () => {
  const ready = {
    ...{ question: '为什么？', answer: '因为。', answerer: '水生所', writtenBy: '7', banned: [] },
    english: { question: '', answer: '', answerer: '' },
  }
  const codes = (more: object, by = '8') => releaseProblems({ ...ready, ...more }, by).map(({ code }) => code)

  it('by another person than wrote it', () => {
    expect(codes({})).toEqual([])
    expect(codes({}, '7')).toEqual(['answer/own'])
  })

  it('never with a contact, a banned word, or half in English', () => {
    expect(codes({ answer: '打 13812345678 问' })).toEqual(['answer/contact'])
    expect(codes({ question: '我是［联系方式另存］，为什么？' })).toEqual(['answer/contact'])
    expect(codes({ banned: ['根治'], english: { question: 'Why?', answer: '', answerer: '' } })).toEqual([
      'answer/word',
      'answer/half-english',
    ])
    expect(codes({ answer: ' ' })).toEqual(['answer/empty'])
    expect(codes({ answer: '\u200b\u2060\u3000' })).toEqual(['answer/empty'])
  })

  it('never with a telephone number beside the name of whoever answered, in either language', () => {
    expect(codes({ answerer: '李工 13812345678' })).toEqual(['answer/contact'])
    const english = { question: 'Why?', answer: 'Because.', answerer: 'Li, ｌｉ＠example．com' }
    expect(codes({ english })).toEqual(['answer/contact'])
  })
})
