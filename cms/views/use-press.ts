import { useCallback, useRef } from 'react'
import { newAct } from './new-act.ts'

/** Whoever presses again within this time has not read the answer to the first press. */
const SAME_PRESS_MS = 2_000

/** The name of a press: the second click of a double click has the same one, also when the first is answered already. */
export function usePress(): () => string {
  const last = useRef({ act: '', at: 0 })
  return useCallback(() => {
    const now = Date.now()
    if (now - last.current.at > SAME_PRESS_MS) last.current = { act: newAct(), at: now }
    return last.current.act
  }, [])
}
