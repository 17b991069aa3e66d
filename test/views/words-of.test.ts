import { expect, it } from 'vitest'
import { wordsOf } from '../../cms/views/unsaved/words-of.ts'

const rich = (...texts: string[]) => ({
  root: { type: 'root', children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
})

it('of a form that was refused, what is not stored is given back to be copied, and nothing else', () => {
  const stored = {
    id: 1,
    updatedAt: 'a',
    title: { zh: '雪花' },
    body: { zh: rich('第一段', '第二段') },
    steps: [{ id: 'x' }],
  }
  const sent = {
    ...{ id: 1, updatedAt: 'b', _status: 'draft', title: { zh: '雪花', en: '' } },
    body: { zh: rich('第一段', '第二段，又写的', '第三段') },
    steps: [{ id: 'x', label: { zh: '新的一步' } }],
  }
  expect(wordsOf(sent, stored)).toEqual(['第二段，又写的', '第三段', '新的一步'])
  expect(wordsOf(stored, stored)).toEqual([])
  expect(wordsOf({ title: { zh: '读不到存的' } }, null)).toEqual(['读不到存的'])
})
