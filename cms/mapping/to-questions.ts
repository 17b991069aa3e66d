import type { Panel, Source } from '#contract'
import type { Panel as PanelDoc } from '../payload-types.ts'
import { type Place, type Say, sayAt } from './place.ts'
import { toText } from './to-text.ts'

/** The options of a question by their letters; the first two are always there. */
export const OPTION_LETTERS = ['a', 'b', 'c', 'd'] as const

/** The questions that can be asked: an answer must be one of the options. */
export function toQuestions(
  doc: PanelDoc,
  { enReady, sources, place, say }: { enReady: boolean; sources: readonly Source[]; place: Place; say: Say },
): Panel['questions'] {
  return (doc.questions ?? []).flatMap((row, i) => {
    const [question, why] = [toText(row.question, enReady), toText(row.why, enReady)]
    const options = OPTION_LETTERS.flatMap((letter) => {
      const text = toText(row[letter], enReady)
      return text ? [{ letter, text }] : []
    })
    const answer = options.findIndex(({ letter }) => letter === row.answer)
    if (!question || !why || options.length < 2) return []
    if (answer < 0) {
      sayAt(say, place, {
        code: 'panel/answer-missing',
        zh: `第 ${i + 1} 题的答案不在选项里`,
        en: `the answer of question ${i + 1} is none of its options`,
      })
      return []
    }
    const source = row.source ? sources[row.source - 1] : undefined
    if (row.source && !source)
      sayAt(say, place, {
        code: 'panel/question-source',
        level: 'warning',
        zh: `第 ${i + 1} 题说依据是第 ${row.source} 条来源，画面只有 ${sources.length} 条；网上没有写依据`,
        en: `question ${i + 1} names source ${row.source}, the panel has ${sources.length}: none is shown`,
      })
    return [{ question, options: options.map(({ text }) => text), answer, why, ...(source ? { source } : {}) }]
  })
}
