'use client'
import { useEffect, useRef, useState } from 'react'
import { RETURN_REASONS, RETURN_WORDS } from '../../workflow/sign-off.ts'
import { useKeptText } from './use-kept-text.ts'

interface ReturnFormProps {
  edition: string
  panel: string
  authors: string
  english: boolean
  busy: boolean
  said: string
  onReturn: (reason: string, note: string) => Promise<boolean>
  onCancel: () => void
}

/** Why it goes back: a kind that is chosen already, and a sentence. Takes the bar's place, so that nothing hides behind it. */
export function ReturnForm({ edition, panel, authors, english, busy, said, onReturn, onCancel }: ReturnFormProps) {
  const [reason, setReason] = useState<string>(RETURN_REASONS[0])
  const [note, setNote] = useKeptText(`return ${edition} ${panel}`)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="kp-actbar why"
      onSubmit={(event) => {
        event.preventDefault()
        void onReturn(reason, note).then((ok) => ok && setNote(''))
      }}
    >
      <fieldset>
        <legend className="b">
          {english ? `Why? ${authors} will read this.` : `为什么退回？${authors}会看到这段话。`}
        </legend>
        <div className="choice">
          {RETURN_REASONS.map((kind) => (
            <label key={kind}>
              <input type="radio" name="reason" checked={reason === kind} onChange={() => setReason(kind)} />
              {english ? RETURN_WORDS[kind].en : RETURN_WORDS[kind].zh}
            </label>
          ))}
        </div>
      </fieldset>
      <textarea
        ref={field}
        rows={3}
        required
        maxLength={1000}
        aria-label={english ? 'Reason' : '原因'}
        placeholder={english ? 'What is to be changed, and where' : '要改什么、在哪里'}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="acts">
        <span className="red b said" role="status">
          {said}
        </span>
        <button type="button" className="kp-act quiet" onClick={onCancel}>
          {english ? 'Not now' : '先不退'}
        </button>
        <button type="submit" className="kp-act" disabled={busy}>
          {english ? `Give back to ${authors}` : `退回给${authors}`}
        </button>
      </p>
    </form>
  )
}
