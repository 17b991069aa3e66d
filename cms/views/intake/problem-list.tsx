'use client'
import type { Problem } from '#contract'

interface ProblemListProps {
  problems: readonly Problem[]
  english: boolean
  /** The rest is one press away. */
  shown?: number
  /** A place that need not be said of each: the file that the list stands under. */
  under?: string
}

/** Problems in words: what, where, and how to mend it. */
export function ProblemList({ problems, english, shown = 5, under = '' }: ProblemListProps) {
  const line = (one: Problem) => (
    <ProblemLine key={`${one.code} ${one.at} ${one.zh}`} problem={one} english={english} under={under} />
  )
  const rest = problems.slice(shown)
  return (
    <>
      <ul className="kp-problems">{problems.slice(0, shown).map(line)}</ul>
      {rest.length > 0 ? (
        <details className="kp-more">
          <summary>{english ? `and ${rest.length} more` : `还有 ${rest.length} 处`}</summary>
          <ul className="kp-problems">{rest.map(line)}</ul>
        </details>
      ) : null}
    </>
  )
}

function ProblemLine({ problem, english, under }: { problem: Problem; english: boolean; under: string }) {
  const { zh, en, hint, level } = problem
  const at = problem.at === under ? '' : problem.at.replace(`${under} / `, '')
  return (
    <li className={level === 'error' ? 'error' : 'left'}>
      {at === '' ? null : <span className="ink3">{at}　</span>}
      {english ? en : zh}
      {hint === undefined ? null : <span className="hint">{inOneLanguage(hint, english)}</span>}
    </li>
  )
}

/** Hints are Chinese, then English, parted by ' · ' or ' / '. */
export function inOneLanguage(hint: string, english: boolean): string {
  const [zh = hint, en = hint] = hint.split(/ [·/] (?=\p{Script=Latin})/u)
  return english ? en : zh
}
