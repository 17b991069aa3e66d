import { Link } from '@payloadcms/ui'
import { STEP_NAMES } from '../../../workflow/sign-off.ts'
import type { DeskLine, Person } from '../../sign/read-desk.ts'
import { authorWords, dueWords, whoIsAsked } from '../../sign/words.ts'

interface WaitingProps {
  lines: readonly DeskLine[]
  people: ReadonlyMap<string, Person>
  me: string
  english: boolean
}

/** Whom the edition waits for, the latest first. */
export function Waiting({ lines, people, me, english }: WaitingProps) {
  const open = lines.filter(({ desk }) => desk.next !== null).sort((a, b) => b.desk.late - a.desk.late)
  const late = open.filter(({ desk }) => desk.late > 0).length
  return (
    <section aria-label={english ? 'Waited for' : '在等谁'}>
      <h2>
        {english ? 'Waited for' : '在等谁'}
        <small className={late > 0 ? 'red' : ''}>
          {late > 0
            ? english
              ? `${late} late`
              : `晚了 ${late} 块`
            : english
              ? `${open.length} panels`
              : `${open.length} 块`}
        </small>
      </h2>
      {open.length === 0 ? (
        <p className="ink3">{english ? 'All three readings are signed.' : '每块画面都签完了。'}</p>
      ) : (
        <ul className="kp-rows">
          {open.map((line) => {
            const { edition, no, desk } = line
            const step = STEP_NAMES[desk.next ?? 'first']
            return (
              <li key={no}>
                <p className="b">
                  {desk.waitsFor === 'author'
                    ? authorWords(line, people, me, english)
                    : whoIsAsked(line, people, me, english)}
                </p>
                <Link className="kp-link" href={`/admin/sign/${edition}/${no}`}>
                  {english ? `Panel ${no}` : `第 ${no} 版`}
                </Link>
                <p className="s12 ink3">
                  {english ? step.en : step.zh}　
                  <span className={desk.late > 0 ? 'red' : ''}>{dueWords(desk, english)}</span>
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
