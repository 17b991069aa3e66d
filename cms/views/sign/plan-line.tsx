import { Link } from '@payloadcms/ui'
import { ASKED_WORDS, dueDay } from '../../workflow/reading-plan.ts'
import { SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'
import type { DeskEdition, Person } from './read-desk.ts'

/** How far an edition is, and who is asked to read it by when. */
export function PlanLine({
  edition,
  people,
  english,
}: {
  edition: DeskEdition
  people: ReadonlyMap<string, Person>
  english: boolean
}) {
  const { month, theme, lines, plan, from, id } = edition
  const done = lines.filter(({ desk }) => desk.next === null).length
  const nameOf = (one: string | null) => (one === null ? null : (people.get(one)?.name ?? '—'))
  return (
    <div className="kp-planline">
      <p>
        <b className="b">
          {month}　{theme}
        </b>
        <span className="ink2">
          　{english ? `${done} of ${lines.length} signed` : `${lines.length} 块里签完 ${done} 块`}
        </span>
      </p>
      <ul className="ink2">
        {SIGN_OFF_STEPS.map((step) => {
          const { person, deputy, role, daysBefore } = plan[step]
          const asked = nameOf(person) ?? (english ? ASKED_WORDS[role].en : ASKED_WORDS[role].zh)
          const stands = deputy === null ? '' : english ? `, deputy ${nameOf(deputy)}` : `，${nameOf(deputy)}可代`
          const due = dueDay(from, daysBefore)
          return (
            <li key={step}>
              {english ? STEP_NAMES[step].en : STEP_NAMES[step].zh}　{asked}
              {stands}
              {due === '' ? '' : english ? `, by ${due.slice(5)}` : `，${due.slice(5)} 前`}
            </li>
          )
        })}
      </ul>
      <span className="links">
        {lines.map(({ no }) => (
          <Link key={no} className="kp-link" href={`/admin/sign/${month}/${no}`}>
            {english ? `Panel ${no}` : `第 ${no} 版`}
          </Link>
        ))}
        <Link className="kp-link" href={`/admin/collections/editions/${id}#field-readings`}>
          {english ? 'Change the plan' : '改安排'}
        </Link>
      </span>
    </div>
  )
}
