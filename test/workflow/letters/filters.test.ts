import { describe, expect, it } from 'vitest'
import { contactApart, holdsContact } from '../../../cms/workflow/letters/contact-apart.ts'
import { orFew, shareRight } from '../../../cms/workflow/letters/few.ts'
import { letterKey, referenceOf } from '../../../cms/workflow/letters/fold-text.ts'
import { ageOfForm, stampForm } from '../../../cms/workflow/letters/form-stamp.ts'
import { countLinks, holdReasons } from '../../../cms/workflow/letters/hold-reasons.ts'
import { questionProblems, reportProblems, SayFieldsSchema } from '../../../cms/workflow/letters/parse-letter.ts'

const CALM = { text: '灯坏了', trap: '', ageMs: 8_000, banned: [], recent: 0 }

describe('what is held for an editor', () => {
  it('a resident’s letter goes straight to the others, also from a form that lay open since yesterday', () => {
    expect(holdReasons(CALM)).toEqual([])
    const yesterday = ageOfForm('secret', stampForm('secret', 0), 2 * 86_400_000)
    expect(holdReasons({ ...CALM, ageMs: yesterday, text: '见 https://www.nao.cas.cn/x 的图' })).toEqual([])
  })

  it.each([
    ['trap', { trap: 'http://shop.example' }],
    ['no-form', { ageMs: null }],
    ['too-fast', { ageMs: 400 }],
    ['links', { text: 'www.a.com 便宜，https://b.top/x 也便宜' }],
    ['word', { banned: ['包治百病'] }],
    ['many', { recent: 5 }],
  ] as const)('%s', (reason, sign) => {
    expect(holdReasons({ ...CALM, ...sign })).toEqual([reason])
  })

  it('counts each address of a page once, and neither numbers nor e-mail', () => {
    expect(countLinks('PM2.5 是 35，1.5 米，a@example.com')).toBe(0)
    expect(countLinks('https://www.example.com/a?b=c.com')).toBe(1)
    expect(countLinks('kexue.cn、maishi.shop 和 www.x.vip')).toBe(3)
  })
})

describe('a contact', () => {
  it.each([
    ['请打 13812345678 找我', '13812345678'],
    ['电话0512-53530000谢谢', '0512-53530000'],
    ['回信 li.ming@example.com。', 'li.ming@example.com'],
    ['微信号：kexue_2026', 'kexue_2026'],
    ['手机１３８-1234-５６７８', '138-1234-5678'],
    ['打138.0000.1111', '138.0000.1111'],
    ['打 +86 13800001111', '+86 13800001111'],
    ['(0512)53521234 找老李', '(0512)53521234'],
    ['（０５１２）5352 1234', '(0512)5352 1234'],
    ['电话0512-5352-1234', '0512-5352-1234'],
    ['回name＠example．com', 'name@example.com'],
    ['微信同号 wxid_abc123', 'wxid_abc123'],
    ['我是 wxid_abc123', 'wxid_abc123'],
    ['我的微信是 haha_12345', 'haha_12345'],
    ['微信叫：haha_12345', 'haha_12345'],
    ['加微信kexue2026', 'kexue2026'],
    ['wx：zhang-san', 'zhang-san'],
    ['WeChat lilei_88', 'lilei_88'],
    ['QQ号 123456', '123456'],
    ['QQ12345678', '12345678'],
    ['qq 12345678', '12345678'],
    ['wx zhangsan', 'zhangsan'],
  ])('is taken out of what was written: %s', (text, contact) => {
    const apart = contactApart(text)
    expect(apart.contacts).toEqual([contact])
    expect(apart.text).toContain('［联系方式另存］')
    expect(apart.text.normalize('NFKC')).not.toContain(contact)
    expect(holdsContact(text)).toBe(true)
    expect(holdsContact(apart.text)).toBe(true)
  })

  it('leaves the words around it as they were written, wide or narrow', () => {
    expect(contactApart('（灯坏了）１３８００００１１１１，ＬＥＤ ㎡ 😀 a@b.cn！')).toEqual({
      text: '（灯坏了）［联系方式另存］，ＬＥＤ ㎡ 😀 ［联系方式另存］！',
      contacts: ['13800001111', 'a@b.cn'],
    })
  })

  it('is not what only looks like one', () => {
    for (const text of [
      ...['光速 299792458 米每秒', '2026-11-28 那天', '圆周率 3.14159265358979', '微信公众号在哪里'],
      ...[
        '编号 wxyz12345',
        'qqabcde 是什么',
        '编号 2213800001111',
        '概率 0.13800001111',
        'our WeChat account',
        'QQ company',
      ],
    ])
      expect(contactApart(text), text).toEqual({ text, contacts: [] })
  })
})

