'use client'
import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ReturnForm } from './return-form.tsx'
import { send } from './send.ts'

export interface ActBarProps {
  edition: string
  panel: string
  /** What the reader has read: sent back with her signature. */
  hash: string
  /** '二审'; null when nothing is left to sign. */
  step: string | null
  /** Why she cannot sign now; null when she can. */
  blocked: string | null
  mayReturn: boolean
  /** '改了 3 处，其余 9 栏与您看过的一稿相同'. */
  summary: string
  /** To whom it goes back. */
  authors: string
  next: { href: string; label: string } | null
  english: boolean
}

/** The main act of the screen: sign with one press or the key S, or give it back with R. */
export function ActBar(props: ActBarProps) {
  const { edition, panel, hash, step, blocked, mayReturn, summary, next, english } = props
  const router = useRouter()
  const [returning, setReturning] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [done, setDone] = useState('')
  const under = useRef(false)

  const decide = async (verdict: 'signed' | 'returned', more: object = {}): Promise<boolean> => {
    // A second press while the first is under way is none.
    if (under.current) return false
    under.current = true
    setBusy(true)
    setSaid('')
    const answer = await send('/api/sign-offs', { panel, edition, verdict, hash, ...more }, english)
    under.current = false
    setBusy(false)
    if (answer.ok) {
      setReturning(false)
      setDone(
        verdict === 'signed'
          ? english
            ? `Signed: ${step}.`
            : `${step}签好了。`
          : english
            ? 'Given back.'
            : '已退回。',
      )
    } else setSaid(answer.said)
    // Signed or refused: the screen shows how it stands now.
    if (answer.ok || !answer.signedOut) router.refresh()
    return answer.ok
  }
  const may = step !== null && blocked === null && !busy
  useKeys({
    s: () => void (may && !returning && decide('signed')),
    r: () => mayReturn && setReturning(true),
    escape: () => setReturning(false),
  })

  if (returning)
    return (
      <ReturnForm
        {...{ edition, panel, english, busy, said }}
        authors={props.authors}
        onReturn={(reason, note) => decide('returned', { reason, note })}
        onCancel={() => setReturning(false)}
      />
    )
  return (
    <div className="kp-actbar">
      <p className="ink2" role="status">
        {done === '' ? null : <b className="b">{done}　</b>}
        {said === '' ? null : <span className="red b said">{said}　</span>}
        {done !== '' && next ? (
          <Link className="kp-link" href={next.href}>
            {next.label}
          </Link>
        ) : (
          (blocked ?? summary)
        )}
      </p>
      {mayReturn ? (
        <button type="button" className="kp-act quiet" aria-expanded={false} onClick={() => setReturning(true)}>
          {english ? 'Give back…' : '退回…'} <kbd>R</kbd>
        </button>
      ) : null}
      {step === null ? null : (
        <button type="button" className="kp-act" disabled={!may} onClick={() => void decide('signed')}>
          {english ? `Sign the ${step}` : `签${step}`} <kbd>S</kbd>
        </button>
      )}
    </div>
  )
}

/** Keys for whoever reads many; never while somebody types, never with a modifier. */
function useKeys(acts: Record<string, () => void>): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const at = event.target instanceof Element ? event.target : null
      const typing = at?.closest('input, textarea, select, [contenteditable=true]')
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return
      if (typing && key !== 'escape') return
      const act = latest.current[key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
