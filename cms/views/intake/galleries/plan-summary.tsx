'use client'
import type { ShownPlan } from '../../../intake/galleries/show-plan.ts'
import { ACTION_WORDS, type Action, ActionMark } from './action-mark.tsx'

const ACTIONS: readonly Action[] = ['refuse', 'create', 'change', 'same']

interface PlanSummaryProps {
  counts: ShownPlan['counts']
  /** What the table shows; unchanged rows are never listed. */
  shown: ReadonlySet<Action>
  toggle: (action: Action) => void
  english: boolean
}

/** The whole table as one bar in proportion, and the figures, each a switch for its rows. */
export function PlanSummary({ counts, shown, toggle, english }: PlanSummaryProps) {
  return (
    <>
      <div className="kp-prop" aria-hidden="true">
        {ACTIONS.filter((action) => counts[action] > 0).map((action) => (
          <i key={action} className={action} style={{ flex: counts[action] }} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as four columns in all browsers */}
      <div className="kp-sum" role="group" aria-label={english ? 'Rows by what they do' : '按结果看'}>
        {ACTIONS.map((action) => (
          <button
            key={action}
            type="button"
            aria-pressed={shown.has(action)}
            disabled={counts[action] === 0 || action === 'same'}
            onClick={() => toggle(action)}
          >
            <b>{counts[action]}</b>
            <span className="kp-st">
              <ActionMark action={action} />
              {english ? ACTION_WORDS[action].en : ACTION_WORDS[action].zh}
            </span>
          </button>
        ))}
      </div>
    </>
  )
}