describe('a letter is known again', () => {
  it('by its words, whatever their width, capitals, spaces and signs', () => {
    const key = letterKey(['report', 'TC-001', 'glass'], '玻璃 裂了！')
    expect(letterKey(['report', 'TC-001', 'glass'], '玻璃裂了')).toBe(key)
    expect(letterKey(['report', 'TC-001', 'glass'], 'ＬＥＤ坏')).toBe(
      letterKey(['report', 'TC-001', 'glass'], 'led 坏。'),
    )
    expect(letterKey(['report', 'TC-002', 'glass'], '玻璃裂了')).not.toBe(key)
  })

  it.each([
    ['水在-4℃会结冰吗', '水在4℃会结冰吗'],
    ['😀😀😀😀', '🐬🐬🐬🐬🐬'],
    ['3.5 米高', '35 米高'],
    ['涨了5%', '涨了5'],
    ['C# 是什么', 'C 是什么'],
    ['1/2 是多少', '12 是多少'],
    ['什么是 C++', '什么是 C'],
    ['？？？？', '！！！！'],
  ])('and “%s” is not “%s”', (one, other) => {
    expect(letterKey(['ask', ''], one)).not.toBe(letterKey(['ask', ''], other))
  })

  it('a minus is a minus, however it is typed', () => {
    const keys = ['水在-4℃会结冰吗？', '水在−4℃会结冰吗', '水在 －４℃，会结冰吗'].map((text) => letterKey([], text))
    expect(new Set(keys).size).toBe(1)
  })

  it('by a number of day and four digits, another one where that is taken', () => {
    expect(referenceOf('2026-11-28', 'k')).toMatch(/^261128-\d{4}$/)
    expect(referenceOf('2026-11-28', 'k')).toBe(referenceOf('2026-11-28', 'k'))
    expect(referenceOf('2026-11-28', 'k', 1)).not.toBe(referenceOf('2026-11-28', 'k'))
  })
})

describe('the stamp on a form', () => {
  it('tells how long it lay open', () => {
    expect(ageOfForm('secret', stampForm('secret', 1_000_000), 1_004_000)).toBe(4_000)
  })

  it('tells nothing when it is made up or of another house', () => {
    const stamp = stampForm('secret', 1_000_000)
    for (const other of ['', 'abc', `${stamp}x`, stamp.replace(/^./, 'z')])
      expect(ageOfForm('secret', other, 1_004_000), other).toBeNull()
    expect(ageOfForm('other', stamp, 1_004_000)).toBeNull()
  })

  it('is known as ours, and tells nothing else, from tomorrow or of last week', () => {
    const stamp = stampForm('secret', 1_000_000)
    for (const now of [999_000, 1_000_000 + 8 * 86_400_000])
      expect(ageOfForm('secret', stamp, now), String(now)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('what has to be mended', () => {
  const fields = (more: object) => SayFieldsSchema.parse({ what: 'glass', text: '', ...more })

  it('a report needs a kind and a gallery, nothing else; all that lacks is said at once', () => {
    expect(reportProblems(fields({}), 'TC-001')).toEqual([])
    const said = reportProblems(fields({ what: 'nonsense', text: '长'.repeat(301), contact: '1'.repeat(81) }), null)
    expect(said.map(({ at, code }) => [at, code])).toEqual([
      ['what', 'letter/no-kind'],
      ['g', 'letter/no-gallery'],
      ['text', 'letter/too-long'],
      ['contact', 'letter/too-long'],
    ])
    expect(said[2]?.zh).toBe('这里最多 300 个字，现在是 301 个，请删去 1 个')
  })

  it('a question needs four characters, and new lines count once', () => {
    expect(questionProblems(fields({ text: '  啊  ' })).map(({ code }) => code)).toEqual(['letter/no-question'])
    expect(questionProblems(fields({ text: `${'字'.repeat(498)}\r\n字` }))).toEqual([])
    expect(questionProblems(fields({ text: '🌏'.repeat(500) }))).toEqual([])
  })

  it('what nobody can see is no question, and does not make one longer', () => {
    const unseen = '\u200b\u200d\u2060\u00ad \u3000\ufeff\u3164'
    for (const text of [unseen, `啊${unseen}`, '啊\u0000\u0001\u0002\u0003'])
      expect(questionProblems(fields({ text })).map(({ code }) => code)).toEqual(['letter/no-question'])
    expect(questionProblems(fields({ text: '月亮多大' }))).toEqual([])
  })

  it('control characters are not read, and a joined emoji stays joined', () => {
    const { text, contact } = fields({ text: '一\u0000二\u001b三\t四\r\n👩\u200d🚀\u0085', contact: 'a\u0000@b.cn' })
    expect([text, contact]).toEqual(['一二三\t四\r\n👩\u200d🚀', 'a@b.cn'])
  })

  it('whatever a robot sends instead of fields is read as empty', () => {
    expect(SayFieldsSchema.parse({ g: ['a', 'b'], what: 7, lang: 'xx', p: 'x'.repeat(99) })).toMatchObject({
      ...{ g: '', what: '', lang: 'zh', p: '' },
    })
  })
})

it('answers are told in fives, few as “<5”, and a share only about and only of many', () => {
  expect([0, 4, 5, 9, 124, 1_203].map(orFew)).toEqual(['<5', '<5', '5', '5', '120', '1,200'])
  expect([4, 5, 19].map((total) => shareRight({ right: 3, total }))).toEqual([null, null, null])
  expect(shareRight({ right: 12, total: 20 })).toBe(60)
  expect(shareRight({ right: 13, total: 21 })).toBe(60)
  expect(shareRight({ right: 40, total: 40 })).toBe(100)
})
