import { StateMark } from '../../poster-preview/state-mark.tsx'

export type Action = 'refuse' | 'create' | 'change' | 'same'

export const ACTION_WORDS: Record<Action, { zh: string; en: string }> = {
  refuse: { zh: '拒绝', en: 'refused' },
  create: { zh: '新增', en: 'new' },
  change: { zh: '更改', en: 'changed' },
  same: { zh: '不变', en: 'unchanged' },
}

/** Shape first: a cross in a square, a plus, a triangle, a ring. */
export function ActionMark({ action }: { action: Action }) {
  if (action === 'refuse') return <StateMark state="block" />
  if (action === 'same') return <StateMark state="wait" />
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" fill="none" strokeWidth="1.8">
      {action === 'create' ? (
        <path d="M7 1v12M1 7h12" stroke="var(--kp-blue)" strokeWidth="2.4" />
      ) : (
        <path d="M7 1 13 13H1z" stroke="var(--kp-amber)" />
      )}
    </svg>
  )
}
