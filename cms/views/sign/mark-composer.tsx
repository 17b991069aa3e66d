'use client'
import { useEffect, useRef, useState } from 'react'
import { newAct } from '../new-act.ts'
import { send } from './send.ts'
import { useKeptText } from './use-kept-text.ts'
import type { Place } from './use-placing.ts'

interface MarkComposerProps {
  place: Place
  format: string
  hash: string
  to: string
  english: boolean
  onDone: (kept: boolean) => void
}

/** The note that belongs to the place just chosen. */
export function MarkComposer({ place, format, hash, to, english, onDone }: MarkComposerProps) {
  const [note, setNote] = useKeptText(`mark ${to}`)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  // The same press of the button, sent again after a broken line, makes no second mark.
  const act = useRef(newAct())
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!place.byKeyboard) field.current?.focus()
  }, [place])
  const keep = async () => {
    setBusy(true)
    const { x, y, w, h } = place
    const answer = await send(to, { act: act.current, format, x, y, w, h, note, hash }, english)
    setBusy(false)
    if (!answer.ok) return setSaid(answer.said)
    setNote('')
    onDone(true)
  }
  return (
    <form
      className={place.y > 0.55 ? 'kp-compose at above' : 'kp-compose at'}
      style={
        { '--x': place.x + place.w / 2, '--top': place.y + place.h, '--bottom': 1 - place.y } as React.CSSProperties
      }
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone(false)}
    >
      <textarea
        ref={field}
        rows={3}
        required
        maxLength={1000}
        aria-label={english ? 'Note' : '批注'}
        placeholder={english ? 'What is to be looked at here' : '这里要看什么、改什么'}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <p className="acts">
        <span className="red b said" role="status">
          {said}
        </span>
        <button type="button" className="kp-act quiet" onClick={() => onDone(false)}>
          {english ? 'Leave it' : '不留了'}
        </button>
        <button type="submit" className="kp-act" disabled={busy}>
          {english ? 'Leave the note' : '留下批注'}
        </button>
      </p>
    </form>
  )
}
