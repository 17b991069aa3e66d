'use client'
import type { Problem } from '#contract'
import type { Mark } from './answer.ts'
import { StateMark } from './state-mark.tsx'
import { type Language, WORDS } from './words.ts'

interface FindListProps {
  marks: readonly Mark[]
  problems: readonly Problem[]
  language: Language
  onGo: (mark: Mark) => void
}

/** The same findings as on the poster, with the same numbers, in words. */
export function FindList({ marks, problems, language, onGo }: FindListProps) {
  const words = WORDS[language]
  if (marks.length === 0 && problems.length === 0) return <p className="fine ink3">{words.fine}</p>
  return (
    <ol className="finds" aria-label={words.problems}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
        <li key={index}>
          <StateMark state={mark.level} />
          <span className="ink2">{index + 1}</span>
          <span>{mark[language]}</span>
          <button type="button" className="kp-link" onClick={() => onGo(mark)}>
            {words.goTo}
            <span className="kp-sr">：{mark[language]}</span>
          </button>
        </li>
      ))}
      {problems.map((p) => (
        <li key={`${p.code} ${p.at}`}>
          <StateMark state={p.level === 'error' ? 'block' : 'warning'} />
          <span />
          <span>{p[language]}</span>
          <span />
        </li>
      ))}
    </ol>
  )
}
