'use client'
import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import { eventFaults } from '../../workflow/events/event-faults.ts'
import { planWords } from '../../workflow/events/in-words.ts'
import { type StoredEvent, toPlan } from '../../workflow/events/plan.ts'
import { focusField } from '../poster-preview/focus-field.ts'
import './bulletins.css'

/** Under the rule, while it is filled in: what it means, and what does not hold, with the way to the field. */
export function RuleInWords() {
  const english = useTranslation().i18n.language === 'en'
  const [fields] = useAllFormFields()
  // The form's state changes with every keystroke anywhere; the rule is worked out only when its own fields do.
  const key = JSON.stringify(pick(reduceFieldsToValues(fields, true) as StoredEvent))
  const { words, faults } = useMemo(() => {
    const stored = JSON.parse(key) as StoredEvent
    const plan = toPlan(stored)
    return { words: plan && planWords(plan), faults: eventFaults(stored) }
  }, [key])
  if (words === undefined && faults.length === 0) return null
  return (
    <div className="kp-rule" role="status" data-testid="rule-in-words">
      {words ? <p>{english ? words.en : words.zh}</p> : null}
      {faults.length > 0 ? (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.code} ${fault.field}`} className={fault.level === 'error' ? 'red' : 'amber'}>
              {english ? fault.en : fault.zh}{' '}
              <button type="button" className="kp-link" onClick={() => focusField([fault.field])}>
                {english ? 'mend it' : '去改'}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** NB: the form says 0, its number of rows, where a list of rows is empty. */
function pick({ from, until, start, end, recurrence }: StoredEvent): StoredEvent {
  const changes = Array.isArray(recurrence?.changes) ? recurrence.changes : []
  return { from, until, start, end, recurrence: { ...recurrence, changes } }
}
