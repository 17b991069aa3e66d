import type { Answered } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { fullDay } from '../words/dates.ts'
import { type Said, said } from '../words/say.ts'
import { plain, Words } from '../words/web.tsx'
import { LETTER_WORDS } from './words.ts'

export interface AnsweredShown {
  id: string
  question: Said
  /** By its paragraphs. */
  answer: Said[]
  by?: Said
  day: string
}

export function answeredShown({ id, question, answer, by, day }: Answered, lang: Lang): AnsweredShown {
  const { text, lang: own } = said(answer, lang)
  const paragraphs = text.split(/\n+/).filter((one) => one.trim() !== '')
  return {
    id,
    question: said(question, lang),
    answer: paragraphs.map((one) => (own ? { text: one, lang: own } : { text: one })),
    ...(by ? { by: said(by, lang) } : {}),
    day: fullDay(day, lang),
  }
}

/** Questions with their answers, under headings of level 3. */
export function AnsweredList({ of, lang }: { of: AnsweredShown[]; lang: Lang }) {
  const words = LETTER_WORDS[lang]
  return (
    <ul className="asked">
      {of.map(({ id, question, answer, by, day }) => (
        <li key={id}>
          <h3>
            <Words of={question} />
          </h3>
          {answer.map((one) => (
            <p key={one.text}>
              <Words of={one} />
            </p>
          ))}
          <p className="s">
            {by ? <span lang={by.lang}>{words.answeredBy(plain(by))}</span> : null}
            {by ? ' · ' : null}
            {day}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What was asked about a panel, below its text. */
export function PanelAnswered({ of, lang }: { of: AnsweredShown[]; lang: Lang }) {
  const words = LETTER_WORDS[lang]
  if (of.length === 0) return null
  return (
    <section className="w" aria-labelledby="asked">
      <div className="hd">
        <h2 id="asked">{words.answered}</h2>
        <a href={lang === 'en' ? '/en/questions/' : '/questions/'}>{words.allAnswered}</a>
      </div>
      <AnsweredList of={of} lang={lang} />
    </section>
  )
}
