import { Link } from '@payloadcms/ui'
import type { Gap } from '../gap.ts'

/** A long list frightens; the rest is one line. */
const SHOWN = 9

interface MissingProps {
  gaps: readonly Gap[]
  sendDay: string
  english: boolean
}

/** What is missing, each one click from its field. */
export function Missing({ gaps, sendDay, english }: MissingProps) {
  const must = gaps.filter((g) => g.level !== 'note')
  return (
    <section aria-label={english ? 'What is missing' : '还缺什么'}>
      <h2>
        {english ? 'What is missing' : '还缺什么'}
        <small>
          {must.length === 0
            ? english
              ? 'nothing that holds up the print'
              : '没有挡住送印的事'
            : english
              ? `${must.length} before ${sendDay.slice(5)}`
              : `${must.length} 件，要在 ${sendDay.slice(5)} 前补上`}
        </small>
      </h2>
      {gaps.length === 0 ? (
        <p className="ink3">
          {english ? 'All panels are complete, in both languages.' : '每块画面都齐了，中英文都在。'}
        </p>
      ) : (
        <ul className="kp-rows">
          {gaps.slice(0, SHOWN).map((gap) => (
            <li key={`${gap.panelNo} ${gap.href} ${gap.zh}`}>
              <p className="b">
                {gap.panelNo === 0 ? '' : english ? `Panel ${gap.panelNo}: ` : `第 ${gap.panelNo} 版　`}
                {english ? gap.en : gap.zh}
              </p>
              <Link className="kp-link" href={gap.href}>
                {english ? gap.act.en : gap.act.zh}
              </Link>
              <p className="s12 ink3">{english ? gap.hint.en : gap.hint.zh}</p>
            </li>
          ))}
        </ul>
      )}
      {gaps.length > SHOWN ? (
        <p className="ink3">
          {english ? `and ${gaps.length - SHOWN} more` : `另有 ${gaps.length - SHOWN} 件，补完上面的会接着出现`}
        </p>
      ) : null}
    </section>
  )
}
