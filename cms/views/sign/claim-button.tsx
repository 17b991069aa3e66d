'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from './send.ts'

interface ClaimButtonProps {
  edition: string
  panel: string
  /** True when the reader is on it and may give it back. */
  held: boolean
  english: boolean
}

/** 我来审: tells the others that somebody is on it. */
export function ClaimButton({ edition, panel, held, english }: ClaimButtonProps) {
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    const answer = await send(`/desk/${edition}/${panel}/claim`, { released: held }, english)
    setBusy(false)
    setSaid(answer.ok ? '' : answer.said)
    router.refresh()
  }
  const label = held ? (english ? 'Give it back' : '先放下') : english ? 'I am on it' : '我来审'
  return (
    <>
      <button type="button" className="kp-link" disabled={busy} onClick={() => void press()}>
        {label}
      </button>
      {said === '' ? null : (
        <span className="red" role="alert">
          {said}
        </span>
      )}
    </>
  )
}
