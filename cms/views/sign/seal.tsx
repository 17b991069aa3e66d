import type { Step } from '../../workflow/reading-plan.ts'

const WAITING: Record<Step, string> = { first: '一', second: '二', final: '终' }

/** A reader's seal: cut for what is signed, dashed and struck through for what is void, empty for what is waited for. */
export function Seal({ kind, name, step }: { kind: 'ok' | 'void' | 'wait'; name: string; step: Step }) {
  const sign = kind === 'wait' ? WAITING[step] : ([...name][0] ?? WAITING[step])
  return (
    <span className={`kp-seal ${kind}`} aria-hidden="true">
      {sign}
    </span>
  )
}
