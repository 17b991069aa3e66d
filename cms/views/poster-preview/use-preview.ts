'use client'
import { useEffect, useRef, useState } from 'react'
import type { FormatId } from '#contract'
import { type PreviewAnswer, toVerdict, type Verdict } from './answer.ts'

/** Long enough not to set a poster for every stroke of an input method, short enough to feel at once. */
const QUIET_MS = 150
/** The other formats follow when the one that is looked at stands still. */
const OTHERS_AFTER_MS = 350
const RETRY_MS = 3_000

interface PreviewState {
  answer: PreviewAnswer | null
  verdicts: Partial<Record<FormatId, Verdict>>
  busy: boolean
  offline: boolean
}

/**
 * Sets the poster anew while the form changes: debounced, the latest wins, an older request is aborted. `form` is any
 * value that changes with the form; `toBody` reads the form when the request leaves.
 *
 * @param later codes of problems that are no matter yet: what the form will have once it is saved
 */
export function usePreview(
  url: string,
  form: unknown,
  format: FormatId | null,
  toBody: () => object,
  later: readonly string[] = [],
): PreviewState {
  const [state, setState] = useState<PreviewState>({ answer: null, verdicts: {}, busy: true, offline: false })
  const [tries, setTries] = useState(0)
  const body = useRef(toBody)
  const notYet = useRef(later)
  body.current = toBody
  useNewLayouts(() => setTries((n) => n + 1))

  // biome-ignore lint/correctness/useExhaustiveDependencies: `form` and `tries` are the signals, the rest is read through the ref
  useEffect(() => {
    const abort = new AbortController()
    const run = async () => {
      setState((s) => ({ ...s, busy: true }))
      const answer = without(notYet.current, await ask(url, { ...body.current(), format }, abort.signal))
      setState((s) => ({
        answer,
        verdicts: { ...s.verdicts, [answer.format]: toVerdict(answer) },
        busy: false,
        offline: false,
      }))
      await pause(OTHERS_AFTER_MS, abort.signal)
      for (const { id: other } of answer.formats) {
        if (other === answer.format) continue
        const answered = await ask(url, { ...body.current(), format: other, verdictOnly: true }, abort.signal)
        const more = without(notYet.current, answered)
        setState((s) => ({ ...s, verdicts: { ...s.verdicts, [other]: toVerdict(more) } }))
      }
    }
    const timer = setTimeout(() => {
      run().catch((error: unknown) => {
        if (abort.signal.aborted) return
        if (!(error instanceof Error)) throw error
        setState((s) => ({ ...s, busy: false, offline: true }))
        setTimeout(() => !abort.signal.aborted && setTries((n) => n + 1), RETRY_MS)
      })
    }, QUIET_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [url, form, format, tries])

  return state
}

/** In `npm run dev` a saved poster layout is told to open forms; production carries none of this. */
function useNewLayouts(redraw: () => void): void {
  const latest = useRef(redraw)
  latest.current = redraw
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return
    const events = new EventSource('/preview/redraws')
    events.onmessage = () => latest.current()
    return () => events.close()
  }, [])
}

function without(codes: readonly string[], answer: PreviewAnswer): PreviewAnswer {
  return { ...answer, problems: answer.problems.filter(({ code }) => !codes.includes(code)) }
}

async function ask(url: string, body: object, signal: AbortSignal): Promise<PreviewAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok) throw new Error(`preview answered ${response.status}`)
  return (await response.json()) as PreviewAnswer
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
