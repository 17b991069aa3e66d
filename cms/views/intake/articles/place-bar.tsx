'use client'
import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { LAYOUT_NAMES } from '#contract'
import { placeArticles } from '../../../workflow/place-articles.ts'
import type { ActAnswer } from '../../editions/answer.ts'
import type { OpenEdition } from '../../editions/read-empty-panels.ts'
import { sendAct } from '../../editions/send-act.ts'
import { ProblemList } from '../problem-list.tsx'

interface PlaceBarProps {
  /** What was brought in, in the order in which it was dropped. */
  articles: readonly { id: string; title: string }[]
  /** The edition in work with empty panels. */
  open: OpenEdition | null
  english: boolean
}

/** What was brought in goes on the panels of the edition in work by one act; before it is said what goes where. */
export function PlaceBar({ articles, open, english }: PlaceBarProps) {
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'busy' | ActAnswer>('idle')
  const answer = typeof state === 'string' ? null : state
  if (answer !== null && answer.is !== 'refused') return <Placed month={answer.month} english={english} />
  if (open === null || articles.length === 0) return null
  const placings = placeArticles(
    articles.map(({ id }) => id),
    open.panels,
  )
  const place = async () => {
    setState('busy')
    setState(await sendAct(`/${open.month}/fill`, { articles: articles.map(({ id }) => id) }))
    router.refresh()
  }
  const over = articles.length - placings.length
  return (
    <section className="kp-place" aria-label={english ? 'Onto the panels' : '放上画面'}>
      <h2>
        {english
          ? `${open.month} has ${open.panels.length} empty panels`
          : `${monthOf(open.month)}还空着 ${open.panels.length} 块画面`}
      </h2>
      <ol>
        {placings.map(({ article, no, layout, changed }) => (
          <li key={no} value={no}>
            <b>{articles.find(({ id }) => id === article)?.title}</b>
            <span className="ink3">
              {english ? `panel ${no}, ${LAYOUT_NAMES[layout].en}` : `第 ${no} 版，${LAYOUT_NAMES[layout].zh}`}
              {changed ? (english ? ' (its own layout asks for more parts)' : '（原来的版式要另填内容）') : ''}
            </span>
          </li>
        ))}
      </ol>
      {answer === null ? null : <ProblemList problems={answer.problems} english={english} />}
      <p className="acts">
        <button className="kp-act" type="button" disabled={state === 'busy'} onClick={place}>
          {english ? `Put ${placings.length} on the panels` : `把这 ${placings.length} 篇放上画面`}
        </button>
        {over > 0 ? (
          <span className="ink3">{english ? `${over} stay articles` : `另外 ${over} 篇留在稿件里`}</span>
        ) : null}
      </p>
    </section>
  )
}

function Placed({ month, english }: { month: string; english: boolean }) {
  return (
    <p className="kp-place done" role="status">
      {english ? 'They stand on the panels. ' : '放上画面了。'}
      <Link className="kp-link" href={`/admin?edition=${month}`}>
        {english ? `See ${month}` : `去看 ${monthOf(month)}`}
      </Link>
    </p>
  )
}

/** '12 月' */
const monthOf = (month: string): string => `${Number(month.slice(5, 7))} 月`
