import { expect, test } from 'vitest'
import type { Problem } from '#contract'
import { toAlert } from '../../cms/mapping/to-alert.ts'
import { toQuestions } from '../../cms/mapping/to-questions.ts'
import type { Panel as PanelDoc } from '../../cms/payload-types.ts'

const place = { at: '2026-11 / 第 2 版', hint: '/admin/collections/panels/2' }
const both = (zh: string, en: string) => ({ zh, en })
const row = {
  question: both('月亮为什么总是同一面朝着地球？', 'Why one face?'),
  a: both('月亮不自转', 'It does not spin'),
  b: { zh: '', en: '' },
  c: both('自转和公转一样快', 'Once a month'),
  answer: 'c' as const,
  why: both('都是27.3天一圈。', 'Both take 27.3 days.'),
}

test('the answer follows its option when one before it was left empty', () => {
  const doc = { questions: [row] } as unknown as PanelDoc
  expect(toQuestions(doc, { enReady: false, sources: [], place, say: () => undefined })).toEqual([
    {
      question: { zh: row.question.zh },
      options: [{ zh: '月亮不自转' }, { zh: '自转和公转一样快' }],
      answer: 1,
      why: { zh: row.why.zh },
    },
  ])
})

test('an answer that is none of the options is said with the number of its question, and not printed', () => {
  const said: Problem[] = []
  const doc = { questions: [row, { ...row, answer: 'd' }] } as unknown as PanelDoc
  expect(toQuestions(doc, { enReady: true, sources: [], place, say: (one) => void said.push(one) })).toHaveLength(1)
  expect(said.map((one) => [one.code, one.zh])).toEqual([['panel/answer-missing', '第 2 题的答案不在选项里']])
})

test('a warning is in force once its colour is chosen, in the languages that may be published', () => {
  const alert = { colour: 'orange', issued: both('太仓市气象台', 'Weather Station'), until: { zh: '' } }
  expect(toAlert({ alert } as unknown as PanelDoc, false)).toEqual({ colour: 'orange', issued: { zh: '太仓市气象台' } })
  expect(toAlert({ alert: { ...alert, colour: null } } as unknown as PanelDoc, true)).toBeUndefined()
})
