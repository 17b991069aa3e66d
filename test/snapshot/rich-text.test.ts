import { expect, it } from 'vitest'
import { toRichText } from '../../cms/mapping/to-rich-text.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const link = (url: string, value: string) => ({ type: 'link', fields: { url }, children: [text(value)] })

it('bold, italic, subscript, superscript, headings, lists, quotes and links come through', () => {
  const rich = toRichText(
    state(
      { type: 'heading', tag: 'h2', children: [text('题')] },
      { type: 'paragraph', children: [text('水H'), text('2', 32), text('O', 1 | 2), text('3', 64)] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('一')] }] },
      { type: 'quote', children: [text('引')] },
      { type: 'paragraph', children: [link('https://a.example/', '链')] },
    ),
  )
  expect(rich).toEqual([
    { kind: 'heading', level: 2, runs: [{ text: '题' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: '水H' },
        { text: '2', sub: true },
        { text: 'O', bold: true, italic: true },
        { text: '3', sup: true },
      ],
    },
    { kind: 'list', ordered: true, items: [[{ text: '一' }]] },
    { kind: 'quote', runs: [{ text: '引' }] },
    { kind: 'paragraph', runs: [{ text: '链', href: 'https://a.example/' }] },
  ])
})

it('an address that would run something leaves its words unlinked', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x']) {
    expect(toRichText(state({ type: 'paragraph', children: [link(url, '字')] }))).toEqual([
      { kind: 'paragraph', runs: [{ text: '字' }] },
    ])
  }
})

it('hostile text stays text, without control characters', () => {
  const hostile = '<script>alert(1)</script> #eval("x") \u0000\u0007$x^2$ 😀 \u202e倒'
  const rich = toRichText(state({ type: 'paragraph', children: [text(hostile)] }))
  expect(rich).toEqual([{ kind: 'paragraph', runs: [{ text: hostile.replace('\u0000', '').replace('\u0007', '') }] }])
})

it('empty paragraphs fall away, and a list inside a list follows its item', () => {
  const inner = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('丙')] }] }
  const rich = toRichText(
    state(
      { type: 'paragraph', children: [] },
      { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('甲'), inner] }] },
    ),
  )
  expect(rich).toEqual([{ kind: 'list', ordered: false, items: [[{ text: '甲' }], [{ text: '丙' }]] }])
})

const cell = (value: string, more = {}) => ({
  type: 'tablecell',
  headerState: 0,
  ...more,
  children: value === '' ? [] : value.split('\n').map((line) => ({ type: 'paragraph', children: [text(line)] })),
})
const row = (...children: unknown[]) => ({ type: 'tablerow', children })

it('a table comes as rows of equal length: merged and missing cells are empty, empty rows fall away', () => {
  const rich = toRichText(
    state({
      type: 'table',
      children: [
        row(cell('浓度', { headerState: 1 }), cell('感觉', { headerState: 3, colSpan: 2 })),
        row(cell('200'), cell('头痛\n乏力')),
        row(cell(''), cell(''), cell('')),
      ],
    }),
  )
  expect(rich).toEqual([
    {
      kind: 'table',
      head: true,
      rows: [
        [[{ text: '浓度' }], [{ text: '感觉' }], []],
        [[{ text: '200' }], [{ text: '头痛' }, { text: '\n' }, { text: '乏力' }], []],
      ],
    },
  ])
  expect(toRichText(state({ type: 'table', children: [row(cell(''))] }))).toEqual([])
  const plain = toRichText(state({ type: 'table', children: [row(cell('甲'))] }))
  expect(plain).toMatchObject([{ head: false }])
})

it('what is no editor state is no text', () => {
  for (const nothing of [null, undefined, '', {}, { root: null }, { root: { children: 'x' } }]) {
    expect(toRichText(nothing)).toEqual([])
  }
})
