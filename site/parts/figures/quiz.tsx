import type { Source } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { safeHref } from '../rich-text/web.tsx'
import type { Said } from '../words/say.ts'
import { UI } from '../words/ui.ts'
import { Words } from '../words/web.tsx'
import { QUIZ_WORDS } from './quiz-words.ts'

export interface QuestionShown {
  question: Said
  options: Said[]
  /** Counts the options from 0. */
  answer: number
  why: Said
  /** Where the explanation comes from. */
  source?: Source
}

const LETTERS = 'ABCD'

/**
 * Questions to choose an answer of. The server answers with this page again, told right or wrong and explained; where
 * there is none, each answer lies folded below its question.
 */
export function Quiz({ of, slug, lang }: { of: QuestionShown[]; slug: string; lang: Lang }) {
  if (of.length === 0) return null
  const words = QUIZ_WORDS[lang]
  return (
    <form className="answers" id="quiz" method="post" action={`/say/quiz/${slug}#quiz`}>
      <input type="hidden" name="lang" value={lang} />
      <h2>{words.quiz}</h2>
      <p className="said" data-result="" />
      <ol className="quiz">
        {of.map((one, i) => (
          <Question key={one.question.text} of={one} no={i + 1} lang={lang} />
        ))}
      </ol>
      <p className="send plain">
        <button className="btn" type="submit">
          {words.check}
        </button>
        <span className="s">{words.counted}</span>
      </p>
    </form>
  )
}

function Question({ of, no, lang }: { of: QuestionShown; no: number; lang: Lang }) {
  const { question, options, answer, why } = of
  return (
    <li data-answer={LETTERS[answer]}>
      <fieldset>
        <legend className="q">
          <Words of={question} />
        </legend>
        {options.map((option, i) => (
          <label key={option.text}>
            <input type="radio" name={`q${no}`} value={LETTERS[i]} />
            <b>{LETTERS[i]}</b> <Words of={option} />
          </label>
        ))}
      </fieldset>
      <p className="said" data-said="" />
      <details className="fold">
        <summary>{UI[lang].answer}</summary>
        <p className="plain">
          <b>{LETTERS[answer]}</b> <Words of={why} />
        </p>
        <Basis of={of.source} lang={lang} />
      </details>
    </li>
  )
}

function Basis({ of, lang }: { of: Source | undefined; lang: Lang }) {
  const words = QUIZ_WORDS[lang]
  if (!of) return <p className="plain s">{words.seeSources}</p>
  const href = of.url === undefined ? null : safeHref(of.url)
  const tag = /[\u4e00-\u9fff]/.test(of.short) ? 'zh-CN' : 'en'
  return (
    <p className="plain s">
      {words.basis}
      {href ? (
        <a href={href} rel="noopener" lang={tag}>
          {of.short}
        </a>
      ) : (
        <span lang={tag}>{of.short}</span>
      )}
    </p>
  )
}
