'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { cityMoment } from '../../workflow/city-time.ts'
import { formatLabel } from '../poster-preview/words.ts'
import type { PosterMark } from './mark.ts'
import { send } from './send.ts'
import { useKeptText } from './use-kept-text.ts'

const STATE_WORDS = {
  open: { zh: '待答', en: 'open' },
  answered: { zh: '已答', en: 'answered' },
  resolved: { zh: '已了', en: 'resolved' },
}

/** The marks beside the poster, each with its number, its answer and its end. */
export function MarkList({ marks, english }: { marks: readonly PosterMark[]; english: boolean }) {
  return marks.map((mark) => <MarkItem key={mark.id} mark={mark} english={english} />)
}

function MarkItem({ mark, english }: { mark: PosterMark; english: boolean }) {
  const router = useRouter()
  const [answering, setAnswering] = useState(false)
  const [text, setText] = useKeptText(`answer ${mark.id}`)
  const [said, setSaid] = useState('')
  const change = async (body: object) => {
    const answer = await send(`/desk/marks/${mark.id}`, body, english)
    setSaid(answer.ok ? '' : answer.said)
    if (!answer.ok) return
    setAnswering(false)
    setText('')
    router.refresh()
  }
  const state = english ? STATE_WORDS[mark.state].en : STATE_WORDS[mark.state].zh
  const older = english ? 'on an earlier state' : '留在改动之前'
  return (
    <section className="kp-chg" id={`m${mark.no}`}>
      <h3>
        <span className={`n note ${mark.state}`}>批{mark.no}</span>
        {mark.byName} {cityMoment(mark.at)}
        <small>
          {state}　{formatLabel(mark.format)}
          {mark.guest ? (english ? '　expert by link' : '　凭链接的专家') : ''}
          {mark.current ? '' : `　${older}`}
        </small>
      </h3>
      <p className="words">{mark.note}</p>
      {mark.answer === '' ? null : (
        <p className="words answer">
          <small>
            {mark.answeredBy} {cityMoment(mark.answeredAt)} {english ? 'answered' : '答'}
          </small>
          {mark.answer}
        </p>
      )}
      {answering ? (
        <form
          className="kp-compose"
          onSubmit={(event) => {
            event.preventDefault()
            void change({ answer: text, state: 'answered' })
          }}
        >
          <textarea
            // biome-ignore lint/a11y/noAutofocus: whoever pressed “answer” types next
            autoFocus
            rows={2}
            required
            maxLength={1000}
            aria-label={english ? 'Answer' : '答复'}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="acts">
            <button type="button" className="kp-act quiet" onClick={() => setAnswering(false)}>
              {english ? 'Not now' : '先不答'}
            </button>
            <button type="submit" className="kp-act">
              {english ? 'Answer' : '答复'}
            </button>
          </p>
        </form>
      ) : (
        <p className="links">
          <button type="button" className="kp-link" onClick={() => setAnswering(true)}>
            {english ? 'Answer' : '答复'}
          </button>
          <button
            type="button"
            className="kp-link"
            onClick={() => void change({ state: mark.state === 'resolved' ? 'open' : 'resolved' })}
          >
            {mark.state === 'resolved' ? (english ? 'Open again' : '重新打开') : english ? 'Resolved' : '了结'}
          </button>
        </p>
      )}
      {said === '' ? null : (
        <p className="red b" role="alert">
          {said}
        </p>
      )}
    </section>
  )
}
