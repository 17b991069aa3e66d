import { describe, expect, it } from 'vitest'
import type { Article, Media, Panel } from '#contract'
import { contentChanges } from '../../cms/workflow/changes/content-changes.ts'
import { wordDiff } from '../../cms/workflow/changes/word-diff.ts'
import type { PanelContent } from '../../cms/workflow/panel-content.ts'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
const BODY = { zh: [paragraph('清晨的浏河口。'), paragraph('2017 年科学考察估算约 1012 头，这是第一次增长。')] }

/** A panel that takes its text from its article, with a picture. */
function content(change: (it: PanelContent) => void = () => {}): PanelContent {
  const article = {
    id: '7',
    title: { zh: '长江的微笑' },
    summary: { zh: '江豚回到江面' },
    body: structuredClone(BODY),
    pictures: [],
    sources: [],
    enReady: false,
  } as unknown as Article
  const panel = {
    id: '3',
    layout: 'lead-picture',
    title: { zh: '长江的|微笑' },
    lead: { zh: '江豚回到江面' },
    body: structuredClone(BODY),
    articles: ['7'],
    picture: { media: '9' },
    ...{ timeline: [], steps: [], myths: [], grades: [], questions: [], sources: [] },
    enReady: false,
  } as unknown as Panel
  const media = {
    ...{ id: '9', sha256: 'a'.repeat(64), alt: { zh: '一头江豚' }, credit: { zh: '图：科协' }, focalX: 50, focalY: 50 },
  } as unknown as Media
  const palette = { name: { zh: '江' } } as PanelContent['edition']['palette']
  const whole = {
    panel,
    edition: { id: '2026-12', kind: 'monthly', theme: { zh: '江' }, palette },
    articles: [article],
    media: [media],
  }
  change(whole as PanelContent)
  return whole as PanelContent
}
const at = ({ zh }: { zh: string }) => zh

describe('what changed since it was signed', () => {
  it('is word by word, and counts what a reader would count', () => {
    const { before, after, changed } = wordDiff(
      '2017 年约 1012 头，第一次增长。',
      '2022 年约 1249 头，第一次止跌回升。',
    )
    expect(before.filter(({ is }) => is === 'out').map(({ text }) => text)).toEqual(['2017', '1012', '增长'])
    expect(
      after
        .filter(({ is }) => is === 'in')
        .map(({ text }) => text)
        .join(),
    ).toBe('2022,1249,止跌回升')
    expect(changed).toBe(12)
    expect(before.map(({ text }) => text).join('')).toBe('2017 年约 1012 头，第一次增长。')
  })

  it('is nothing when it was only saved again', () => {
    expect(
      contentChanges(
        content(),
        content((one) => Object.assign(one.panel, { updatedAt: 'later' })),
      ).changes,
    ).toEqual([])
  })

  it('names the paragraph, and says a text once that the panel takes from its article', () => {
    const after = content(({ panel, articles: [article] }) => {
      for (const one of [panel, article]) if (one) one.body.zh[1] = paragraph('2022 年科学考察估算约 1249 头。')
    })
    const { changes, same } = contentChanges(content(), after)
    expect(changes.map(at)).toEqual(['正文第 2 段'])
    expect(changes[0]).toMatchObject({ kind: 'words', doc: 'articles/7', field: 'body' })
    expect(same).toBeGreaterThan(3)
  })

  it('does not move all paragraphs when one was put in before them', () => {
    const after = content(({ panel, articles: [article] }) => {
      for (const one of [panel, article]) one?.body.zh.unshift(paragraph('新的一段。'))
    })
    const { changes } = contentChanges(content(), after)
    expect(changes).toMatchObject([{ zh: '正文第 1 段', before: [], after: [{ text: '新的一段。', is: 'in' }] }])
  })

  it('tells another picture from one that is cut anew, and both from another credit', () => {
    const cut = contentChanges(
      content(),
      content(({ media: [one] }) => Object.assign(one ?? {}, { focalX: 20 })),
    )
    expect(cut.changes).toMatchObject([{ kind: 'picture', zh: '主图', what: { zh: '重新裁切' } }])
    const other = content(({ media: [one] }) =>
      Object.assign(one ?? {}, { sha256: 'b'.repeat(64), credit: { zh: '图：另一人' } }),
    )
    expect(contentChanges(content(), other).changes.map(at)).toEqual(['主图', '主图署名'])
    const none = content((one) => Object.assign(one.panel, { picture: undefined }))
    expect(contentChanges(content(), none).changes[0]).toMatchObject({ what: { zh: '去掉了' }, after: null })
  })

  it('stands in the order of the panel: title, picture, text, sources', () => {
    const after = content(({ panel, media: [one] }) => {
      panel.title = { zh: '江豚的微笑' }
      panel.sources = [{ full: '农业农村部. 2023.', short: '农业农村部' }]
      Object.assign(one ?? {}, { focalY: 10 })
    })
    expect(contentChanges(content(), after).changes.map(at)).toEqual(['标题', '主图', '来源'])
  })
})
