'use client'
import { useEffect, useState } from 'react'

/** How many letters nobody has taken on yet, beside their link; asked anew with every screen. */
export function OpenLetters({ path, english }: { path: string; english: boolean }) {
  const [open, setOpen] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the signal to ask again
  useEffect(() => {
    const abort = new AbortController()
    const ask = async () => {
      const answer = await fetch('/letters/waiting', { credentials: 'include', signal: abort.signal })
      if (answer.ok) setOpen(((await answer.json()) as { open: number }).open)
    }
    ask().catch((error: unknown) => {
      // The number is a comfort: without a line there is none, and the page says so itself.
      if (!(error instanceof Error)) throw error
    })
    return () => abort.abort()
  }, [path])
  if (open === 0) return null
  return (
    <span>
      {open}
      <span className="kp-sr">{english ? ' letters are new' : ' 封来信没人办'}</span>
    </span>
  )
}
