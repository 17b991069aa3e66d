import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MediaUse } from '../../cms/workflow/rights/media-record.ts'
import { gapsForUse, mediaRights, recordGaps } from '../../cms/workflow/rights/media-rights.ts'
import { noRightAtAll } from '../../cms/workflow/rights/no-right-at-all.ts'
import { rightsState } from '../../cms/workflow/rights/rights-state.ts'
import { wholeMedia } from '../support/whole-media.ts'

const DECEMBER: MediaUse = {
  channels: ['print', 'web'],
  life: { from: '2026-12-01', until: '2026-12-31' },
  today: '2026-11-28',
}
const codes = (gaps: { code: string }[]) => gaps.map(({ code }) => code)

describe('words that give no right', () => {
  it.each([
    '来源网络，侵删',
    '图片来源于网络',
    '图：来自网络',
    '网络图片',
    '网图',
    '（图源网络）',
    '来源：互联网',
    '图片摘自网络，如有侵权请联系删除',
    '源于网络 版权归原作者所有',
    '作者：网络',
    '侵权必删',
    '侵 删',
    '百度图片',
    'Source: Internet',
    'from the internet',
    'Google Images',
  ])('“%s” is none', (words) => {
    expect(noRightAtAll(words)).not.toBeNull()
  })

  it.each([
    '图：NASA，公有领域',
    '图：国家互联网信息办公室',
    '来源：中国互联网络信息中心',
    '图：江苏省互联网协会',
    '来自太仓市气象局',
    '图：科普画廊项目组，CC BY 4.0',
    '神经网络示意图，科普画廊项目组绘',
    '作者授权印刷、网站使用，合同 2026-03',
    'Image: NASA, public domain',
    'Food web of the Yangtze, own drawing',
    '来自互联网安全公司的投稿',
    '',
  ])('“%s” is left alone', (words) => {
    expect(noRightAtAll(words)).toBeNull()
  })

  it('no picture of the demo year is blamed', () => {
    const pictures = JSON.parse(readFileSync('cms/demo/pictures.json', 'utf8')) as Record<string, never>[]
    for (const { creator, credit, licence, caption, alt, sourceKind, originalName } of pictures)
      expect(recordGaps(wholeMedia({ creator, credit, licence, caption, alt, sourceKind })), originalName).toEqual([])
  })
})

describe('a picture’s record', () => {
  it('that is whole may hang', () => {
    expect(mediaRights(wholeMedia(), DECEMBER, '2026-12 / 第 1 版')).toEqual([])
  })

  it.each([
    ['media/no-credit', 'credit', { credit: { zh: ' ' } }],
    ['media/no-creator', 'creator', { creator: null }],
    ['media/no-source-kind', 'sourceKind', { sourceKind: undefined }],
    ['media/no-licence', 'licence', { licence: '\u0007' }],
    ['media/no-right-at-all', 'credit', { credit: { zh: '来源网络，侵删' } }],
    ['media/no-right-at-all', 'licence', { licence: '网络图片' }],
    ['media/no-consent', 'consent', { peopleShown: 'identifiable', consent: false }],
    ['media/no-alt', 'alt', { alt: {} }],
    ['media/withheld', 'withheld', { withheld: true }],
    ['media/not-for-print', 'scope', { scope: { web: true } }],
    ['media/expired', 'validUntil', { validUntil: '2026-11-30T12:00:00.000Z' }],
  ] as const)('with %s is kept back, and the link leads to “%s”', (code, field, change) => {
    const problems = mediaRights(wholeMedia(change), DECEMBER, '2026-12 / 第 1 版')
    expect(problems).toEqual([
      expect.objectContaining({ code, level: 'error', hint: `/admin/collections/media/9#${field}` }),
    ])
  })

  it('whose permission ends while the edition hangs is a warning; one that is over already is not', () => {
    const until = (validUntil: string) =>
      gapsForUse(wholeMedia({ validUntil }), DECEMBER).map(({ code, level }) => [code, level])
    expect(until('2026-12-15')).toEqual([['media/expires', 'warning']])
    expect(until('2026-12-31')).toEqual([])
    expect(until('2026-11-27')).toEqual([['media/expired', 'error']])
    // The edition hangs already, and the permission ended yesterday.
    const hanging = { ...DECEMBER, today: '2026-12-20' }
    expect(codes(gapsForUse(wholeMedia({ validUntil: '2026-12-19' }), hanging))).toEqual(['media/expired'])
  })

  it('of an edition that has come down does not hold up the next one', () => {
    const past = { ...DECEMBER, life: { from: '2026-01-01', until: '2026-01-31' } }
    expect(gapsForUse(wholeMedia({ validUntil: '2026-06-30' }), past)).toEqual([])
  })

  it('consent makes recognisable people no matter', () => {
    expect(recordGaps(wholeMedia({ peopleShown: 'identifiable', consent: true }))).toEqual([])
  })

  it('a PDF is an attachment and asked for nothing', () => {
    expect(recordGaps({ mimeType: 'application/pdf' })).toEqual([])
  })
})

describe('the state in the list', () => {
  it.each([
    ['完整', {}],
    ['缺署名、许可', { credit: {}, licence: '' }],
    ['2026-12-15 到期', { validUntil: '2026-12-15T12:00:00.000Z' }],
    ['2026-11-01 已到期', { validUntil: '2026-11-01' }],
    ['缺作者；2026-11-01 已到期', { creator: '', validUntil: '2026-11-01' }],
    ['哪里都不能用', { scope: {} }],
    ['遮脸前的原图，已收起', { withheld: true }],
  ] as const)('says “%s”', (words, change) => {
    expect(rightsState(wholeMedia(change), '2026-11-28').zh).toBe(words)
  })
})
