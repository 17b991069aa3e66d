import type { Lang } from '../../sheet/foot.ts'
import type { Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'

export interface QuestionShown {
  question: Said
  options: Said[]
  /** Counts the options from 0. */
  answer: number
  why: Said
}

const LETTERS = 'ABCD'

/** Questions with their answers folded away: who has guessed opens them. */
export function Quiz({ of, lang }: { of: QuestionShown[]; lang: Lang }) {
  if (of.length === 0) return null
  return (
    <ol className="quiz">
      {of.map(({ question, options, answer, why }) => (
        <li key={question.text}>
          <p className="q">
            <Words of={question} />
          </p>
          <ul>
            {options.map((option, i) => (
              <li key={option.text}>
                <b>{LETTERS[i]}</b> <Words of={option} />
              </li>
            ))}
          </ul>
          <details className="fold">
            <summary>{UI[lang].answer}</summary>
            <p className="plain">
              <b>{LETTERS[answer]}</b> <Words of={why} />
            </p>
          </details>
        </li>
      ))}
    </ol>
  )
}
